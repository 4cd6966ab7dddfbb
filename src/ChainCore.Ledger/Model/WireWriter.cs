using System.Buffers.Binary;

namespace ChainCore.Ledger;

/// <summary>
/// Writes Bitcoin's wire format into a span: integers little-endian, lengths as CompactSize in the shortest form.
/// </summary>
/// <remarks>Every write throws <see cref="ArgumentException"/> where the destination is too short, and has written nothing then.</remarks>
internal ref struct WireWriter
{
    private readonly Span<byte> _destination;

    /// <summary>Writes from the beginning of the destination.</summary>
    /// <param name="destination">Receives the bytes.</param>
    public WireWriter(Span<byte> destination) => _destination = destination;

    /// <summary>Bytes written so far.</summary>
    public int Position { get; private set; }

    /// <summary>The bytes a CompactSize takes: 1 up to 252, 3 up to 0xffff, 5 up to 0xffffffff, else 9.</summary>
    /// <param name="value">The number.</param>
    /// <returns>1, 3, 5 or 9.</returns>
    public static int CompactSizeLength(ulong value) => value switch
    {
        < 253 => 1,
        <= ushort.MaxValue => 3,
        <= uint.MaxValue => 5,
        _ => 9,
    };

    /// <summary>Writes bytes as they are.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="ArgumentException">They do not fit.</exception>
    public void WriteBytes(scoped ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    /// <summary>Writes one byte.</summary>
    /// <param name="value">The byte.</param>
    /// <exception cref="ArgumentException">It does not fit.</exception>
    public void WriteByte(byte value) => Take(1)[0] = value;

    /// <summary>Writes 4 bytes, little-endian.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">They do not fit.</exception>
    public void WriteUInt32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Take(sizeof(uint)), value);

    /// <summary>Writes 8 bytes, little-endian.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">They do not fit.</exception>
    public void WriteUInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Take(sizeof(ulong)), value);

    /// <summary>Writes 32 bytes in digest order.</summary>
    /// <param name="value">The hash.</param>
    /// <exception cref="ArgumentException">They do not fit.</exception>
    public void WriteHash(Hash256 value) => value.CopyTo(Take(Hash256.Size));

    /// <summary>Writes an outpoint: 36 bytes.</summary>
    /// <param name="value">The outpoint.</param>
    /// <exception cref="ArgumentException">They do not fit.</exception>
    public void WriteOutPoint(OutPoint value)
    {
        var destination = Take(OutPoint.Size);
        value.TransactionId.CopyTo(destination);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[Hash256.Size..], value.Index);
    }

    /// <summary>Writes an amount: its units as 8 bytes, little-endian.</summary>
    /// <param name="value">The amount.</param>
    /// <exception cref="ArgumentException">They do not fit.</exception>
    public void WriteAmount(Amount value) => WriteUInt64((ulong)value.Units);

    /// <summary>Writes a CompactSize in its shortest form.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">It does not fit.</exception>
    public void WriteCompactSize(ulong value)
    {
        var destination = Take(CompactSizeLength(value));
        switch (destination.Length)
        {
            case 1:
                destination[0] = (byte)value;
                break;
            case 3:
                destination[0] = 253;
                BinaryPrimitives.WriteUInt16LittleEndian(destination[1..], (ushort)value);
                break;
            case 5:
                destination[0] = 254;
                BinaryPrimitives.WriteUInt32LittleEndian(destination[1..], (uint)value);
                break;
            default:
                destination[0] = 255;
                BinaryPrimitives.WriteUInt64LittleEndian(destination[1..], value);
                break;
        }
    }

    /// <summary>Writes bytes with their length before them.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="ArgumentException">They do not fit; the length may have been written.</exception>
    public void WriteVariableBytes(scoped ReadOnlySpan<byte> bytes)
    {
        WriteCompactSize((ulong)bytes.Length);
        WriteBytes(bytes);
    }

    private Span<byte> Take(int length)
    {
        if (_destination.Length - Position < length) throw new ArgumentException("The destination is too short.");
        var taken = _destination.Slice(Position, length);
        Position += length;
        return taken;
    }
}
