using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ChainCore.Ledger;

// Peers and audit records.
public sealed partial class SqliteChainStore
{
    /// <inheritdoc/>
    public IReadOnlyList<StoredPeer> ReadPeers() =>
    [
        .. ReadMany(
            "SELECT endpoint, last_seen, failures FROM peers ORDER BY endpoint",
            reader => new StoredPeer(reader.GetString(0), Time(reader.GetInt64(1)), checked((int)reader.GetInt64(2)))),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<StoredBan> ReadBans() =>
    [
        .. ReadMany(
            "SELECT endpoint, until, score, reason FROM bans ORDER BY endpoint",
            reader => new StoredBan(
                reader.GetString(0), Time(reader.GetInt64(1)), checked((int)reader.GetInt64(2)), reader.GetString(3))),
    ];

    /// <inheritdoc/>
    public void SavePeers(IEnumerable<StoredPeer> peers, IEnumerable<StoredBan> bans)
    {
        StoredPeer[] allPeers = [.. peers];
        StoredBan[] allBans = [.. bans];
        Write(() =>
        {
            Execute("DELETE FROM peers");
            Execute("DELETE FROM bans");
            foreach (var peer in allPeers)
            {
                Execute(
                    "INSERT INTO peers VALUES ($endpoint, $seen, $failures)",
                    ("$endpoint", peer.Endpoint), ("$seen", peer.LastSeen.UtcTicks), ("$failures", (long)peer.Failures));
            }

            foreach (var ban in allBans)
            {
                Execute(
                    "INSERT INTO bans VALUES ($endpoint, $until, $score, $reason)",
                    ("$endpoint", ban.Endpoint), ("$until", ban.Until.UtcTicks), ("$score", (long)ban.Score), ("$reason", ban.Reason));
            }
        });
    }

    /// <inheritdoc/>
    public void Append(AuditRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Write(() => Execute(
            """
            INSERT INTO audit (time, actor, action, key, old, new, force, reason, result)
            VALUES ($time, $actor, $action, $key, $old, $new, $force, $reason, $result)
            """,
            ("$time", record.Time.UtcTicks), ("$actor", record.Actor), ("$action", record.Action), ("$key", record.Key),
            ("$old", record.Old), ("$new", record.New), ("$force", record.Force ? 1L : 0L), ("$reason", record.Reason),
            ("$result", record.Result)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<AuditRecord> ReadAudit(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return
        [
            .. ReadMany(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"SELECT time, actor, action, key, old, new, force, reason, result FROM audit ORDER BY id DESC LIMIT {count}"),
                reader => new AuditRecord(
                    Time(reader.GetInt64(0)), reader.GetString(1), reader.GetString(2), reader.GetString(3), Text(reader, 4),
                    Text(reader, 5), reader.GetInt64(6) != 0, Text(reader, 7), reader.GetString(8))),
        ];
    }

    private static string? Text(SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    private static DateTimeOffset Time(long utcTicks) => new(utcTicks, TimeSpan.Zero);
}
