namespace ChainCore.Protocol;

/// <summary><c>POST /difficulty/set</c> (row C23).</summary>
/// <param name="Difficulty">The difficulty asked for; a JSON integer, not yet checked against its range (row B35).</param>
/// <param name="Force">Needed while the chain adjusts its difficulty (row B26).</param>
/// <param name="Reason">Free text of at most 256 characters (row B27).</param>
/// <param name="Blocks">How many blocks the override lasts; null for one adjustment interval (row B22).</param>
public sealed record DifficultySetRequest(long Difficulty, bool Force = false, string? Reason = null, int? Blocks = null);

/// <summary>The answer to a successful <c>POST /difficulty/set</c> (row C24).</summary>
/// <param name="Status">"success".</param>
/// <param name="Message">"Mining difficulty updated".</param>
/// <param name="OldDifficulty">The effective difficulty before (row B28).</param>
/// <param name="NewDifficulty">The effective difficulty after.</param>
/// <param name="OverrideActive">Whether an override is in force after; false if the configured difficulty was asked for (row B29).</param>
public sealed record DifficultySetResponse(string Status, string Message, int OldDifficulty, int NewDifficulty, bool OverrideActive)
{
    /// <summary>The <see cref="Status"/> of every such answer.</summary>
    public const string Success = "success";

    /// <summary>The <see cref="Message"/> of every such answer.</summary>
    public const string Updated = "Mining difficulty updated";
}
