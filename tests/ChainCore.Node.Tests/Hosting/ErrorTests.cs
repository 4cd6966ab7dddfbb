using System.Text;
using ChainCore.Ledger;
using Microsoft.Extensions.Logging;

namespace ChainCore.Node.Tests;

/// <summary>Whatever goes wrong is a problem that tells nothing of the inside (rows X16, C37, C38, H10).</summary>
public class ErrorTests
{
    [Theory]
    [InlineData("GET", "/nothing", 404, "not_found")]
    [InlineData("GET", "/status/", 200, "")]
    [InlineData("POST", "/status", 405, "method_not_allowed")]
    [InlineData("GET", "/mine_block", 405, "method_not_allowed")]
    [InlineData("DELETE", "/submit_block", 405, "method_not_allowed")]
    [InlineData("PUT", "/difficulty/set", 405, "method_not_allowed")]
    [InlineData("GET", "/../../etc/passwd", 404, "not_found")]
    [InlineData("GET", "/balance", 404, "not_found")]
    [InlineData("GET", "/templates/wait?version=-1", 400, "invalid_parameter")]
    public async Task C38_WrongPathsAndMethods(string method, string path, int status, string reason)
    {
        await using var node = await TestNode.StartAsync();
        var answer = await node.SendAsync(new(method), path, null);
        if (status == 200) answer.AssertOk();
        else answer.AssertProblem(status, reason);
        if (status == 405) Assert.NotEmpty(answer.Headers["Allow"]);
    }

    [Theory]
    [InlineData("/mine_block", 64 << 10)]
    [InlineData("/difficulty/set", 64 << 10)]
    [InlineData("/add_transaction", 64 << 10)]
    [InlineData("/submit_block", 4 << 20)]
    public async Task C37_BodiesHaveALimit(string path, int limit)
    {
        await using var node = await TestNode.StartAsync();
        var fits = await node.PostAsync(path, "{}" + new string(' ', limit - 2));
        fits.AssertProblem(400, "invalid_field");
        (await node.PostAsync(path, "{}" + new string(' ', limit - 1))).AssertProblem(413, "payload_too_large");

        using StreamContent unannounced = new(new MemoryStream(Encoding.ASCII.GetBytes(new string(' ', limit + 1))));
        unannounced.Headers.ContentType = new("application/json");
        var answer = await node.SendAsync(HttpMethod.Post, path, unannounced, ("Transfer-Encoding", "chunked"));
        answer.AssertProblem(413, "payload_too_large");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"miner_address\":\"x\",}")]
    [InlineData("{\"miner_address\":\"x\"} {}")]
    [InlineData("// comment\n{}")]
    [InlineData("{\"miner_address\":NaN}")]
    [InlineData("{\"miner_address\":\"a\",\"miner_address\":\"b\"}")]
    [InlineData("\u0000")]
    public async Task X16_MalformedJson(string json)
    {
        await using var node = await TestNode.StartAsync();
        (await node.PostAsync("/mine_block", json)).AssertProblem(400, "malformed_json");
    }

    [Theory]
    [InlineData(31, "invalid_field")]
    [InlineData(40, "malformed_json")]
    [InlineData(10_000, "malformed_json")]
    public async Task C37_DepthHasALimit(int depth, string reason)
    {
        await using var node = await TestNode.StartAsync();
        var json = $$"""{"deep":{{new string('[', depth)}}{{new string(']', depth)}}}""";
        (await node.PostAsync("/mine_block", json)).AssertProblem(400, reason);
    }

    [Fact]
    public async Task X16_FailureOfTheStoreTellsNothing()
    {
        Exception? failing = null;
        await using var node = await TestNode.StartAsync(new()
        {
            Store = HookedStore.Create(() =>
            {
                if (failing is not null) throw failing;
            }),
        });
        var block = await TestMiner.FindBlockAsync(node);
        foreach (var failure in (Exception[])
        [
            new InvalidOperationException("secret /var/lib/secret password=hunter2"),
            new ChainStoreException(ChainStoreError.Full, "The medium of the chain's store is full."),
        ])
        {
            failing = failure;
            var problem = (await node.PostAsync("/submit_block", block.ToJsonString())).AssertProblem(500, "internal_error");
            foreach (var secret in (string[])["secret", "hunter2", "Exception", "   at ", ".cs", "medium"])
                Assert.DoesNotContain(secret, problem.GetRawText(), StringComparison.Ordinal);
            var id = problem.GetProperty("correlation_id").GetString();
            Assert.NotEmpty(id!);
            Assert.Contains(node.Log.Lines, line => line.Level == LogLevel.Error && line.Exception == failure);
        }

        failing = null;
        (await node.PostAsync("/submit_block", block.ToJsonString())).AssertOk();
    }

    [Theory]
    [InlineData("abc-123_x.y", true)]
    [InlineData("a b", false)]
    [InlineData("<script>", false)]
    [InlineData("x\u001b[31m", false)]
    [InlineData("", false)]
    public async Task X16_CorrelationIdIsTheClientsIfItIsHarmless(string sent, bool isKept)
    {
        await using var node = await TestNode.StartAsync();
        var id = await IdAsync(sent);
        if (isKept) Assert.Equal(sent, id);
        else Assert.Matches("^[0-9a-f]{16}$", id);
        var tooLong = new string('a', 65);
        Assert.NotEqual(tooLong, await IdAsync(tooLong));

        async Task<string?> IdAsync(string id) => (await node.GetAsync("/nothing", ("X-Correlation-ID", id)))
            .AssertProblem(404, "not_found").GetProperty("correlation_id").GetString();
    }
}
