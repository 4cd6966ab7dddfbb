using System.Net;
using System.Net.Sockets;
using ChainCore.Ledger;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChainCore.Node;

/// <summary>A node's life from its settings to its exit code.</summary>
internal static class NodeProgram
{
    /// <summary>Runs a node until it is told to stop (rows B4, C41, C42).</summary>
    /// <exception cref="StartupException">The node cannot start.</exception>
    public static async Task<int> RunAsync(NodeSettings settings)
    {
        await using var app = Build(settings);
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("ChainCore.Node");
        await StartAsync(app, settings);
        Announce(app, settings, logger);
        await app.WaitForShutdownAsync();
        var ledger = app.Services.GetRequiredService<LedgerNode>();
        Log.Stopped(logger, ledger.Counters.Uptime.TotalSeconds, ledger.Chain.Current.Length);
        return ExitCode.Success;
    }

    /// <summary>Says whether the configuration is valid (row E22). Nothing is opened, made or changed.</summary>
    public static Task<int> CheckConfigurationAsync(NodeSettings settings)
    {
        var result = ConfigurationCheck.Run(settings);
        foreach (var warning in result.Warnings) Console.Error.WriteLine($"warning: {warning.Key} {warning.Problem}");
        foreach (var (key, problem, _) in result.Errors)
            Console.Error.WriteLine($"error: {(key.Length == 0 ? problem : $"{key} {problem}")}");
        Console.Out.WriteLine(result.IsValid ? "The configuration is valid." : "The configuration is invalid.");
        return Task.FromResult(result.IsValid ? ExitCode.Success : ExitCode.Usage);
    }

    /// <summary>Builds the application and opens its ledger.</summary>
    /// <exception cref="StartupException">The configuration, the chain's file or the data folder cannot be used.</exception>
    public static WebApplication Build(NodeSettings settings, Action<WebApplicationBuilder>? configure = null)
    {
        try
        {
            return NodeHost.Build(settings, configure);
        }
        catch (ConfigurationException exception)
        {
            throw new StartupException(ExitCode.Usage, exception.Message, exception);
        }
        catch (ChainStoreException exception)
        {
            throw new StartupException(ExitCode.Failure, exception.Message, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartupException(ExitCode.Failure, "The data folder cannot be created or written.", exception);
        }
    }

    /// <summary>Begins to listen.</summary>
    /// <exception cref="StartupException">The address cannot be listened on.</exception>
    public static async Task StartAsync(WebApplication app, NodeSettings settings)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            var port = settings.Port ?? app.Services.GetRequiredService<LedgerNode>().Configuration.Active.ApiPort;
            var sentence = exception switch
            {
                { InnerException: AddressInUseException } =>
                    $"Port {port} of {settings.Bind} is in use by another program; choose another with --port, or 0 for any free one.",
                _ => $"The node cannot listen on {new IPEndPoint(settings.Bind, port)}: the address is not this machine's, or not allowed.",
            };
            throw new StartupException(ExitCode.Failure, sentence, exception);
        }
    }

    /// <summary>Says where the node is: to people and the log, and in a line for scripts that wait for it.</summary>
    private static void Announce(WebApplication app, NodeSettings settings, ILogger logger)
    {
        var identity = app.Services.GetRequiredService<NodeServices>().Identity;
        foreach (var url in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses)
        {
            identity.SetPort(new Uri(url).Port);
            Log.Listening(logger, identity.Name, url);
            Console.Out.WriteLine(settings.LogJson ? $$"""{"Message":"Listening on {{url}}"}""" : $"Listening on {url}");
        }

        if (!IPAddress.IsLoopback(settings.Bind) && settings.Tls is null) Log.ListeningInTheClear(logger);
        app.Lifetime.ApplicationStopping.Register(() => Log.Stopping(logger));
    }
}
