using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ChainCore.Tests;

/// <summary>The compression over the emulated instructions, and over the processor's where it has them.</summary>
[Trait("Category", "Kernel")]
public sealed class ArmSha2CompressionTests
{
    [Fact]
    public void Emulated_A1_NistShortMessages() => NistShortMessages<EmulatedArmSha2>();

    [Fact]
    public void Emulated_A1_EveryLengthAgainstTheFramework() => EveryLengthAgainstTheFramework<EmulatedArmSha2>();

    [Fact]
    public void Emulated_AnyStateAgainstTheScalarPath() => AnyStateAgainstTheScalarPath<EmulatedArmSha2>();

    [ArmSha2Fact]
    public void Processor_A1_NistShortMessages() => NistShortMessages<ArmSha2>();

    [ArmSha2Fact]
    public void Processor_A1_EveryLengthAgainstTheFramework() => EveryLengthAgainstTheFramework<ArmSha2>();

    [ArmSha2Fact]
    public void Processor_AnyStateAgainstTheScalarPath() => AnyStateAgainstTheScalarPath<ArmSha2>();

    private static void NistShortMessages<I>()
        where I : struct, IArmSha2
    {
        foreach (var (message, digest) in TestData.ShortMessages) Assert.Equal(digest, Hash<I>(message));
    }

    private static void EveryLengthAgainstTheFramework<I>()
        where I : struct, IArmSha2
    {
        TestRandom random = new();
        for (var length = 0; length <= 400; length++)
        {
            var message = random.NextBytes(length);
            Assert.True(SHA256.HashData(message).AsSpan().SequenceEqual(Hash<I>(message)), $"{length} bytes {TestRandom.Repeat}");
        }
    }

    private static void AnyStateAgainstTheScalarPath<I>()
        where I : struct, IArmSha2
    {
        TestRandom random = new();
        for (var i = 0; i < 1000; i++)
        {
            // An unaligned message of 0..5 blocks, and bytes of another one behind it.
            var bytes = random.NextBytes(1 + (64 * 5) + 63);
            var blocks = bytes.AsSpan(1, 64 * random.Next(6));
            Sha256State expected = default;
            for (var j = 0; j < 8; j++) expected[j] = random.NextUInt32();
            var actual = expected;
            Sha256Scalar.Compress(ref expected, blocks);
            ArmSha2Compression.Compress<I>(ref actual, blocks);
            Assert.True(((ReadOnlySpan<uint>)expected).SequenceEqual(actual), TestRandom.Repeat);
        }
    }

    /// <summary>FIPS 180-4 section 5.1.1's padding, in one piece with the message, and the compression under test.</summary>
    private static byte[] Hash<I>(byte[] message)
        where I : struct, IArmSha2
    {
        var padded = new byte[(message.Length + 1 + 8 + 63) / 64 * 64];
        message.CopyTo(padded, 0);
        padded[message.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(padded.AsSpan(padded.Length - 8), 8 * (ulong)message.Length);
        Sha256State state = default;
        for (var i = 0; i < 8; i++) state[i] = TextbookSha256.InitialHash[i];
        ArmSha2Compression.Compress<I>(ref state, padded);

        var digest = new byte[32];
        for (var i = 0; i < 8; i++) BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(4 * i), state[i]);
        return digest;
    }
}
