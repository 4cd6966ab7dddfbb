using ChainCore.Ledger;
using Microsoft.Extensions.Options;

namespace ChainCore.Hosting;

/// <summary>The ledger of a host; without anything it is one in memory with the defaults of every key.</summary>
public sealed class ChainCoreLedgerOptions
{
    /// <summary>The folder of chain, audit trail and configuration file; it is created. Null for a ledger without files.</summary>
    public string? DataFolder { get; set; }

    /// <summary>Values for configuration keys by name, over those of the file.</summary>
    public IDictionary<string, string> Keys { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>Refuses unknown keys. Their values are judged together with those of the file, when the ledger is opened.</summary>
internal sealed class ChainCoreLedgerOptionsValidator : IValidateOptions<ChainCoreLedgerOptions>
{
    public ValidateOptionsResult Validate(string? name, ChainCoreLedgerOptions options)
    {
        ValidateOptionsResultBuilder result = new();
        if (options.DataFolder is { } folder && string.IsNullOrWhiteSpace(folder))
            result.AddError("must name a folder, or be left out", nameof(options.DataFolder));
        var known = LedgerConfiguration.Keys.Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var key in options.Keys.Keys.Where(key => !known.Contains(key)))
            result.AddError($"\"{key}\" is no configuration key", nameof(options.Keys));
        return result.Build();
    }
}
