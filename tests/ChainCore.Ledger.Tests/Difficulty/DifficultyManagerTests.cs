using System.Collections.Concurrent;
using System.Globalization;
using FsCheck.Fluent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>The three layers, the override and its audit trail.</summary>
public sealed class DifficultyManagerTests
{
    [Fact]
    public void B2_B3_B5_WithoutOverrideTheConfigurationAndTheChainDecide()
    {
        ManagedDifficulty fixture = new();
        Assert.Equal(4, fixture.Effective);
        Assert.Equal(6, fixture.Advance(10, required: 6));
        Assert.Equal(3, fixture.Advance(20, required: 3));
        Assert.Empty(fixture.Audit.Records);
    }

    [Theory]
    [InlineData(4, 4, null, 4)]
    [InlineData(4, 6, null, 6)]
    [InlineData(4, 2, null, 2)]
    [InlineData(7, 4, null, 7)]
    [InlineData(7, 9, null, 9)]
    [InlineData(2, 4, null, 4)]
    [InlineData(4, 4, 8, 8)]
    [InlineData(4, 9, 8, 9)]
    [InlineData(7, 4, 5, 5)]
    [InlineData(4, 12, 8, 12)]
    public void X11_WhatTemplatesAskFor(int configured, int required, int? overridden, int effective) =>
        Assert.Equal(effective, State("", configured, required, overridden).Effective.N());

    [Theory]
    [InlineData(4, 4, null, 4)]
    [InlineData(4, 6, null, 6)]
    [InlineData(3, 6, null, 3)]
    [InlineData(4, 6, 3, 3)]
    [InlineData(4, 6, 2, 2)]
    [InlineData(4, 6, 9, 9)]
    public void X11_OnADevelopmentNetworkTheRequiredDifficultyIsNoFloor(int configured, int required, int? overridden, int effective)
    {
        var state = State("\"DIFFICULTY_CONSENSUS\": \"stated\", \"MIN_DIFFICULTY\": 2", configured, required, overridden);
        Assert.Equal((effective, 2), (state.Effective.N(), state.Floor.N()));
    }

    [Fact]
    public void X11_OnADevelopmentNetworkAnOverrideMayBeBelowRequired()
    {
        ManagedDifficulty fixture = new("\"DIFFICULTY_CONSENSUS\": \"stated\", \"MIN_DIFFICULTY\": 2");
        fixture.Advance(10, required: 6);
        Assert.Equal((DifficultySetOutcome.OutOfRange, 6, 6, false), Summary(fixture.Set(1)));
        Assert.Equal((DifficultySetOutcome.Overridden, 6, 2, true), Summary(fixture.Set(2)));
    }

    [Fact]
    public void X11_TheAskIsNeverAboveTheMaximum()
    {
        // An override outlives a lower maximum on a chain that has not begun.
        ManagedDifficulty fixture = new();
        fixture.Set(11);
        var lower = Configurations.Of("\"MAX_DIFFICULTY\": 8");
        Assert.Equal(8, fixture.Manager.Apply(lower, ConsensusParameters.From(lower)).Effective.N());
    }

    [Fact]
    public void B14_WithoutAdjustmentTheOverrideStillWins()
    {
        ManagedDifficulty fixture = new("\"DIFFICULTY_ADJUSTMENT_ENABLED\": false");
        Assert.Equal(4, fixture.Effective);
        var result = fixture.Set(6, force: false);
        Assert.Equal((DifficultySetOutcome.Overridden, 6), (result.Outcome, fixture.Effective));
    }

    [Fact]
    public void B21_B28_C24_AnOverrideTakesEffectAtOnceAndTellsOldAndNew()
    {
        ManagedDifficulty fixture = new();
        var result = fixture.Set(6, reason: "Network optimization");
        Assert.True(result.IsSuccess);
        Assert.Null(result.Reason);
        Assert.Equal((DifficultySetOutcome.Overridden, 4, 6, true), Summary(result));
        Assert.Equal(6, fixture.Effective);
        Assert.Equal((6, 7), (fixture.Set(7).OldDifficulty.N(), fixture.Effective));
        Assert.Equal(new DifficultyOverride(new(7), 1, 11, ManagedDifficulty.Now, "127.0.0.1", null), fixture.Manager.State.Override);
    }

    [Fact]
    public void B22_B25_AnOverrideEndsAfterOneIntervalOfBlocks()
    {
        ManagedDifficulty fixture = new();
        fixture.Advance(5, required: 4);
        fixture.Set(6);
        for (var next = 6; next < 15; next++) Assert.Equal(6, fixture.Advance(next, required: 4));
        Assert.Equal(4, fixture.Advance(15, required: 4));
        Assert.False(fixture.Manager.State.IsOverrideActive);

        var record = fixture.Audit.Records[^1];
        Assert.Equal(("node", "difficulty_expired", "6", "4", "restored"), Summary(record));
        Assert.Equal(ManagedDifficulty.Now, record.Time);
        Assert.Equal(4, fixture.Advance(16, required: 4));
        Assert.Equal(2, fixture.Audit.Records.Count);
    }

    [Fact]
    public void B22_AReorganisationDoesNotEndAnOverride()
    {
        ManagedDifficulty fixture = new();
        fixture.Advance(50, required: 4);
        fixture.Set(6);
        Assert.Equal(6, fixture.Advance(41, required: 5));
        Assert.Equal(6, fixture.Advance(59, required: 4));
        Assert.Equal(4, fixture.Advance(60, required: 4));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(25)]
    [InlineData(1_000_000)]
    public void B22_AnotherLengthCanBeAskedFor(int blocks)
    {
        ManagedDifficulty fixture = new();
        fixture.Manager.Set(new(6, true, null, "x", blocks));
        Assert.Equal(6, fixture.Advance(blocks, required: 4));
        Assert.Equal(4, fixture.Advance(blocks + 1, required: 4));
    }

    [Fact]
    public void B22_AnOverrideStaysAboveWhatTheChainComesToRequire()
    {
        ManagedDifficulty fixture = new();
        fixture.Set(6);
        Assert.Equal(8, fixture.Advance(2, required: 8));
        Assert.True(fixture.Manager.State.IsOverrideActive);
        Assert.Equal(6, fixture.Advance(3, required: 5));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(-1)]
    [InlineData(260)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void B23_OverridesObeyTheLimits(long difficulty)
    {
        ManagedDifficulty fixture = new("\"MIN_DIFFICULTY\": 3, \"MAX_DIFFICULTY\": 9");
        var result = fixture.Set(difficulty);
        Assert.Equal((DifficultySetOutcome.OutOfRange, 4, 4, false), Summary(result));
        Assert.Equal(("difficulty_out_of_range", false), (result.Reason, result.IsSuccess));
        Assert.Equal(4, fixture.Effective);
    }

    [Fact]
    public void B26_C23_RefusalsAreLookedForInTheirOrder()
    {
        ManagedDifficulty fixture = new();
        fixture.Advance(10, required: 6);
        var tooLong = new string('r', 257);
        Assert.Equal(DifficultySetOutcome.OutOfRange, fixture.Set(13, force: false, reason: tooLong).Outcome);
        Assert.Equal(DifficultySetOutcome.ReasonTooLong, fixture.Set(5, force: false, reason: tooLong).Outcome);
        Assert.Equal(DifficultySetOutcome.BlocksOutOfRange, fixture.Manager.Set(new(5, false, null, "x", 0)).Outcome);
        Assert.Equal(DifficultySetOutcome.BlocksOutOfRange, fixture.Manager.Set(new(5, false, null, "x", 1_000_001)).Outcome);
        var force = fixture.Set(5, force: false);
        Assert.Equal((DifficultySetOutcome.ForceRequired, "force_required"), (force.Outcome, force.Reason));
        var below = fixture.Set(5);
        Assert.Equal((DifficultySetOutcome.BelowRequired, "below_required_difficulty"), (below.Outcome, below.Reason));
        Assert.Equal((DifficultySetOutcome.BelowRequired, 6, 6, false), Summary(below));
        Assert.Equal(DifficultySetOutcome.Overridden, fixture.Set(6).Outcome);
        Assert.Equal("reason_too_long", fixture.Set(5, reason: tooLong).Reason);
        Assert.Equal("blocks_out_of_range", fixture.Manager.Set(new(5, true, null, "x", 0)).Reason);
    }

    [Fact]
    public void B26_AReasonOf256CharactersIsTaken() => Assert.True(new ManagedDifficulty().Set(6, reason: new string('r', 256)).IsSuccess);

    [Fact]
    public void B29_TheConfiguredDifficultyClears()
    {
        ManagedDifficulty fixture = new();
        fixture.Set(6);
        var result = fixture.Set(4, reason: "back");
        Assert.Equal((DifficultySetOutcome.Restored, 6, 4, false), Summary(result));
        Assert.Equal("restored", fixture.Audit.Records[^1].Result);

        // Cleared, and so no override below required: what the chain requires stands.
        fixture.Advance(10, required: 6);
        fixture.Set(8);
        result = fixture.Set(4);
        Assert.Equal((DifficultySetOutcome.Restored, 8, 6, false), Summary(result));
    }

    [Fact]
    public void B29_OnceReconfiguredTheRecordedBaselineIsADifficultyLikeAnother()
    {
        ManagedDifficulty fixture = new();
        fixture.Manager.Apply(Configurations.Of("\"BLOCKCHAIN_DIFFICULTY\": 6"), fixture.Manager.State.Parameters);
        Assert.Equal((DifficultySetOutcome.Overridden, 4), (fixture.Set(4).Outcome, fixture.Effective));
        Assert.Equal((DifficultySetOutcome.Restored, 6), (fixture.Set(6).Outcome, fixture.Effective));
    }

    [Fact]
    public void B24_B27_EveryRequestIsAudited()
    {
        ManagedDifficulty fixture = new();
        fixture.Set(6, reason: " Network\r\noptimization ");
        fixture.Set(99, force: false, reason: "no");
        Assert.Equal(
            [
                ("127.0.0.1", "difficulty_set", "difficulty", "4", "6", true, "Network  optimization", "override"),
                ("127.0.0.1", "difficulty_set", "difficulty", "6", "99", false, "no", "difficulty_out_of_range"),
            ],
            fixture.Audit.Records.Select(r => (r.Actor, r.Action, r.Key, r.Old!, r.New!, r.Force, r.Reason!, r.Result)));
        Assert.All(fixture.Audit.Records, record => Assert.Equal(ManagedDifficulty.Now, record.Time));
        Assert.Equal("Network  optimization", fixture.Manager.State.Override!.Reason);
    }

    [Fact]
    public void B22_B25_ARestartGivesUpTheOverrideAndSaysSo()
    {
        ManagedDifficulty before = new();
        before.Set(6);
        before.Set(99);
        Assert.Equal(6, DifficultyManager.FindOverride(before.Audit.Records)!.Value.N());

        ManagedDifficulty after = new();
        Assert.Equal((false, 4), (after.Manager.State.IsOverrideActive, after.Effective));
        after.Manager.RecordRestart(new(6));
        var record = Assert.Single(after.Audit.Records);
        Assert.Equal(("node", "difficulty_restart", "6", "4", "restored"), Summary(record));
        Assert.Null(DifficultyManager.FindOverride(before.Audit.Records.Concat(after.Audit.Records)));

        before.Set(4);
        Assert.Null(DifficultyManager.FindOverride(before.Audit.Records));
        Assert.Null(DifficultyManager.FindOverride([]));
    }

    [Fact]
    public void E29_AReloadedDifficultyIsAskedForNext()
    {
        ManagedDifficulty fixture = new();
        var recorded = fixture.Manager.State.Parameters;
        Assert.Equal(6, fixture.Manager.Apply(Configurations.Of("\"BLOCKCHAIN_DIFFICULTY\": 6"), recorded).Effective.N());
        Assert.Equal(4, fixture.Manager.Apply(Configurations.Of("\"BLOCKCHAIN_DIFFICULTY\": 2"), recorded).Effective.N());
    }

    [Fact]
    public void E30_ANewRecordBringsItsBaseline()
    {
        ManagedDifficulty fixture = new();
        var other = Configurations.Of("\"BLOCKCHAIN_DIFFICULTY\": 7, \"MIN_DIFFICULTY\": 5");
        var state = fixture.Manager.Apply(other, ConsensusParameters.From(other));
        Assert.Equal((7, 7, 5), (state.Effective.N(), state.Required.N(), state.Parameters.MinimumDifficulty.N()));
    }

    [Fact]
    public void X12_TheStateShowsAnOscillation()
    {
        RetargetOutcome up = new(10, 1, 9, 0, 80, 4, true, new(4), new(8));
        RetargetOutcome down = new(20, 10, 19, 900, 90, -4, true, new(8), new(4));
        RetargetOscillation oscillation = new(up, down, RetargetPolicy.Literal, RetargetPolicy.Proportional);
        ManagedDifficulty fixture = new();
        Assert.Same(oscillation, fixture.Manager.Advance(new(20, new(4), oscillation)).Tip.Oscillation);
        Assert.Null(fixture.Manager.Advance(new(30, new(4))).Tip.Oscillation);
    }

    [Theory]
    [InlineData(4, 1, 4, "genesis 2|config 4|target 4|force 4")]
    [InlineData(2, 1, 2, "genesis 2|config 2|target 2")]
    [InlineData(4, 43, 7, "genesis 2|config 4|target 7|force 7")]
    [InlineData(4, 43, 3, "genesis 2|config 4|target 3|force 3")]
    public void B4_TheStartGoesFromGenesisOverConfigurationToTarget(int configured, long nextHeight, int required, string expected)
    {
        var configuration = Configurations.Of(FormattableString.Invariant($"\"BLOCKCHAIN_DIFFICULTY\": {configured}"));
        DifficultyManager manager = new(
            ConsensusParameters.From(configuration), configuration, new(nextHeight, new(required)),
            new ManagedDifficulty.AuditLog(), new ManagedDifficulty.Clock());
        var steps = DifficultyStartup.Describe(manager.State);
        Assert.Equal(expected, string.Join('|', steps.Select(step => $"{step.Name} {step.Value}")));
        Assert.All(steps, step => Assert.EndsWith(".", step.Description, StringComparison.Ordinal));
        Assert.Equal(manager.State.Effective, steps[^1].Value);
        Assert.False(manager.State.IsOverrideActive);
    }

    [Fact]
    public void B3_X11_NoOrderOfEventsBreaksTheBounds()
    {
        var events = Gen.OneOf(
            Gen.Choose(0, 13).Zip(Gen.Choose(0, 3), (difficulty, force) => $"set {difficulty} {(force > 0 ? "force" : "")}"),
            Gen.Choose(1, 12).Zip(Gen.Choose(-3, 6), (required, step) => FormattableString.Invariant($"tip {required} {step}")),
            Gen.Choose(1, 12).Select(difficulty => FormattableString.Invariant($"config {difficulty}")));
        Property.ForAll(
            Gen.Elements("", "\"DIFFICULTY_CONSENSUS\": \"stated\"", "\"DIFFICULTY_ADJUSTMENT_ENABLED\": false")
                .Zip(events.ListOf()).ToArbitrary(),
            value =>
            {
                ManagedDifficulty fixture = new(value.Item1);
                foreach (var words in value.Item2.Select(text => text.Split(' ')))
                {
                    var before = fixture.Manager.State;
                    var number = int.Parse(words[1], CultureInfo.InvariantCulture);
                    if (words[0] == "set")
                    {
                        var result = fixture.Set(number, words[2] == "force");
                        Assert.Equal(result.IsSuccess ? result.After : before, fixture.Manager.State);
                        if (result.Outcome == DifficultySetOutcome.Overridden) Assert.Equal(number, result.NewDifficulty.N());
                    }
                    else if (words[0] == "tip")
                    {
                        var step = int.Parse(words[2], CultureInfo.InvariantCulture);
                        fixture.Manager.Advance(new(Math.Max(1, before.Tip.NextHeight + step), new(number)));
                    }
                    else
                    {
                        fixture.Manager.Apply(Configurations.Of($"\"BLOCKCHAIN_DIFFICULTY\": {words[1]}"), before.Parameters);
                    }

                    CheckInvariants(fixture.Manager.State);
                }
            },
            500);
    }

    [Fact]
    public async Task C36_ReadersNeverSeeATornStateAndNoRequestIsLost()
    {
        const int Requests = 4_000, Tips = 4_000;
        ManagedDifficulty fixture = new();
        using CancellationTokenSource finished = new();
        var reader = Task.Run(() =>
        {
            var reads = 0;
            do
            {
                CheckInvariants(fixture.Manager.State);
                reads++;
            }
            while (!finished.IsCancellationRequested);
            return reads;
        });
        ConcurrentBag<DifficultySetResult> results = [];
        var writers = Enumerable.Range(0, 2).Select(writer => Task.Run(() =>
        {
            for (var i = 0; i < Requests / 2; i++) results.Add(fixture.Set(1 + ((i + writer) % 12)));
        }));
        var chain = Task.Run(() =>
        {
            for (var i = 0; i < Tips; i++) fixture.Manager.Advance(new(1 + i, new(1 + (i % 6))));
        });
        await Task.WhenAll([.. writers, chain]);
        await finished.CancelAsync();
        Assert.True(await reader > 0);

        // Each override that began was replaced, cleared, ran out or is in force still; each of those was recorded once.
        var sets = fixture.Audit.Records.Where(record => record.Action == AuditAction.DifficultySet).ToArray();
        Assert.Equal(Requests, sets.Length);
        Assert.Equal(results.Count(result => result.IsSuccess), sets.Count(record => record.Result is "override" or "restored"));
        var ended = results.Count(result => result.IsSuccess && result.Before.IsOverrideActive);
        var expired = fixture.Audit.Records.Count(record => record.Action == AuditAction.DifficultyExpired);
        var active = fixture.Manager.State.IsOverrideActive ? 1 : 0;
        Assert.Equal(results.Count(result => result.Outcome == DifficultySetOutcome.Overridden), ended + expired + active);
    }

    private static void CheckInvariants(DifficultyState state)
    {
        Assert.True(state.Effective >= state.Floor && state.Effective <= state.Parameters.MaximumDifficulty, state.ToString());
        if (state.Override is { } active) Assert.True(state.Tip.NextHeight < active.ExpiresAtHeight, state.ToString());
    }

    private static (DifficultySetOutcome Outcome, int Old, int New, bool IsOverrideActive) Summary(DifficultySetResult result) =>
        (result.Outcome, result.OldDifficulty.N(), result.NewDifficulty.N(), result.IsOverrideActive);

    private static (string Actor, string Action, string? Old, string? New, string Result) Summary(AuditRecord record) =>
        (record.Actor, record.Action, record.Old, record.New, record.Result);

    private static DifficultyState State(string members, int configured, int required, int? overridden)
    {
        DifficultyOverride? entry = overridden is { } value ? new(new(value), 1, 11, ManagedDifficulty.Now, "x", null) : null;
        return new(Configurations.Consensus(members), new(configured), new(5, new(required)), entry);
    }
}
