using System.Buffers;
using System.Buffers.Binary;

namespace ChainCore.Ledger;

/// <summary>
/// The sum modulo 2^256 of the double SHA-256 of each unspent output: outpoint (36 bytes), height (8), coinbase (1), units (8), script.
/// </summary>
internal struct UtxoChecksum
{
    private const int FrameSize = OutPoint.Size + sizeof(long) + 1 + sizeof(long);

    private ulong _limb0;
    private ulong _limb1;
    private ulong _limb2;
    private ulong _limb3;

    public void Add(OutPoint outPoint, in Coin coin)
    {
        Span<byte> digest = stackalloc byte[Hash256.Size];
        Hash(outPoint, coin, digest);
        UInt128 sum = 0;
        Add(ref _limb0, digest, ref sum);
        Add(ref _limb1, digest[8..], ref sum);
        Add(ref _limb2, digest[16..], ref sum);
        Add(ref _limb3, digest[24..], ref sum);
    }

    public void Subtract(OutPoint outPoint, in Coin coin)
    {
        Span<byte> digest = stackalloc byte[Hash256.Size];
        Hash(outPoint, coin, digest);

        // a - b = a + ~b + 1
        UInt128 sum = 1;
        for (var i = 0; i < digest.Length; i++) digest[i] = (byte)~digest[i];
        Add(ref _limb0, digest, ref sum);
        Add(ref _limb1, digest[8..], ref sum);
        Add(ref _limb2, digest[16..], ref sum);
        Add(ref _limb3, digest[24..], ref sum);
    }

    public readonly Hash256 ToHash()
    {
        Span<byte> bytes = stackalloc byte[Hash256.Size];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, _limb0);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], _limb1);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[16..], _limb2);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[24..], _limb3);
        return new(bytes);
    }

    private static void Add(ref ulong limb, ReadOnlySpan<byte> word, ref UInt128 carry)
    {
        carry += (UInt128)limb + BinaryPrimitives.ReadUInt64LittleEndian(word);
        limb = (ulong)carry;
        carry >>= 64;
    }

    private static void Hash(OutPoint outPoint, in Coin coin, Span<byte> digest)
    {
        var script = coin.Output.Script.Span;
        var size = FrameSize + script.Length;
        byte[]? rented = null;
        var bytes = size <= 256 ? stackalloc byte[256] : rented = ArrayPool<byte>.Shared.Rent(size);
        WireWriter writer = new(bytes);
        writer.WriteOutPoint(outPoint);
        writer.WriteUInt64((ulong)coin.Height);
        writer.WriteByte(coin.IsCoinbase ? (byte)1 : (byte)0);
        writer.WriteAmount(coin.Output.Value);
        writer.WriteBytes(script);
        Sha256d.HashData(bytes[..size], digest);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }
}
