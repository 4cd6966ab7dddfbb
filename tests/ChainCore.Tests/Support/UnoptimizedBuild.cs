namespace ChainCore.Tests;

/// <summary>Tests of speed and of allocations say nothing about a debug build: there they are skipped.</summary>
internal static class UnoptimizedBuild
{
#if DEBUG
    public const string? Skip = "in a debug build nothing is optimized";
#else
    public const string? Skip = null;
#endif
}
