using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChainCore.EndToEnd.Tests.Documentation;

/// <summary>
/// Every command of this repository's programs that a document shows names a program, a command and options there are, and every call
/// of the API a path, a method and parameters there are.
/// </summary>
public sealed partial class CommandsTests
{
    private const string Node = "ChainCore.Node", Miner = "ChainCore.Miner";

    public static TheoryData<string> WithCommands => [.. Documents.All];

    [Theory]
    [MemberData(nameof(WithCommands))]
    public async Task EveryCommandIsOneThePrograms(string document)
    {
        foreach (var words in CommandsOf(document))
        {
            foreach (var path in PathsOf(words))
                Assert.True(Path.Exists(Path.Combine(Documents.Root, path)), $"{document}: there is no {path}");
            if (InvocationOf(words) is not var (sample, args)) continue;
            var refusal = await Help.RefusalAsync(sample, args);
            Assert.True(refusal is null, $"{document}: {string.Join(' ', words)}: {refusal}");
        }
    }

    [Theory]
    [MemberData(nameof(WithCommands))]
    public void EveryCallIsOneOfTheApi(string document)
    {
        foreach (var (words, answer) in CallsOf(document).Where(call => !call.Answer.Contains("not_found", StringComparison.Ordinal)))
        {
            var call = string.Join(' ', words);
            var url = Url().Match(words.First(Url().IsMatch));
            var method = words.Any(word => word is "-d" or "--data" or "--json") ? "post" : "get";
            var operation = Operations.FirstOrDefault(known => known.Method == method && known.Path.IsMatch(url.Groups["path"].Value));
            Assert.True(operation.Path is not null, $"{document}: {call}: the API has no such call");
            var parameters = url.Groups["query"].Value.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=')[0]);
            Assert.All(parameters, name => Assert.Contains(name, operation.Parameters));
        }
    }

    /// <summary>What finds nothing would prove nothing.</summary>
    [Fact]
    public void ThereIsSomethingToCheck()
    {
        var programs = Documents.All.SelectMany(CommandsOf).Select(InvocationOf).OfType<(string Sample, string[] Args)>().ToArray();
        Assert.InRange(programs.Count(program => program.Sample == Node), 10, int.MaxValue);
        Assert.InRange(programs.Count(program => program.Sample == Miner), 30, int.MaxValue);
        Assert.InRange(Documents.All.SelectMany(CallsOf).Count(), 40, int.MaxValue);
    }

    [Theory]
    [InlineData("miner mine --walet x", "ChainCore.Miner has no option --walet")]
    [InlineData("$ miner mine --node --json", "--node needs a value")]
    [InlineData("miner dig", "ChainCore.Miner has no command dig")]
    [InlineData("A=1 node-run --data x extra > node.log 2>&1 &", "ChainCore.Node takes 0 arguments and no more")]
    [InlineData("dotnet run --project samples/ChainCore.Miner -- scan $(jq -r .h x) --what | jq .", "ChainCore.Miner has no option --what")]
    [InlineData("dotnet /x/ChainCore.Node.dll --data 'a b' \\\n  --log-jso", "ChainCore.Node has no option --log-jso")]
    public async Task WhatIsWrongIsFound(string command, string expected)
    {
        var (sample, args) = ShellWords.Split(command.TrimStart('$', ' ')).Select(InvocationOf).OfType<(string, string[])>().Single();
        Assert.Equal(expected, await Help.RefusalAsync(sample, args));
    }

    private static readonly (string Method, Regex Path, string[] Parameters)[] Operations = ReadOperations();

    private static (string, Regex, string[])[] ReadOperations()
    {
        using var api = JsonDocument.Parse(Documents.Read("samples/ChainCore.Node/openapi.json"));
        return
        [
            .. from path in api.RootElement.GetProperty("paths").EnumerateObject()
               from operation in path.Value.EnumerateObject()
               let parameters = operation.Value.TryGetProperty("parameters", out var list) ? list.EnumerateArray().ToArray() : []
               select (operation.Name, new Regex($"^{Placeholder().Replace(Regex.Escape(path.Name), "[^/]+")}$"),
                   parameters.Select(parameter => parameter.GetProperty("name").GetString()!).ToArray()),
        ];
    }

    /// <summary>Everything a document says is to be typed or run: in fences, in sentences, by systemd and in a container.</summary>
    private static IEnumerable<string[]> CommandsOf(string document)
    {
        var text = Documents.Read(document);
        var units = Documents.Fences(text).Where(fence => fence.Language == "ini").SelectMany(fence => Unit().Matches(fence.Text));
        var images = Documents.Fences(text).Where(fence => fence.Language == "dockerfile").SelectMany(fence => Image().Matches(fence.Text));
        return Documents.Commands(text).Select(command => command.Text)
            .Concat(units.Select(line => line.Groups[1].Value))
            .Concat(images.Select(line => line.Groups[1].Value.Trim('[', ']').Replace("\", ", "\" ", StringComparison.Ordinal)))
            .Concat(Documents.Spans(text).Where(span => Typed().IsMatch(span)))
            .SelectMany(ShellWords.Split);
    }

    private static IEnumerable<(string[] Words, string Answer)> CallsOf(string document) =>
        from command in Documents.Commands(Documents.Read(document))
        from words in ShellWords.Split(command.Text)
        where words[0] == "curl" && words.Any(Url().IsMatch)
        select (words, command.Output);

    /// <summary>The sample a command starts and with what; null if it starts none.</summary>
    private static (string Sample, string[] Args)? InvocationOf(string[] words) => words switch
    {
        [_, "$@"] or [_, _, "$@"] => null,
        ["node-run" or "node", .. var args] => (Node, args),
        ["miner", .. var args] => (Miner, args),
        ["mine" or "scan" or "demo" or "bench", _, ..] => (Miner, words),
        ["dotnet", "run", .. var rest] when Array.IndexOf(rest, "--") is > 0 and var end =>
            Array.Find(rest[..end], word => word is $"samples/{Node}" or $"samples/{Miner}") is { } project
                ? (Path.GetFileName(project), rest[(end + 1)..])
                : null,
        ["dotnet" or "/usr/bin/dotnet", var dll, .. var args] when Assembly().Match(dll) is { Success: true } sample =>
            (sample.Groups[1].Value, args),
        _ => null,
    };

    /// <summary>What of this repository a command of the SDK names.</summary>
    private static IEnumerable<string> PathsOf(string[] words) => words is ["dotnet", "run" or "publish" or "test" or "build", ..]
        ? words.Select(word => word.Replace("/source/", "", StringComparison.Ordinal)).Where(word => Project().IsMatch(word))
        : [];

    [GeneratedRegex(@"^(\$node|(https?://)?[a-z0-9.]+:(\d+|\$port))(?<path>/[^?]*)(\?(?<query>.*))?$")]
    private static partial Regex Url();

    [GeneratedRegex(@"\\\{[^}]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^Exec\w+=((?:.*\\\n)*.*)$", RegexOptions.Multiline)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^(?:RUN|ENTRYPOINT) (.*)$", RegexOptions.Multiline)]
    private static partial Regex Image();

    [GeneratedRegex("^(miner |node-run |dotnet (run|publish|build|test) |(mine|scan|demo|bench) -)")]
    private static partial Regex Typed();

    [GeneratedRegex(@"(ChainCore\.(?:Node|Miner))\.dll$")]
    private static partial Regex Assembly();

    [GeneratedRegex("^(samples|bench|tests|src|nuget)/")]
    private static partial Regex Project();
}
