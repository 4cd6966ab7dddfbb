using ChainCore.Protocol;
using Microsoft.Extensions.Options;

namespace ChainCore.Hosting;

/// <summary>The node a host calls.</summary>
public sealed class ChainCoreNodeClientOptions
{
    /// <summary>The node's base URL, such as "http://127.0.0.1:5000".</summary>
    public string Url { get; set; } = "";

    /// <summary>The bearer token of admin calls; null for none.</summary>
    public string? AdminToken { get; set; }

    /// <summary>How long a call may take that names no time of its own: 10 s.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}

/// <summary>Refuses what is no node's URL, and a time nobody can answer in.</summary>
internal sealed class ChainCoreNodeClientOptionsValidator : IValidateOptions<ChainCoreNodeClientOptions>
{
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, ChainCoreNodeClientOptions options)
    {
        ValidateOptionsResultBuilder result = new();
        if (!NodeUrl.TryParse(options.Url, out _, out var error)) result.AddError(NodeUrl.Describe(error), nameof(options.Url));
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > LongestTimeout)
            result.AddError("must be positive and not more than a day", nameof(options.Timeout));
        return result.Build();
    }
}
