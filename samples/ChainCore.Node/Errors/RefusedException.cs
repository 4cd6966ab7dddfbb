namespace ChainCore.Node;

/// <summary>Ends a request whose input could not even be bound; the problem is the answer.</summary>
internal sealed class RefusedException(Problem problem) : Exception
{
    public Problem Problem => problem;
}
