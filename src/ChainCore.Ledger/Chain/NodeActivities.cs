using System.Diagnostics;

namespace ChainCore.Ledger;

/// <summary>What a node spends its time on, as traces (row G11). Where nobody listens nothing is made.</summary>
internal static class NodeActivities
{
    /// <summary>A block, or a run of them, is held against the rules that need no unspent outputs.</summary>
    public const string Validate = "chaincore.node.validate";

    /// <summary>Blocks are connected on top of the tip.</summary>
    public const string Connect = "chaincore.node.connect";

    /// <summary>Blocks leave the active chain and others come.</summary>
    public const string Reorganise = "chaincore.node.reorganise";

    /// <summary>A template is handed out.</summary>
    public const string Template = "chaincore.node.template";

    /// <summary>A branch is taken over from peers.</summary>
    public const string Sync = "chaincore.node.sync";

    private static readonly ActivitySource Source = new(LedgerNode.ActivitySourceName);

    /// <summary>Begins an activity.</summary>
    /// <param name="name">One of the names here.</param>
    /// <returns>The activity, which ends when it is disposed; null if nobody wants it.</returns>
    public static Activity? Start(string name) => Source.StartActivity(name);
}
