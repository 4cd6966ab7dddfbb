namespace ChainCore.Ledger.Tests;

/// <summary>Short for what nearly every line of these tests says.</summary>
internal static class DifficultyText
{
    /// <summary>N.</summary>
    public static int N(this Difficulty difficulty) => difficulty.LeadingZeroDigits;
}
