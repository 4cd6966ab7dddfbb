using ChainCore.Ledger;

namespace ChainCore.Node;

/// <summary>What an operator should look at: from the start, and the latest that came since (rows X12, E18, G16).</summary>
internal sealed class NodeWarnings(LedgerNode node)
{
    private const int Kept = 20;
    private const string Differs = "The configuration in force differs from the file; see /network_config.";

    private volatile NodeWarning[] _latest = [];

    /// <summary>The warnings in words, each once.</summary>
    public IEnumerable<string> Current
    {
        get
        {
            string[] now = node.Configuration.DiffersFromFile ? [Differs] : [];
            return node.Warnings.Concat(_latest).Select(warning => warning.Message).Concat(now).Distinct();
        }
    }

    /// <summary>Keeps a warning. The node raises them one at a time.</summary>
    public void Add(NodeWarning warning) => _latest = [.. _latest.Append(warning).TakeLast(Kept)];
}
