using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>What the endpoints need to know of the node's peers.</summary>
internal interface IPeers
{
    /// <summary>All that are known.</summary>
    IReadOnlyList<PeerContract> All { get; }

    /// <summary>The number of those that are connected.</summary>
    int Connected { get; }

    /// <summary>The URLs of those that answered lately.</summary>
    IReadOnlyList<string> Urls { get; }

    /// <summary>The median of their clocks less this node's; null without any (row G21).</summary>
    TimeSpan? ClockSkew { get; }

    /// <summary>What an operator should look at, in words (row G21).</summary>
    IReadOnlyList<string> Warnings { get; }

    /// <summary>Announcements of blocks and of transactions sent.</summary>
    (long Blocks, long Transactions) Announced { get; }

    /// <summary>Adds one.</summary>
    /// <returns>What became of it, or why it is not taken.</returns>
    Task<(AddPeerResponse? Added, Problem? Problem)> AddAsync(NodeUrl url, CancellationToken cancellation);
}

/// <summary>A node that talks to no other (row X14).</summary>
internal sealed class NoPeers : IPeers
{
    public IReadOnlyList<PeerContract> All => [];

    public int Connected => 0;

    public IReadOnlyList<string> Urls => [];

    public TimeSpan? ClockSkew => null;

    public IReadOnlyList<string> Warnings => [];

    public (long Blocks, long Transactions) Announced => default;

    public Task<(AddPeerResponse? Added, Problem? Problem)> AddAsync(NodeUrl url, CancellationToken cancellation) =>
        Task.FromResult<(AddPeerResponse?, Problem?)>(
            (null, Problem.Of(ReasonCodes.Unavailable, "This node runs without peers.")));
}
