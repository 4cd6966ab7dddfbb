namespace ChainCore.Tests;

/// <summary>Version-rolled scans: what they find is what the same versions find one by one.</summary>
[Trait("Category", "Kernel")]
public sealed class VersionRollingTests
{
    private const int SetPoints = 1 << 22;

    /// <summary>The kernels whose lanes cannot be versions: a search takes their versions one after the other.</summary>
    private static readonly string[] OnlyPlain = ["sha-ni", "arm-sha2", "scalar"];

    private static readonly BlockHeader SetHeader = new TestRandom().NextHeader();

    /// <summary>The most versions any kernel tries together.</summary>
    private const int MostLanes = 32;

    /// <summary>Nonce and version index of every solution among 2²² points, by the scalar kernel: 32 versions, 2¹⁷ nonces.</summary>
    private static readonly Lazy<HashSet<(uint Nonce, int Version)>> ScalarSet = new(() =>
    {
        NonceScanner scanner = new(KernelProbe.Kernel("scalar"));
        HashSet<(uint, int)> set = [];
        for (var version = 0; version < MostLanes; version++)
        {
            List<ScanSolution> solutions = [];
            scanner.FindAll(Job(version, 2), new(SetStart, SetPoints / MostLanes), solutions);
            set.UnionWith(solutions.Select(solution => (solution.Nonce, version)));
        }

        return set;
    });

    private static uint SetStart => 0x8000_0000 - (SetPoints / MostLanes / 2) - 3;

    [KernelTheory]
    public void A12_TheSolutionSetOfFourMillionPointsIsTheScalarKernels(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        if (!kernel.RollsVersions)
        {
            Assert.Contains(name, OnlyPlain);
            return;
        }

        HashSet<(uint, int)> found = [];
        for (var first = 0; first < MostLanes; first += kernel.VersionLanes)
        {
            VersionGroup group = new(Jobs(first, kernel.VersionLanes, 2));
            foreach (var candidate in Propose(kernel, group, SetStart, SetPoints / MostLanes, 1000))
            {
                Assert.True(found.Add((candidate.Nonce, first + candidate.Lane)), "proposed twice");
            }
        }

        // Two leading zero digits are one byte of the last word: what is proposed is what is found.
        Assert.True(found.SetEquals(ScalarSet.Value), $"{found.Count} found, {ScalarSet.Value.Count} expected {TestRandom.Repeat}");
    }

    [KernelTheory]
    public void A12_EveryCountAndEveryStartProposesExactlyTheRightPoints(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        if (!kernel.RollsVersions)
        {
            Assert.Contains(name, OnlyPlain);
            return;
        }

        var jobs = Jobs(0, kernel.VersionLanes, 1);
        VersionGroup group = new(jobs);
        foreach (var start in (uint[])[0, 1, 0x7fff_ffff, uint.MaxValue - (2 * (uint)kernel.VersionLanes)])
        {
            for (uint count = 0; count <= (2 * kernel.VersionLanes) + 1; count += count < 4 ? 1U : 7U)
            {
                var expected = Enumerable.Range(0, (int)count)
                    .SelectMany(i => Enumerable.Range(0, jobs.Length).Select(lane => new VersionCandidate(start + (uint)i, lane)))
                    .Where(candidate => jobs[candidate.Lane].Target.IsMetBy(jobs[candidate.Lane].Hash(candidate.Nonce)));
                Assert.Equal(expected, Propose(kernel, group, start, count, kernel.VersionLanes));
            }
        }
    }

    [KernelTheory]
    public void A12_RealHeadersWithRolledVersionsAreFound(string name)
    {
        ParallelScanner scanner = new(new() { Kernel = KernelProbe.Kernel(name), Workers = 2 });
        var rows = TestData.RealHeaders.Where(row => (row.Header.Version & VersionMask.Bip320) != 0).ToArray();
        Assert.True(rows.Length > 200);
        foreach (var row in rows)
        {
            // Four neighbours of the version, sixteen or sixty-four where the kernel rolls them: the mask holds the header's own bits and
            // more.
            var mask = (row.Header.Version & VersionMask.Bip320) | 0x0003_e000;
            while (VersionMask.Count(mask) > 64) mask &= mask - 1;
            var start = row.Header.Nonce - Math.Min(row.Header.Nonce, 9);
            SearchSpace space = new(row.Header with { Version = row.Header.Version & ~mask, Nonce = 0 })
            {
                VersionMask = mask,
                Nonces = new(start, Math.Min(19, NonceRange.SpaceSize - start)),
            };

            var result = scanner.Search(space);
            Assert.True(result.Found, row.ToString());
            Assert.Equal(row.Header, result.Header);
            Assert.Equal(row.Hash, result.Hash.ToString());
        }
    }

    private static ScanJob Job(int version, int difficulty) => new(
        SetHeader with { Version = VersionMask.GetVersion(SetHeader.Version, VersionMask.Bip323, (ulong)version) },
        new Difficulty(difficulty).Target);

    private static ScanJob[] Jobs(int first, int count, int difficulty) =>
        [.. Enumerable.Range(first, count).Select(version => Job(version, difficulty))];

    /// <summary>What the kernel proposes, resuming as often as a buffer of <paramref name="capacity"/> requires.</summary>
    private static List<VersionCandidate> Propose(ScanKernel kernel, VersionGroup group, uint start, uint count, int capacity)
    {
        List<VersionCandidate> proposed = [];
        var buffer = new VersionCandidate[capacity];
        for (uint done = 0; done < count;)
        {
            var tried = kernel.ScanVersions(group, start + done, count - done, buffer, out var found);
            Assert.InRange(tried, 1u, count - done);
            if (tried < count - done) Assert.True(capacity - found < kernel.VersionLanes, "came back although there was room");
            proposed.AddRange(buffer.AsSpan(0, found));
            done += tried;
        }

        return proposed;
    }
}
