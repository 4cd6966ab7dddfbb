using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using ChainCore.EndToEnd.Tests.Support;

namespace ChainCore.EndToEnd.Tests.Mining;

/// <summary>How a node is started.</summary>
internal sealed record NodeStart
{
    /// <summary>The coin a block pays.</summary>
    public const int Reward = 50;

    /// <summary>How many leading zero digits each block needs, for ever.</summary>
    public int Difficulty { get; init; } = 3;

    /// <summary>0 for any free port.</summary>
    public int Port { get; init; }

    public int Maturity { get; init; } = 5;

    /// <summary>The authority whose certificate the node serves; null for plain HTTP.</summary>
    public TestAuthority? Authority { get; init; }
}

/// <summary>The node as its users run it, in a process of its own, and a client of it.</summary>
internal sealed class NodeProcess : IDisposable
{
    private const string Announcement = "Listening on ";

    private readonly WatchedProgram _program;
    private readonly HttpClient _client;

    private NodeProcess(WatchedProgram program, Uri url, X509Certificate2? root)
    {
        (_program, Url) = (program, url);
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

        _client = new(handler) { BaseAddress = url, Timeout = TimeSpan.FromSeconds(30) };
    }

    public Uri Url { get; }

    /// <summary>Starts a node and waits until it listens.</summary>
    public static async Task<NodeProcess> StartAsync(TemporaryFolder folder, NodeStart? options = null)
    {
        options ??= new();
        string[] keys =
        [
            string.Create(CultureInfo.InvariantCulture, $"BLOCKCHAIN_DIFFICULTY={options.Difficulty}"), "DIFFICULTY_ADJUSTMENT_ENABLED=false",
            string.Create(CultureInfo.InvariantCulture, $"COINBASE_MATURITY={options.Maturity}"),
        ];
        var tls = options.Authority is { } authority ? await authority.WriteServerFilesAsync(folder.Path) : [];
        var program = WatchedProgram.Start(
        [
            Program.DotNet, Program.PathOf("ChainCore.Node"), "--data", Path.Combine(folder.Path, "node"),
            "--port", options.Port.ToString(CultureInfo.InvariantCulture), "--log-level", "warning",
            .. keys.SelectMany(key => (string[])["--set", key]), .. tls,
        ]);
        try
        {
            await program.WaitForAsync(lines => lines.Any(IsAnnouncement));
            return new(program, new(program.Lines.First(IsAnnouncement)[Announcement.Length..]), options.Authority?.Root);
        }
        catch
        {
            program.Dispose();
            throw;
        }

        static bool IsAnnouncement(string line) => line.StartsWith(Announcement, StringComparison.Ordinal);
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>All blocks, genesis first.</summary>
    public async Task<JsonElement[]> GetBlocksAsync() => [.. (await GetAsync("/blockchain")).GetProperty("chain").EnumerateArray()];

    /// <summary>The node is gone at once, whatever it was doing.</summary>
    public Task KillAsync() => _program.KillAsync();

    public void Dispose()
    {
        _client.Dispose();
        _program.Dispose();
    }
}
