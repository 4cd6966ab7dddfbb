using System.Net;
using ChainCore.Ledger;
using ChainCore.Mining;
using ChainCore.Protocol;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ChainCore.Node;

/// <summary>Builds the web application over a node's ledger. Nothing here, and nothing it maps, decides about blocks and money.</summary>
internal static class NodeHost
{
    /// <summary>How long requests in progress may take to end when the node stops; five seconds with everything else (row C41).</summary>
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(3.5);

    /// <summary>Builds the application and opens the ledger, which is closed with it.</summary>
    /// <param name="settings">How it is started.</param>
    /// <param name="configure">Changes to the builder, for tests.</param>
    public static WebApplication Build(NodeSettings settings, Action<WebApplicationBuilder>? configure = null)
    {
        // The empty builder reads no files and no variables but what the settings say.
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(NodeHost).Assembly.GetName().Name });
        builder.Logging.AddNodeLogging(settings);
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(options => Listen(options, settings));
        AddServices(builder.Services, settings);
        configure?.Invoke(builder);

        var app = builder.Build();
        try
        {
            UsePipeline(app);
            MapEndpoints(app);
            return app;
        }
        catch
        {
            ((IDisposable)app).Dispose();
            throw;
        }
    }

    private static void AddServices(IServiceCollection services, NodeSettings settings)
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
        services.AddChainCoreLedger(customize: (provider, options) => options with
        {
            DataFolder = settings.DataFolder,
            Configuration = new()
            {
                FilePath = settings.ConfigurationPath,
                Environment = settings.Environment,
                CommandLine = settings.Overrides,
                IsStrict = settings.Strict,
                AllowLastGood = settings.AllowLastGood,
            },
            Time = settings.Time,
            HandlerFailed = exception => Log.HandlerFailed(provider.GetRequiredService<ILogger<LedgerNode>>(), exception),
        });
        services.AddSingleton(new NodeIdentity(settings.NodeId));
        services.AddSingleton<PeerService>();
        services.AddHostedService(provider => provider.GetRequiredService<PeerService>());
        services.AddSingleton(provider => new NodeServices(
            provider.GetRequiredService<LedgerNode>(), settings, provider.GetRequiredService<AdminAccess>())
        {
            Identity = provider.GetRequiredService<NodeIdentity>(),
            Peers = provider.GetRequiredService<PeerService>(),
        });
        if (settings.MineFor is { } address) AddMining(services, address);
        services.AddSingleton<WaitingRoom>();
        services.AddSingleton<NodeMetricsExport>();
        services.AddHostedService<NodeEvents>();
    }

    /// <summary>Mining gives way to requests, and its end is not the node's.</summary>
    private static void AddMining(IServiceCollection services, Address address)
    {
        services.AddChainCoreMining(options => (options.PayTo, options.Priority) = (address.ToString(), WorkerPriority.Idle));
        services.Configure<HostOptions>(options => options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
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

    private static void Listen(KestrelServerOptions options, NodeSettings settings)
    {
        settings.Limits.Apply(options);
        var ledger = options.ApplicationServices.GetRequiredService<LedgerNode>();
        IPEndPoint endpoint = new(settings.Bind, settings.Port ?? ledger.Configuration.Active.ApiPort);
        options.Listen(endpoint, listen =>
        {
            if (settings.Tls is not { } files) return;
            var (certificate, above) = SecretFiles.ReadCertificates(files);
            listen.UseHttps(https => (https.ServerCertificate, https.ServerCertificateChain) = (certificate, above));
        });
    }
}
