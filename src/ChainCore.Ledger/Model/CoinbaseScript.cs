using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Ledger;

/// <summary>
/// The script of a coinbase's input as this chain's templates write it: the block's height, an extra nonce of 8 bytes that miners vary,
/// and optionally a message (X17).
/// </summary>
/// <remarks>
/// <para>
/// The height is pushed as Bitcoin Core's <c>CScript() &lt;&lt; height</c> does (BIP 34): OP_0, OP_1 .. OP_16, or the shortest push of
/// a little-endian number with sign bit. The extra nonce follows as a push of 8 bytes, little-endian.
/// </para>
/// <para>A block of others need only begin with its height and take 2..100 bytes: see <see cref="BeginsWithHeight"/>.</para>
/// </remarks>
public sealed class CoinbaseScript
{
    /// <summary>The least bytes of a coinbase script: 2.</summary>
    public const int MinimumSize = 2;

    /// <summary>The most bytes of a coinbase script: 100.</summary>
    public const int MaximumSize = 100;

    /// <summary>The size of the extra nonce: 8 bytes.</summary>
    public const int ExtraNonceSize = sizeof(ulong);

    /// <summary>The most bytes of a message: 75, one direct push.</summary>
    public const int MaximumMessageSize = 75;

    private const byte Op1 = 0x51;

    // Version, number of inputs, outpoint, length of the script (below 253).
    private const int OffsetOfScript = sizeof(uint) + 1 + OutPoint.Size + 1;

    private readonly byte[] _bytes;
    private readonly int _messageSize;

    /// <summary>Writes a script.</summary>
    /// <param name="height">The block's height, at least 0.</param>
    /// <param name="extraNonce">The extra nonce.</param>
    /// <param name="message">Further bytes, at most 75; none if empty.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="height"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="message"/> is longer than 75 bytes.</exception>
    public CoinbaseScript(int height, ulong extraNonce, ReadOnlySpan<byte> message = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        if (message.Length > MaximumMessageSize)
            throw new ArgumentException("A coinbase message is at most 75 bytes long.", nameof(message));
        Span<byte> script = stackalloc byte[MaximumSize];
        var length = WriteHeight(height, script);
        script[length++] = ExtraNonceSize;
        ExtraNonceOffset = length;
        BinaryPrimitives.WriteUInt64LittleEndian(script[length..], extraNonce);
        length += ExtraNonceSize;
        if (message.Length > 0)
        {
            script[length++] = (byte)message.Length;
            message.CopyTo(script[length..]);
            length += message.Length;
        }

        Height = height;
        ExtraNonce = extraNonce;
        _messageSize = message.Length;
        _bytes = script[..length].ToArray();
    }

    /// <summary>The block's height.</summary>
    public int Height { get; }

    /// <summary>The extra nonce.</summary>
    public ulong ExtraNonce { get; }

    /// <summary>The message; empty if there is none.</summary>
    public ReadOnlyMemory<byte> Message => _bytes.AsMemory(_bytes.Length - _messageSize);

    /// <summary>The script's bytes, 10..100.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Where the extra nonce's 8 bytes begin, in bytes from the script's beginning.</summary>
    public int ExtraNonceOffset { get; }

    /// <summary>
    /// Where the extra nonce's 8 bytes begin, in bytes from the beginning of the encoded transaction whose one input has this script.
    /// </summary>
    public int ExtraNonceOffsetInTransaction => OffsetOfScript + ExtraNonceOffset;

    /// <summary>Reads a script of the form the constructor writes; a coinbase by others may have another one.</summary>
    /// <param name="script">The script of a coinbase's input.</param>
    /// <param name="result">The script taken apart; null if there is none.</param>
    /// <returns>False if <paramref name="script"/> is not exactly of that form.</returns>
    public static bool TryParse(ReadOnlySpan<byte> script, [NotNullWhen(true)] out CoinbaseScript? result)
    {
        result = null;
        if (script.Length > MaximumSize || !TryReadHeight(script, out var height, out var length)) return false;
        var rest = script[length..];
        if (rest.Length < 1 + ExtraNonceSize || rest[0] != ExtraNonceSize) return false;
        var extraNonce = BinaryPrimitives.ReadUInt64LittleEndian(rest[1..]);
        rest = rest[(1 + ExtraNonceSize)..];
        if (!rest.IsEmpty)
        {
            if (rest[0] is 0 or > MaximumMessageSize || rest.Length != 1 + rest[0]) return false;
            rest = rest[1..];
        }

        result = new(height, extraNonce, rest);
        return true;
    }

    /// <summary>Reads the height a coinbase script begins with.</summary>
    /// <param name="script">The script of a coinbase's input.</param>
    /// <param name="height">The height, 0 .. 2^31 − 1; 0 if there is none.</param>
    /// <returns>False if the script does not begin with the one push of a height that Bitcoin Core writes.</returns>
    public static bool TryReadHeight(ReadOnlySpan<byte> script, out int height) => TryReadHeight(script, out height, out _);

    /// <summary>Whether a coinbase script begins with exactly the push of a height (BIP 34; otherwise <c>bad-cb-height</c>).</summary>
    /// <param name="script">The script of a coinbase's input.</param>
    /// <param name="height">The height, at least 0.</param>
    /// <returns>True if it does.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="height"/> is negative.</exception>
    public static bool BeginsWithHeight(ReadOnlySpan<byte> script, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        Span<byte> expected = stackalloc byte[1 + sizeof(int)];
        return script.StartsWith(expected[..WriteHeight(height, expected)]);
    }

    private static int WriteHeight(int height, Span<byte> destination)
    {
        if (height <= 16)
        {
            destination[0] = (byte)(height == 0 ? 0 : Op1 - 1 + height);
            return 1;
        }

        // A script number: little-endian, its top bit the sign, so 128 takes two bytes.
        var length = 0;
        for (var rest = height; rest != 0; rest >>= 8) destination[++length] = (byte)rest;
        if ((destination[length] & 0x80) != 0) destination[++length] = 0;
        destination[0] = (byte)length;
        return 1 + length;
    }

    private static bool TryReadHeight(ReadOnlySpan<byte> script, out int height, out int length)
    {
        height = length = 0;
        if (script.IsEmpty) return false;
        int first = script[0], number = 0;
        if (first is >= Op1 and < Op1 + 16)
        {
            number = first - Op1 + 1;
        }
        else if (first > sizeof(int) || script.Length < 1 + first)
        {
            return false;
        }
        else
        {
            for (var i = first; i > 0; i--) number = (number << 8) | script[i];
        }

        // Whatever else stands for the same number is not what Bitcoin Core writes.
        if (number < 0 || !BeginsWithHeight(script, number)) return false;
        Span<byte> written = stackalloc byte[1 + sizeof(int)];
        length = WriteHeight(number, written);
        height = number;
        return true;
    }
}
