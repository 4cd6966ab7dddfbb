using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary>
/// The serialization of all contracts, generated at compile time. Names are snake_case in the order of the document; reading is strict:
/// no duplicate properties, no strings for numbers, no null where it is not allowed, at most 32 levels; unknown properties are ignored.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.Strict,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    AllowDuplicateProperties = false,
    AllowTrailingCommas = false,
    ReadCommentHandling = JsonCommentHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = MaximumDepth,
    Converters = [typeof(HashJsonConverter), typeof(AmountJsonConverter), typeof(HexJsonConverter), typeof(FiniteNumberJsonConverter)])]
[JsonSerializable(typeof(TemplateRequest))]
[JsonSerializable(typeof(TemplateResponse))]
[JsonSerializable(typeof(TemplateWaitResponse))]
[JsonSerializable(typeof(SubmitBlockRequest))]
[JsonSerializable(typeof(BlockSubmissionContract))]
[JsonSerializable(typeof(SubmitBlockResponse))]
[JsonSerializable(typeof(TransactionContract))]
[JsonSerializable(typeof(AddTransactionRequest))]
[JsonSerializable(typeof(AddTransactionResponse))]
[JsonSerializable(typeof(TransactionPoolResponse))]
[JsonSerializable(typeof(TransactionIdsResponse))]
[JsonSerializable(typeof(RawTransactionContract))]
[JsonSerializable(typeof(ConfigRefreshRequest))]
[JsonSerializable(typeof(ConfigRefreshResponse))]
[JsonSerializable(typeof(NetworkConfigResponse))]
[JsonSerializable(typeof(ConfigStatusContract))]
[JsonSerializable(typeof(DifficultySetRequest))]
[JsonSerializable(typeof(DifficultySetResponse))]
[JsonSerializable(typeof(StatusResponse))]
[JsonSerializable(typeof(DetailedStatusResponse))]
[JsonSerializable(typeof(HealthResponse))]
[JsonSerializable(typeof(IndexResponse))]
[JsonSerializable(typeof(BlockContract))]
[JsonSerializable(typeof(BlockchainResponse))]
[JsonSerializable(typeof(ChainInfoResponse))]
[JsonSerializable(typeof(HeadersResponse))]
[JsonSerializable(typeof(RawBlockContract))]
[JsonSerializable(typeof(BlockRangeResponse))]
[JsonSerializable(typeof(OrphanedBlocksResponse))]
[JsonSerializable(typeof(BalanceResponse))]
[JsonSerializable(typeof(UtxosResponse))]
[JsonSerializable(typeof(AddressTransactionsResponse))]
[JsonSerializable(typeof(HandshakeContract))]
[JsonSerializable(typeof(BlockAnnouncement))]
[JsonSerializable(typeof(TransactionAnnouncement))]
[JsonSerializable(typeof(AnnouncementResponse))]
[JsonSerializable(typeof(PeersResponse))]
[JsonSerializable(typeof(PeerUrlsResponse))]
[JsonSerializable(typeof(AddPeerRequest))]
[JsonSerializable(typeof(AddPeerResponse))]
[JsonSerializable(typeof(StatsResponse))]
[JsonSerializable(typeof(AuditResponse))]
[JsonSerializable(typeof(ProblemContract))]
public sealed partial class ProtocolJson : JsonSerializerContext
{
    /// <summary>The most levels of objects and arrays: 32 (row C37).</summary>
    public const int MaximumDepth = 32;

    /// <summary>Gives the options of another serializer, such as a web host's, the rules of this one.</summary>
    /// <param name="options">The options; not in use yet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> are in use already.</exception>
    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var own = Default.Options;
        options.PropertyNamingPolicy = own.PropertyNamingPolicy;
        options.PropertyNameCaseInsensitive = own.PropertyNameCaseInsensitive;
        options.DefaultIgnoreCondition = own.DefaultIgnoreCondition;
        options.NumberHandling = own.NumberHandling;
        options.UnmappedMemberHandling = own.UnmappedMemberHandling;
        options.AllowDuplicateProperties = own.AllowDuplicateProperties;
        options.AllowTrailingCommas = own.AllowTrailingCommas;
        options.ReadCommentHandling = own.ReadCommentHandling;
        options.RespectNullableAnnotations = own.RespectNullableAnnotations;
        options.RespectRequiredConstructorParameters = own.RespectRequiredConstructorParameters;
        options.MaxDepth = own.MaxDepth;
        foreach (var converter in own.Converters) options.Converters.Add(converter);
        options.TypeInfoResolverChain.Insert(0, Default);
    }
}
