
namespace ChainCore.Node;

/// <summary>Numbers of a query, within their bounds.</summary>
internal static class Parameter
{
    /// <summary>A number, or the one for a missing number.</summary>
    /// <exception cref="RefusedException">The number is out of its bounds.</exception>
    public static long Within(long? value, string name, long byDefault, long least, long greatest)
    {
        var number = value ?? byDefault;
        return number >= least && number <= greatest
            ? number
            : throw new RefusedException(Problem.InvalidParameter(name, $"The parameter {name} must be in {least}..{greatest}."));
    }

    /// <summary>A number that may be as great as it likes.</summary>
    /// <exception cref="RefusedException">The number is negative.</exception>
    public static long NotNegative(long? value, string name, long byDefault) => (value ?? byDefault) is var number and >= 0
        ? number
        : throw new RefusedException(Problem.InvalidParameter(name, $"The parameter {name} must not be negative."));
}
