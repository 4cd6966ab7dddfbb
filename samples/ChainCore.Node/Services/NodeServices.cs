using ChainCore.Ledger;

namespace ChainCore.Node;

/// <summary>What the endpoints work with.</summary>
internal sealed class NodeServices(LedgerNode ledger, NodeSettings settings, AdminAccess admin) : IDisposable
{
    public LedgerNode Ledger => ledger;

    public NodeSettings Settings => settings;

    public AdminAccess Admin => admin;

    public NodeIdentity Identity { get; init; } = new(settings.NodeId);

    public NodeWarnings Warnings { get; } = new(ledger);

    public ApiCounters Counters { get; } = new();

    public WriteGate Writes { get; } = new();

    public IPeers Peers { get; init; } = new NoPeers();

    /// <summary>Closes what is the services' own; the ledger is closed by who opened it.</summary>
    public void Dispose() => Writes.Dispose();
}
