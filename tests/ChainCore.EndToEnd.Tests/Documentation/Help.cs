using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ChainCore.EndToEnd.Tests.Miner;

namespace ChainCore.EndToEnd.Tests.Documentation;

/// <summary>What a program's <c>--help</c> says it takes.</summary>
/// <param name="Options">The options by every name they have, and whether they take a value.</param>
/// <param name="Arguments">How many arguments it takes.</param>
/// <param name="Commands">The commands it has.</param>
internal sealed partial record Help(IReadOnlyDictionary<string, bool> Options, int Arguments, IReadOnlyList<string> Commands)
{
    private static readonly ConcurrentDictionary<string, Task<Help>> Known = new(StringComparer.Ordinal);

    /// <summary>Why a program would not take these arguments; null if it would, as far as names go.</summary>
    public static async Task<string?> RefusalAsync(string sample, IReadOnlyList<string> args)
    {
        var help = await OfAsync(sample);
        if (help.Commands.Count > 0)
        {
            if (args is not [var command, ..]) return $"{sample} needs a command";
            if (!help.Commands.Contains(command)) return $"{sample} has no command {command}";
            (help, args) = (await OfAsync(sample, command), [.. args.Skip(1)]);
        }

        var arguments = 0;
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith('-')) arguments++;
            else if (!help.Options.TryGetValue(args[i], out var takesValue)) return $"{sample} has no option {args[i]}";
            else if (takesValue && (++i == args.Count || args[i].StartsWith("--", StringComparison.Ordinal)))
                return $"{args[i - 1]} needs a value";
        }

        return arguments <= help.Arguments ? null : $"{sample} takes {help.Arguments} arguments and no more";
    }

    private static Task<Help> OfAsync(string sample, params string[] command) =>
        Known.GetOrAdd(string.Join(' ', [sample, .. command]), _ => ReadAsync(sample, command));

    private static async Task<Help> ReadAsync(string sample, string[] command)
    {
        var result = await (sample == "ChainCore.Node" ? NodeProcess.RunAsync("--help") : Cli.RunAsync([.. command, "--help"]));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var sections = result.Output.ReplaceLineEndings("\n").Split("\n\n").ToLookup(part => part.TrimStart('\n').Split(":\n")[0]);
        var options = Option().Matches(sections["Options"].Single());
        Assert.NotEmpty(options);
        return new(
            options.SelectMany(option => option.Groups[1].Captures.Select(name => (name.Value, option.Groups[2].Success)))
                .ToDictionary(option => option.Value, option => option.Success),
            sections["Arguments"].SelectMany(text => Entry().Matches(text)).Count(),
            [.. sections["Commands"].SelectMany(text => Entry().Matches(text)).Select(entry => entry.Groups[1].Value)]);
    }

    [GeneratedRegex("^  (?:(-[^ ,]+)(?:, )?)+( <[^>]+>)?", RegexOptions.Multiline)]
    private static partial Regex Option();

    [GeneratedRegex("^  (\\S+)", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
