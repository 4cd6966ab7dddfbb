using System.Buffers.Binary;

namespace ChainCore.Ledger;

/// <summary>
/// Reads Bitcoin's wire format strictly: integers little-endian, lengths as canonical CompactSize (Bitcoin Core's
/// <c>ReadCompactSize</c>), every length checked against the bytes there are before anything is allocated or sliced.
/// </summary>
/// <remarks>
/// Nothing throws on account of the bytes. The first error is kept in <see cref="Error"/>; every later read fails too, so a caller may
/// read several fields and check once.
/// </remarks>
internal ref struct WireReader
{
    private readonly ReadOnlySpan<byte> _source;

    /// <summary>Reads from the beginning of the source.</summary>
    /// <param name="source">The bytes.</param>
    public WireReader(ReadOnlySpan<byte> source) => _source = source;

    /// <summary>Bytes read so far.</summary>
    public int Position { get; private set; }

    /// <summary>Bytes not read yet.</summary>
    public readonly int Remaining => _source.Length - Position;

    /// <summary>The first error, or null as long as all went well.</summary>
    public DecodeError? Error { get; private set; }

    /// <summary>The bytes from <paramref name="start"/> up to <see cref="Position"/>.</summary>
    /// <param name="start">A former <see cref="Position"/>.</param>
    /// <returns>A slice of the source.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is behind <see cref="Position"/> or negative.</exception>
    public readonly ReadOnlySpan<byte> ReadSince(int start) => _source[start..Position];

    /// <summary>Reads bytes.</summary>
    /// <param name="length">How many.</param>
    /// <param name="bytes">A slice of the source; empty on failure.</param>
    /// <param name="field">The field's name for <see cref="Error"/>.</param>
    /// <returns>False if there are fewer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public bool TryReadBytes(int length, out ReadOnlySpan<byte> bytes, string field)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        bytes = default;
        if (Error is not null) return false;
        if (Remaining < length) return Fail(DecodeErrorKind.Truncated, field);
        bytes = _source.Slice(Position, length);
        Position += length;
        return true;
    }

    /// <summary>Reads one byte.</summary>
    /// <param name="value">The byte; 0 on failure.</param>
    /// <param name="field">The field's name for <see cref="Error"/>.</param>
    /// <returns>False if the source is at its end.</returns>
    public bool TryReadByte(out byte value, string field)
    {
        var read = TryReadBytes(1, out var bytes, field);
        value = read ? bytes[0] : default;
        return read;
    }

    /// <summary>Reads 4 bytes, little-endian.</summary>
    /// <param name="value">The number; 0 on failure.</param>
    /// <param name="field">The field's name for <see cref="Error"/>.</param>
    /// <returns>False if there are fewer bytes.</returns>
    public bool TryReadUInt32(out uint value, string field)
    {
        var read = TryReadBytes(sizeof(uint), out var bytes, field);
        value = read ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : 0;
        return read;
    }

    /// <summary>Reads 8 bytes, little-endian.</summary>
    /// <param name="value">The number; 0 on failure.</param>
    /// <param name="field">The field's name for <see cref="Error"/>.</param>
    /// <returns>False if there are fewer bytes.</returns>
    public bool TryReadUInt64(out ulong value, string field)
    {
        var read = TryReadBytes(sizeof(ulong), out var bytes, field);
        value = read ? BinaryPrimitives.ReadUInt64LittleEndian(bytes) : 0;
        return read;
    }

    /// <summary>Reads 32 bytes in digest order.</summary>
    /// <param name="value">The hash; zero on failure.</param>
    /// <param name="field">The field's name for <see cref="Error"/>.</param>
    /// <returns>False if there are fewer bytes.</returns>
    public bool TryReadHash(out Hash256 value, string field)
    {
        var read = TryReadBytes(Hash256.Size, out var bytes, field);
        value = read ? new(bytes) : default;
        return read;
    }

    /// <summary>Reads an amount: 8 bytes, little-endian, 0 .. 2.1e15 units.</summary>
    /// <param name="value">The amount; zero on failure.</param>
    /// <param name="field">The field's name for <see cref="Error"/>.</param>
    /// <returns>False if there are fewer bytes or the number is no amount.</returns>
    public bool TryReadAmount(out Amount value, string field)
    {
        value = default;
        if (!TryReadUInt64(out var units, field)) return false;
        if (Amount.TryFromUnits((long)units, out value)) return true;
        Position -= sizeof(ulong);
        return Fail((long)units < 0 ? DecodeErrorKind.AmountNegative : DecodeErrorKind.AmountTooLarge, field);
    }

    /// <summary>Reads a CompactSize: 1, 3, 5 or 9 bytes, only the shortest form that holds the number.</summary>
    /// <param name="value">The number; 0 on failure.</param>
    /// <param name="field">The field's name for <see cref="Error"/>.</param>
    /// <returns>False if there are fewer bytes or the form is not the shortest.</returns>
    public bool TryReadCompactSize(out ulong value, string field)
    {
        value = 0;
        if (Error is not null) return false;
        var start = Position;
        if (!TryReadByte(out var first, field)) return false;
        var length = first switch { 253 => 2, 254 => 4, 255 => 8, _ => 0 };
        if (!TryReadBytes(length, out var bytes, field))
        {
            Position = start;
            return false;
        }

        var number = length switch
        {
            2 => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
            4 => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
            8 => BinaryPrimitives.ReadUInt64LittleEndian(bytes),
            _ => first,
        };
        if (WireWriter.CompactSizeLength(number) != length + 1)
        {
            Position = start;
            return Fail(DecodeErrorKind.NonCanonicalLength, field);
        }

        value = number;
        return true;
    }

    /// <summary>Reads the number of the items that follow.</summary>
    /// <param name="minimumItemSize">The least bytes an item takes, at least 1: what bounds the number.</param>
    /// <param name="count">At most <see cref="Remaining"/> / <paramref name="minimumItemSize"/>; 0 on failure.</param>
    /// <param name="field">The field's name for <see cref="Error"/>.</param>
    /// <returns>False if the length is malformed or there are not bytes enough for so many items.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumItemSize"/> is less than 1.</exception>
    public bool TryReadCount(int minimumItemSize, out int count, string field)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumItemSize, 1);
        count = 0;
        var start = Position;
        if (!TryReadCompactSize(out var number, field)) return false;
        if (number > (ulong)(Remaining / minimumItemSize))
        {
            Position = start;
            return Fail(DecodeErrorKind.LengthTooLarge, field);
        }

        count = (int)number;
        return true;
    }

    /// <summary>Reads bytes with their length before them.</summary>
    /// <param name="bytes">A slice of the source; empty on failure.</param>
    /// <param name="field">The field's name for <see cref="Error"/>.</param>
    /// <returns>False if the length is malformed or exceeds what is there.</returns>
    public bool TryReadVariableBytes(out ReadOnlySpan<byte> bytes, string field)
    {
        bytes = default;
        return TryReadCount(1, out var length, field) && TryReadBytes(length, out bytes, field);
    }

    /// <summary>Makes sure that all bytes have been read.</summary>
    /// <param name="field">The name of what ends here, for <see cref="Error"/>.</param>
    /// <returns>False if bytes remain or an earlier read has failed.</returns>
    public bool TryReadEnd(string field)
    {
        if (Error is not null) return false;
        return Remaining == 0 || Fail(DecodeErrorKind.TrailingBytes, field);
    }

    private bool Fail(DecodeErrorKind kind, string field)
    {
        Error = new(kind, Position, field);
        return false;
    }
}
