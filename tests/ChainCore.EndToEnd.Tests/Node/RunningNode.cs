using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChainCore.EndToEnd.Tests.Support;

namespace ChainCore.EndToEnd.Tests.Node;

/// <summary>
/// The node as its users run it, in a process of its own, and a client that knows nothing of it but its JSON: it hashes with the
/// framework and not with the library.
/// </summary>
internal sealed partial class RunningNode : IDisposable
{
    public const string Miner = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

    /// <summary>Sixteen hashes a block.</summary>
    public static readonly string[] Easy =
    [
        "--set", "BLOCKCHAIN_DIFFICULTY=1", "--set", "MIN_DIFFICULTY=1", "--set", "DIFFICULTY_ADJUSTMENT_ENABLED=false",
        "--set", "COINBASE_MATURITY=1",
    ];

    private readonly Program _program;

    private RunningNode(Program program, Uri url) =>
        (_program, Client) = (program, new() { BaseAddress = url, Timeout = TimeSpan.FromSeconds(50) });

    public HttpClient Client { get; }

    public Program Program => _program;

    /// <summary>The command that starts the node with arguments.</summary>
    public static string[] Command(params string[] args) => [Program.DotNet, Program.PathOf("ChainCore.Node"), .. args];

    /// <summary>Runs the node until it ends by itself.</summary>
    public static async Task<ProgramResult> RunAsync(string[] args, params (string Name, string Value)[] environment)
    {
        using var program = Program.Start(Command(args), environment);
        return await program.WaitAsync();
    }

    /// <summary>Starts the node on a free port and waits until it says where it listens.</summary>
    public static async Task<RunningNode> StartAsync(string dataFolder, string[] args, params (string Name, string Value)[] environment)
    {
        var program = Program.Start(Command(["--data", dataFolder, "--port", "0", .. args]), environment);
        try
        {
            var line = await program.WaitForLineAsync(Listening());
            return new(program, new(Listening().Match(line).Groups[1].Value));
        }
        catch
        {
            program.Dispose();
            throw;
        }
    }

    /// <summary>Sends a signal and waits for the end.</summary>
    public async Task<ProgramResult> StopAsync(string signal = "TERM")
    {
        await SignalAsync(signal);
        return await _program.WaitAsync();
    }

    public async Task SignalAsync(string signal)
    {
        using var kill = Program.Start(["sh", "-c", string.Create(CultureInfo.InvariantCulture, $"kill -{signal} {_program.Id}")]);
        Assert.Equal(0, (await kill.WaitAsync()).ExitCode);
    }

    public async Task<JsonElement> GetAsync(string path) => await Client.GetFromJsonAsync<JsonElement>(path);

    /// <summary>Mines a block and submits it.</summary>
    /// <returns>The hash of the accepted block; null if it was not accepted.</returns>
    public async Task<string?> MineAsync()
    {
        using var work = await Client.PostAsJsonAsync("/mine_block", new { miner_address = Miner, client_version = "2.0" });
        work.EnsureSuccessStatusCode();
        var template = (await work.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("block_template");
        var header = Convert.FromHexString(template.GetProperty("header").GetString()!);
        var (nonce, hash) = Search(header, template.GetProperty("target_difficulty").GetInt32());
        var block = JsonNode.Parse(template.GetRawText())!.AsObject();
        (block["nonce"], block["hash"], block["miner_address"]) = (nonce, hash, Miner);
        using var answer = await Client.PostAsJsonAsync("/submit_block", block);
        return answer.IsSuccessStatusCode ? (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hash").GetString() : null;
    }

    public void Dispose()
    {
        Client.Dispose();
        _program.Dispose();
    }

    private static (uint Nonce, string Hash) Search(byte[] header, int difficulty)
    {
        for (uint nonce = 0; ; nonce++)
        {
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(76), nonce);
            var digest = SHA256.HashData(SHA256.HashData(header));
            Array.Reverse(digest);
            var hash = Convert.ToHexStringLower(digest);
            if (hash.AsSpan(0, difficulty).TrimStart('0').IsEmpty) return (nonce, hash);
        }
    }

    /// <summary>The line as text or, among JSON lines, as one of them.</summary>
    [GeneratedRegex(@"^(?:\{""Message"":"")?Listening on (http://[0-9.:]+)(?:""\})?$")]
    private static partial Regex Listening();
}
