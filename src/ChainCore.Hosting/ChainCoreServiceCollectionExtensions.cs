using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using ChainCore;
using ChainCore.Hosting;
using ChainCore.Ledger;
using ChainCore.Mining;
using ChainCore.Protocol;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Adds ChainCore to a host. All options are validated when the host starts. Each method may be called several times: the services are
/// added once; options are configured and customized in the order of the calls.
/// </summary>
public static partial class ChainCoreServiceCollectionExtensions
{
    /// <summary>
    /// The name of the HTTP client all calls to nodes use. <c>AddHttpClient</c> with this name changes it, such as its primary handler's
    /// trusted roots: <see cref="NodeHttp.CreateHandler"/> makes one.
    /// </summary>
    public const string NodeHttpClientName = "ChainCore.Node";

    /// <summary>
    /// Adds <see cref="ScanKernel"/>, <see cref="NonceScanner"/> and <see cref="ParallelScanner"/>, all of the kernel and the number of
    /// workers the options say.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; null for the defaults.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddChainCore(this IServiceCollection services, Action<ChainCoreOptions>? configure = null)
    {
        services.AddValidated<ChainCoreOptions, ChainCoreOptionsValidator>(configure);
        services.TryAddSingleton(provider => KernelRegistry.Shared.Select(provider.Get<ChainCoreOptions>().Kernel));
        services.TryAddSingleton(provider => new NonceScanner(provider.GetRequiredService<ScanKernel>()));
        services.TryAddSingleton(provider =>
        {
            ParallelScanOptions options = new() { Kernel = provider.GetRequiredService<ScanKernel>() };
            if (provider.Get<ChainCoreOptions>().Workers is { } workers) options = options with { Workers = workers };
            return new ParallelScanner(options);
        });
        return services;
    }

    /// <summary>
    /// Adds a <see cref="LedgerNode"/>: opened when the host starts, which fails if it cannot be, and closed with the host's container,
    /// after everything that uses it. Its clock is the host's <see cref="TimeProvider"/> and its meter of the host's
    /// <see cref="IMeterFactory"/>, if there are any; what handlers of its events fail with is logged.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; null for the defaults.</param>
    /// <param name="customize">Has the last word on what the node is made of; null to leave it.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddChainCoreLedger(
        this IServiceCollection services,
        Action<ChainCoreLedgerOptions>? configure = null,
        Func<IServiceProvider, LedgerNodeOptions, LedgerNodeOptions>? customize = null)
    {
        services.AddValidated<ChainCoreLedgerOptions, ChainCoreLedgerOptionsValidator>(configure);
        services.TryAddSingleton(provider =>
        {
            var options = provider.Get<ChainCoreLedgerOptions>();
            var logger = provider.GetRequiredService<ILogger<LedgerNode>>();
            LedgerNodeOptions node = new()
            {
                DataFolder = options.DataFolder,
                Configuration = new() { CommandLine = new Dictionary<string, string>(options.Keys, StringComparer.Ordinal) },
                Time = provider.Time(),
                Meters = provider.GetService<IMeterFactory>(),
                HandlerFailed = exception => LogHandlerFailed(logger, exception),
            };
            return LedgerNode.Open(provider.Customize(node));
        });
        services.AddCustomization(customize);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, LedgerOpening>());
        return services;
    }

    /// <summary>Adds a <see cref="NodeClient"/> over the host's <see cref="IHttpClientFactory"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, the URL at least.</param>
    /// <returns>The HTTP client <see cref="NodeHttpClientName"/>, to be changed further.</returns>
    public static IHttpClientBuilder AddChainCoreNodeClient(this IServiceCollection services, Action<ChainCoreNodeClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        services.AddValidated<ChainCoreNodeClientOptions, ChainCoreNodeClientOptionsValidator>(configure);
        services.TryAddTransient(provider =>
        {
            var options = provider.Get<ChainCoreNodeClientOptions>();
            return provider.CreateNodeClient(options.Url, new() { AdminToken = options.AdminToken, Timeout = options.Timeout });
        });
        return services.AddNodeHttpClient();
    }

    /// <summary>
    /// Adds a <see cref="MiningService"/>, which mines with the nodes the options name, with registered services <see cref="IWorkSource"/>,
    /// or else with the host's own <see cref="LedgerNode"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, the address to pay at least.</param>
    /// <param name="customize">Has the last word on how the sessions mine; null to leave it.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddChainCoreMining(
        this IServiceCollection services,
        Action<ChainCoreMiningOptions> configure,
        Func<IServiceProvider, MiningOptions, MiningOptions>? customize = null)
    {
        ArgumentNullException.ThrowIfNull(configure);
        services.AddValidated<ChainCoreMiningOptions, ChainCoreMiningOptionsValidator>(configure);
        services.AddChainCore();
        services.AddNodeHttpClient();
        services.TryAddSingleton(provider => new MiningService(
            () => Prepare(provider), provider.Time(), provider.GetRequiredService<ILogger<MiningService>>()));
        services.AddCustomization(customize);
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IHostedService, MiningService>(provider => provider.GetRequiredService<MiningService>()));
        return services;
    }

    private static (IReadOnlyList<IWorkSource> Sources, MiningOptions Options) Prepare(IServiceProvider provider)
    {
        var options = provider.Get<ChainCoreMiningOptions>();
        MiningOptions mining = new()
        {
            PayTo = Address.Parse(options.PayTo),
            BlockGoal = options.BlockGoal,
            CpuLimitPercent = options.CpuLimitPercent,
            Priority = options.Priority,
            Kernel = provider.GetRequiredService<ScanKernel>(),
            Workers = provider.Get<ChainCoreOptions>().Workers,
        };
        IWorkSource[] sources =
        [
            .. provider.GetServices<IWorkSource>(),
            .. options.Nodes.Select(node => new RestWorkSource(provider.CreateNodeClient(node, new()), provider.Time())),
        ];
        if (sources.Length == 0) sources = [new LedgerWorkSource(provider.GetRequiredService<LedgerNode>())];
        return (sources, provider.Customize(mining));
    }

    private static void AddValidated<
        [DynamicallyAccessedMembers(PublicParameterlessConstructor)] TOptions, [DynamicallyAccessedMembers(PublicConstructors)] TValidator>(
        this IServiceCollection services, Action<TOptions>? configure)
        where TOptions : class
        where TValidator : class, IValidateOptions<TOptions>
    {
        var options = services.AddOptionsWithValidateOnStart<TOptions>();
        if (configure is not null) options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, TValidator>());
    }

    private static void AddCustomization<T>(this IServiceCollection services, Func<IServiceProvider, T, T>? customize)
    {
        if (customize is not null) services.AddSingleton(new Customization<T>(customize));
    }

    private static T Customize<T>(this IServiceProvider provider, T made) =>
        provider.GetServices<Customization<T>>().Aggregate(made, (current, customization) => customization.Apply(provider, current));

    /// <summary>One handler for the whole process: it follows changes of addresses itself, and limits connections.</summary>
    private static IHttpClientBuilder AddNodeHttpClient(this IServiceCollection services)
    {
        var client = services.AddHttpClient(NodeHttpClientName);
        if (services.Any(service => service.ServiceType == typeof(NodeHttpClientAdded))) return client;
        services.AddSingleton<NodeHttpClientAdded>();
        return client
            .ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => NodeHttp.CreateHandler())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
    }

    private static NodeClient CreateNodeClient(this IServiceProvider provider, string url, NodeClientOptions options)
    {
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(NodeHttpClientName);
        return new(http, NodeUrl.Parse(url), options, provider.Time());
    }

    private static TOptions Get<[DynamicallyAccessedMembers(PublicParameterlessConstructor)] TOptions>(this IServiceProvider provider)
        where TOptions : class => provider.GetRequiredService<IOptions<TOptions>>().Value;

    private static TimeProvider Time(this IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;

    [LoggerMessage(EventId = 1402, Level = LogLevel.Error, Message = "A handler of the ledger's events failed")]
    private static partial void LogHandlerFailed(ILogger logger, Exception exception);

    /// <summary>What a host changes on something that is made of its options.</summary>
    private sealed record Customization<T>(Func<IServiceProvider, T, T> Apply);

    /// <summary>Marks that the HTTP client has been set up, so that a second call does not undo the host's own changes.</summary>
    private sealed class NodeHttpClientAdded;
}
