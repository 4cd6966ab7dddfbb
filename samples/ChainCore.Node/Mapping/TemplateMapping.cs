using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>Templates as JSON shows them (rows C2 to C5, B30).</summary>
internal static class TemplateMapping
{
    public static TemplateResponse ToContract(this BlockTemplate template, ulong stateVersion) => new(
        TemplateResponse.Created,
        new(
            template.Height,
            template.PreviousHash,
            [.. template.Transactions.Select((transaction, place) => transaction.ToContract(place == 0 ? null : template.Fees[place - 1]))],
            template.Time,
            template.Difficulty.LeadingZeroDigits,
            template.MerkleRoot,
            template.Header.Version,
            template.Bits,
            template.Id,
            template.ExpiresAt.ToSeconds(),
            template.Header,
            template.VersionMask,
            new(template.ExtraNonce.Transaction, template.ExtraNonce.Offset, template.ExtraNonce.Length),
            template.MinimumTime,
            stateVersion),
        template.Difficulty.LeadingZeroDigits,
        new(template.Transactions.Length - 1, template.TotalFees.ToCoins(), template.Subsidy.ToCoins()));

    /// <summary>Seconds since 1970-01-01 00:00 UTC, with milliseconds.</summary>
    public static double ToSeconds(this DateTimeOffset time) => time.ToUnixTimeMilliseconds() / 1e3;
}
