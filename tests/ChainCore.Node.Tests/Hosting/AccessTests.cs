using System.Globalization;

namespace ChainCore.Node.Tests;

/// <summary>Who may do what, and how often (rows H8, H17, H25).</summary>
public class AccessTests
{
    private const string Token = "a-token-of-enough-characters";
    private const string Elsewhere = "203.0.113.7";

    private static readonly (HttpMethod Method, string Path, string? Json)[] Administrative =
    [
        (HttpMethod.Post, "/config/refresh", "{}"),
        (HttpMethod.Post, "/difficulty/set", """{"difficulty":1}"""),
        (HttpMethod.Post, "/addpeer", """{"peer":"http://127.0.0.1:1"}"""),
        (HttpMethod.Get, "/audit", null),
    ];

    public static TheoryData<string, string> Untrusted => new()
    {
        { TestNode.RemoteHeader, Elsewhere },
        { TestNode.RemoteHeader, "::ffff:203.0.113.7" },
        { "X-Forwarded-For", "127.0.0.1" },
        { "Forwarded", "for=127.0.0.1" },
        { "X-Real-IP", "127.0.0.1" },
        { "Via", "1.1 proxy" },
        { "Host", "attacker.example" },
        { "Host", "203.0.113.7:5000" },
        { "Origin", "http://attacker.example" },
        { "Origin", "null" },
    };

    [Theory]
    [MemberData(nameof(Untrusted))]
    public async Task H17_OthersMayNotAdministrate(string header, string value)
    {
        await using var node = await TestNode.StartAsync();
        foreach (var (method, path, json) in Administrative)
            (await SendAsync(node, method, path, json, (header, value))).AssertProblem(403, "forbidden");
        Assert.Empty(node.Ledger.Audit.ReadAudit(10));
    }

    [Theory]
    [InlineData("127.0.0.1", "localhost:5000")]
    [InlineData("::1", "[::1]:5000")]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1:5000")]
    public async Task H17_ThisMachineMayAdministrate(string remote, string host)
    {
        await using var node = await TestNode.StartAsync();
        foreach (var (method, path, json) in Administrative)
        {
            var answer = await SendAsync(node, method, path, json, (TestNode.RemoteHeader, remote), ("Host", host));
            Assert.True(answer.Status is 200 or 503, $"{path}: {answer.Status} {answer.Text}");
        }
    }

    [Fact]
    public async Task H17_TokenAdmitsFromElsewhereAndIsNamedNotTold()
    {
        await using var node = await StartWithTokenAsync();
        foreach (var (method, path, json) in Administrative)
        {
            var answer = await SendAsync(
                node, method, path, json, (TestNode.RemoteHeader, Elsewhere), ("Authorization", "Bearer " + Token));
            Assert.True(answer.Status is 200 or 503, $"{path}: {answer.Status} {answer.Text}");
        }

        var actor = node.Ledger.Audit.ReadAudit(1)[0].Actor;
        Assert.Matches("^token:[0-9a-f]{8}$", actor);
        Assert.DoesNotContain(node.Log.Lines, line => line.Text.Contains(Token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer wrong-token-of-enough-characters")]
    [InlineData("Bearer a-token-of-enough-character")]
    [InlineData("Bearer ")]
    [InlineData("Basic a-token-of-enough-characters")]
    [InlineData("a-token-of-enough-characters")]
    public async Task H17_WithoutTheTokenIs401(string? authorization)
    {
        await using var node = await StartWithTokenAsync();
        foreach (var (method, path, json) in Administrative)
        {
            (string, string)[] headers = authorization is null ? [] : [("Authorization", authorization)];
            var answer = await SendAsync(node, method, path, json, [(TestNode.RemoteHeader, Elsewhere), .. headers]);
            answer.AssertProblem(401, "unauthorized");
            Assert.StartsWith("Bearer", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task H17_WrongTokenIsRefusedFromThisMachineToo()
    {
        await using var node = await StartWithTokenAsync();
        (await node.PostAsync("/config/refresh", "{}", ("Authorization", "Bearer wrong"))).AssertProblem(401, "unauthorized");
        (await node.PostAsync("/config/refresh", "{}")).AssertOk();
    }

    [Fact]
    public async Task H17_EverythingElseIsOpen()
    {
        await using var node = await TestNode.StartAsync();
        (await node.GetAsync("/status", (TestNode.RemoteHeader, Elsewhere))).AssertOk();
        (await node.PostAsync("/mine_block", TestMiner.Request(), (TestNode.RemoteHeader, Elsewhere))).AssertOk();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/jsonp")]
    public async Task H25_FormsOfABrowserAreRefused(string mediaType)
    {
        await using var node = await TestNode.StartAsync();
        string[] paths = ["/difficulty/set", "/config/refresh", "/mine_block", "/submit_block", "/add_transaction", "/addpeer"];
        foreach (var path in paths)
        {
            using ByteArrayContent content = new("{}"u8.ToArray());
            content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
            (await node.SendAsync(HttpMethod.Post, path, content)).AssertProblem(415, "unsupported_media_type");
        }
    }

    [Theory]
    [InlineData("GET", "/status", 100)]
    [InlineData("POST", "/mine_block", 20)]
    [InlineData("POST", "/config/refresh", 5)]
    public async Task H8_WhoAsksTooMuchIsToldToWait(string method, string path, int burst)
    {
        await using var node = await TestNode.StartAsync(new()
        {
            Settings = settings => settings with { Limits = settings.Limits with { Loopback = 1, GetPerSecond = 1, PostPerSecond = 1 } },
        });
        List<Answer> answers = [];
        for (var i = 0; i < burst * 2; i++)
            answers.Add(await SendAsync(node, new(method), path, method == "GET" ? null : "{}"));

        Assert.All(answers.Take(burst), answer => Assert.NotEqual(429, answer.Status));
        var refused = answers.Where(answer => answer.Status == 429).ToArray();
        Assert.NotEmpty(refused);
        refused[0].AssertProblem(429, "rate_limited");
        Assert.InRange(int.Parse(refused[0].Headers["Retry-After"], CultureInfo.InvariantCulture), 1, 60);
        (await node.GetAsync("/health/live", (TestNode.RemoteHeader, Elsewhere))).AssertOk();
    }

    [Fact]
    public async Task H8_LoopbackIsUnlimitedButNotThroughAProxy()
    {
        await using var node = await TestNode.StartAsync(new()
        {
            Settings = settings => settings with { Limits = settings.Limits with { GetPerSecond = 1, GetBurst = 2 } },
        });
        for (var i = 0; i < 20; i++) (await node.GetAsync("/status")).AssertOk();
        var proxied = new List<int>();
        for (var i = 0; i < 20; i++) proxied.Add((await node.GetAsync("/status", ("X-Forwarded-For", $"198.51.100.{i}"))).Status);
        Assert.Contains(429, proxied);
    }

    private static Task<TestNode> StartWithTokenAsync() =>
        TestNode.StartAsync(new() { Settings = settings => settings with { AdminToken = AdminToken.TryCreate(Token) } });

    private static Task<Answer> SendAsync(
        TestNode node, HttpMethod method, string path, string? json, params IEnumerable<(string Name, string Value)> headers) =>
        json is null ? node.SendAsync(method, path, null, headers) : node.PostAsync(path, json, headers);
}
