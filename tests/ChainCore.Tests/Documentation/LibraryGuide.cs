namespace ChainCore.Tests;

/// <summary>The examples of docs/LIBRARY.md, compiled and run. The lines are the guide's; <see cref="DocumentationTests"/> compares.</summary>
public sealed class LibraryGuide
{
    [Fact]
    public void TheTwentyLinesOfTheReadme()
    {
        var header = BlockHeader.Parse(
            "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f61" +
            "7fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d00000000");

        var scanner = new ParallelScanner();
        var result = scanner.FindAny(new ScanJob(header), new NonceRange(start: 2_080_000_000, count: 10_000_000));

        if (result.Found)
        {
            var block = header with { Nonce = result.Nonce };
            Console.WriteLine($"nonce {result.Nonce} found by {scanner.Kernel.Name} after {result.HashesTried:N0} hashes");
            Console.WriteLine(Sha256d.Hash(block));
        }

        Assert.Equal(2_083_236_893u, result.Nonce);
    }

    [Fact]
    public void Hashing()
    {
        var hash = Sha256d.Hash("hello"u8);
        Span<byte> digest = stackalloc byte[Sha256d.HashSizeInBytes];
        Sha256d.HashData("hello"u8, digest);
        Assert.Equal(hash, new Hash256(digest));
        Assert.EndsWith(digest[0].ToString("x2", null), hash.ToString(), StringComparison.Ordinal);

        Sha256dIncremental incremental = default;
        incremental.AppendData("hel"u8);
        incremental.AppendData("lo"u8);
        var same = incremental.GetHashAndReset();
        Assert.Equal(hash, same);

        var midstate = Midstate.FromPrefix(new byte[128]);
        var first = midstate.FinishSha256d("first"u8);
        var second = midstate.FinishSha256d("second"u8);
        Assert.Equal(Sha256d.Hash([.. new byte[128], .. "first"u8]), first);
        Assert.NotEqual(first, second);

        byte[] messages = new byte[1000 * 80];
        byte[] digests = new byte[1000 * 32];
        Sha256d.HashMany(messages, messageLength: 80, digests);
        Assert.Equal(Sha256d.HashData(new byte[80]), digests[^32..]);
    }

    [Fact]
    public void HeadersAndScans()
    {
        var header = BlockHeader.Parse(
            "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f61" +
            "7fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c");
        var id = Sha256d.Hash(header);
        var target = header.Bits.ToTarget();
        var isValid = target.IsMetBy(id);
        Assert.True(isValid);

        Difficulty four = new(4);
        var bits = four.ToCompact();
        var work = four.ToWork();
        var meets = Difficulty.Meets(id, 8);
        Assert.Equal(("1f010000", "0x10000", true), (bits.ToString(), work.ToString(), meets));

        ScanJob job = new(header);
        ParallelScanner scanner = new(new() { Workers = 2 });
        var result = scanner.FindAny(job, new NonceRange(start: 2_083_000_000, count: 1_000_000));
        Assert.Equal((2_083_236_893u, id), (result.Nonce, result.Hash));

        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(50));
        ParallelScanner limited = new(new() { TimeLimit = TimeSpan.FromSeconds(30), Progress = new Progress<ScanProgress>(), RandomStart = true });
        var cancelled = limited.FindAny(new(header, new Difficulty(60).Target), NonceRange.All, source.Token);
        Assert.Equal(ScanOutcome.Cancelled, cancelled.Outcome);

        List<ScanSolution> solutions = [];
        new NonceScanner().FindAll(new(header, new Difficulty(3).Target), new(0, 100_000), solutions);
        Assert.All(solutions, solution => Assert.True(Difficulty.Meets(solution.Hash, 3)));

        SearchSpace space = new(header, new Difficulty(4).Target) { VersionMask = VersionMask.Bip320, TimeCount = 60 };
        var found = new ParallelScanner().Search(space);
        Assert.True(Difficulty.Meets(Sha256d.Hash(found.Header), 4));

        NonceRange[] parts = NoncePartitioner.Partition(NonceRange.All, parts: 3, start: NoncePartitioner.RandomStart(NonceRange.All));
        Assert.Equal(NonceRange.SpaceSize, parts.Aggregate(0ul, (sum, part) => sum + part.Count));
    }

    [Fact]
    public void TreesChainsAndKernels()
    {
        Hash256[] ids = [Sha256d.Hash("a"u8), Sha256d.Hash("b"u8), Sha256d.Hash("c"u8)];
        var root = MerkleTree.ComputeRoot(ids, out var mutated);
        var branch = MerkleTree.ComputeBranch(ids, index: 2);
        var isInTheTree = MerkleTree.VerifyBranch(root, ids[2], index: 2, branch);
        Assert.True(isInTheTree && !mutated);

        var headers = TestData.Genesis.Bytes;
        var verified = HeaderChain.Verify(headers, parent: Hash256.Zero);
        Assert.True(verified.IsValid);

        foreach (var status in KernelRegistry.Shared.Kernels) Console.WriteLine($"{status.Kernel.Name} {status.IsUsable} {status.Reason}");
    }
}
