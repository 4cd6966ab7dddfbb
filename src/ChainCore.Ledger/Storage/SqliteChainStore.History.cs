namespace ChainCore.Ledger;

// The transactions of addresses. Of the blocks of one height only the active chain's has undo data, which makes it known as such.
public sealed partial class SqliteChainStore
{
    /// <inheritdoc/>
    public IReadOnlyList<AddressTransaction> ReadHistory(Address address, int start, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Read(connection =>
        {
            using var command = Command(
                connection,
                """
                SELECT txid, height, position,
                    (SELECT hash FROM headers JOIN undo USING (id) WHERE headers.height = history.height)
                FROM history WHERE address = $address ORDER BY height DESC, position DESC LIMIT $limit OFFSET $start
                """,
                ("$address", address.ToHash()), ("$limit", (long)limit), ("$start", (long)start));
            using var reader = command.ExecuteReader();
            List<AddressTransaction> page = [];
            while (reader.Read())
                page.Add(new(address, new(Blob(reader, 0)), reader.GetInt64(1), new(Blob(reader, 3)), checked((int)reader.GetInt64(2))));
            return page;
        });
    }

    /// <inheritdoc/>
    public void RebuildHistory(IEnumerable<AddressTransaction> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        Write(() =>
        {
            Execute("DELETE FROM history");
            foreach (var entry in history) InsertHistory(entry);
            Execute("INSERT OR IGNORE INTO meta VALUES ('history', 1)");
        });
    }

    private void InsertHistory(in AddressTransaction entry) => ExecuteOne(
        "INSERT INTO history VALUES ($address, $height, $position, $txid)",
        ("$address", entry.Address.ToHash()), ("$height", entry.Height), ("$position", (long)entry.Position),
        ("$txid", entry.TransactionId.ToByteArray()));

    private void DeleteHistory(in AddressTransaction entry) => ExecuteOne(
        "DELETE FROM history WHERE address = $address AND height = $height AND position = $position AND txid = $txid",
        ("$address", entry.Address.ToHash()), ("$height", entry.Height), ("$position", (long)entry.Position),
        ("$txid", entry.TransactionId.ToByteArray()));
}
