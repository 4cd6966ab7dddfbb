using System.Net;
using System.Text;
using System.Text.Json;
using ChainCore.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChainCore.Node.Tests;

/// <summary>How a <see cref="TestNode"/> differs from one in memory with the easiest blocks.</summary>
internal sealed record TestNodeOptions
{
    /// <summary>Whether a real server listens on a free port; else requests are handed over in memory.</summary>
    public bool UseKestrel { get; init; }

    /// <summary>Whether chain, audit trail and configuration are files.</summary>
    public bool UseFiles { get; init; }

    /// <summary>Configuration keys over all else.</summary>
    public Dictionary<string, string> Keys { get; init; } = Easy();

    /// <summary>Further settings.</summary>
    public Func<NodeSettings, NodeSettings> Settings { get; init; } = settings => settings;

    /// <summary>The content of the configuration file; null for none.</summary>
    public string? Configuration { get; init; }

    /// <summary>The chain's store, in place of the usual one.</summary>
    public IChainStore? Store { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Sixteen hashes a block, for ever.</summary>
    public static Dictionary<string, string> Easy() => new()
    {
        ["BLOCKCHAIN_DIFFICULTY"] = "1",
        ["MIN_DIFFICULTY"] = "1",
        ["DIFFICULTY_ADJUSTMENT_ENABLED"] = "false",
        ["COINBASE_MATURITY"] = "1",
    };
}

/// <summary>A node and a client of it. Everything is as the program builds it, but for what the options say.</summary>
internal sealed class TestNode : IAsyncDisposable
{
    /// <summary>Names the address a request comes from, of those handed over in memory; the machine's own if it is missing.</summary>
    public const string RemoteHeader = "X-Test-Remote";

    private readonly WebApplication _app;
    private readonly TemporaryFolder _folder;

    private TestNode(WebApplication app, NodeSettings settings, TemporaryFolder folder, CollectedLog log)
    {
        (_app, Settings, _folder, Log) = (app, settings, folder, log);
        Ledger = app.Services.GetRequiredService<LedgerNode>();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        BaseUrl = addresses?.Addresses.FirstOrDefault() is { } url ? new(url) : new("http://localhost/");
        Client = addresses?.Addresses.Count > 0 ? new() { BaseAddress = BaseUrl } : app.GetTestClient();
    }

    public LedgerNode Ledger { get; }

    public NodeSettings Settings { get; }

    public CollectedLog Log { get; }

    public HttpClient Client { get; }

    public Uri BaseUrl { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<TestNode> StartAsync(TestNodeOptions? options = null)
    {
        options ??= new();
        TemporaryFolder folder = new();
        if (options.Configuration is { } text) await File.WriteAllTextAsync(Path.Combine(folder.Path, "chaincore.json"), text);
        var settings = options.Settings(new()
        {
            DataFolder = folder.Path,
            Port = 0,
            Overrides = options.Keys,
            LogLevel = LogLevel.Debug,
            Time = options.Time,
        });
        CollectedLog log = new();
        var app = NodeHost.Build(settings, builder =>
        {
            builder.Services.AddChainCoreLedger(customize: (_, ledger) => ledger with
            {
                DataFolder = options.UseFiles ? folder.Path : null,
                Store = options.Store,
                Configuration = new()
                {
                    FilePath = options.Configuration is null && !options.UseFiles ? null : settings.ConfigurationPath,
                    CommandLine = settings.Overrides,
                    PollInterval = TimeSpan.Zero,
                },
            });
            builder.Logging.ClearProviders().AddProvider(log);
            builder.Services.AddSingleton<IStartupFilter, RemoteAddress>();
            if (!options.UseKestrel) builder.WebHost.UseTestServer();
        });
        await app.StartAsync();
        return new(app, settings, folder, log);
    }

    /// <summary>Sends JSON as it is written here.</summary>
    public Task<Answer> PostAsync(string path, string json, params IEnumerable<(string Name, string Value)> headers) =>
        SendAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"), headers);

    public Task<Answer> GetAsync(string path, params IEnumerable<(string Name, string Value)> headers) =>
        SendAsync(HttpMethod.Get, path, null, headers);

    public async Task<Answer> SendAsync(
        HttpMethod method, string path, HttpContent? content, params IEnumerable<(string Name, string Value)> headers)
    {
        using HttpRequestMessage request = new(method, path) { Content = content };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request);
        return (await Answer.ReadAsync(response)) with { Failure = Log.Lines.LastOrDefault(line => line.Exception is not null)?.Exception };
    }

    /// <summary>Stops the node as the end of the program does.</summary>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private sealed class RemoteAddress : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                context.Connection.RemoteIpAddress = context.Request.Headers[RemoteHeader] is [{ } remote]
                    ? IPAddress.Parse(remote)
                    : context.Connection.RemoteIpAddress ?? IPAddress.Loopback;
                return following(context);
            });
            next(app);
        };
    }
}

/// <summary>An answer, read to its end.</summary>
internal sealed record Answer(int Status, string Text, string? ContentType, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The latest exception in the node's log, for the message of a test that fails.</summary>
    public Exception? Failure { get; init; }

    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public static async Task<Answer> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        await response.Content.ReadAsStringAsync(),
        response.Content.Headers.ContentType?.MediaType,
        response.Headers.Concat(response.Content.Headers).ToDictionary(
            header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));

    /// <summary>The answer is a problem with this code and word, and has all that every problem has (row X16).</summary>
    public JsonElement AssertProblem(int status, string reason)
    {
        Assert.Equal((status, "application/problem+json"), (Status, ContentType));
        var json = Json;
        Assert.Equal(reason, json.GetProperty("reason").GetString());
        Assert.Equal(status, json.GetProperty("http_status").GetInt32());
        Assert.Contains(json.GetProperty("status").GetString(), new[] { "error", "rejected" });
        Assert.Equal($"/problems/{reason}", json.GetProperty("type").GetString());
        Assert.Equal(Headers["X-Correlation-ID"], json.GetProperty("correlation_id").GetString());
        Assert.Equal(json.GetProperty("detail").GetString(), json.GetProperty("error").GetString());
        foreach (var name in (string[])["title", "instance", "error"]) Assert.NotEmpty(json.GetProperty(name).GetString()!);
        return json;
    }

    /// <summary>The answer is a success.</summary>
    public JsonElement AssertOk()
    {
        Assert.True(Status == 200, $"{Status}: {Text} {Failure}");
        return Json;
    }
}
