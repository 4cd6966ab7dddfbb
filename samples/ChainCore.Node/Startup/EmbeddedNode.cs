using ChainCore.Ledger;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChainCore.Node;

/// <summary>
/// A node inside another program: the same ledger and the same HTTP server as the node's own, on a free port of this machine. It leaves
/// signals and console to the program, writes no log, and reads neither environment nor command line.
/// </summary>
public sealed class EmbeddedNode : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EmbeddedNode(WebApplication app, Uri url) => (_app, Url) = (app, url);

    /// <summary>The node's chain and all that belongs to it; closed with the node.</summary>
    public LedgerNode Ledger => _app.Services.GetRequiredService<LedgerNode>();

    /// <summary>Where the node listens.</summary>
    public Uri Url { get; }

    /// <summary>The file the chain of a node with this data folder is in.</summary>
    public static string StorePathOf(string dataFolder) => new NodeSettings { DataFolder = dataFolder }.StorePath;

    /// <summary>Starts a node.</summary>
    /// <param name="dataFolder">Where chain, audit trail and configuration file are; made if it does not exist.</param>
    /// <param name="keys">Values for configuration keys, over those of the file.</param>
    /// <param name="handlerFailed">Gets what goes wrong in the ledger's own handlers.</param>
    /// <returns>The node, listening.</returns>
    public static async Task<EmbeddedNode> StartAsync(
        string dataFolder, IReadOnlyDictionary<string, string> keys, Action<Exception> handlerFailed)
    {
        NodeSettings settings = new() { DataFolder = Path.GetFullPath(dataFolder), Port = 0, Overrides = keys };
        var app = NodeProgram.Build(settings, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddChainCoreLedger(customize: (_, options) => options with { HandlerFailed = handlerFailed });

            // The usual one takes Ctrl-C and SIGTERM for itself.
            builder.Services.AddSingleton<IHostLifetime, OwnersLifetime>();
        });
        try
        {
            await NodeProgram.StartAsync(app, settings);
            Uri url = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
            app.Services.GetRequiredService<NodeServices>().Identity.SetPort(url.Port);
            return new(app, url);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops listening, lets requests in progress end, and closes the chain.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _app.StopAsync();
        }
        finally
        {
            await _app.DisposeAsync();
        }
    }

    /// <summary>Lives as long as its owner says.</summary>
    private sealed class OwnersLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
