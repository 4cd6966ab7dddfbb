namespace ChainCore.Node;

/// <summary>The node cannot start; the message is what the user is shown, and there is nothing more to know.</summary>
internal sealed class StartupException(int exitCode, string message, Exception? innerException = null) : Exception(message, innerException)
{
    public int ExitCode { get; } = exitCode;

    /// <summary>Something the user asked for cannot be.</summary>
    public static StartupException Usage(string message) => new(Node.ExitCode.Usage, message);
}
