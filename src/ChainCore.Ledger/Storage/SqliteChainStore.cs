using System.Collections.Concurrent;
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
public sealed partial class SqliteChainStore : IChainStore, IPeerStore, IAuditStore
{
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
            : new StoredChainState(
                (string)meta["consensus"], new((byte[])meta["tip"]), new((byte[])meta["utxo_checksum"]), meta.ContainsKey("history"));
    });

    /// <inheritdoc/>
    public void Create(string consensusText, NewBlock genesis, Hash256 utxoChecksum) => Write(() =>
    {
        if (Scalar("SELECT count(*) FROM meta") is not 0L) throw new InvalidOperationException("The store holds a chain already.");
        Execute("INSERT INTO meta VALUES ('consensus', $text)", ("$text", consensusText));
        Execute("INSERT INTO meta VALUES ('tip', $tip)", ("$tip", genesis.Hash.ToByteArray()));
        Execute("INSERT INTO meta VALUES ('utxo_checksum', $checksum)", ("$checksum", utxoChecksum.ToByteArray()));
        Execute("INSERT INTO meta VALUES ('history', 1)");
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
    public int ReadBlockSize(Hash256 hash) => Read(connection =>
    {
        using var command = Command(
            connection, "SELECT length(body) FROM bodies WHERE id = (SELECT id FROM headers WHERE hash = $hash)",
            ("$hash", hash.ToByteArray()));
        return checked((int)((long?)command.ExecuteScalar() ?? 0));
    });

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

            foreach (var entry in commit.HistoryRemoved) DeleteHistory(entry);
            foreach (var entry in commit.HistoryAdded) InsertHistory(entry);
            ExecuteOne("UPDATE meta SET value = $tip WHERE key = 'tip'", ("$tip", commit.Tip.ToByteArray()));
            ExecuteOne("UPDATE meta SET value = $checksum WHERE key = 'utxo_checksum'", ("$checksum", commit.UtxoChecksum.ToByteArray()));
        });
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

    private static byte[] Blob(SqliteDataReader reader, int ordinal) => (byte[])reader.GetValue(ordinal);

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
