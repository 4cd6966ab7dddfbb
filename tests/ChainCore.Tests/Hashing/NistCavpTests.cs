using System.Security.Cryptography;

namespace ChainCore.Tests;

/// <summary>
/// NIST's CAVP files for byte-oriented SHA-256, through every way the library has of hashing a message: single SHA-256 against the
/// published digests, double SHA-256 against the framework's digest of them.
/// </summary>
public sealed class NistCavpTests
{
    [Fact]
    public void A1_ShortMessages() => CheckAll(TestData.ShortMessages, 65);

    [Fact]
    public void A1_LongMessages() => CheckAll(TestData.LongMessages, 64);

    [Fact]
    public void A1_MonteCarlo()
    {
        var (seed, checkpoints) = TestData.MonteCarlo;
        Assert.Equal(100, checkpoints.Length);
        Span<byte> message = stackalloc byte[96];
        Span<byte> digest = stackalloc byte[32];
        Span<byte> framework = stackalloc byte[32];
        Span<byte> twice = stackalloc byte[32];
        for (var i = 0; i < checkpoints.Length; i++)
        {
            // The message is the last three digests; at first, three times the seed.
            for (var j = 0; j < 3; j++) seed.CopyTo(message[(32 * j)..]);
            for (var j = 0; j < 1000; j++)
            {
                Midstate.FromPrefix(message[..64]).FinishSha256(message[64..], digest);
                SHA256.HashData(message, framework);
                if (!digest.SequenceEqual(framework)) Assert.Fail($"checkpoint {i}, hash {j}");

                SHA256.HashData(framework, framework);
                Sha256d.HashData(message, twice);
                if (!twice.SequenceEqual(framework)) Assert.Fail($"double, checkpoint {i}, hash {j}");

                message[32..].CopyTo(message);
                digest.CopyTo(message[64..]);
            }

            seed = digest.ToArray();
            Assert.Equal(checkpoints[i], seed);
        }
    }

    [Fact]
    public void A1_MonteCarloByTheTextbook()
    {
        var (seed, checkpoints) = TestData.MonteCarlo;
        foreach (var checkpoint in checkpoints.Take(10))
        {
            byte[] a = seed, b = seed, c = seed;
            for (var j = 0; j < 1000; j++) (a, b, c) = (b, c, TextbookSha256.Hash([.. a, .. b, .. c]));
            Assert.Equal(checkpoint, c);
            seed = c;
        }
    }

    private static void CheckAll(IEnumerable<HashVector> vectors, int expectedCount)
    {
        var count = 0;
        TestRandom random = new();
        foreach (var (message, digest) in vectors)
        {
            Assert.Equal(digest, TextbookSha256.Hash(message));
            Assert.Equal(digest, SHA256.HashData(message));
            var twice = SHA256.HashData(digest);
            Assert.Equal(twice, Reference.TextbookTwice(message));

            Assert.Equal(twice, Sha256d.HashData(message));
            Assert.Equal(twice, Sha256d.Hash(message).ToByteArray());
            CheckEveryPrefix(message, digest, twice);
            CheckPieces(message, twice, random);
            count++;
        }

        Assert.Equal(expectedCount, count);
    }

    /// <summary>A midstate after every whole number of blocks, in one step and grown block by block.</summary>
    private static void CheckEveryPrefix(byte[] message, byte[] digest, byte[] twice)
    {
        var output = new byte[32];
        var grown = default(Midstate);
        for (var prefix = 0; prefix <= message.Length; prefix += 64)
        {
            var midstate = Midstate.FromPrefix(message.AsSpan(0, prefix));
            Assert.Equal(grown, midstate);
            Assert.Equal((ulong)prefix, midstate.PrefixLength);
            midstate.FinishSha256(message.AsSpan(prefix), output);
            Assert.Equal(digest, output);
            Assert.Equal(twice, midstate.FinishSha256d(message.AsSpan(prefix)).ToByteArray());
            if (prefix + 64 <= message.Length) grown = grown.Append(message.AsSpan(prefix, 64));
        }
    }

    /// <summary>The message byte by byte, and in pieces of random lengths, empty ones included.</summary>
    private static void CheckPieces(byte[] message, byte[] twice, TestRandom random)
    {
        var incremental = default(Sha256dIncremental);
        foreach (var value in message) incremental.AppendData([value]);
        Assert.Equal(twice, incremental.GetHashAndReset().ToByteArray());

        for (var repetition = 0; repetition < 20; repetition++)
        {
            for (var rest = message.AsSpan(); !rest.IsEmpty;)
            {
                var piece = Math.Min(rest.Length, random.Next(200));
                incremental.AppendData(rest[..piece]);
                rest = rest[piece..];
            }

            Assert.Equal(Convert.ToHexString(twice), Convert.ToHexString(incremental.GetHashAndReset().ToByteArray()));
        }
    }
}
