using System.Net;
using ChainCore.Ledger;
using ChainCore.Protocol;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChainCore.Node;

/// <summary>The node's peer-to-peer network over HTTP: it starts when the node listens and ends before it stops to.</summary>
internal sealed class PeerService : IPeers, IHostedLifecycleService, IAsyncDisposable
{
    private const string ClockWarning =
        "The peers' clocks differ from this machine's by more than a minute; see clock_skew_seconds, and check this machine's clock.";

    private readonly LedgerNode _ledger;
    private readonly NodeSettings _settings;
    private readonly IServer _server;
    private readonly NodePeerLedger _adapter;
    private readonly HttpPeerConnector _connector;

    public PeerService(LedgerNode ledger, NodeSettings settings, NodeIdentity identity, IServer server, ILogger<PeerService> logger)
    {
        (_ledger, _settings, _server) = (ledger, settings, server);
        _adapter = new(ledger);
        _connector = new(() => Network!.Options.AddressRules, identity.Name, settings.Time);
        Network = new(_adapter, _connector, Configure(new()
        {
            NodeNonce = identity.Nonce,
            Bootstrap = [.. settings.Bootstrap.Select(url => ToAddress(url, "--bootstrap"))],
            AddressRules = PeerAddressRules.For(OwnNumbers(settings)),
            Store = ledger.Store as IPeerStore,
            Time = settings.Time,
            HandlerFailed = exception => Log.HandlerFailed(logger, exception),
        }));
    }

    public PeerNetwork Network { get; }

    public IReadOnlyList<PeerContract> All => [.. Network.Peers.Select(peer => peer.ToContract())];

    public int Connected => Network.ConnectedCount;

    public IReadOnlyList<string> Urls => [.. Network.GetShareablePeers().Select(address => address.ToString())];

    public TimeSpan? ClockSkew => Network.ClockSkew;

    public IReadOnlyList<string> Warnings => Network.IsClockSkewed ? [ClockWarning] : [];

    public (long Blocks, long Transactions) Announced => (Network.BlocksAnnounced, Network.TransactionsAnnounced);

    public async Task<(AddPeerResponse? Added, Problem? Problem)> AddAsync(NodeUrl url, CancellationToken cancellation)
    {
        if (!PeerAddress.TryParse(url.ToString(), out var address, out _))
            return (null, Problem.InvalidField("peer", "A peer's URL has no path."));
        var (outcome, verdict) = await Network.AddPeerAsync(address, cancellation);
        var status = outcome == AddPeerOutcome.AlreadyConnected ? AddPeerResponse.Known : AddPeerResponse.Added;
        var state = Network.Peers.FirstOrDefault(peer => peer.Address == address)?.State ?? PeerState.Known;
        return outcome switch
        {
            AddPeerOutcome.ForbiddenAddress => (null, Problem.Of(ReasonCodes.PeerNotAllowed)),
            AddPeerOutcome.Refused => (null, verdict?.ToProblem() ?? Problem.Of(ReasonCodes.Unavailable)),
            _ => (new(status, address.ToString(), PeerMapping.ToWord(state)), null),
        };
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        // Only now the port is known.
        Network.Options = Network.Options with { OwnAddress = FindOwnAddress() };
        _ledger.ConfigurationReloaded += OnReloaded;
        Network.Start();
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => DisposeAsync().AsTask();

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ledger.ConfigurationReloaded -= OnReloaded;
        await Network.DisposeAsync();
        _adapter.Dispose();
        _connector.Dispose();
    }

    /// <summary>The numbers by which the node knows whether its own network is a private one.</summary>
    private static IEnumerable<IPAddress> OwnNumbers(NodeSettings settings)
    {
        yield return settings.Bind;
        if (settings.PublicUrl is { } url && IPAddress.TryParse(url.IdnHost, out var number)) yield return number;
    }

    private static PeerAddress ToAddress(Uri url, string option) => PeerAddress.TryParse(url.OriginalString, out var address, out _)
        ? address
        : throw StartupException.Usage($"The option {option} takes URLs of nodes, which have no path.");

    private PeerNetworkOptions Configure(PeerNetworkOptions options)
    {
        var keys = _ledger.Configuration.Active;
        return options with
        {
            MinimumPeers = keys.MinimumPeers,
            TargetPeers = keys.TargetPeers,
            MaximumPeers = keys.MaximumPeers,
            MaximumFailures = keys.PeerFailureThreshold,
            SyncInterval = TimeSpan.FromSeconds(keys.PeerHealthCheckIntervalSeconds),
            DiscoveryInterval = TimeSpan.FromSeconds(keys.DiscoveryIntervalSeconds),
            RangeSize = keys.SyncBatchSize,
        };
    }

    private void OnReloaded(object? sender, ConfigurationReload reload) => Network.Options = Configure(Network.Options);

    /// <summary>Where others reach the node: what it is told, or where it listens unless that is everywhere.</summary>
    private PeerAddress? FindOwnAddress()
    {
        if (_settings.PublicUrl is { } url) return ToAddress(url, "--public-url");
        if (_settings.Bind.Equals(IPAddress.Any) || _settings.Bind.Equals(IPAddress.IPv6Any)) return null;
        var listening = _server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return PeerAddress.TryParse(listening, out var address, out _) ? address : null;
    }
}
