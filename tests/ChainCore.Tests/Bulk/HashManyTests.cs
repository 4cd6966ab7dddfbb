namespace ChainCore.Tests;

/// <summary>Many messages at once: every lane, every place of the padding, every remainder of a group.</summary>
[Trait("Category", "Kernel")]
public sealed class HashManyTests
{
    private const int RandomPairs = 1_000_000;

    [KernelTheory]
    public void EveryLengthAndCountIsTheFrameworks(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        TestRandom random = new();
        int[] counts =
            [1, 2, 3, kernel.BatchSize - 1, kernel.BatchSize, kernel.BatchSize + 1, (2 * kernel.BatchSize) + (kernel.BatchSize / 2)];
        foreach (var length in Enumerable.Range(1, 130).Concat([191, 192, 200, 256, 1000]))
        {
            foreach (var count in counts.Where(count => count > 0))
            {
                var messages = random.NextBytes(length * count);
                var digests = new byte[32 * count];
                Assert.Equal(count, Sha256d.HashMany(messages, length, digests, kernel));
                AssertDigests(messages, length, digests);
            }
        }
    }

    [KernelTheory]
    public void AMillionRandomPairsAreTheFrameworks(string name)
    {
        const int Chunk = 4096;
        TestRandom random = new();
        var kernel = KernelProbe.Kernel(name);
        var pairs = new byte[Chunk * 64];
        var digests = new byte[Chunk * 32];
        for (var done = 0; done < RandomPairs; done += Chunk)
        {
            random.Fill(pairs);
            Sha256d.HashMany(pairs, 64, digests, kernel);
            AssertDigests(pairs, 64, digests);
        }
    }

    [KernelTheory]
    public void RealHeadersHashToTheirIds(string name)
    {
        foreach (var rows in (HeaderRow[][])[TestData.RealHeaders, TestData.RetargetHeaders])
        {
            var headers = rows.SelectMany(row => row.Bytes).ToArray();
            var digests = new byte[rows.Length * 32];
            Sha256d.HashMany(headers, BlockHeader.Size, digests, KernelProbe.Kernel(name));
            for (var i = 0; i < rows.Length; i++) Assert.Equal(rows[i].Hash, new Hash256(digests.AsSpan(i * 32, 32)).ToString());
        }
    }

    [KernelTheory]
    public void TheDestinationMayBeginWhereTheMessagesBegin(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        TestRandom random = new();
        foreach (var length in (int[])[32, 33, 64, 80, 200])
        {
            for (var count = 1; count <= (2 * kernel.BatchSize) + 3; count++)
            {
                var messages = random.NextBytes(length * count);
                var memory = messages.ToArray();
                Sha256d.HashMany(memory, length, memory.AsSpan(0, 32 * count), kernel);
                AssertDigests(messages, length, memory.AsSpan(0, 32 * count));
            }
        }
    }

    [KernelTheory]
    public void NothingIsWrittenBesideTheDigests(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        for (var count = 1; count <= kernel.BatchSize + 1; count++)
        {
            var memory = new byte[(32 * count) + 200];
            Array.Fill(memory, (byte)0xA5);
            Sha256d.HashMany(new byte[64 * count], 64, memory.AsSpan(100), kernel);
            Assert.Equal(-1, memory.AsSpan(0, 100).IndexOfAnyExcept((byte)0xA5));
            Assert.Equal(-1, memory.AsSpan(100 + (32 * count)).IndexOfAnyExcept((byte)0xA5));
        }
    }

    [Fact]
    public void PairsAndHeadersAreMessagesOf64And80Bytes()
    {
        TestRandom random = new();
        var bytes = random.NextBytes(64 * 80);
        var digests = new byte[32 * 80];
        Assert.Equal(80, Sha256d.HashPairs(bytes, digests));
        AssertDigests(bytes, 64, digests);
        Assert.Equal(64, Sha256d.HashHeaders(bytes, digests));
        AssertDigests(bytes, 80, digests.AsSpan(0, 32 * 64));
    }

    [Fact]
    public void NoMessagesAreNoDigests() => Assert.Equal(0, Sha256d.HashMany([], 64, []));

    [Fact]
    public void A29_BadArgumentsAreNamed()
    {
        var bytes = new byte[640];
        Assert.Throws<ArgumentOutOfRangeException>("messageLength", () => Sha256d.HashMany(bytes, 0, bytes));
        Assert.Throws<ArgumentOutOfRangeException>("messageLength", () => Sha256d.HashMany(bytes, -64, bytes));
        Assert.Throws<ArgumentException>("messages", () => Sha256d.HashMany(bytes.AsSpan(1), 64, new byte[640]));
        Assert.Throws<ArgumentException>("digests", () => Sha256d.HashMany(bytes, 64, new byte[319]));
        Assert.Throws<ArgumentException>("digests", () => Sha256d.HashMany(bytes.AsSpan(0, 320), 64, bytes.AsSpan(1)));
        Assert.Throws<ArgumentException>("digests", () => Sha256d.HashMany(bytes.AsSpan(0, 310), 31, bytes));
        Assert.Equal(new byte[640], bytes);
    }

    [Fact(Skip = UnoptimizedBuild.Skip)]
    public void A5_HashingManyAllocatesNothing()
    {
        var (messages, digests) = (new byte[640 * 80], new byte[640 * 32]);
        var kernel = KernelRegistry.Shared.Select();
        Allocations.AssertNone(() =>
        {
            Sha256d.HashMany(messages, 80, digests, kernel);
            Sha256d.HashMany(messages.AsSpan(0, 64 * 37), 64, digests);
        });
    }

    private static void AssertDigests(ReadOnlySpan<byte> messages, int length, ReadOnlySpan<byte> digests)
    {
        Span<byte> expected = stackalloc byte[32];
        for (var i = 0; i < messages.Length / length; i++)
        {
            System.Security.Cryptography.SHA256.HashData(messages.Slice(i * length, length), expected);
            System.Security.Cryptography.SHA256.HashData(expected, expected);
            if (!expected.SequenceEqual(digests.Slice(i * 32, 32)))
            {
                Assert.Fail($"message {i} of {messages.Length / length}, {length} bytes each {TestRandom.Repeat}");
            }
        }
    }
}
