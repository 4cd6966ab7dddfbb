namespace ChainCore.Mining.Tests;

/// <summary>Tests that run sessions: one after the other, since they count threads and share the processors.</summary>
[CollectionDefinition(Name)]
public sealed class Sessions
{
    public const string Name = "Sessions";
}
