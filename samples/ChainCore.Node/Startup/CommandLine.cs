using System.CommandLine;
using System.CommandLine.Parsing;

namespace ChainCore.Node;

/// <summary>Parses, runs and ends: whatever goes wrong becomes one sentence on the error stream and an exit code (rows C42, D51).</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(
        string[] args,
        IReadOnlyDictionary<string, string> environment,
        Func<NodeSettings, Task<int>> checkConfiguration,
        Func<NodeSettings, Task<int>> run)
    {
        NodeOptions options = new();
        RootCommand root = new(
            "A ChainCore node: chain, mempool and mining work over HTTP. Without options its data is in ./chaincore-data, "
            + "and it listens on http://127.0.0.1:5000.");
        foreach (var option in options.All) root.Add(option);
        root.SetAction((parsed, _) =>
        {
            var settings = options.Read(parsed, environment);
            return parsed.GetValue(options.CheckConfiguration) ? checkConfiguration(settings) : run(settings);
        });

        try
        {
            var parsed = Parse(root, args);
            if (parsed.Errors.Count == 0) parsed = Parse(root, [.. args, .. options.FromEnvironment(parsed, environment)]);
            if (parsed.Errors.Count > 0) throw StartupException.Usage(Describe(parsed));
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (StartupException exception)
        {
            return Fail(exception.ExitCode, exception.Message);
        }
#pragma warning disable CA1031 // The end of the line: a user is told that it failed, never a stack or a path.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(ExitCode.Failure, $"The node failed unexpectedly ({exception.GetType().Name}).");
        }
    }

    /// <summary>Says one sentence on the error stream, in one line.</summary>
    public static int Fail(int exitCode, string sentence)
    {
        Console.Error.WriteLine(string.Concat(sentence.Select(c => char.IsControl(c) ? ' ' : c)));
        return exitCode;
    }

    // No @file arguments and no bundles of one-letter options: what is typed is what is meant.
    private static ParseResult Parse(RootCommand root, IReadOnlyList<string> args) =>
        root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });

    private static string Describe(ParseResult parsed)
    {
        if (parsed.Errors.FirstOrDefault(error => error.SymbolResult is not CommandResult) is { } error) return error.Message;
        return parsed.UnmatchedTokens is [var token, ..] ? $"There is no option or argument \"{token}\" here." : parsed.Errors[0].Message;
    }
}
