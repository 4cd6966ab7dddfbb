using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;

namespace ChainCore.Tests;

/// <summary>Values for properties: mostly random, often at an edge, shrinking towards zero.</summary>
[SuppressMessage("Naming", "CA1724", Justification = "No conflict inside the tests.")]
internal static class Values
{
    private static readonly Gen<ulong> Word16 = Gen.Choose(0, 0xffff).Select(word => (ulong)word);

    private static readonly Gen<ulong> Uniform64 = Word16.Four().Select(words =>
        words.Item1 | (words.Item2 << 16) | (words.Item3 << 32) | (words.Item4 << 48));

    private static readonly uint[] Edges32 =
        [0, 1, 2, 15, 16, 0xff, 0xffff, 0x7fff_ffff, 0x8000_0000, 0x8000_0001, 0xffff_fff0, 0xffff_fffe, 0xffff_ffff];

    public static Gen<uint> UInt32 { get; } = Gen.Frequency(
        (3, Uniform64.Select(word => (uint)word)), (1, Gen.Elements(Edges32)), (1, Gen.Choose(0, 1000).Select(word => (uint)word)));

    public static Gen<ulong> UInt64 { get; } = Uniform64;

    /// <summary>Numbers of exactly this many bytes, as bytes; leading and trailing zeros are frequent.</summary>
    public static Arbitrary<byte[]> Bytes(int length) => Arb.From(
        Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Constant(255)), (6, Gen.Choose(0, 255))).Select(value => (byte)value).ArrayOf(length)
            .SelectMany(bytes => Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, length))).Zip(
                Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, length))), (before, after) => Cut(bytes, before, after))),
        Shrink);

    /// <summary>Smaller numbers than this one, smallest first.</summary>
    public static IEnumerable<ulong> Shrink(ulong value)
    {
        if (value == 0) yield break;
        yield return 0;
        if (value > 2) yield return value / 2;
        yield return value - 1;
    }

    private static byte[] Cut(byte[] bytes, int before, int after)
    {
        Array.Clear(bytes, 0, before);
        Array.Clear(bytes, bytes.Length - after, after);
        return bytes;
    }

    private static IEnumerable<byte[]> Shrink(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0) continue;
            var smaller = (byte[])bytes.Clone();
            smaller[i] = 0;
            yield return smaller;
        }
    }
}
