namespace ChainCore.Ledger;

/// <summary>One step by which a starting node arrives at its difficulty (row B4).</summary>
/// <param name="Name">"genesis", "config", "target" or "force".</param>
/// <param name="Value">The difficulty after the step.</param>
/// <param name="Description">A sentence for the log.</param>
public sealed record DifficultyStartupStep(string Name, Difficulty Value, string Description);

/// <summary>The order in which a starting node arrives at its difficulty: genesis, configuration, target, force (row B4).</summary>
internal static class DifficultyStartup
{
    /// <summary>Describes the steps; nothing happens.</summary>
    /// <param name="state">The state the node starts with.</param>
    /// <returns>
    /// Three steps, and the fourth where the configuration differs from genesis. It is no operator's override. The last step's value is
    /// the effective difficulty.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public static IReadOnlyList<DifficultyStartupStep> Describe(DifficultyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (genesis, configured, effective) = (DifficultySchedule.Genesis, state.Configured, state.Effective);
        var next = state.Tip.NextHeight;
        List<DifficultyStartupStep> steps =
        [
            new("genesis", genesis, $"Genesis block with the constant difficulty {genesis}."),
            new("config", configured, $"BLOCKCHAIN_DIFFICULTY is {configured}."),
            next <= 1
                ? new("target", effective, $"Target difficulty set to the configured {configured}.")
                : new("target", effective, $"The stored chain requires {state.Required} at height {next}; target difficulty {effective}."),
        ];
        if (configured != genesis)
            steps.Add(new("force", effective, $"The configured {configured} is not genesis' {genesis}: templates ask for {effective}."));
        return steps;
    }
}
