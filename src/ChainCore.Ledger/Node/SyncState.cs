namespace ChainCore.Ledger;

/// <summary>Whether the node's chain is up to date with its peers (rows C6, X14).</summary>
public enum SyncState
{
    /// <summary>Nothing says that there is a better chain; so it is without peers (row X14).</summary>
    Synced,

    /// <summary>The node is fetching a better chain: templates would be in vain (row C6; 503).</summary>
    Syncing,
}
