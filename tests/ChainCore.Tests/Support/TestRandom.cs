using System.Buffers.Binary;

namespace ChainCore.Tests;

/// <summary>
/// Random numbers that can be had again: SplitMix64 from a seed that is new in every run, unless CHAINCORE_TEST_SEED gives it.
/// Every message about a failure has to show the seed.
/// </summary>
internal sealed class TestRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>How to repeat a failure.</summary>
    public static string Repeat => Property.Repeat;

    public TestRandom()
        : this(Property.RunSeed)
    {
    }

    public ulong NextUInt64()
    {
        _state += 0x9E37_79B9_7F4A_7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }

    public uint NextUInt32() => (uint)(NextUInt64() >> 32);

    /// <summary>0..<paramref name="bound"/> - 1, near enough to uniform for a test.</summary>
    public int Next(int bound) => (int)(NextUInt64() % (ulong)bound);

    public void Fill(Span<byte> bytes)
    {
        for (; bytes.Length >= 8; bytes = bytes[8..]) BinaryPrimitives.WriteUInt64LittleEndian(bytes, NextUInt64());
        Span<byte> rest = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(rest, NextUInt64());
        rest[..bytes.Length].CopyTo(bytes);
    }

    public byte[] NextBytes(int length)
    {
        var bytes = new byte[length];
        Fill(bytes);
        return bytes;
    }

    public BlockHeader NextHeader() => new(NextBytes(BlockHeader.Size));
}
