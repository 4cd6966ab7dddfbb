using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ChainCore.Ledger;

/// <summary>
/// A transaction in Bitcoin's legacy wire format (no witness): version (4 bytes) · inputs · outputs · lock time (4 bytes), integers
/// little-endian, counts as CompactSize. Immutable; holds its encoding and its id.
/// </summary>
/// <remarks>
/// <para>Decoding says only that the bytes have this form; whether the values are allowed says <see cref="TransactionRules"/>.</para>
/// <para>
/// The scripts of a transaction's inputs and outputs are slices of its encoding: who keeps one of them keeps the whole encoding alive.
/// </para>
/// </remarks>
public sealed class Transaction : IEquatable<Transaction>
{
    /// <summary>The least bytes a transaction takes: 10, with neither inputs nor outputs.</summary>
    internal const int MinimumSize = sizeof(uint) + 1 + 1 + sizeof(uint);

    private readonly byte[] _encoding;

    /// <summary>Creates a transaction and encodes it; the scripts are copied.</summary>
    /// <param name="version">The version, 1 as a rule.</param>
    /// <param name="inputs">The inputs, in order.</param>
    /// <param name="outputs">The outputs, in order.</param>
    /// <param name="lockTime">The lock time, 0 for none.</param>
    /// <exception cref="OverflowException">The encoding would exceed 2 GiB.</exception>
    public Transaction(uint version, ReadOnlySpan<TransactionInput> inputs, ReadOnlySpan<TransactionOutput> outputs, uint lockTime = 0)
        : this(Encode(version, inputs, outputs, lockTime))
    {
    }

    // The encoding is one that Encode made: it decodes.
    private Transaction(byte[] encoding)
        : this(encoding, ReadOwn(encoding))
    {
    }

    private Transaction(byte[] encoding, in Parts parts)
    {
        _encoding = encoding;
        for (var i = 0; i < parts.Inputs.Length; i++)
            parts.Inputs[i] = parts.Inputs[i] with { Script = encoding.AsMemory(parts.InputScripts[i]) };
        for (var i = 0; i < parts.Outputs.Length; i++)
            parts.Outputs[i] = parts.Outputs[i] with { Script = encoding.AsMemory(parts.OutputScripts[i]) };
        Version = parts.Version;
        Inputs = ImmutableCollectionsMarshal.AsImmutableArray(parts.Inputs);
        Outputs = ImmutableCollectionsMarshal.AsImmutableArray(parts.Outputs);
        LockTime = parts.LockTime;
        Id = Sha256d.Hash(encoding);
    }

    /// <summary>The version.</summary>
    public uint Version { get; }

    /// <summary>The inputs, in order.</summary>
    public ImmutableArray<TransactionInput> Inputs { get; }

    /// <summary>The outputs, in order.</summary>
    public ImmutableArray<TransactionOutput> Outputs { get; }

    /// <summary>The lock time; 0 for none.</summary>
    public uint LockTime { get; }

    /// <summary>The transaction's id (txid): double SHA-256 of <see cref="Encoding"/>, computed once.</summary>
    public Hash256 Id { get; }

    /// <summary>The transaction on the wire.</summary>
    public ReadOnlyMemory<byte> Encoding => _encoding;

    /// <summary>The transaction's size on the wire in bytes.</summary>
    public int Size => _encoding.Length;

    /// <summary>True if there is exactly one input and it spends <see cref="OutPoint.Null"/> (Bitcoin Core's <c>IsCoinBase</c>).</summary>
    public bool IsCoinbase => Inputs is [{ PreviousOutput.IsNull: true }];

    /// <summary>Decodes a transaction; whatever the bytes are, nothing throws.</summary>
    /// <param name="source">Exactly one transaction.</param>
    /// <param name="transaction">The transaction, independent of <paramref name="source"/>; null if there is none.</param>
    /// <param name="error">What is wrong; default if nothing is.</param>
    /// <returns>True if <paramref name="source"/> is a transaction; encoding it gives the same bytes.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> source, [NotNullWhen(true)] out Transaction? transaction, out DecodeError error)
    {
        WireReader reader = new(source);
        if (TryRead(ref reader, out transaction) && !reader.TryReadEnd("transaction")) transaction = null;
        error = reader.Error.GetValueOrDefault();
        return transaction is not null;
    }

    /// <summary>Decodes a transaction.</summary>
    /// <param name="source">Exactly one transaction.</param>
    /// <returns>The transaction, independent of <paramref name="source"/>.</returns>
    /// <exception cref="FormatException"><paramref name="source"/> is anything else.</exception>
    public static Transaction Decode(ReadOnlySpan<byte> source) =>
        TryDecode(source, out var transaction, out var error) ? transaction : throw new FormatException($"Not a transaction: {error}.");

    /// <summary>Reads a transaction among other things.</summary>
    /// <param name="reader">The source; stands behind the transaction on success and holds the error otherwise.</param>
    /// <param name="transaction">The transaction, independent of the source; null if there is none.</param>
    /// <returns>True if there was one.</returns>
    internal static bool TryRead(ref WireReader reader, [NotNullWhen(true)] out Transaction? transaction)
    {
        transaction = null;
        var start = reader.Position;
        if (!TryReadParts(ref reader, out var parts)) return false;
        transaction = new(reader.ReadSince(start).ToArray(), parts);
        return true;
    }

    /// <summary>Writes <see cref="Encoding"/>.</summary>
    /// <param name="destination">Receives <see cref="Size"/> bytes.</param>
    public void WriteTo(IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        destination.Write(_encoding);
    }

    /// <summary>A transaction with another input script in one place: how an unsigned transaction becomes a signed one.</summary>
    /// <param name="inputIndex">The input's place.</param>
    /// <param name="script">Its new script; copied.</param>
    /// <returns>A new transaction, with another id.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such input.</exception>
    public Transaction WithInputScript(int inputIndex, ReadOnlyMemory<byte> script)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inputIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(inputIndex, Inputs.Length);
        var inputs = Inputs.ToArray();
        inputs[inputIndex] = inputs[inputIndex] with { Script = script };
        return new(Version, inputs, Outputs.AsSpan(), LockTime);
    }

    /// <summary>Equality of ids, hence of all bytes.</summary>
    /// <param name="other">The other transaction.</param>
    /// <returns>True if both have the same id.</returns>
    public bool Equals([NotNullWhen(true)] Transaction? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Transaction);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The id in display order.</summary>
    /// <returns>64 hexadecimal digits.</returns>
    public override string ToString() => Id.ToString();

    private static byte[] Encode(
        uint version, ReadOnlySpan<TransactionInput> inputs, ReadOnlySpan<TransactionOutput> outputs, uint lockTime)
    {
        var size = MinimumSize - 2 + WireWriter.CompactSizeLength((ulong)inputs.Length)
            + WireWriter.CompactSizeLength((ulong)outputs.Length);
        foreach (ref readonly var input in inputs) size = checked(size + input.Size);
        foreach (ref readonly var output in outputs) size = checked(size + output.Size);

        var encoding = new byte[size];
        WireWriter writer = new(encoding);
        writer.WriteUInt32(version);
        writer.WriteCompactSize((ulong)inputs.Length);
        foreach (ref readonly var input in inputs)
        {
            writer.WriteOutPoint(input.PreviousOutput);
            writer.WriteVariableBytes(input.Script.Span);
            writer.WriteUInt32(input.Sequence);
        }

        writer.WriteCompactSize((ulong)outputs.Length);
        foreach (ref readonly var output in outputs)
        {
            writer.WriteAmount(output.Value);
            writer.WriteVariableBytes(output.Script.Span);
        }

        writer.WriteUInt32(lockTime);
        return encoding;
    }

    private static Parts ReadOwn(byte[] encoding)
    {
        WireReader reader = new(encoding);
        return TryReadParts(ref reader, out var parts) && reader.TryReadEnd("transaction")
            ? parts
            : throw new InvalidOperationException($"An encoding of ours does not decode: {reader.Error}.");
    }

    private static bool TryReadParts(ref WireReader reader, out Parts parts)
    {
        parts = default;
        var start = reader.Position;
        if (!reader.TryReadUInt32(out var version, "version")) return false;

        // Counts are bounded by the bytes that remain: the arrays take less than four times the source.
        if (!reader.TryReadCount(TransactionInput.MinimumSize, out var inputCount, "vin")) return false;
        var inputs = NewArray<TransactionInput>(inputCount);
        var inputScripts = NewArray<Range>(inputCount);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (!reader.TryReadHash(out var id, "vin.prevout")
                || !reader.TryReadUInt32(out var index, "vin.prevout")
                || !reader.TryReadVariableBytes(out var script, "vin.scriptSig"))
                return false;
            inputScripts[i] = (reader.Position - start - script.Length)..(reader.Position - start);
            if (!reader.TryReadUInt32(out var sequence, "vin.sequence")) return false;
            inputs[i] = new(new(id, index), default, sequence);
        }

        if (!reader.TryReadCount(TransactionOutput.MinimumSize, out var outputCount, "vout")) return false;
        var outputs = NewArray<TransactionOutput>(outputCount);
        var outputScripts = NewArray<Range>(outputCount);
        for (var i = 0; i < outputs.Length; i++)
        {
            if (!reader.TryReadAmount(out var value, "vout.value")
                || !reader.TryReadVariableBytes(out var script, "vout.scriptPubKey"))
                return false;
            outputScripts[i] = (reader.Position - start - script.Length)..(reader.Position - start);
            outputs[i] = new(value, default(ReadOnlyMemory<byte>));
        }

        if (!reader.TryReadUInt32(out var lockTime, "locktime")) return false;
        parts = new(version, inputs, inputScripts, outputs, outputScripts, lockTime);
        return true;
    }

    private static T[] NewArray<T>(int length) => length == 0 ? [] : new T[length];

    /// <summary>What a transaction consists of, the scripts as ranges of an encoding that is yet to be copied.</summary>
    private readonly record struct Parts(
        uint Version,
        TransactionInput[] Inputs,
        Range[] InputScripts,
        TransactionOutput[] Outputs,
        Range[] OutputScripts,
        uint LockTime);
}
