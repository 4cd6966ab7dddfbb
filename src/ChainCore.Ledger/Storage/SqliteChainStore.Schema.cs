using System.Globalization;

namespace ChainCore.Ledger;

// The file's tables, and how a file of another version gets them.
public sealed partial class SqliteChainStore
{
    // "CHNC": tells this program's files from other SQLite files.
    private const int ApplicationId = 0x43484e43;
    private const int SchemaVersion = 3;

    // Version 1 did not have it.
    private const string HistorySchema =
        """
        CREATE TABLE history (address BLOB NOT NULL, height INTEGER NOT NULL, position INTEGER NOT NULL, txid BLOB NOT NULL,
            PRIMARY KEY (address, height, position)) STRICT, WITHOUT ROWID;
        """;

    // Version 2 did not have it.
    private const string BansSchema =
        """
        CREATE TABLE bans (endpoint TEXT PRIMARY KEY, until INTEGER NOT NULL, score INTEGER NOT NULL, reason TEXT NOT NULL)
            STRICT, WITHOUT ROWID;
        """;

    private const string Schema =
        """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE headers (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, height INTEGER NOT NULL, header BLOB NOT NULL) STRICT;
        CREATE INDEX headers_by_height ON headers (height, id);
        CREATE TABLE bodies (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
        CREATE TABLE undo (id INTEGER PRIMARY KEY, undo BLOB NOT NULL) STRICT;
        CREATE TABLE coins (txid BLOB NOT NULL, vout INTEGER NOT NULL, height INTEGER NOT NULL, coinbase INTEGER NOT NULL,
            value INTEGER NOT NULL, script BLOB NOT NULL, PRIMARY KEY (txid, vout)) STRICT, WITHOUT ROWID;
        CREATE TABLE peers (endpoint TEXT PRIMARY KEY, last_seen INTEGER NOT NULL, failures INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE audit (id INTEGER PRIMARY KEY, time INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, key TEXT NOT NULL,
            old TEXT, new TEXT, force INTEGER NOT NULL, reason TEXT, result TEXT NOT NULL) STRICT;
        """;

    private void Prepare(SqliteChainStoreOptions options)
    {
        // The first read: what is no SQLite file, or shorter than its own header says, fails here.
        var tables = (long)Scalar("SELECT count(*) FROM sqlite_schema")!;
        var (application, version) = ((long)Scalar("PRAGMA application_id")!, (long)Scalar("PRAGMA user_version")!);
        if (tables > 0 && application != ApplicationId)
            throw new ChainStoreException(ChainStoreError.WrongFormat, "The file is an SQLite file of another program.");
        if (tables > 0 && version is not (>= 1 and <= SchemaVersion))
            throw new ChainStoreException(ChainStoreError.WrongFormat, "The chain's store is of a version this program does not know.");

        _ = Scalar("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = FULL");
        Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA wal_autocheckpoint = {options.CheckpointPages}"));
        if (tables == 0)
        {
            ChangeSchema(Schema + HistorySchema + BansSchema);
        }
        else if (options.CheckFile && Scalar("PRAGMA quick_check(1)") is not "ok")
        {
            throw ChainStoreException.Corrupt("SQLite finds its file malformed");
        }

        // The history stays empty until the chain is opened, which finds no word of it in meta and fills it.
        if (tables > 0 && version < SchemaVersion) ChangeSchema((version == 1 ? HistorySchema : "") + BansSchema);
        foreach (var command in _commands.Values) command.Dispose();
        _commands.Clear();
    }

    private void ChangeSchema(string statements)
    {
        using var change = Command(
            _writer,
            string.Create(
                CultureInfo.InvariantCulture,
                $"BEGIN IMMEDIATE; {statements} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion}; COMMIT"));
        change.ExecuteNonQuery();
    }
}
