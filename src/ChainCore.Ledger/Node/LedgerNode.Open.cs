namespace ChainCore.Ledger;

/// <content>How a node starts.</content>
public sealed partial class LedgerNode
{
    /// <summary>
    /// Opens a node: genesis, configuration, target, force (row B4). A stored chain is verified, keeps the consensus keys it was created
    /// with, and its required difficulty is recomputed; an override of the difficulty does not survive (rows B22, B25, E30).
    /// </summary>
    /// <param name="options">What the node is made of; null for a node in memory with defaults.</param>
    /// <returns>The node; it watches its configuration file, if it has one, until it is disposed.</returns>
    /// <exception cref="ConfigurationException">The configuration is invalid and there is no good copy to start from (row E21).</exception>
    /// <exception cref="ChainStoreException">The store fails, is damaged or in use.</exception>
    /// <exception cref="IOException">The data folder cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">The data folder may not be created.</exception>
    public static LedgerNode Open(LedgerNodeOptions? options = null)
    {
        options ??= new();
        var start = NodeStart.From(options);
        LedgerNode node;
        try
        {
            node = new(start, options);
        }
        catch
        {
            start.Chain.Dispose();
            throw;
        }

        node._reloader.Start();
        return node;
    }
}
