namespace ChainCore.Protocol;

/// <summary>How a <see cref="NodeClient"/> calls.</summary>
public sealed record NodeClientOptions
{
    /// <summary>The product name a miner sends: "ChainCore-MiningClient".</summary>
    public const string MiningClient = "ChainCore-MiningClient";

    /// <summary>The version a miner sends: "2.0".</summary>
    public const string MiningClientVersion = "2.0";

    /// <summary>The client's name, for User-Agent and X-Mining-Client (row D1).</summary>
    public string ClientName { get; init; } = MiningClient;

    /// <summary>The client's version, for User-Agent and X-Client-Version (row D1).</summary>
    public string ClientVersion { get; init; } = MiningClientVersion;

    /// <summary>The bearer token of admin calls; null for none. It is sent with admin calls only.</summary>
    public string? AdminToken { get; init; }

    /// <summary>How long a call may take that names no time of its own: 10 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most bytes of an ordinary answer: 1 MiB.</summary>
    public long MaximumResponse { get; init; } = 1 << 20;

    /// <summary>The most bytes of an answer with a block or a template: 8 MiB (a block of 1 MiB, its hex and its readable form).</summary>
    public long MaximumBlockResponse { get; init; } = 8 << 20;

    /// <summary>The most bytes of an answer with many blocks or headers: 64 MiB.</summary>
    public long MaximumRangeResponse { get; init; } = 64 << 20;
}
