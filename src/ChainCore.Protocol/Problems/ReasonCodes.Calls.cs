namespace ChainCore.Protocol;

public static partial class ReasonCodes
{
    /// <summary>The request's body is not JSON, or too deep, or has a property twice.</summary>
    public const string MalformedJson = "malformed_json";

    /// <summary>A field is missing, of the wrong type or out of its range.</summary>
    public const string InvalidField = "invalid_field";

    /// <summary>A part of the path or the query is invalid.</summary>
    public const string InvalidParameter = "invalid_parameter";

    /// <summary>An address is not a valid one.</summary>
    public const string InvalidAddress = "invalid_address";

    /// <summary>The miner's address is invalid or not the coinbase's payee (row H6).</summary>
    public const string AttributionMismatch = "attribution_mismatch";

    /// <summary>The difficulty is outside MIN..MAX (row B23).</summary>
    public const string DifficultyOutOfRange = "difficulty_out_of_range";

    /// <summary>The operator's reason is longer than 256 characters (row B27).</summary>
    public const string ReasonTooLong = "reason_too_long";

    /// <summary>The number of blocks an override is to last is out of range.</summary>
    public const string BlocksOutOfRange = "blocks_out_of_range";

    /// <summary>The chain adjusts its difficulty and the request does not force (row B26).</summary>
    public const string ForceRequired = "force_required";

    /// <summary>The difficulty is below the one the chain requires (row X11).</summary>
    public const string BelowRequiredDifficulty = "below_required_difficulty";

    /// <summary>The configuration is invalid; the one before stays in force (row C22).</summary>
    public const string InvalidConfig = "invalid_config";

    /// <summary>A token is needed.</summary>
    public const string Unauthorized = "unauthorized";

    /// <summary>The caller may not do this.</summary>
    public const string Forbidden = "forbidden";

    /// <summary>There is nothing at this path.</summary>
    public const string NotFound = "not_found";

    /// <summary>The path does not know this method.</summary>
    public const string MethodNotAllowed = "method_not_allowed";

    /// <summary>The caller took too long to send its request.</summary>
    public const string RequestTimeout = "request_timeout";

    /// <summary>The request's body is too large.</summary>
    public const string PayloadTooLarge = "payload_too_large";

    /// <summary>The request's body is not application/json.</summary>
    public const string UnsupportedMediaType = "unsupported_media_type";

    /// <summary>The request's headers are too large.</summary>
    public const string HeadersTooLarge = "headers_too_large";

    /// <summary>The caller sends too many requests (row H8).</summary>
    public const string RateLimited = "rate_limited";

    /// <summary>Something went wrong within the node.</summary>
    public const string InternalError = "internal_error";

    /// <summary>The node is in its first synchronisation (row C6).</summary>
    public const string Syncing = "syncing";

    /// <summary>The node has too much to do, or is stopping.</summary>
    public const string Unavailable = "unavailable";

    /// <summary>A peer has another genesis block (row F1).</summary>
    public const string GenesisMismatch = "genesis_mismatch";

    /// <summary>A peer has other consensus keys (row E23).</summary>
    public const string ConfigMismatch = "config_mismatch";

    /// <summary>A peer is the node itself (row F18).</summary>
    public const string SelfConnection = "self_connection";

    /// <summary>The peer is connected already (row F18).</summary>
    public const string DuplicatePeer = "duplicate_peer";

    /// <summary>The peer speaks another version of the API.</summary>
    public const string ApiVersionMismatch = "api_version_mismatch";

    /// <summary>The peer's URL may not be used (row F19).</summary>
    public const string PeerNotAllowed = "peer_not_allowed";

    /// <summary>The peer is banned.</summary>
    public const string PeerBanned = "peer_banned";

    /// <summary>The node has as many peers as it takes (row F16).</summary>
    public const string TooManyPeers = "too_many_peers";

    private static IEnumerable<ReasonCode> Calls() =>
    [
        Error("bad_request", 400, "The request is not valid HTTP or cannot be understood."),
        Error(MalformedJson, 400, "The body is not valid JSON."),
        Error(InvalidField, 400, "A field is missing, of the wrong type or out of range."),
        Error(InvalidParameter, 400, "A parameter is missing, of the wrong type or out of range."),
        Error(InvalidAddress, 400, "The address is not valid."),
        Error(DifficultyOutOfRange, 400, "The difficulty is out of range."),
        Error(ReasonTooLong, 400, "The reason is longer than 256 characters."),
        Error(BlocksOutOfRange, 400, "The number of blocks is out of range."),
        Error(Unauthorized, 401, "A valid token is needed."),
        Error(Forbidden, 403, "The caller may not do this."),
        Error(NotFound, 404, "There is nothing here."),
        Error(MethodNotAllowed, 405, "The method is not allowed here."),
        Error(RequestTimeout, 408, "The request took too long to arrive."),
        Error(ForceRequired, 409, "The difficulty adjusts itself; an override needs force."),
        Error(BelowRequiredDifficulty, 409, "The difficulty is below the one the chain requires."),
        Error(PayloadTooLarge, 413, "The body is too large."),
        Error(UnsupportedMediaType, 415, "The body has to be application/json."),
        Error(InvalidConfig, 422, "The configuration is invalid; the one before stays in force."),
        Error(RateLimited, 429, "Too many requests; try again later."),
        Error(HeadersTooLarge, 431, "The headers are too large."),
        Error(InternalError, 500, "Something went wrong; the node's log has the details."),
        Error(Syncing, 503, "The node is synchronising; try again later."),
        Error(Unavailable, 503, "The node cannot serve this now; try again later."),
        Error(GenesisMismatch, 409, "The genesis blocks differ."),
        Error(ConfigMismatch, 409, "The consensus configurations differ."),
        Error(SelfConnection, 409, "The peer is this node itself."),
        Error(DuplicatePeer, 409, "The peer is connected already."),
        Error(ApiVersionMismatch, 409, "The API versions differ."),
        Error(PeerNotAllowed, 403, "The peer's URL is not allowed."),
        Error(PeerBanned, 403, "The peer is banned."),
        Error(TooManyPeers, 503, "The node has as many peers as it takes."),
    ];
}
