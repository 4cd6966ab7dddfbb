using ChainCore;

// What a user's project does with the package; every line is checked by pack.sh.

// A one-shot hash.
Console.WriteLine($"hash     {Sha256d.Hash("ChainCore"u8)}");

// The scan of a real header: Bitcoin's first block.
var header = BlockHeader.Parse(
    "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f61" +
    "7fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d00000000");
var scanner = new ParallelScanner();
var result = scanner.FindAny(new ScanJob(header), new NonceRange(start: 2_083_000_000, count: 1_000_000));
Console.WriteLine($"scan     nonce {result.Nonce} {Sha256d.Hash(header with { Nonce = result.Nonce })}");
Console.Error.WriteLine($"         by {scanner.Kernel.Name} after {result.HashesTried:N0} hashes");

// A parallel scan that is cancelled: a target nobody meets.
using CancellationTokenSource soon = new(TimeSpan.FromMilliseconds(100));
var cancelled = scanner.FindAny(new ScanJob(header, new Difficulty(60).Target), NonceRange.All, soon.Token);
Console.WriteLine($"cancel   {cancelled.Outcome}");

// A Merkle proof.
Hash256[] ids = [.. Enumerable.Range(0, 5).Select(i => Sha256d.Hash([(byte)i]))];
var branch = MerkleTree.ComputeBranch(ids, 3);
Console.WriteLine($"merkle   {MerkleTree.ComputeRootFromBranch(ids[3], 3, branch) == MerkleTree.ComputeRoot(ids, out _)}");

// Targets.
var target = new CompactTarget(0x1d00ffff).ToTarget();
Console.WriteLine($"target   {target} {CompactTarget.FromTarget(target)}");
