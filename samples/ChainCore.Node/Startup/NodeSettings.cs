using System.Net;
using ChainCore.Ledger;

namespace ChainCore.Node;

/// <summary>
/// Everything the node is started with that no key of <c>chaincore.json</c> says: the command line's, else the environment's, else the
/// default.
/// </summary>
internal sealed record NodeSettings
{
    /// <summary>The file in the data folder that is read where no other is named (row E25).</summary>
    public const string ConfigurationFileName = "chaincore.json";

    /// <summary>The chain's file in the data folder.</summary>
    public const string StoreFileName = "chain.db";

    /// <summary>Where the chain, the configuration and the logs are; made if it does not exist.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The configuration file; null for <see cref="ConfigurationFileName"/> in the data folder.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>The address to listen on: loopback unless another is asked for (row H27).</summary>
    public IPAddress Bind { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 for any free one (row C42), null for the configured <c>DEFAULT_API_PORT</c>.</summary>
    public int? Port { get; init; }

    /// <summary>The node's name; null for <c>Node-{port}</c> (row C30).</summary>
    public string? NodeId { get; init; }

    /// <summary>Nodes to begin with (row F14).</summary>
    public IReadOnlyList<Uri> Bootstrap { get; init; } = [];

    /// <summary>Where other nodes reach this one; null for where it listens.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Whom the node itself mines for, in the same process; null not to mine.</summary>
    public Address? MineFor { get; init; }

    /// <summary>The token that admits administrators from elsewhere; null admits nobody but this machine (row H17).</summary>
    public AdminToken? AdminToken { get; init; }

    /// <summary>The certificate to serve HTTPS with; null for HTTP (row H7).</summary>
    public TlsFiles? Tls { get; init; }

    /// <summary>Values for configuration keys, over all other layers (row E25).</summary>
    public IReadOnlyDictionary<string, string> Overrides { get; init; } = new Dictionary<string, string>();

    /// <summary>The process's environment, a layer of the configuration.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether an unknown key is an error and not a warning (row E26).</summary>
    public bool Strict { get; init; }

    /// <summary>Whether the last good copy may stand in for a configuration file that cannot be used (row E21).</summary>
    public bool AllowLastGood { get; init; } = true;

    /// <summary>Whether log lines are JSON (row G13).</summary>
    public bool LogJson { get; init; }

    /// <summary>The least level that is logged.</summary>
    public LogLevel LogLevel { get; init; } = LogLevel.Information;

    /// <summary>What clients may ask for and how fast.</summary>
    public NodeLimits Limits { get; init; } = new();

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The path of the configuration file.</summary>
    public string ConfigurationPath => ConfigurationFile ?? Path.Combine(DataFolder, ConfigurationFileName);

    /// <summary>The path of the chain's file.</summary>
    public string StorePath => Path.Combine(DataFolder, StoreFileName);

    /// <summary>The folder of the log files.</summary>
    public string LogFolder => Path.Combine(DataFolder, "logs");
}

/// <summary>A certificate and its key, both in PEM.</summary>
internal sealed record TlsFiles(string Certificate, string Key);
