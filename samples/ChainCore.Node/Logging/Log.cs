namespace ChainCore.Node;

/// <summary>
/// Every message of the node, each with an event id that stays (row G13): 1000s the node's life, 1100s requests, 1200s chain and mining,
/// 1300s configuration and administration. No message holds a whole address, a path, a token or a URL's user.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Information, "ChainCore node {Version} starting")]
    public static partial void Starting(ILogger logger, string version);

    [LoggerMessage(1001, LogLevel.Information, "Startup {Step}: {Description}")]
    public static partial void StartupStep(ILogger logger, string step, string description);

    [LoggerMessage(1002, LogLevel.Information, "Chain of {Length} blocks, tip {Tip}")]
    public static partial void ChainOpened(ILogger logger, long length, string tip);

    [LoggerMessage(1003, LogLevel.Information, "Node {NodeId} listening on {Url}")]
    public static partial void Listening(ILogger logger, string nodeId, string url);

    [LoggerMessage(1004, LogLevel.Warning, "Listening beyond this machine without TLS: what is sent can be read and changed on the way")]
    public static partial void ListeningInTheClear(ILogger logger);

    [LoggerMessage(1005, LogLevel.Information, "Stopping: no new requests, those in progress finish")]
    public static partial void Stopping(ILogger logger);

    [LoggerMessage(1006, LogLevel.Information, "Stopped after {Seconds:F0} s; the chain has {Length} blocks")]
    public static partial void Stopped(ILogger logger, double seconds, long length);

    [LoggerMessage(1007, LogLevel.Information, "Bootstrap node {Url}")]
    public static partial void Bootstrap(ILogger logger, string url);

    [LoggerMessage(1100, LogLevel.Debug, "{Method} {Route} {StatusCode} in {Milliseconds:F1} ms")]
    public static partial void Request(ILogger logger, string method, string route, int statusCode, double milliseconds);

    [LoggerMessage(1101, LogLevel.Error, "A request failed unexpectedly: {Method} {Route}")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string method, string route);

    [LoggerMessage(1102, LogLevel.Error, "The store failed: {Method} {Route}: {Error}")]
    public static partial void StoreFailed(ILogger logger, Exception exception, string method, string route, string error);

    [LoggerMessage(1103, LogLevel.Error, "A handler of the node's events failed")]
    public static partial void HandlerFailed(ILogger logger, Exception exception);

    [LoggerMessage(1200, LogLevel.Information, "Block {Height} accepted: {Hash}, {Transactions} transactions, paid to {Miner}")]
    public static partial void BlockAccepted(ILogger logger, long height, string hash, int transactions, string miner);

    [LoggerMessage(1201, LogLevel.Information, "Block refused: {Reason} {Field}")]
    public static partial void BlockRefused(ILogger logger, string reason, string field);

    [LoggerMessage(1202, LogLevel.Warning, "Reorganisation: {Disconnected} blocks left the chain, {Connected} came")]
    public static partial void Reorganised(ILogger logger, int disconnected, int connected);

    [LoggerMessage(1203, LogLevel.Debug, "Template for block {Height} at difficulty {Difficulty} to {Miner}")]
    public static partial void TemplateIssued(ILogger logger, long height, int difficulty, string miner);

    [LoggerMessage(1204, LogLevel.Information, "Transaction {Id} accepted")]
    public static partial void TransactionAccepted(ILogger logger, string id);

    [LoggerMessage(1205, LogLevel.Debug, "Transaction refused: {Reason} {Field}")]
    public static partial void TransactionRefused(ILogger logger, string reason, string field);

    [LoggerMessage(1206, LogLevel.Warning, "A node that introduced itself is refused: {Reason}")]
    public static partial void PeerRefused(ILogger logger, string reason);

    [LoggerMessage(1300, LogLevel.Information, "Configuration {Key} changed from {Old} to {New}")]
    public static partial void ConfigurationChanged(ILogger logger, string key, string old, string @new);

    [LoggerMessage(1301, LogLevel.Warning, "Configuration {Key} keeps {Active}, not {Asked}: {Reason}")]
    public static partial void ConfigurationNotApplied(ILogger logger, string key, string active, string asked, string reason);

    [LoggerMessage(1302, LogLevel.Error, "Configuration invalid, the last valid one stays: {Key} {Problem}")]
    public static partial void ConfigurationInvalid(ILogger logger, string key, string problem);

    [LoggerMessage(1303, LogLevel.Warning, "Configuration: {Key} {Problem}")]
    public static partial void ConfigurationWarning(ILogger logger, string key, string problem);

    [LoggerMessage(1304, LogLevel.Warning, "{Code}: {Text}")]
    public static partial void Warning(ILogger logger, string code, string text);

    [LoggerMessage(1305, LogLevel.Warning, "Difficulty set by {Actor}: {Old} to {New}, override {Active}")]
    public static partial void DifficultySet(ILogger logger, string actor, int old, int @new, bool active);

    [LoggerMessage(1306, LogLevel.Warning, "Administrative request refused: {StatusCode}")]
    public static partial void AdminRefused(ILogger logger, int statusCode);
}
