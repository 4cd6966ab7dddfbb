namespace ChainCore.Tests;

/// <summary>What a piece of code allocates on its own thread.</summary>
internal static class Allocations
{
    /// <summary>Asserts that an action allocates nothing once it has run a few times.</summary>
    public static void AssertNone(Action action)
    {
        // What is only needed once may be allocated the first time, and when the code is compiled again.
        for (var i = 0; i < 3; i++) action();
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var j = 0; j < 10; j++) action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
