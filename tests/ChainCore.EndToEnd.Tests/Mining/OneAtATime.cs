namespace ChainCore.EndToEnd.Tests.Mining;

/// <summary>These tests keep the processors busy: one of them at a time is enough.</summary>
[CollectionDefinition(Name)]
public static class OneAtATime
{
    public const string Name = "mining";
}
