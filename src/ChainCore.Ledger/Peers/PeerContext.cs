namespace ChainCore.Ledger;

/// <summary>What the parts of the network share.</summary>
internal sealed class PeerContext
{
    private volatile PeerNetworkOptions _options;

    public PeerContext(IPeerLedger ledger, IPeerConnector connector, PeerNetworkOptions options, ulong nodeNonce)
    {
        (Ledger, Connector, NodeNonce) = (ledger, connector, nodeNonce);
        _options = options;
        Book = new(this);
        Sessions = new(this);
    }

    public IPeerLedger Ledger { get; }

    public IPeerConnector Connector { get; }

    public ulong NodeNonce { get; }

    public PeerBook Book { get; }

    public PeerSessions Sessions { get; }

    public PeerNetworkOptions Options
    {
        get => _options;
        set => _options = value;
    }

    public TimeProvider Time => _options.Time;

    public PeerIdentity Identity => new(NodeNonce, _options.OwnAddress?.ToString());

    /// <summary>Tells of what is no peer's doing.</summary>
    public void Failed(Exception exception) => _options.HandlerFailed?.Invoke(exception);

    public PeerHandshake CreateHandshake()
    {
        var (parameters, tip) = (Ledger.Chain.Parameters, Ledger.Chain.Tip);
        return new()
        {
            GenesisHash = Genesis.Hash,
            ConsensusHash = parameters.Hash,
            ConsensusKeys = PeerHandshake.KeysOf(parameters),
            NodeNonce = NodeNonce,
            BaseUrl = _options.OwnAddress?.ToString(),
            Height = tip.Height,
            TipHash = tip.Hash,
            Work = tip.Work,
            Time = Time.GetUtcNow(),
        };
    }
}
