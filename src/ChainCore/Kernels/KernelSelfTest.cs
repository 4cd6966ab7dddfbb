namespace ChainCore;

/// <summary>
/// A kernel must propose exactly the right nonces of a fixed job before it is used for anything: of ranges of every length up to two
/// batches and one, around the places where counting goes wrong, and through a buffer so small that the scan has to be resumed. The same
/// for versions, and messages must come out as the scalar path hashes them.
/// </summary>
internal static class KernelSelfTest
{
    /// <summary>
    /// Every other hash meets the first, so that among the ranges below every lane is found and every lane is passed over many times, and
    /// the buffer is full after every batch. One in sixteen meets the second, so that most batches are empty.
    /// </summary>
    private static readonly Target[] EasyTargets =
    [
        Target.Parse("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"), new Difficulty(1).Target,
    ];

    /// <summary>Block 0 of Bitcoin's main chain, the most published header there is.</summary>
    private static readonly BlockHeader Header = new(
        1, Hash256.Zero, Hash256.Parse("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"),
        1231006505, new(0x1d00ffff), 2083236893);

    public static bool Run(ScanKernel kernel)
    {
        var longest = (2 * kernel.BatchSize) + 1;
        return EasyTargets.All(target => Starts(longest).All(start => ProposesExactly(kernel, new(Header, target), start, longest)))
            && FindsTheGenesisBlock(kernel)
            && (!kernel.RollsVersions || EasyTargets.All(target => ProposesVersionsExactly(kernel, target)))
            && MessageLengths.All(length => HashesMessages(kernel, length));
    }

    /// <summary>A Merkle level's, a header's, and those around the places where the padding takes another block.</summary>
    private static IEnumerable<int> MessageLengths => [64, BlockHeader.Size, 1, 55, 56, 119, 200];

    private static IEnumerable<uint> Starts(int longest) =>
        [0, 1, 0x7fff_fffd, 0x8000_0000, Header.Nonce - 3, uint.MaxValue - (uint)longest + 1];

    /// <summary>Scans the first 0..<paramref name="longest"/> nonces from <paramref name="start"/> on.</summary>
    private static bool ProposesExactly(ScanKernel kernel, ScanJob job, uint start, int longest)
    {
        var expected = Enumerable.Range(0, longest).Select(i => start + (uint)i)
            .Where(nonce => job.Target.IsMetBy(job.Judge(nonce))).ToArray();

        // One more than a batch: unaligned, and full after few candidates.
        var buffer = new uint[kernel.BatchSize + 2];
        for (var count = 0; count <= longest; count++)
        {
            List<uint> proposed = [];
            for (uint done = 0; done < count;)
            {
                var tried = kernel.Scan(job.Table, start + done, (uint)count - done, buffer.AsSpan(1), out var found);
                if (tried == 0 || tried > count - done) return false;
                proposed.AddRange(buffer.AsSpan(1, found));
                done += tried;
            }

            if (!proposed.SequenceEqual(expected.TakeWhile(nonce => nonce - start < count))) return false;
        }

        return true;
    }

    private static bool FindsTheGenesisBlock(ScanKernel kernel)
    {
        ScanJob job = new(Header);
        var candidates = new uint[kernel.BatchSize];
        kernel.Scan(job.Table, Header.Nonce - 1, 2, candidates, out var found);
        return found == 1 && candidates[0] == Header.Nonce;
    }

    private static bool ProposesVersionsExactly(ScanKernel kernel, Target target)
    {
        const uint Start = 0x8000_0000 - 5;
        ScanJob[] jobs =
        [
            .. Enumerable.Range(0, kernel.VersionLanes).Select(lane => new ScanJob(
                Header with { Version = VersionMask.GetVersion(Header.Version, VersionMask.Bip320, (ulong)lane) }, target)),
        ];
        VersionGroup group = new(jobs);
        var count = (uint)kernel.VersionLanes + 3;
        var expected = Enumerable.Range(0, (int)count)
            .SelectMany(i => Enumerable.Range(0, jobs.Length).Select(lane => new VersionCandidate(Start + (uint)i, lane)))
            .Where(candidate => target.IsMetBy(jobs[candidate.Lane].Judge(candidate.Nonce)));

        List<VersionCandidate> proposed = [];
        var buffer = new VersionCandidate[kernel.VersionLanes + 2];
        for (uint done = 0; done < count;)
        {
            var tried = kernel.ScanVersions(group, Start + done, count - done, buffer.AsSpan(1), out var found);
            if (tried == 0 || tried > count - done) return false;
            proposed.AddRange(buffer.AsSpan(1, found));
            done += tried;
        }

        return proposed.SequenceEqual(expected);
    }

    /// <summary>Two full groups and a part of one, from an unaligned address.</summary>
    private static unsafe bool HashesMessages(ScanKernel kernel, int length)
    {
        var count = (2 * kernel.BatchSize) + (kernel.BatchSize / 2);
        var messages = new byte[1 + (count * length)];
        for (var i = 0; i < messages.Length; i++) messages[i] = (byte)(i * 167 >> 3);
        var digests = new byte[1 + (count * Hash256.Size)];
        fixed (byte* source = messages, destination = digests) kernel.HashMany(source + 1, length, (nuint)count, destination + 1);
        return Enumerable.Range(0, count).All(i =>
            default(Midstate).FinishSha256d<Sha256Scalar>(messages.AsSpan(1 + (i * length), length)) ==
            new Hash256(digests.AsSpan(1 + (i * Hash256.Size), Hash256.Size)));
    }
}
