using System.Buffers;
using System.Buffers.Binary;

namespace ChainCore.Ledger;

/// <summary>
/// The digest an input's signature signs (Bitcoin Core's legacy <c>SignatureHash</c>), for SIGHASH_ALL, the only hash type there is.
/// </summary>
/// <remarks>
/// Double SHA-256 of: the transaction with all input scripts empty, but the signed input's, which is the script of the output it spends;
/// then the hash type as 4 bytes, little-endian. So every input signs all outpoints, sequences and outputs, its own spent script, but
/// no amount spent. The scripts of this chain hold no OP_CODESEPARATOR, and a signature cannot occur in an output script of 25 bytes, so
/// Bitcoin's removal of both does not apply.
/// </remarks>
public static class SignatureHash
{
    /// <summary>SIGHASH_ALL: 1.</summary>
    public const byte All = 1;

    /// <summary>Computes the digest of one input.</summary>
    /// <param name="transaction">The transaction; its own input scripts do not matter.</param>
    /// <param name="inputIndex">The signed input's place.</param>
    /// <param name="outputScript">The script of the output the input spends.</param>
    /// <returns>The digest.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such input.</exception>
    public static Hash256 ComputeAll(Transaction transaction, int inputIndex, ReadOnlySpan<byte> outputScript)
    {
        using SignatureHasher hasher = new(transaction);
        return hasher.ComputeAll(inputIndex, outputScript);
    }
}

/// <summary>
/// Computes the digests of several inputs of one transaction. Each is a hash of the whole transaction (legacy hashing is quadratic);
/// what is saved is writing it: from one input to the next only the bytes of these two change, as long as the output scripts have one
/// length.
/// </summary>
internal sealed class SignatureHasher : IDisposable
{
    private const int EmptyInputSize = TransactionInput.MinimumSize;

    private readonly Transaction _transaction;
    private readonly int _inputsOffset;
    private byte[]? _buffer;
    private int _length;
    private int _signedIndex;
    private int _scriptSize;

    public SignatureHasher(Transaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        _transaction = transaction;
        _inputsOffset = sizeof(uint) + WireWriter.CompactSizeLength((ulong)transaction.Inputs.Length);
        _scriptSize = -1;
    }

    public Hash256 ComputeAll(int inputIndex, ReadOnlySpan<byte> outputScript)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inputIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(inputIndex, _transaction.Inputs.Length);

        // What another script moves has to be written: nothing, the inputs from one signed to the other, or all.
        int first, last;
        if (outputScript.Length != _scriptSize)
        {
            WriteFrame(outputScript.Length);
            (first, last) = (0, _transaction.Inputs.Length - 1);
        }
        else
        {
            (first, last) = (Math.Min(inputIndex, _signedIndex), Math.Max(inputIndex, _signedIndex));
        }

        _signedIndex = inputIndex;
        WriteInputs(first, last, outputScript);
        return Sha256d.Hash(_buffer.AsSpan(0, _length));
    }

    public void Dispose()
    {
        if (_buffer is not null) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = null;
        _scriptSize = -1;
    }

    /// <summary>Writes everything but the inputs.</summary>
    private void WriteFrame(int scriptSize)
    {
        var encoding = _transaction.Encoding.Span;
        var inputsSize = 0;
        foreach (var input in _transaction.Inputs) inputsSize += input.Size;
        var tail = encoding[(_inputsOffset + inputsSize)..];
        var scriptGrowth = WireWriter.CompactSizeLength((ulong)scriptSize) - 1 + scriptSize;
        var tailOffset = _inputsOffset + (_transaction.Inputs.Length * EmptyInputSize) + scriptGrowth;

        Dispose();
        _scriptSize = scriptSize;
        _length = tailOffset + tail.Length + sizeof(uint);
        _buffer = ArrayPool<byte>.Shared.Rent(_length);
        encoding[.._inputsOffset].CopyTo(_buffer);
        tail.CopyTo(_buffer.AsSpan(tailOffset));
        BinaryPrimitives.WriteUInt32LittleEndian(_buffer.AsSpan(tailOffset + tail.Length), SignatureHash.All);
    }

    private void WriteInputs(int first, int last, ReadOnlySpan<byte> outputScript)
    {
        // No input before the first one is the signed one, so those have their empty size.
        WireWriter writer = new(_buffer.AsSpan(_inputsOffset + (first * EmptyInputSize)));
        for (var i = first; i <= last; i++)
        {
            var input = _transaction.Inputs[i];
            writer.WriteOutPoint(input.PreviousOutput);
            writer.WriteVariableBytes(i == _signedIndex ? outputScript : default);
            writer.WriteUInt32(input.Sequence);
        }
    }
}
