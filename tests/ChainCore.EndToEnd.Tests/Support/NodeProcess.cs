using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChainCore.EndToEnd.Tests.Support;

/// <summary>How a node is started.</summary>
/// <param name="Folder">The folder of its chain.</param>
internal sealed record NodeStart(string Folder)
{
    /// <summary>0 for any free port.</summary>
    public int Port { get; init; }

    /// <summary>A command that starts it.</summary>
    public IReadOnlyList<string> Prefix { get; init; } = [];

    /// <summary>Further options of its command line.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    public IReadOnlyList<(string Name, string Value)> Environment { get; init; } = [];

    /// <summary>The authority whose certificate the node serves; null for plain HTTP.</summary>
    public TestAuthority? Authority { get; init; }
}

/// <summary>The node as its users run it, in a process of its own, and a client that knows nothing of it but its JSON.</summary>
internal sealed partial class NodeProcess : IDisposable
{
    /// <summary>The coin a block pays.</summary>
    public const int Reward = 50;

    /// <summary>An address of Bitcoin's first days; whose it is does not matter.</summary>
    public const string Miner = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

    /// <summary>Sixteen hashes a block.</summary>
    public static readonly string[] Easy = Fixed(1, maturity: 1);

    private NodeProcess(Program program, Uri url, X509Certificate2? root)
    {
        SocketsHttpHandler handler = new() { UseProxy = false };
        if (root is not null)
        {
            handler.SslOptions.CertificateChainPolicy = new()
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { root },
                RevocationMode = X509RevocationMode.NoCheck,
            };
        }

        (Program, Client) = (program, new(handler) { BaseAddress = url, Timeout = Until.Patience });
    }

    public HttpClient Client { get; }

    public Program Program { get; }

    /// <summary>Where it listens.</summary>
    public Uri Url => Client.BaseAddress!;

    /// <summary>The command that starts the node with arguments.</summary>
    public static string[] Command(params IEnumerable<string> args) => [Program.DotNet, Program.PathOf("ChainCore.Node"), .. args];

    /// <summary>The options of a chain whose blocks need as many leading zero digits for ever.</summary>
    public static string[] Fixed(int difficulty, int maturity) =>
    [
        .. ((string[])
        [
            string.Create(CultureInfo.InvariantCulture, $"BLOCKCHAIN_DIFFICULTY={difficulty}"), "MIN_DIFFICULTY=1",
            "DIFFICULTY_ADJUSTMENT_ENABLED=false", string.Create(CultureInfo.InvariantCulture, $"COINBASE_MATURITY={maturity}"),
        ]).SelectMany(key => (string[])["--set", key]),
    ];

    /// <summary>Runs the node until it ends by itself.</summary>
    public static Task<ProgramResult> RunAsync(params IEnumerable<string> args) => Program.RunAsync(Command(args));

    /// <summary>Starts the node on a free port and waits until it says where it listens.</summary>
    public static Task<NodeProcess> StartAsync(TemporaryFolder folder, params IReadOnlyList<string> args) =>
        StartAsync(new NodeStart(folder.Path) { Arguments = args });

    /// <inheritdoc cref="StartAsync(TemporaryFolder, IReadOnlyList{string})"/>
    public static async Task<NodeProcess> StartAsync(NodeStart start)
    {
        string[] tls = [];
        if (start.Authority is { } authority)
        {
            using var certificate = authority.Issue();
            var (file, key) = await TestAuthority.WriteAsync(certificate, start.Folder);
            tls = ["--tls-cert", file, "--tls-key", key];
        }

        var program = Program.Start(
            [
                .. start.Prefix,
                .. Command("--data", start.Folder, "--port", start.Port.ToString(CultureInfo.InvariantCulture)), .. start.Arguments, .. tls,
            ],
            start.Environment);
        try
        {
            var line = await program.WaitForLineAsync(Listening());
            return new(program, new(line.Groups[1].Value), start.Authority?.Root);
        }
        catch
        {
            program.Dispose();
            throw;
        }
    }

    /// <summary>Sends a signal and waits for the end.</summary>
    public Task<ProgramResult> StopAsync(string signal = "TERM") => Program.StopAsync(signal);

    /// <summary>Asks for something the node must have.</summary>
    public async Task<JsonElement> GetAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>All blocks, genesis first.</summary>
    public async Task<JsonElement[]> GetBlocksAsync() => [.. (await GetAsync("/blockchain")).GetProperty("chain").EnumerateArray()];

    /// <summary>Mines a block and submits it.</summary>
    /// <returns>The hash of the accepted block; null if it was not accepted.</returns>
    public async Task<string?> MineAsync()
    {
        using var work = await Client.PostAsJsonAsync("/mine_block", new { miner_address = Miner, client_version = "2.0" });
        work.EnsureSuccessStatusCode();
        var template = (await work.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("block_template");
        var header = Convert.FromHexString(template.GetProperty("header").GetString()!);
        var (nonce, hash) = TemplateSolver.Solve(header, template.GetProperty("target_difficulty").GetInt32());
        var block = JsonNode.Parse(template.GetRawText())!.AsObject();
        (block["nonce"], block["hash"], block["miner_address"]) = (nonce, hash.ToString(), Miner);
        using var answer = await Client.PostAsJsonAsync("/submit_block", block);
        return answer.IsSuccessStatusCode ? (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hash").GetString() : null;
    }

    public void Dispose()
    {
        Client.Dispose();
        Program.Dispose();
    }

    /// <summary>The line as text or, among JSON lines, as one of them.</summary>
    [GeneratedRegex(@"^(?:\{""Message"":"")?Listening on (https?://[0-9.:]+)(?:""\})?$")]
    private static partial Regex Listening();
}
