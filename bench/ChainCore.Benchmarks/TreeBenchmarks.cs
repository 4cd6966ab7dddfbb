using BenchmarkDotNet.Attributes;

namespace ChainCore.Benchmarks;

/// <summary>Merkle trees and header chains: what a node does once a block, or for every header when it starts.</summary>
public class TreeBenchmarks
{
    private const int Headers = 2000;

    private readonly byte[] _headers = new byte[Headers * BlockHeader.Size];
    private Hash256[] _ids = [];

    [Params(1, 16, 500, 4000)]
    public int Transactions { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _ids = [.. Enumerable.Range(0, Transactions).Select(i => Sha256d.Hash(BitConverter.GetBytes(i)))];

        // Linked, and of a target that nearly every hash meets: as long as the chain holds, every header is verified.
        BlockHeader header = new(1, Hash256.Zero, Hash256.Zero, 0, new(0x2100ffff), 0);
        for (var i = 0; i < Headers; i++)
        {
            header.WriteTo(_headers.AsSpan(i * BlockHeader.Size));
            header = header with { PreviousHash = Sha256d.Hash(header), Time = header.Time + 1 };
        }
    }

    [Benchmark]
    public Hash256 MerkleRoot() => MerkleTree.ComputeRoot(_ids);

    [Benchmark(OperationsPerInvoke = Headers)]
    public HeaderChainResult VerifyHeaders() => HeaderChain.Verify(_headers, Hash256.Zero);
}
