namespace ChainCore.Miner.Input;

/// <summary>The command line asks for something that cannot be; the message is the sentence shown.</summary>
internal sealed class UsageException(string message) : Exception(message);
