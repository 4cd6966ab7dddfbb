namespace ChainCore.EndToEnd.Tests.Support;

/// <summary>A test that takes too long for every run: it runs where an environment variable is set to 1.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SwitchedFactAttribute : FactAttribute
{
    public SwitchedFactAttribute(string variable)
    {
        if (Environment.GetEnvironmentVariable(variable) != "1") Skip = $"Set {variable}=1 to run this.";
    }
}
