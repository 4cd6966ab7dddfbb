namespace ChainCore.Ledger;

public sealed partial record LedgerConfiguration
{
    /// <summary>The rules over several keys that do not hold (row E17); rules about <paramref name="except"/> are left out.</summary>
    internal IEnumerable<ConfigurationError> Contradictions(IReadOnlySet<string> except) =>
        DifficultyContradictions(except).Concat(PeerContradictions(except));

    private IEnumerable<ConfigurationError> DifficultyContradictions(IReadOnlySet<string> except)
    {
        const string Configured = "BLOCKCHAIN_DIFFICULTY", Change = "MAX_DIFFICULTY_CHANGE";
        const string Minimum = "MIN_DIFFICULTY", Maximum = "MAX_DIFFICULTY";
        var (low, high) = (MinimumDifficulty, MaximumDifficulty);
        if (except.Contains(Minimum) || except.Contains(Maximum)) yield break;
        if (low > high)
        {
            yield return new(Minimum, $"must be at most {Maximum}, which is {high}", ConfigurationSource.Default);
            yield break;
        }

        if (!except.Contains(Configured) && (BlockchainDifficulty < low || BlockchainDifficulty > high))
        {
            yield return new(Configured, $"must be in {low}..{high}, from {Minimum} to {Maximum}", ConfigurationSource.Default);
        }

        // Where minimum and maximum are equal nothing can change, and 1 stands for that.
        var span = Math.Max(1, high.LeadingZeroDigits - low.LeadingZeroDigits);
        if (!except.Contains(Change) && MaximumChange > span)
            yield return new(Change, $"must be at most {span}, which is {Maximum} less {Minimum}", ConfigurationSource.Default);
    }

    private IEnumerable<ConfigurationError> PeerContradictions(IReadOnlySet<string> except)
    {
        const string Minimum = "MIN_PEERS", Target = "TARGET_PEERS", Maximum = "MAX_PEERS";
        if (except.Contains(Target)) yield break;
        if (!except.Contains(Minimum) && MinimumPeers > TargetPeers)
            yield return new(Minimum, $"must be at most {Target}, which is {TargetPeers}", ConfigurationSource.Default);
        if (!except.Contains(Maximum) && TargetPeers > MaximumPeers)
            yield return new(Target, $"must be at most {Maximum}, which is {MaximumPeers}", ConfigurationSource.Default);
    }
}
