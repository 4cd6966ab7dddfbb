namespace ChainCore.Mining;

/// <summary>How much a finding matters.</summary>
public enum FindingLevel
{
    /// <summary>All is well.</summary>
    Good,

    /// <summary>Something to know.</summary>
    Note,

    /// <summary>Something that costs hashes or blocks.</summary>
    Problem,
}

/// <summary>One thing a diagnosis found.</summary>
/// <param name="Level">How much it matters.</param>
/// <param name="Topic">What it is about: "processors", "rate", "rejections" …</param>
/// <param name="Text">What was found.</param>
/// <param name="Hint">What can be done; null if nothing needs to be.</param>
public sealed record Finding(FindingLevel Level, string Topic, string Text, string? Hint = null);
