using System.Text.RegularExpressions;

namespace ChainCore.EndToEnd.Tests.Documentation;

/// <summary>
/// A machine as docs/OPERATIONS.md describes it, in a folder: what a document shows is typed there, with the folder before its paths, and
/// with a service manager that starts what the document's own unit says.
/// </summary>
internal sealed partial class Installation : IDisposable
{
    private const string Guide = "docs/OPERATIONS.md";

    private readonly TemporaryFolder _folder = new();
    private Program? _node;
    private int _exitCode;

    /// <summary>A machine with the two programs where the document's first commands put them.</summary>
    public static async Task<Installation> CreateAsync()
    {
        Installation installation = new();
        foreach (var folder in (string[])["bin", "opt/chaincore", "var/lib/chaincore", "backup"])
            Directory.CreateDirectory(installation.PathOf("/" + folder));
        foreach (var (name, sample) in (ReadOnlySpan<(string, string)>)[("node-run", "ChainCore.Node"), ("miner", "ChainCore.Miner")])
        {
            var path = installation.PathOf("/bin/" + name);
            File.WriteAllText(path, $"#!/bin/sh\nexec '{Program.DotNet}' '{Program.PathOf(sample)}' \"$@\"\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        await installation.RunShownAsync(Guide, "systemd");
        return installation;
    }

    /// <summary>Where the node listens.</summary>
    public Uri Url { get; private set; } = new("http://127.0.0.1:5000");

    /// <summary>Where a path of the documents is here.</summary>
    public string PathOf(string path) => _folder.Path + path;

    /// <summary>The units and what belongs to them: name in /etc/systemd/system, and text.</summary>
    public static IEnumerable<(string Name, string Text)> Units() =>
        from fence in Documents.Fences(Documents.Section(Guide, "systemd"))
        where fence.Language == "ini"
        select (UnitName().Match(fence.Text).Groups[1].Value, fence.Text);

    /// <summary>Types every command a part of a document shows, and compares answers but for their numbers and hashes.</summary>
    public async Task RunShownAsync(string document, string heading)
    {
        foreach (var command in Documents.Commands(Documents.Section(document, heading)))
        {
            var output = await TypeAsync(command.Text);
            Assert.True(Shape(command.Output) == Shape(output), $"$ {command.Text}\n{output}\nand not\n{command.Output}");
        }
    }

    /// <summary>Types a command.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> TypeAsync(string command)
    {
        switch (command)
        {
            case "systemctl start chaincore-node":
                await StartNodeAsync();
                return "";
            case "systemctl stop chaincore-node":
                await StopNodeAsync();
                return "";
        }

        // Publishing compiles; what it would put there lies in the samples' own folders already.
        if (Publish().Match(command) is { Success: true } publish)
            command = $"cp -r '{Path.GetDirectoryName(Program.PathOf(publish.Groups[1].Value))}' {publish.Groups[2].Value}";
        var text = $"PATH='{PathOf("/bin")}':$PATH; (exit {_exitCode}); {Place(command)}";
        var result = await Program.RunAsync(["sh", "-c", $"cd '{_folder.Path}' && {{ {text}\n}} 2>&1"]);
        _exitCode = result.ExitCode;
        return result.Output.TrimEnd('\n');
    }

    /// <summary>Starts the node as its unit says, but on a free port and with blocks that are found at once.</summary>
    public async Task StartNodeAsync()
    {
        // What --set says no file could change.
        var easy = File.Exists(PathOf("/var/lib/chaincore/chaincore.json")) ? [] : (string[])["--set", "BLOCKCHAIN_DIFFICULTY=1"];
        _node = Start("chaincore-node.service", ["--port", "0", "--set", "DIFFICULTY_ADJUSTMENT_ENABLED=false", .. easy]);
        Url = new((await _node.WaitForLineAsync(Listening())).Groups[1].Value);
    }

    /// <summary>Ends the node as systemd does.</summary>
    public async Task StopNodeAsync()
    {
        Assert.Equal(0, (await _node!.StopAsync("TERM")).ExitCode);
        _node.Dispose();
        _node = null;
    }

    /// <summary>Mines as the miner's unit says, until so many blocks are found.</summary>
    public async Task MineAsync(int blocks)
    {
        using var miner = Start("chaincore-miner.service", "--blocks", $"{blocks}");
        var result = await miner.WaitAsync();
        Assert.True(result.ExitCode == 0, $"{result.ExitCode}: {result.Error}{result.Output}");
    }

    public void Dispose()
    {
        _node?.Dispose();
        _folder.Dispose();
    }

    private Program Start(string unit, params string[] more)
    {
        var line = ExecStart().Match(Units().Single(known => known.Name == unit).Text).Groups[1].Value;
        return Program.Start([.. ShellWords.Split(Place(line)).Single(), .. more]);
    }

    /// <summary>The text with this machine's places in place of the document's.</summary>
    private string Place(string text) => Places().Replace(text, match => match.Value switch
    {
        "/usr/bin/dotnet" => Program.DotNet,
        "ADDRESS" => "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "localhost:5000" or "https://node.example:5000" => Url.GetLeftPart(UriPartial.Authority),
        var path => PathOf(path),
    });

    private static string Shape(string text) => Changing().Replace(Space().Replace(text, ""), "N");

    [GeneratedRegex(@"^# /etc/systemd/system/(\S+)")]
    private static partial Regex UnitName();

    [GeneratedRegex(@"^ExecStart=((?:.*\\\n)*.*)$", RegexOptions.Multiline)]
    private static partial Regex ExecStart();

    [GeneratedRegex("^dotnet publish samples/(\\S+) -c Release -o (\\S+)$")]
    private static partial Regex Publish();

    [GeneratedRegex(@"/usr/bin/dotnet|/var/lib/chaincore|/opt/chaincore|/backup|ADDRESS|https://node\.example:5000|localhost:5000")]
    private static partial Regex Places();

    [GeneratedRegex(@"Listening on (http://[0-9.:]+)")]
    private static partial Regex Listening();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("[0-9a-f]{16,}|[0-9.]+")]
    private static partial Regex Changing();
}
