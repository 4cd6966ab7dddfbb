namespace ChainCore.Node;

/// <summary>
/// What clients may ask for, how much at once and how fast: all limits in one place (rows C37, H8, H20, H23). Each can be set by the
/// environment variable <c>CHAINCORE_LIMIT_</c><i>NAME</i>, the name in upper case with underscores.
/// </summary>
internal sealed record NodeLimits
{
    /// <summary>The greatest body of a submitted block, in bytes: 4 MiB.</summary>
    public int SubmitBodyBytes { get; init; } = 4 << 20;

    /// <summary>The greatest body of any other request, in bytes: 64 KiB.</summary>
    public int BodyBytes { get; init; } = 64 << 10;

    /// <summary>The most connections at once; further ones are closed.</summary>
    public int Connections { get; init; } = 2_000;

    /// <summary>The most headers of a request.</summary>
    public int HeaderCount { get; init; } = 64;

    /// <summary>The most bytes of a request's headers together.</summary>
    public int HeaderBytes { get; init; } = 16 << 10;

    /// <summary>The longest request line, in bytes; a locator of 74 hashes fits.</summary>
    public int RequestLineBytes { get; init; } = 8 << 10;

    /// <summary>How long a client may take for its headers, in seconds.</summary>
    public int HeaderSeconds { get; init; } = 10;

    /// <summary>How long a connection without request is kept, in seconds.</summary>
    public int KeepAliveSeconds { get; init; } = 120;

    /// <summary>
    /// The least rate of a request's body and of an answer being read, in bytes a second, after <see cref="DataRateGraceSeconds"/>.
    /// </summary>
    public int DataRateBytes { get; init; } = 240;

    /// <summary>How long a body or an answer may be slower than <see cref="DataRateBytes"/>, in seconds.</summary>
    public int DataRateGraceSeconds { get; init; } = 5;

    /// <summary>The longest long poll, in seconds.</summary>
    public int WaitSeconds { get; init; } = 30;

    /// <summary>The most long polls at once; further ones are refused with 503.</summary>
    public int Waiters { get; init; } = 1_000;

    /// <summary>Reading requests a second and client.</summary>
    public int GetPerSecond { get; init; } = 50;

    /// <summary>How many reading requests a client can save up.</summary>
    public int GetBurst { get; init; } = 100;

    /// <summary>Writing requests a second and client.</summary>
    public int PostPerSecond { get; init; } = 10;

    /// <summary>How many writing requests a client can save up.</summary>
    public int PostBurst { get; init; } = 20;

    /// <summary>Administrative requests a second and client.</summary>
    public int AdminPerSecond { get; init; } = 1;

    /// <summary>How many administrative requests a client can save up.</summary>
    public int AdminBurst { get; init; } = 5;

    /// <summary>Whether the rates bind this machine's own clients too: 0 or 1.</summary>
    public int Loopback { get; init; }
}
