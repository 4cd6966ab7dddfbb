using ChainCore;

// The README's example, as a user would type it.
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
