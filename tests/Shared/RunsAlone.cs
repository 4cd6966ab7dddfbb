namespace ChainCore.Tests;

/// <summary>
/// The collection of tests that run after all others and one at a time: those that change the environment of the process, measure speed
/// or count the allocations of the whole process.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunsAlone
{
    public const string Name = "Runs alone";
}
