using System.Diagnostics.Metrics;

namespace ChainCore.Ledger;

/// <summary>What a node is made of. Without anything it is one in memory with the defaults of every key.</summary>
public sealed record LedgerNodeOptions
{
    /// <summary>The name of the chain's file in <see cref="DataFolder"/>: "chain.db".</summary>
    public const string ChainFileName = "chain.db";

    /// <summary>The name of the audit file in <see cref="DataFolder"/>: "audit.jsonl" (row B24).</summary>
    public const string AuditFileName = "audit.jsonl";

    /// <summary>The name of the configuration file in <see cref="DataFolder"/>: "chaincore.json" (row E25).</summary>
    public const string ConfigurationFileName = "chaincore.json";

    /// <summary>
    /// The folder of the chain's file, the audit file and, unless <see cref="Configuration"/> names another, the configuration file; it is
    /// created. Null for a node without files.
    /// </summary>
    public string? DataFolder { get; init; }

    /// <summary>
    /// The chain's store; null for the SQLite file in <see cref="DataFolder"/>, or one in memory without a folder. The node disposes it.
    /// If it implements <see cref="IAuditStore"/> the audit records are kept there.
    /// </summary>
    public IChainStore? Store { get; init; }

    /// <summary>Where the configuration comes from.</summary>
    public ConfigurationOptions Configuration { get; init; } = new();

    /// <summary>The clock; the system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Verifies scripts for chain and mempool; a new one if null.</summary>
    public TransactionVerifier? Verifier { get; init; }

    /// <summary>The mempool's limits; the least fee is the configuration's.</summary>
    public MempoolOptions Mempool { get; init; } = new();

    /// <summary>What templates are.</summary>
    public TemplateOptions Templates { get; init; } = new();

    /// <summary>How many templates are remembered by id, and kept; 1,024 (rows C9, C10).</summary>
    public int RememberedTemplates { get; init; } = 1_024;

    /// <summary>Makes the node's meter; null for one of its own (row G11).</summary>
    public IMeterFactory? Meters { get; init; }

    /// <summary>
    /// Gets what a handler of an event, a copy of the configuration or the audit file fails with; it is dropped otherwise. Called from
    /// any thread.
    /// </summary>
    public Action<Exception>? HandlerFailed { get; init; }
}
