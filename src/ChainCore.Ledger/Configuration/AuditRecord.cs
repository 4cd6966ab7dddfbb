using System.Globalization;
using System.Text;

namespace ChainCore.Ledger;

/// <summary>What an audit record tells of.</summary>
public static class AuditAction
{
    /// <summary>An operator set or cleared the difficulty override (row B24).</summary>
    public const string DifficultySet = "difficulty_set";

    /// <summary>An override came to its end by itself (row B25).</summary>
    public const string DifficultyExpired = "difficulty_expired";

    /// <summary>An override did not survive a restart (rows B22, B25).</summary>
    public const string DifficultyRestart = "difficulty_restart";

    /// <summary>A changed configuration file was taken over (row E20).</summary>
    public const string ConfigurationFile = "config_file";

    /// <summary>A reload was asked for through the API (row E20).</summary>
    public const string ConfigurationRefresh = "config_refresh";
}

/// <summary>How what an audit record tells of ended; a refusal has its own word here instead.</summary>
public static class AuditResult
{
    /// <summary>A configuration value was changed.</summary>
    public const string Applied = "applied";

    /// <summary>An override is in force.</summary>
    public const string Override = "override";

    /// <summary>No override is in force any more.</summary>
    public const string Restored = "restored";
}

/// <summary>
/// One change an operator made or tried, or that followed from one (rows B24, E20, H18). Texts from outside are made safe for a log:
/// see <see cref="Sanitise"/>.
/// </summary>
public sealed record AuditRecord
{
    /// <summary>The longest reason: 256 characters (UTF-16 units, row B27).</summary>
    public const int MaximumReasonLength = 256;

    /// <summary>Makes a record.</summary>
    /// <param name="time">When; kept in UTC.</param>
    /// <param name="actor">Who: a remote address, a token's id, a file's name, or "node".</param>
    /// <param name="action">One of <see cref="AuditAction"/>'s words.</param>
    /// <param name="key">The configuration key or the value that was changed.</param>
    /// <param name="old">The value before; null if there was none.</param>
    /// <param name="new">The value after, of a refusal the one asked for; null if there is none.</param>
    /// <param name="force">Whether the operator forced it.</param>
    /// <param name="reason">The operator's reason, if given.</param>
    /// <param name="result">One of <see cref="AuditResult"/>'s words, or the word of the refusal.</param>
    /// <exception cref="ArgumentNullException">A text other than <paramref name="old"/>, <paramref name="new"/> and
    /// <paramref name="reason"/> is null.</exception>
    public AuditRecord(
        DateTimeOffset time,
        string actor,
        string action,
        string key,
        string? old,
        string? @new,
        bool force = false,
        string? reason = null,
        string result = AuditResult.Applied)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(result);
        (Time, Actor, Reason) = (time.ToUniversalTime(), Sanitise(actor) ?? "", Sanitise(reason));
        (Action, Key, Old, New, Force, Result) = (action, key, old, @new, force, result);
    }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>Who.</summary>
    public string Actor { get; }

    /// <summary>One of <see cref="AuditAction"/>'s words.</summary>
    public string Action { get; }

    /// <summary>The configuration key or the value that was changed.</summary>
    public string Key { get; }

    /// <summary>The value before; null if there was none.</summary>
    public string? Old { get; }

    /// <summary>The value after, of a refusal the one asked for; null if there is none.</summary>
    public string? New { get; }

    /// <summary>Whether the operator forced it.</summary>
    public bool Force { get; }

    /// <summary>The operator's reason; null if none was given.</summary>
    public string? Reason { get; }

    /// <summary>One of <see cref="AuditResult"/>'s words, or the word of the refusal.</summary>
    public string Result { get; }

    /// <summary>
    /// Free text that cannot forge lines or hide in a log (row B27): control and format characters (line breaks, escapes, changes of
    /// writing direction) and halves of surrogate pairs become spaces, space at the ends goes, and the rest is cut after
    /// <see cref="MaximumReasonLength"/> characters.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>The safe text; null if nothing is left.</returns>
    public static string? Sanitise(string? text)
    {
        if (text is null) return null;
        StringBuilder safe = new(Math.Min(text.Length, MaximumReasonLength));
        foreach (var rune in text.EnumerateRunes())
        {
            if (safe.Length + rune.Utf16SequenceLength > MaximumReasonLength) break;
            safe.Append(IsUnsafe(rune) ? " " : rune.ToString());
        }

        var result = safe.ToString().Trim();
        return result.Length == 0 ? null : result;
    }

    /// <summary>A half of a surrogate pair is enumerated as the replacement character.</summary>
    private static bool IsUnsafe(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}

/// <summary>Where changes are recorded. Its owner is who makes the changes; who keeps the records implements it (row B24).</summary>
public interface IAuditLog
{
    /// <summary>Adds a record. Called from any thread, never under a lock.</summary>
    /// <param name="record">The record.</param>
    /// <remarks>An exception reaches the caller of the change, which has happened by then.</remarks>
    void Append(AuditRecord record);
}
