namespace ChainCore;

/// <summary>
/// A kernel must propose exactly the right nonces of a fixed job before it is used for anything: of ranges of every length up to two
/// batches and one, around the places where counting goes wrong, and through a buffer so small that the scan has to be resumed.
/// </summary>
internal static class KernelSelfTest
{
    /// <summary>About one nonce in sixteen is a candidate, so every lane is found and every lane is passed over.</summary>
    private static readonly Target EasyTarget = new Difficulty(1).Target;

    /// <summary>Block 0 of Bitcoin's main chain, the most published header there is.</summary>
    private static readonly BlockHeader Header = new(
        1, Hash256.Zero, Hash256.Parse("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"), 1231006505, new(0x1d00ffff), 2083236893);

    public static bool Run(ScanKernel kernel)
    {
        ScanJob job = new(Header, EasyTarget);
        var longest = (2 * kernel.BatchSize) + 1;
        return Starts(longest).All(start => ProposesExactly(kernel, job, start, longest)) && FindsTheGenesisBlock(kernel);
    }

    private static IEnumerable<uint> Starts(int longest) =>
        [0, 1, 0x7fff_fffd, 0x8000_0000, Header.Nonce - 3, uint.MaxValue - (uint)longest + 1];

    /// <summary>Scans the first 0..<paramref name="longest"/> nonces from <paramref name="start"/> on.</summary>
    private static bool ProposesExactly(ScanKernel kernel, ScanJob job, uint start, int longest)
    {
        var expected = Enumerable.Range(0, longest).Select(i => start + (uint)i)
            .Where(nonce => EasyTarget.IsMetBy(job.Hash(nonce))).ToArray();

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
}
