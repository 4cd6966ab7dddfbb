namespace ChainCore.Mining;

/// <summary>What a worker's failure means for the others (D28).</summary>
internal static class WorkerFailure
{
    /// <summary>Whether nothing this process computes can be relied on after a failure.</summary>
    /// <param name="exception">The failure.</param>
    /// <returns>True for exhausted memory, damaged memory or code, and a kernel that contradicts the check of its results.</returns>
    public static bool IsCritical(Exception exception) =>
        exception is OutOfMemoryException or AccessViolationException or InvalidProgramException or KernelFaultException
            or KernelUnavailableException;
}

/// <summary>A kernel proposed a header that does not have the hash it should: the machine computes wrongly.</summary>
public sealed class KernelFaultException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public KernelFaultException()
        : base("A solution did not stand the check before it was to be handed in.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was found.</param>
    public KernelFaultException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was found.</param>
    /// <param name="innerException">What led to it.</param>
    public KernelFaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
