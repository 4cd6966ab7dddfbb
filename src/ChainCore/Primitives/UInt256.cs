using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ChainCore;

/// <summary>
/// The unsigned 256-bit number under <see cref="Hash256"/>, <see cref="Target"/> and <see cref="ChainWork"/>:
/// four 64-bit limbs, least significant first. Only the operations those three need.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct UInt256(ulong limb0, ulong limb1, ulong limb2, ulong limb3) : IEquatable<UInt256>, IComparable<UInt256>
{
    public const int Size = 32;
    public const int HexDigits = 64;

    private const double TwoTo64 = 18_446_744_073_709_551_616.0;

    private readonly ulong _limb0 = limb0, _limb1 = limb1, _limb2 = limb2, _limb3 = limb3;

    public static UInt256 MaxValue => new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);

    public bool IsZero => (_limb0 | _limb1 | _limb2 | _limb3) == 0;

    public ulong LowLimb => _limb0;

    /// <summary>Bits 224..255.</summary>
    public uint TopWord => (uint)(_limb3 >> 32);

    public int BitLength =>
        _limb3 != 0 ? 256 - BitOperations.LeadingZeroCount(_limb3)
        : _limb2 != 0 ? 192 - BitOperations.LeadingZeroCount(_limb2)
        : _limb1 != 0 ? 128 - BitOperations.LeadingZeroCount(_limb1)
        : 64 - BitOperations.LeadingZeroCount(_limb0);

    /// <summary>The nearest double, to within a few units of its last place.</summary>
    public double ToDouble() => (((((_limb3 * TwoTo64) + _limb2) * TwoTo64) + _limb1) * TwoTo64) + _limb0;

    public static UInt256 ReadLittleEndian(ReadOnlySpan<byte> source) => new(
        BinaryPrimitives.ReadUInt64LittleEndian(source),
        BinaryPrimitives.ReadUInt64LittleEndian(source[8..]),
        BinaryPrimitives.ReadUInt64LittleEndian(source[16..]),
        BinaryPrimitives.ReadUInt64LittleEndian(source[24..]));

    public void WriteLittleEndian(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(destination, _limb0);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[8..], _limb1);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[16..], _limb2);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[24..], _limb3);
    }

    public static UInt256 ReadBigEndian(ReadOnlySpan<byte> source) => new(
        BinaryPrimitives.ReadUInt64BigEndian(source[24..]),
        BinaryPrimitives.ReadUInt64BigEndian(source[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(source[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(source));

    public void WriteBigEndian(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64BigEndian(destination, _limb3);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], _limb2);
        BinaryPrimitives.WriteUInt64BigEndian(destination[16..], _limb1);
        BinaryPrimitives.WriteUInt64BigEndian(destination[24..], _limb0);
    }

    /// <summary>The sum modulo 2²⁵⁶; <paramref name="overflow"/> tells whether it wrapped.</summary>
    public static UInt256 Add(UInt256 left, UInt256 right, out bool overflow)
    {
        var sum0 = (UInt128)left._limb0 + right._limb0;
        var sum1 = (UInt128)left._limb1 + right._limb1 + (sum0 >> 64);
        var sum2 = (UInt128)left._limb2 + right._limb2 + (sum1 >> 64);
        var sum3 = (UInt128)left._limb3 + right._limb3 + (sum2 >> 64);
        overflow = sum3 >> 64 != 0;
        return new((ulong)sum0, (ulong)sum1, (ulong)sum2, (ulong)sum3);
    }

    /// <summary>Shifts by 0..255 bits towards the most significant end; bits shifted out are lost.</summary>
    public static UInt256 operator <<(UInt256 value, int bits)
    {
        var (limbs, shift) = Math.DivRem(bits, 64);
        return new(value.ShiftedLeft(0, limbs, shift), value.ShiftedLeft(1, limbs, shift),
            value.ShiftedLeft(2, limbs, shift), value.ShiftedLeft(3, limbs, shift));
    }

    /// <summary>Shifts by 0..255 bits towards the least significant end; bits shifted out are lost.</summary>
    public static UInt256 operator >>(UInt256 value, int bits)
    {
        var (limbs, shift) = Math.DivRem(bits, 64);
        return new(value.ShiftedRight(0, limbs, shift), value.ShiftedRight(1, limbs, shift),
            value.ShiftedRight(2, limbs, shift), value.ShiftedRight(3, limbs, shift));
    }

    public static bool operator ==(UInt256 left, UInt256 right) => left.Equals(right);

    public static bool operator !=(UInt256 left, UInt256 right) => !left.Equals(right);

    public int CompareTo(UInt256 other)
    {
        if (_limb3 != other._limb3) return _limb3.CompareTo(other._limb3);
        if (_limb2 != other._limb2) return _limb2.CompareTo(other._limb2);
        if (_limb1 != other._limb1) return _limb1.CompareTo(other._limb1);
        return _limb0.CompareTo(other._limb0);
    }

    public bool Equals(UInt256 other) =>
        _limb0 == other._limb0 && _limb1 == other._limb1 && _limb2 == other._limb2 && _limb3 == other._limb3;

    public override bool Equals(object? obj) => obj is UInt256 other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_limb0, _limb1, _limb2, _limb3);

    /// <summary>Reads <paramref name="minimumDigits"/>..64 hexadecimal digits of either case, most significant first.</summary>
    /// <typeparam name="TChar">UTF-16 (<see cref="char"/>) or UTF-8 (<see cref="byte"/>) code units.</typeparam>
    public static bool TryParse<TChar>(ReadOnlySpan<TChar> digits, int minimumDigits, out UInt256 value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = default;
        if (digits.Length < minimumDigits || digits.Length > HexDigits) return false;

        Span<ulong> limbs = stackalloc ulong[4];
        limbs.Clear();
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = Hex.DigitValue(digits[i]);
            if (digit < 0) return false;
            var position = digits.Length - 1 - i;
            limbs[position >> 4] |= (ulong)digit << ((position & 15) * 4);
        }

        value = new(limbs[0], limbs[1], limbs[2], limbs[3]);
        return true;
    }

    /// <summary>Writes the lowest <paramref name="digits"/> hexadecimal digits, most significant first; false if they do not fit.</summary>
    /// <typeparam name="TChar">UTF-16 (<see cref="char"/>) or UTF-8 (<see cref="byte"/>) code units.</typeparam>
    public bool TryFormat<TChar>(Span<TChar> destination, int digits, bool upperCase)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (destination.Length < digits) return false;
        ReadOnlySpan<ulong> limbs = [_limb0, _limb1, _limb2, _limb3];
        for (var i = 0; i < digits; i++)
        {
            var position = digits - 1 - i;
            destination[i] = Hex.Digit<TChar>((int)(limbs[position >> 4] >> ((position & 15) * 4)) & 15, upperCase);
        }

        return true;
    }

    private ulong Limb(int index) => index switch { 0 => _limb0, 1 => _limb1, 2 => _limb2, 3 => _limb3, _ => 0 };

    private ulong ShiftedLeft(int index, int limbs, int shift) =>
        shift == 0 ? Limb(index - limbs) : (Limb(index - limbs) << shift) | (Limb(index - limbs - 1) >> (64 - shift));

    private ulong ShiftedRight(int index, int limbs, int shift) =>
        shift == 0 ? Limb(index + limbs) : (Limb(index + limbs) >> shift) | (Limb(index + limbs + 1) << (64 - shift));
}
