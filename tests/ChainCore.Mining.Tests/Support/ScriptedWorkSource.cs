using ChainCore.Ledger;

namespace ChainCore.Mining.Tests;

/// <summary>
/// A chain that does what the test says: its tip changes on command, its answers can be replaced, and all that it is asked is counted.
/// </summary>
internal sealed class ScriptedWorkSource(int difficulty = 12, TimeProvider? time = null) : IWorkSource
{
    private readonly Lock _lock = new();
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Hash256 _tip = Sha256d.Hash([0]);
    private long _length = 1;
    private ulong _version = 1;
    private TaskCompletionSource _fetched = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;

    public string Name { get; init; } = "script";

    /// <summary>Replaces the answer to a request for work; null for the usual one.</summary>
    public Func<WorkTemplate, SourceResult<WorkTemplate>>? Work { get; set; }

    /// <summary>Replaces the answer to a submission; null for the usual one.</summary>
    public Func<BlockSolution, SourceResult<SubmitOutcome>?>? Submit { get; set; }

    /// <summary>Replaces the answer to a check; null for the usual one.</summary>
    public Func<SourceFailure?>? Check { get; set; }

    public int Checks { get; private set; }

    public int Fetches { get; private set; }

    public int Submissions { get; private set; }

    public int Accepted { get; private set; }

    public int MostFetchesAtOnce { get; private set; }

    /// <summary>The length that a template was last given out for.</summary>
    public long LastFetched { get; private set; }

    public long Length
    {
        get
        {
            lock (_lock) return _length;
        }
    }

    /// <summary>Waits until work on the present tip was asked for.</summary>
    public Task WaitForFetchAsync()
    {
        lock (_lock)
        {
            if (LastFetched == _length) return Task.CompletedTask;
            if (_fetched.Task.IsCompleted) _fetched = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _fetched.Task;
        }
    }

    /// <summary>Another miner's block: the tip changes.</summary>
    public void Advance()
    {
        lock (_lock) AdvanceTo(Sha256d.Hash(_tip.ToByteArray()));
    }

    public Task<SourceResult<SourceState>> CheckAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Checks++;
            return Task.FromResult<SourceResult<SourceState>>(Check?.Invoke() is { } failure ? failure : State());
        }
    }

    public async Task<SourceResult<WorkTemplate>> GetWorkAsync(Address payTo, CancellationToken cancellationToken)
    {
        lock (_lock) MostFetchesAtOnce = Math.Max(MostFetchesAtOnce, ++_running);
        await Task.Yield();
        lock (_lock)
        {
            _running--;
            Fetches++;
            LastFetched = _length;
            _fetched.TrySetResult();
            var now = (uint)_time.GetUtcNow().ToUnixTimeSeconds();
            var work = Templates.Create(payTo, _length, _tip, difficulty, now) with { StateVersion = _version };
            return Work?.Invoke(work) ?? work;
        }
    }

    public Task<SourceResult<SubmitOutcome>> SubmitAsync(BlockSolution solution, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Submissions++;
            return Task.FromResult(Submit?.Invoke(solution) ?? Judge(solution));
        }
    }

    public async Task<SourceResult<SourceState>> WaitForChangeAsync(
        ulong? knownVersion, TimeSpan atMost, CancellationToken cancellationToken)
    {
        Task changed;
        lock (_lock)
        {
            if (Check?.Invoke() is { } failure) return failure;
            if (knownVersion != _version) return State();
            changed = _changed.Task;
        }

        await changed.WaitAsync(cancellationToken);
        lock (_lock) return State();
    }

    private SourceResult<SubmitOutcome> Judge(BlockSolution solution)
    {
        if (solution.Header.PreviousHash != _tip) return SubmitOutcome.Refused(SubmitOutcome.StaleReason, chainLength: _length);
        var root = Block.ComputeMerkleRoot(solution.Transactions.AsSpan(), out _);
        if (root != solution.Header.MerkleRoot || !new Difficulty(difficulty).IsMetBy(Sha256d.Hash(solution.Header)))
        {
            return SubmitOutcome.Refused("high-hash");
        }

        Accepted++;
        AdvanceTo(solution.Hash);
        return SubmitOutcome.Accepted(_length);
    }

    private void AdvanceTo(Hash256 tip)
    {
        (_tip, _length, _version) = (tip, _length + 1, _version + 1);
        var changed = _changed;
        _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        changed.SetResult();
    }

    private SourceState State() => new(_length, _version, _tip);
}
