using System.Diagnostics;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>The node in numbers (rows C35, G7, G9, G20), and the audit trail (row G19).</summary>
internal static class StatisticsMapping
{
    public static StatsResponse ToStatistics(this NodeServices services)
    {
        var (node, api) = (services.Ledger, services.Counters);
        var (counters, mining, pool) = (node.Counters, node.GetMiningStatistics(), node.Mempool.Snapshot);
        return new(
            services.Identity.Name,
            (long)counters.Uptime.TotalSeconds,
            node.ToBlockchain(counters),
            new(
                mining.BlocksMined, mining.TotalHashRate, mining.AverageBlockTime, counters.TemplatesIssued,
                api.SubmissionsAccepted, api.SubmissionsRejected, api.Rejections, mining.Miners),
            new(
                pool.Count, pool.TotalFees.ToCoins(), pool.TotalBytes, counters.TransactionsAccepted,
                counters.TransactionsProcessed - counters.TransactionsAccepted),
            services.Peers.ToStatistics(),
            new(api.Calls, api.ClientErrors, api.ServerErrors, api.RateLimited, api.ByRoute),
            ReadProcess());
    }

    public static AuditRecordContract ToContract(this AuditRecord record) => new(
        record.Time, record.Actor, record.Action, record.Key, record.Force, record.Result, record.Old, record.New, record.Reason);

    private static NetworkStatsContract ToStatistics(this IPeers peers)
    {
        var all = peers.All;
        var banned = all.Count(peer => peer.State == PeerMapping.ToWord(PeerState.Banned));
        return new(peers.Connected, all.Count, banned, peers.Announced.Blocks, peers.Announced.Transactions);
    }

    private static BlockchainStatsContract ToBlockchain(this LedgerNode node, NodeCounters counters)
    {
        var view = node.Chain.Current;
        return new(
            view.Length, view.Tip.Work, counters.BlocksProcessed, counters.TransactionsProcessed, counters.Reorganisations,
            counters.DeepestReorganisation, node.Chain.Orphans.Count, node.Chain.SideBlockCount, view.Utxo.Count);
    }

    private static ProcessStatsContract ReadProcess()
    {
        using var process = Process.GetCurrentProcess();
        return new(
            Environment.WorkingSet, GC.GetTotalMemory(forceFullCollection: false), Environment.CpuUsage.TotalTime.TotalSeconds,
            process.Threads.Count);
    }
}
