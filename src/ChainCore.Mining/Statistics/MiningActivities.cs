using System.Diagnostics;

namespace ChainCore.Mining;

/// <summary>
/// The activity source <c>ChainCore.Mining</c> (G11): what a session asks a node for, as traces. A request over HTTP takes the trace along
/// (W3C's <c>traceparent</c>). Where nobody listens nothing is made.
/// </summary>
public static class MiningActivities
{
    /// <summary>The source's name.</summary>
    public const string SourceName = "ChainCore.Mining";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>A template is fetched, with all attempts.</summary>
    internal static Activity? StartRefresh() => Source.StartActivity("chaincore.miner.refresh");

    /// <summary>A block is handed in, with all attempts at all nodes, until it is decided about or lost.</summary>
    internal static Activity? StartSubmit() => Source.StartActivity("chaincore.miner.submit");
}
