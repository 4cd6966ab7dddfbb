using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node.Tests.Protocol;

/// <summary>Every word has its code and its sentence, and every problem its fields (X16).</summary>
public sealed class ReasonCodesTests
{
    private static readonly int[] Codes = [400, 401, 403, 404, 405, 408, 409, 413, 415, 422, 429, 431, 500, 503];

    public static TheoryData<Type> LedgerWords => [typeof(RejectReasons), typeof(BlockRejectReasons), typeof(MempoolRejectReasons)];

    [Theory]
    [MemberData(nameof(LedgerWords))]
    public void X16_EveryWordOfTheLedgerIsInTheTable(Type words)
    {
        var known = ReasonCodes.All.Select(code => code.Word).ToHashSet();

        // The name of a limit, which stands in a rejection's rule; its reason is stale-prevblk.
        var reasons = ConstantsOf(words).Where(word => word != BlockRejectReasons.SideBranchLimits).ToArray();
        Assert.NotEmpty(reasons);
        Assert.All(reasons, word => Assert.Contains(word, known));
        Assert.All(reasons, word => Assert.True(ReasonCodes.Get(word).IsRejection));
    }

    [Fact]
    public void X16_EveryRefusalOfADifficultyIsInTheTable()
    {
        var state = (DifficultyState)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(DifficultyState));
        var words = Enum.GetValues<DifficultySetOutcome>().Select(outcome => new DifficultySetResult(outcome, state, state).Reason)
            .OfType<string>().ToArray();
        Assert.Equal(5, words.Length);
        Assert.All(words, word => Assert.Contains(ReasonCodes.All, code => code.Word == word && !code.IsRejection));
    }

    [Fact]
    public void X16_EveryConstantIsInTheTable() =>
        Assert.All(ConstantsOf(typeof(ReasonCodes)), word => Assert.Equal(word, ReasonCodes.Get(word).Word));

    [Fact]
    public void X16_CodesAndSentencesAreOfTheForm() => Assert.All(ReasonCodes.All, code =>
    {
        Assert.Contains(code.HttpStatus, Codes);
        Assert.Matches("^[A-Z][A-Za-z0-9 ,;'-]+(\\.|/json\\.)$", code.Sentence);
        Assert.DoesNotContain("xception", code.Sentence, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("stale-prevblk", 409, "rejected")]
    [InlineData("duplicate", 409, "rejected")]
    [InlineData("high-hash", 400, "rejected")]
    [InlineData("bad-diffbits", 400, "rejected")]
    [InlineData("bad-cb-amount", 400, "rejected")]
    [InlineData("attribution_mismatch", 400, "rejected")]
    [InlineData("bad-never-heard-of", 400, "rejected")]
    [InlineData("malformed_json", 400, "error")]
    [InlineData("difficulty_out_of_range", 400, "error")]
    [InlineData("unauthorized", 401, "error")]
    [InlineData("forbidden", 403, "error")]
    [InlineData("not_found", 404, "error")]
    [InlineData("method_not_allowed", 405, "error")]
    [InlineData("force_required", 409, "error")]
    [InlineData("below_required_difficulty", 409, "error")]
    [InlineData("payload_too_large", 413, "error")]
    [InlineData("unsupported_media_type", 415, "error")]
    [InlineData("invalid_config", 422, "error")]
    [InlineData("rate_limited", 429, "error")]
    [InlineData("internal_error", 500, "error")]
    [InlineData("syncing", 503, "error")]
    public void X16_AProblemHasTheCodeOfItsReason(string reason, int code, string status)
    {
        var problem = ProblemContract.Of(reason, field: "", instance: "/x");
        Assert.Equal((reason, code, status, null), (problem.Reason, problem.HttpStatus, problem.Status, problem.Field));
        Assert.Equal((problem.Title, problem.Title), (problem.Detail, problem.Error));
    }

    [Theory]
    [InlineData("No_Such_Word")]
    [InlineData("System.NullReferenceException: at /home")]
    public void X16_AnUnknownWordIsNotRepeated(string word) => Assert.Equal("internal_error", ProblemContract.Of(word).Reason);

    [Fact]
    public void X16_TheFieldsStandInOrder()
    {
        var problem = ProblemContract.Of(ReasonCodes.InvalidConfig, "d", "f", "/config/refresh", "c") with
        {
            CurrentChainLength = 1,
            Errors = [new("KEY", "problem")],
            RolledBack = true,
        };
        var json = JsonNode.Parse(JsonSerializer.Serialize(problem, ProtocolJson.Default.ProblemContract))!.AsObject();
        Assert.Equal(
            ["type", "title", "detail", "instance", "status", "reason", "error", "http_status", "correlation_id", "current_chain_length",
             "field", "errors", "rolled_back"],
            json.Select(property => property.Key));
        Assert.Equal(("error", 422), ((string?)json["status"], (int)json["http_status"]!));
        Assert.Equal("""[{"key":"KEY","problem":"problem"}]""", json["errors"]!.ToJsonString());
    }

    private static IEnumerable<string> ConstantsOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!);
}
