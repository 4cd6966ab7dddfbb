using System.Collections.Concurrent;

namespace ChainCore.Ledger;

/// <summary>The last hash rate each miner reported (row C27). Only who brought a proof of work is listened to.</summary>
internal sealed class MinerReports(TimeProvider time)
{
    public const int Capacity = 10_000;

    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<Address, (DateTimeOffset At, double Rate)> _reports = [];

    public void Add(Address miner, double rate)
    {
        _reports[miner] = (time.GetUtcNow(), rate);
        if (_reports.Count <= Capacity) return;
        RemoveExpired();
        foreach (var (oldest, _) in _reports.OrderBy(report => report.Value.At).Take(_reports.Count - Capacity))
            _reports.TryRemove(oldest, out _);
    }

    public (int Miners, double TotalRate) Sum()
    {
        RemoveExpired();
        var (miners, total) = (0, 0.0);
        foreach (var (_, (_, rate)) in _reports) (miners, total) = (miners + 1, total + rate);
        return (miners, total);
    }

    private void RemoveExpired()
    {
        var limit = time.GetUtcNow() - Lifetime;
        foreach (var report in _reports.Where(report => report.Value.At < limit)) _reports.TryRemove(report);
    }
}
