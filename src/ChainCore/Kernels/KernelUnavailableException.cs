namespace ChainCore;

/// <summary>A kernel was asked for by name that does not exist, or that this process cannot use.</summary>
public sealed class KernelUnavailableException : InvalidOperationException
{
    /// <summary>Creates the exception without details.</summary>
    public KernelUnavailableException()
        : this("The kernel cannot be used.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">One sentence that names the kernel and the reason.</param>
    public KernelUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">One sentence that names the kernel and the reason.</param>
    /// <param name="innerException">The cause.</param>
    public KernelUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
