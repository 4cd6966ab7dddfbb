using System.CommandLine;
using System.CommandLine.Parsing;
using ChainCore.Miner.Output;

namespace ChainCore.Miner.Input;

/// <summary>
/// Parses, runs and ends: whatever goes wrong becomes one sentence on the error stream and an exit code, and nothing on the output.
/// </summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IEnumerable<Command> commands, string[] args, CancellationToken cancellationToken)
    {
        RootCommand root = new("Searches nonces of Bitcoin block headers, and measures and tests the kernels that do it.");
        foreach (var command in commands) root.Add(command);
        try
        {
            // No @file arguments and no bundles of one-letter options: what is typed is what is meant.
            var parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0) throw new UsageException(Describe(parsed));
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellationToken);
        }
        catch (UsageException exception)
        {
            return Fail(ExitCode.Usage, exception.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Fail(ExitCode.Interrupted, "Interrupted.");
        }
#pragma warning disable CA1031 // The end of the line: a user is told what happened, never which type said so.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(ExitCode.Failure, $"The command failed: {exception.Message.TrimEnd('.')}.");
        }
    }

    /// <summary>Says one sentence on the error stream.</summary>
    public static int Fail(int exitCode, string sentence)
    {
        Terminal.WriteError(sentence);
        return exitCode;
    }

    /// <summary>One of the parser's errors: what is wrong with a value says more than what is left over or missing because of it.</summary>
    private static string Describe(ParseResult parsed)
    {
        if (parsed.Errors.FirstOrDefault(error => error.SymbolResult is not CommandResult) is { } error) return error.Message;
        if (parsed.UnmatchedTokens is [var token, ..]) return $"There is no command, option or further argument \"{token}\" here.";
        return parsed.CommandResult.Command is RootCommand root
            ? $"A command is needed: {string.Join(", ", root.Subcommands.Select(command => command.Name))}, or --help."
            : parsed.Errors[0].Message;
    }
}
