using System.Text.Json;
using ChainCore.Miner.Input;
using ChainCore.Miner.Output;
using ChainCore.Mining;

namespace ChainCore.Miner.Mining;

/// <summary>
/// <c>mine --dry-run</c>: a template of the first node that gives one, checked as a session would; nothing is handed in (D52).
/// </summary>
internal static class DryRun
{
    public static async Task<int> RunAsync(
        MiningOptions options, IReadOnlyList<IWorkSource> sources, bool json, CancellationToken cancellationToken)
    {
        RequestPolicy policy = new(TimeProvider.System, options.Attempts);
        SourceFailure? failure = null;
        foreach (var source in sources)
        {
            var state = await policy.ExecuteAsync(source.CheckAsync, null, cancellationToken);
            failure = state.Failure;
            if (!state.IsSuccess) continue;
            var work = await policy.ExecuteAsync(token => source.GetWorkAsync(options.PayTo, token), null, cancellationToken);
            failure = work.Failure;
            if (work.IsSuccess) return Show(options, source, state.Value, work.Value, json);
        }

        var isWrong =
            failure!.Class is FailureClass.InvalidWork or FailureClass.BadRequest or FailureClass.Unauthorized or FailureClass.Malformed;
        if (json)
        {
            Write(new(
                sources[0].Name, false, FailureText.Of(failure.Class), failure.Reason, null, null, null, null, null, null, null, null,
                null));
            return isWrong ? ExitCode.Failure : ExitCode.Unreachable;
        }

        return CommandLine.Fail(isWrong ? ExitCode.Failure : ExitCode.Unreachable, $"No template: {failure.Reason}.");
    }

    private static int Show(MiningOptions options, IWorkSource source, SourceState state, WorkTemplate work, bool json)
    {
        TemplateValidator validator = new(options.PayTo, options.MinimumDifficulty, options.MaximumDifficulty);
        var error = validator.Validate(work, state, DateTimeOffset.UtcNow);
        if (json)
        {
            Write(new(
                source.Name, error is null, error is null ? null : FailureText.Of(error.Class), error?.Message, work.Height,
                work.Difficulty.LeadingZeroDigits, work.Header.PreviousHash, work.Header.MerkleRoot, work.Transactions.Length,
                work.Subsidy.ToCoins(), work.TotalFees.ToCoins(), work.Id, work.ClockSkew?.TotalSeconds));
        }
        else
        {
            Terminal.WriteField("node", source.Name);
            Terminal.WriteField("block", $"{work.Height}");
            Terminal.WriteField("parent", work.Header.PreviousHash.ToString());
            Terminal.WriteField("root", work.Header.MerkleRoot.ToString());
            Terminal.WriteField("difficulty", $"{work.Difficulty}, {work.Target.ExpectedHashes:0} hashes on average");
            Terminal.WriteField("txs", $"{work.Transactions.Length}");
            Terminal.WriteField("pays", $"{work.Subsidy} and fees of {work.TotalFees}");
            if (error is null) Terminal.WriteField("template", "valid; nothing was handed in");
        }

        if (error is null) return ExitCode.Success;
        return json ? ExitCode.Failure : CommandLine.Fail(ExitCode.Failure, $"The template is refused: {error.Message}");
    }

    private static void Write(DryRunReport report) =>
        Terminal.WriteJson(JsonSerializer.Serialize(report, MiningReportContext.Default.DryRunReport));
}
