using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ChainCore.Ledger;

/// <summary>How a <see cref="SqliteChainStore"/> is opened.</summary>
public sealed record SqliteChainStoreOptions
{
    /// <summary>
    /// Whether SQLite looks through the whole file when it is opened (<c>PRAGMA quick_check</c>). Without it a damage is found where it
    /// is met; headers and unspent outputs are verified either way.
    /// </summary>
    public bool CheckFile { get; init; } = true;

    /// <summary>How many pages the write-ahead log may have before it is written back to the file: 1,000 of 4 KiB.</summary>
    public int CheckpointPages { get; init; } = 1_000;
}

/// <summary>
/// A chain in one SQLite file (row X18): blocks, undo data, unspent outputs, parameters, peers and audit records. Every commit is one
/// transaction, durable when it returns (write-ahead log, <c>synchronous=FULL</c>). Reads have connections of their own and wait for
/// no write.
/// </summary>
/// <remarks>
/// Beside the file stand its write-ahead log (<c>-wal</c>, <c>-shm</c>; part of the chain as long as it is open or was killed) and an
/// empty file <c>.lock</c>, which keeps a second process out.
/// </remarks>
public sealed class SqliteChainStore : IChainStore, IPeerStore, IAuditStore
{
    // "CHNC": tells this program's files from other SQLite files.
    private const int ApplicationId = 0x43484e43;
    private const int SchemaVersion = 1;

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

    private readonly string _connectionString;
    private readonly FileStream _lockFile;
    private readonly Lock _write = new();
    private readonly SqliteConnection _writer;
    private readonly ConcurrentBag<SqliteConnection> _readers = [];
    private readonly Dictionary<string, SqliteCommand> _commands = [];
    private bool _disposed;

    private SqliteChainStore(string path, FileStream lockFile, SqliteChainStoreOptions options)
    {
        _lockFile = lockFile;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();
        _writer = Connect();
        try
        {
            Prepare(options);
        }
        catch
        {
            _writer.Dispose();
            throw;
        }
    }

    internal long Synchronous => (long)Scalar("PRAGMA synchronous")!;

    /// <summary>Opens a file, or creates it. Its chain is verified by <see cref="Blockchain.Open"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to open it.</param>
    /// <returns>The store.</returns>
    /// <exception cref="ChainStoreException">
    /// The file is in use, unreadable, damaged, or something else; the message says which and names no path.
    /// </exception>
    public static SqliteChainStore Open(string path, SqliteChainStoreOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var lockFile = LockFile(path + ".lock");
        try
        {
            return Guard(() => new SqliteChainStore(path, lockFile, options ?? new()));
        }
        catch
        {
            lockFile.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public StoredChainState? ReadState() => Read(connection =>
    {
        using var command = Command(connection, "SELECT key, value FROM meta");
        using var reader = command.ExecuteReader();
        Dictionary<string, object> meta = [];
        while (reader.Read()) meta.Add(reader.GetString(0), reader.GetValue(1));
        return meta.Count == 0
            ? null
            : new StoredChainState((string)meta["consensus"], new((byte[])meta["tip"]), new((byte[])meta["utxo_checksum"]));
    });

    /// <inheritdoc/>
    public void Create(string consensusText, NewBlock genesis, Hash256 utxoChecksum) => Write(() =>
    {
        if (Scalar("SELECT count(*) FROM meta") is not 0L) throw new InvalidOperationException("The store holds a chain already.");
        Execute("INSERT INTO meta VALUES ('consensus', $text)", ("$text", consensusText));
        Execute("INSERT INTO meta VALUES ('tip', $tip)", ("$tip", genesis.Hash.ToByteArray()));
        Execute("INSERT INTO meta VALUES ('utxo_checksum', $checksum)", ("$checksum", utxoChecksum.ToByteArray()));
        Insert(genesis);
    });

    /// <inheritdoc/>
    public void ReplaceParameters(string consensusText) => Write(() =>
    {
        if (Scalar("SELECT count(*) FROM headers") is not 1L)
            throw new InvalidOperationException("The store does not hold a first block alone.");
        ExecuteOne("UPDATE meta SET value = $text WHERE key = 'consensus'", ("$text", consensusText));
    });

    /// <inheritdoc/>
    public IEnumerable<StoredHeader> ReadHeaders() => ReadMany(
        "SELECT hash, height, header FROM headers ORDER BY height, id",
        reader => new StoredHeader(new(Blob(reader, 0)), reader.GetInt64(1), new(Blob(reader, 2))));

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<OutPoint, Coin>> ReadCoins() => ReadMany(
        "SELECT txid, vout, height, coinbase, value, script FROM coins",
        reader => KeyValuePair.Create(
            new OutPoint(new(Blob(reader, 0)), checked((uint)reader.GetInt64(1))),
            new Coin(new(Amount.FromUnits(reader.GetInt64(4)), Blob(reader, 5)), reader.GetInt64(2), reader.GetInt64(3) != 0)));

    /// <inheritdoc/>
    public byte[]? ReadBlock(Hash256 hash) =>
        ReadBlob("SELECT body FROM bodies WHERE id = (SELECT id FROM headers WHERE hash = $hash)", hash);

    /// <inheritdoc/>
    public byte[]? ReadUndo(Hash256 hash) =>
        ReadBlob("SELECT undo FROM undo WHERE id = (SELECT id FROM headers WHERE hash = $hash)", hash);

    /// <inheritdoc/>
    public void Commit(ChainCommit commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        Write(() =>
        {
            if (Scalar("SELECT value FROM meta WHERE key = 'tip'") is not byte[] tip || new Hash256(tip) != commit.PreviousTip)
                throw ChainStoreException.Corrupt("it holds another tip than the chain");
            foreach (var block in commit.NewBlocks) Insert(block);
            foreach (var hash in commit.Disconnected)
                ExecuteOne("DELETE FROM undo WHERE id = (SELECT id FROM headers WHERE hash = $hash)", ("$hash", hash.ToByteArray()));
            foreach (var (hash, undo) in commit.Connected)
            {
                ExecuteOne(
                    "INSERT INTO undo SELECT id, $undo FROM headers WHERE hash = $hash",
                    ("$hash", hash.ToByteArray()), ("$undo", undo.ToArray()));
            }

            foreach (var hash in commit.Removed)
            {
                ExecuteOne("DELETE FROM bodies WHERE id = (SELECT id FROM headers WHERE hash = $hash)", ("$hash", hash.ToByteArray()));
                ExecuteOne("DELETE FROM headers WHERE hash = $hash", ("$hash", hash.ToByteArray()));
            }

            foreach (var (outPoint, _) in commit.Utxo.Spent)
            {
                ExecuteOne(
                    "DELETE FROM coins WHERE txid = $txid AND vout = $vout",
                    ("$txid", outPoint.TransactionId.ToByteArray()), ("$vout", (long)outPoint.Index));
            }

            foreach (var (outPoint, coin) in commit.Utxo.Created)
            {
                ExecuteOne(
                    "INSERT INTO coins VALUES ($txid, $vout, $height, $coinbase, $value, $script)",
                    ("$txid", outPoint.TransactionId.ToByteArray()), ("$vout", (long)outPoint.Index), ("$height", coin.Height),
                    ("$coinbase", coin.IsCoinbase ? 1L : 0L), ("$value", coin.Output.Value.Units),
                    ("$script", coin.Output.Script.ToArray()));
            }

            ExecuteOne("UPDATE meta SET value = $tip WHERE key = 'tip'", ("$tip", commit.Tip.ToByteArray()));
            ExecuteOne("UPDATE meta SET value = $checksum WHERE key = 'utxo_checksum'", ("$checksum", commit.UtxoChecksum.ToByteArray()));
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<StoredPeer> ReadPeers() =>
    [
        .. ReadMany(
            "SELECT endpoint, last_seen, failures FROM peers ORDER BY endpoint",
            reader => new StoredPeer(reader.GetString(0), Time(reader.GetInt64(1)), checked((int)reader.GetInt64(2)))),
    ];

    /// <inheritdoc/>
    public void SavePeers(IEnumerable<StoredPeer> peers)
    {
        StoredPeer[] all = [.. peers];
        Write(() =>
        {
            Execute("DELETE FROM peers");
            foreach (var peer in all)
            {
                Execute(
                    "INSERT INTO peers VALUES ($endpoint, $seen, $failures)",
                    ("$endpoint", peer.Endpoint), ("$seen", peer.LastSeen.UtcTicks), ("$failures", (long)peer.Failures));
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

    /// <summary>Closes the file; the write-ahead log is written back to it.</summary>
    public void Dispose()
    {
        lock (_write)
        {
            if (_disposed) return;
            _disposed = true;
            foreach (var command in _commands.Values) command.Dispose();
            while (_readers.TryTake(out var reader)) reader.Dispose();
            _writer.Dispose();
            _lockFile.Dispose();
        }
    }

    private static FileStream LockFile(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(path))
        {
            throw new ChainStoreException(ChainStoreError.InUse, "The chain's store is in use by another process.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ChainStoreException(ChainStoreError.Unavailable, "The chain's store cannot be opened for writing.", exception);
        }
    }

    /// <summary>Turns what SQLite, and values that are not what they should be, throw into the exception of stores.</summary>
    private static T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException exception)
        {
            throw Translate(exception);
        }
        catch (Exception exception)
            when (exception is InvalidCastException or OverflowException or ArgumentException or KeyNotFoundException)
        {
            throw ChainStoreException.Corrupt("it holds values of the wrong form", exception);
        }
    }

    private static ChainStoreException Translate(SqliteException exception) => exception.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
            new(ChainStoreError.InUse, "The chain's store is in use by another process.", exception),
        SQLitePCL.raw.SQLITE_FULL => new(ChainStoreError.Full, "The medium of the chain's store is full.", exception),
        SQLitePCL.raw.SQLITE_NOTADB =>
            new(ChainStoreError.WrongFormat, "The chain's store is no SQLite file. See docs/RECOVERY.md.", exception),
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_CONSTRAINT or SQLitePCL.raw.SQLITE_MISMATCH =>
            ChainStoreException.Corrupt("SQLite finds its file malformed", exception),
        SQLitePCL.raw.SQLITE_IOERR when exception.SqliteExtendedErrorCode == SQLitePCL.raw.SQLITE_IOERR_SHORT_READ =>
            ChainStoreException.Corrupt("its file is truncated", exception),
        _ => new(ChainStoreError.Unavailable, "The chain's store cannot be read or written.", exception),
    };

    private static byte[] Blob(SqliteDataReader reader, int ordinal) => (byte[])reader.GetValue(ordinal);

    private static string? Text(SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    private static DateTimeOffset Time(long utcTicks) => new(utcTicks, TimeSpan.Zero);

    private static SqliteCommand Command(
        SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        SqliteCommand command = new(sql, connection);
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    private SqliteConnection Connect()
    {
        SqliteConnection connection = new(_connectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Prepare(SqliteChainStoreOptions options)
    {
        // The first read: what is no SQLite file, or shorter than its own header says, fails here.
        var tables = (long)Scalar("SELECT count(*) FROM sqlite_schema")!;
        var (application, version) = ((long)Scalar("PRAGMA application_id")!, (long)Scalar("PRAGMA user_version")!);
        if (tables > 0 && application != ApplicationId)
            throw new ChainStoreException(ChainStoreError.WrongFormat, "The file is an SQLite file of another program.");
        if (tables > 0 && version != SchemaVersion)
            throw new ChainStoreException(ChainStoreError.WrongFormat, "The chain's store is of a version this program does not know.");

        _ = Scalar("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = FULL");
        Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA wal_autocheckpoint = {options.CheckpointPages}"));
        if (tables == 0)
        {
            using var create = Command(
                _writer,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"BEGIN IMMEDIATE; {Schema} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion}; COMMIT"));
            create.ExecuteNonQuery();
        }
        else if (options.CheckFile && Scalar("PRAGMA quick_check(1)") is not "ok")
        {
            throw ChainStoreException.Corrupt("SQLite finds its file malformed");
        }

        foreach (var command in _commands.Values) command.Dispose();
        _commands.Clear();
    }

    private void Write(Action action)
    {
        lock (_write)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            Guard(() =>
            {
                Execute("BEGIN IMMEDIATE");
                try
                {
                    action();
                    Execute("COMMIT");
                }
                catch
                {
                    TryRollBack();
                    throw;
                }

                return true;
            });
        }
    }

    private void TryRollBack()
    {
        try
        {
            Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself, as it does on some errors; the first exception is the one to be told.
        }
    }

    private void Insert(NewBlock block)
    {
        Execute(
            "INSERT INTO headers (hash, height, header) VALUES ($hash, $height, $header)",
            ("$hash", block.Hash.ToByteArray()), ("$height", block.Height), ("$header", HeaderBytes(block.Header)));
        Execute("INSERT INTO bodies VALUES (last_insert_rowid(), $body)", ("$body", block.Body.ToArray()));
    }

    private static byte[] HeaderBytes(in BlockHeader header)
    {
        var bytes = new byte[BlockHeader.Size];
        header.WriteTo(bytes);
        return bytes;
    }

    /// <summary>Runs a statement of the writer, prepared once.</summary>
    private int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = Command(_writer, sql, parameters);
            _commands.Add(sql, command);
        }

        foreach (var (name, value) in parameters) command.Parameters[name].Value = value ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }

    private void ExecuteOne(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (Execute(sql, parameters) != 1) throw ChainStoreException.Corrupt("it does not hold what the chain holds");
    }

    private object? Scalar(string sql)
    {
        using var command = Command(_writer, sql);
        return command.ExecuteScalar();
    }

    private byte[]? ReadBlob(string sql, Hash256 hash) => Read(connection =>
    {
        using var command = Command(connection, sql, ("$hash", hash.ToByteArray()));
        return (byte[]?)command.ExecuteScalar();
    });

    private T Read<T>(Func<SqliteConnection, T> read)
    {
        var connection = Rent();
        try
        {
            return Guard(() => read(connection));
        }
        finally
        {
            Return(connection);
        }
    }

    private IEnumerable<T> ReadMany<T>(string sql, Func<SqliteDataReader, T> convert)
    {
        var connection = Rent();
        SqliteCommand? command = null;
        SqliteDataReader? reader = null;
        try
        {
            command = Command(connection, sql);
            reader = Guard(command.ExecuteReader);
            while (Guard(reader.Read)) yield return Guard(() => convert(reader));
        }
        finally
        {
            reader?.Dispose();
            command?.Dispose();
            Return(connection);
        }
    }

    private SqliteConnection Rent()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_readers.TryTake(out var connection)) return connection;
        return Guard(() =>
        {
            var created = Connect();
            using var command = Command(created, "PRAGMA query_only = ON");
            command.ExecuteNonQuery();
            return created;
        });
    }

    private void Return(SqliteConnection connection)
    {
        if (_disposed) connection.Dispose();
        else _readers.Add(connection);
    }
}
