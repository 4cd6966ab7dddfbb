using System.Text.Json.Serialization.Metadata;
using ChainCore.Protocol;

namespace ChainCore.Node.Tests.Protocol;

/// <summary>A value of every contract the document has no sample of, each optional part set.</summary>
internal static class OtherContracts
{
    private static readonly Hash256 Hash = Hash256.Parse(Samples.Hash);

    private static readonly BlockHeader Header = BlockHeader.Parse(Samples.Header);

    private static readonly ReadOnlyMemory<byte> Bytes = new byte[] { 1, 0, 255 };

    private static ChainWork Work => ChainWork.Parse("0x2a0100");

    private static ChainInfoResponse ChainInfo => new(43, Hash, Work, Hash, Hash, 7, 4, 1647888000, 1647888010, "ab", 1, 2);

    private static PeerContract Peer =>
        new("http://127.0.0.1:5001", "connected", 10, 1, 1.5, 43, 42, -0.5, Hash, Hash, ["BLOCK_REWARD"], 1647888000.5, 1647888001,
            "Timeout");

    private static IReadOnlyDictionary<string, ConfigValue> Values => new Dictionary<string, ConfigValue>
    {
        ["BLOCKCHAIN_DIFFICULTY"] = ConfigValue.Of(4),
        ["BLOCK_REWARD"] = ConfigValue.Of(50.0m),
        ["DIFFICULTY_ADJUSTMENT_ENABLED"] = ConfigValue.Of(true),
        ["DIFFICULTY_CONSENSUS"] = ConfigValue.Of("required"),
    };

    public static IReadOnlyList<(JsonTypeInfo Type, object Value)> Make()
    {
        var json = ProtocolJson.Default;
        Dictionary<string, string> words = new() { ["BLOCK_REWARD"] = "requires_new_chain" };
        Dictionary<string, long> counts = new() { ["high-hash"] = 3 };
        TransactionInputContract input = new(Hash, 0, Bytes);
        TransactionOutputContract output = new(0.00000001m, Samples.Address, Bytes);
        return
        [
            (json.TemplateWaitResponse, new TemplateWaitResponse(8, true, 44, Hash, 4)),
            (json.TransactionContract, new TransactionContract(Hash, [input], [output], Bytes)),
            (json.AddTransactionRequest, new AddTransactionRequest(Bytes)),
            (json.AddTransactionRequest, new AddTransactionRequest(null, [input], [output, new(21_000_000m)], Hash, 2, 3)),
            (json.AddTransactionResponse, new AddTransactionResponse("accepted", Hash, 0.1m)),
            (json.TransactionIdsResponse, new TransactionIdsResponse([Hash, Hash])),
            (json.RawTransactionContract, new RawTransactionContract(Hash, Bytes)),
            (json.NetworkConfigResponse,
                new NetworkConfigResponse(Values, words, Hash, [new("BLOCK_REWARD", "-1")], ["unknown"], true, "chaincore.json", 1.5,
                    words)),
            (json.DetailedStatusResponse, new DetailedStatusResponse("n", 43, new(2, 4, 6, 6, true, 4, true,
                new(6, 43, 53, 1.5, "r"), 50, 65536),
                new(12, 125000, 9.5), true, 3600, ChainInfo, "synced", [Peer], 0.25, ["oscillation"])),
            (json.StatusResponse, new StatusResponse("n", 43, 3, true, 1, "2.0", 5, 4, "1.0", "online", new(true), ulong.MaxValue,
                "synced", 7)),
            (json.HealthResponse, new HealthResponse("ready", new Dictionary<string, string> { ["chain"] = "ok" })),
            (json.IndexResponse, new IndexResponse("ChainCore node", "n", "2.0", words)),
            (json.ChainInfoResponse, ChainInfo),
            (json.HeadersResponse, new HeadersResponse(1, [Header, Header], 43, Work)),
            (json.RawBlockContract, new RawBlockContract(Hash, Bytes)),
            (json.BlockRangeResponse, new BlockRangeResponse(1, 2, [new(Hash, Bytes, 1)], 43)),
            (json.OrphanedBlocksResponse, new OrphanedBlocksResponse([new(Hash, Hash, 1)], [new(Hash, Hash, 1, 2, 1.5)])),
            (json.BalanceResponse, new BalanceResponse(Samples.Address, 100m, 50m, 50m, 1m, 2m)),
            (json.UtxosResponse, new UtxosResponse(Samples.Address, [new(Hash, 0, 50m, 1, true, false)], 1, 50m)),
            (json.AddressTransactionsResponse,
                new AddressTransactionsResponse(Samples.Address, [new(Hash, 50m, 0m, true, 1, 1647888000), new(Hash, 0m, 1m, false)], 2)),
            (json.HandshakeContract, new HandshakeContract(Hash, Hash, 1, "2.0", Values, 43, Hash, Work,
                "http://127.0.0.1:5001", "n", 1.5)),
            (json.BlockAnnouncement, new BlockAnnouncement(Hash, Header, 43, Work, 1, "http://127.0.0.1:5001")),
            (json.TransactionAnnouncement, new TransactionAnnouncement([Hash, Hash], 1)),
            (json.AnnouncementResponse, new AnnouncementResponse("wanted")),
            (json.PeersResponse, new PeersResponse([Peer, new("http://127.0.0.1:5002", "known")], 1)),
            (json.PeerUrlsResponse, new PeerUrlsResponse(["http://127.0.0.1:5001"])),
            (json.AddPeerRequest, new AddPeerRequest("http://127.0.0.1:5001")),
            (json.AddPeerResponse, new AddPeerResponse("added", "http://127.0.0.1:5001", "known")),
            (json.StatsResponse, new StatsResponse("n", 1, new(43, Work, 42, 80, 1, 2, 0, 0, 42), new(12, 1.5, 9.5, 20, 12, 3, counts, 1),
                new(5, 1.25m, 1000, 6, 1), new(3, 4, 0, 42, 7), new(100, 2, 0, 0, counts), new(1, 2, 0.5, 9))),
            (json.AuditResponse, new AuditResponse([new(DateTimeOffset.UnixEpoch, "127.0.0.1", "difficulty_set",
                "difficulty", true, "override",
                "4", "6", "r"), new(DateTimeOffset.UnixEpoch, "node", "difficulty_expired", "difficulty", false, "restored")], 2)),
            (json.ProblemContract, ProblemContract.Of(ReasonCodes.InvalidConfig, "d", "f", "/config/refresh", "c") with
            {
                CurrentChainLength = 43, Errors = [new("BLOCK_REWARD", "-1 is not above 0")], RolledBack = true,
            }),
        ];
    }
}
