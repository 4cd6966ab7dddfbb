using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>
/// Nodes that reach one another through memory, under one clock that moves only when it is told to. Each goes step by step, so a run
/// is the same each time.
/// </summary>
internal sealed class SimulatedNetwork : IAsyncDisposable
{
    /// <summary>How long what is due may take before the clock goes on: where a peer stalls, and where none does.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50), MuchPatience = TimeSpan.FromSeconds(10);

    private readonly List<SimulatedNode> _nodes = [];
    private readonly HashSet<(int From, int To)> _cut = [];
    private int _stalled;

    public FakeTimeProvider Time { get; } = new(DateTimeOffset.FromUnixTimeSeconds(TestBlocks.StartTime + 1_000_000));

    public IReadOnlyList<SimulatedNode> Nodes => _nodes;

    public ConcurrentQueue<(SimulatedNode From, SimulatedNode To, Hash256 Hash)> Announcements { get; } = [];

    /// <summary>Adds a node that knows some others from the start.</summary>
    public SimulatedNode Add(
        IEnumerable<SimulatedNode>? bootstrap = null, TimeSpan offset = default, string keys = "",
        Func<PeerNetworkOptions, PeerNetworkOptions>? configure = null, bool open = true)
    {
        Dictionary<string, string> values = new()
        {
            ["BLOCKCHAIN_DIFFICULTY"] = "1",
            ["MIN_DIFFICULTY"] = "1",
            ["DIFFICULTY_ADJUSTMENT_ENABLED"] = "false",
            ["COINBASE_MATURITY"] = "1",
        };
        foreach (var pair in keys.Split(',', StringSplitOptions.RemoveEmptyEntries)) values[pair.Split('=')[0]] = pair.Split('=')[1];
        PeerAddress[] known = [.. (bootstrap ?? []).Select(node => node.Address)];
        SimulatedNode node = new(
            this, _nodes.Count + 1, offset, values,
            options => (configure ?? (same => same))(options with { Bootstrap = known }));
        _nodes.Add(node);
        if (open) node.Peers.Open();
        return node;
    }

    public SimulatedNode? Find(PeerAddress address) => _nodes.Find(node => node.Address.Equals(address));

    public bool CanReach(SimulatedNode from, SimulatedNode to)
    {
        lock (_cut) return to.IsRunning && !_cut.Contains((from.Number, to.Number));
    }

    /// <summary>Cuts the connections from one side to the other, in both directions unless told otherwise.</summary>
    public void Cut(IEnumerable<SimulatedNode> left, IEnumerable<SimulatedNode> right, bool oneWay = false)
    {
        lock (_cut)
        {
            foreach (var (from, to) in left.SelectMany(from => right.Select(to => (from, to))))
            {
                _cut.Add((from.Number, to.Number));
                if (!oneWay) _cut.Add((to.Number, from.Number));
            }
        }
    }

    public void Heal()
    {
        lock (_cut) _cut.Clear();
    }

    /// <summary>An answer that never comes: the clock goes on until it has ended.</summary>
    /// <param name="cancellation">Is cancelled when the caller gives up.</param>
    /// <param name="end">What it fails with then; null if it does not end even then.</param>
    public Task<T> StallAsync<T>(CancellationToken cancellation, Exception? end = null)
    {
        TaskCompletionSource<T> answer = new();
        Interlocked.Increment(ref _stalled);
        if (end is not null)
        {
            cancellation.Register(() =>
            {
                Interlocked.Decrement(ref _stalled);
                answer.TrySetException(end);
            });
        }

        return answer.Task;
    }

    /// <summary>Lets every node do what is due, each second for some seconds. Where a peer stalls the clock goes on without it.</summary>
    public async Task RunAsync(int seconds)
    {
        for (var i = 0; i < seconds; i++)
        {
            foreach (var node in _nodes.Where(node => node.IsRunning)) await FinishAsync(node.Peers.StepAsync());
            Time.Advance(TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>Goes on until the nodes are on one tip, with the same transactions waiting.</summary>
    public async Task ConvergeAsync(int seconds, params IEnumerable<SimulatedNode> nodes)
    {
        SimulatedNode[] all = [.. nodes];
        for (var i = 0; i < seconds && !IsOne(all); i++) await RunAsync(1);
        Assert.Single(all.Select(node => node.Tip).Distinct());
        Assert.Single(all.Select(node => node.Node.Chain.Current.Utxo.Checksum).Distinct());
        foreach (var node in all) Assert.Equal(all[0].Pool, node.Pool);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            var stopping = node.DisposeAsync().AsTask();
            await FinishAsync(stopping);
        }
    }

    private static bool IsOne(SimulatedNode[] nodes) =>
        Array.TrueForAll(nodes, node => node.Tip == nodes[0].Tip && node.Pool.SequenceEqual(nodes[0].Pool));

    /// <summary>
    /// Waits for what is due. A machine that is only slow does not make the clock go on, as that lets honest peers time out.
    /// </summary>
    private async Task FinishAsync(Task task)
    {
        for (var waited = TimeSpan.Zero; !task.IsCompleted; waited += Patience)
        {
            await Task.WhenAny(task, Task.Delay(Patience));
            if (task.IsCompleted || (Volatile.Read(ref _stalled) == 0 && waited < MuchPatience)) continue;
            Time.Advance(TimeSpan.FromSeconds(1));
            waited = TimeSpan.Zero;
        }

        await task;
    }
}
