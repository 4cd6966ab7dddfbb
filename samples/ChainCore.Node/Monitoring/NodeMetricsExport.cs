using System.Diagnostics.Metrics;
using System.Text;
using ChainCore.Ledger;
using Prometheus;

namespace ChainCore.Node;

/// <summary>The meters of this node and of its server as Prometheus reads them (rows G11, G20).</summary>
internal sealed class NodeMetricsExport : IDisposable
{
    private const string TextFormat = "text/plain; version=0.0.4; charset=utf-8";

    // The adapter puts the meter's name before the instrument's, which by OpenTelemetry's convention begins with it already.
    private const string DoubledPrefix = "chaincore_node_chaincore_node_";
    private const string Prefix = "chaincore_node_";

    /// <summary>The longest the adapter allows a value to stay that does not change.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private static readonly string[] Meters =
        [LedgerNode.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel"];

    private readonly CollectorRegistry _registry = Metrics.NewCustomRegistry();
    private readonly IDisposable _adapter;

    /// <summary>Listens to the meters of one node, those of its factory: a process may hold several.</summary>
    public NodeMetricsExport(IMeterFactory factory) => _adapter = MeterAdapter.StartListening(new()
    {
        Registry = _registry,
        MetricFactory = Metrics.WithCustomRegistry(_registry),
        MetricsExpireAfter = Lifetime,
        InstrumentFilterPredicate = instrument =>
            ReferenceEquals(instrument.Meter.Scope, factory) && Meters.Contains(instrument.Meter.Name),
    });

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapReading("/metrics", "The node's meters, Prometheus text",
            (NodeMetricsExport export, HttpContext context) => export.WriteAsync(context))
        .Produces(StatusCodes.Status200OK, contentType: "text/plain");

    public void Dispose() => _adapter.Dispose();

    private async Task WriteAsync(HttpContext context)
    {
        context.Response.ContentType = TextFormat;
        if (HttpMethods.IsHead(context.Request.Method)) return;
        using MemoryStream text = new();
        await _registry.CollectAndExportAsTextAsync(text, context.RequestAborted);
        var exported = Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
        await context.Response.WriteAsync(exported.Replace(DoubledPrefix, Prefix, StringComparison.Ordinal), context.RequestAborted);
    }
}
