using System.Diagnostics.Metrics;
using System.Net;
using ChainCore.Ledger;
using ChainCore.Protocol;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ChainCore.Node;

/// <summary>Builds the web application over a node's ledger. Nothing here, and nothing it maps, decides about blocks and money.</summary>
internal static class NodeHost
{
    /// <summary>How long requests in progress may take to end when the node stops; five seconds with everything else (row C41).</summary>
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(3.5);

    /// <summary>Builds the application.</summary>
    /// <param name="settings">How it is started.</param>
    /// <param name="ledger">The node; who opened it closes it, after the application.</param>
    /// <param name="configure">Changes to the builder, for tests.</param>
    public static WebApplication Build(NodeSettings settings, LedgerNode ledger, Action<WebApplicationBuilder>? configure = null)
    {
        // The empty builder reads no files and no variables but what the settings say.
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(NodeHost).Assembly.GetName().Name });
        builder.Logging.AddNodeLogging(settings);
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(options => Listen(options, settings, ledger));
        AddServices(builder.Services, settings, ledger);
        configure?.Invoke(builder);

        var app = builder.Build();
        UsePipeline(app);
        MapEndpoints(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, NodeSettings settings, LedgerNode ledger)
    {
        services.AddRoutingCore();
        services.AddMetrics();
        services.AddRateLimiter(options => options.Use(settings.Limits));
        services.AddNodeOpenApi();
        services.ConfigureHttpJsonOptions(options => ProtocolJson.Configure(options.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTime);
        services.AddSingleton(settings);
        services.AddSingleton(new AdminAccess(settings.AdminToken));
        services.AddSingleton(ledger);
        services.AddSingleton(new NodeIdentity(settings.NodeId));
        services.AddSingleton<PeerService>();
        services.AddHostedService(provider => provider.GetRequiredService<PeerService>());
        services.AddSingleton(provider => new NodeServices(ledger, settings, provider.GetRequiredService<AdminAccess>())
        {
            Identity = provider.GetRequiredService<NodeIdentity>(),
            Peers = provider.GetRequiredService<PeerService>(),
        });
        services.AddSingleton<WaitingRoom>();
        services.AddSingleton(provider => new NodeMetricsExport(ledger, provider.GetRequiredService<IMeterFactory>()));
        services.AddHostedService<NodeEvents>();
    }

    private static void UsePipeline(WebApplication app)
    {
        var services = app.Services.GetRequiredService<NodeServices>();
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("ChainCore.Node");

        // Made now, not with the first request for it: what it has not heard it cannot count.
        _ = app.Services.GetRequiredService<NodeMetricsExport>();
        app.UseCorrelationIds(logger);
        app.UseRequestLogging(logger, services.Counters);
        app.UseProblems(logger);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAdminGate(services.Admin, logger);
    }

    private static void MapEndpoints(WebApplication app)
    {
        app.MapStatus();
        app.MapMining();
        app.MapConfiguration();
        app.MapChain();
        app.MapTransactions();
        app.MapAddresses();
        app.MapPeers();
        app.MapNodeOpenApi();
        NodeMetricsExport.Map(app);
    }

    private static void Listen(KestrelServerOptions options, NodeSettings settings, LedgerNode ledger)
    {
        settings.Limits.Apply(options);
        IPEndPoint endpoint = new(settings.Bind, settings.Port ?? ledger.Configuration.Active.ApiPort);
        options.Listen(endpoint, listen =>
        {
            if (settings.Tls is { } tls) listen.UseHttps(SecretFiles.ReadCertificate(tls));
        });
    }
}
