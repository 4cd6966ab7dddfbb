using System.Globalization;
using System.Text.Json;

namespace ChainCore.Ledger;

/// <summary>
/// The audit trail (row B24). The records in the store are the truth, and what is read; the file beside it is an append-only copy for
/// people and log collectors, one JSON object a line. A record is in the store before it is in the file. A file that is full becomes the
/// former one, in place of the one before (row I18).
/// </summary>
internal sealed class NodeAudit(IAuditStore store, string? filePath, Action<Exception>? failed) : IAuditStore
{
    /// <summary>When a file is full: as the log's files are, some ten thousand records.</summary>
    public const long MaximumFileBytes = 10_000_000;

    /// <summary>What the former file is called after the present one.</summary>
    public const string FormerSuffix = ".1";

    // Guards nothing but the order of the lines in the file: only who appends waits for it, never a reader, never the chain.
    private readonly Lock _file = new();

    public void Append(AuditRecord record)
    {
        store.Append(record);
        if (filePath is null) return;
        try
        {
            var line = ToLine(record);
            lock (_file)
            {
                if (new FileInfo(filePath) is { Exists: true, Length: var length } && length + line.Length > MaximumFileBytes)
                    File.Move(filePath, filePath + FormerSuffix, overwrite: true);
                using FileStream stream = new(filePath, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
                stream.Write(line);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The record is safe in the store; the change it tells of must not fail because of the copy.
            failed?.Invoke(exception);
        }
    }

    public IReadOnlyList<AuditRecord> ReadAudit(int count) => store.ReadAudit(count);

    /// <summary>The override the last process had in force, found without reading more of the trail than needed.</summary>
    public Difficulty? FindAbandonedOverride()
    {
        for (var count = 256; ; count *= 4)
        {
            var latestFirst = store.ReadAudit(count);
            var isDecided = latestFirst.Any(record => record.Result is AuditResult.Override or AuditResult.Restored);
            if (isDecided || latestFirst.Count < count || count > int.MaxValue / 4)
                return DifficultyManager.FindOverride(latestFirst.Reverse());
        }
    }

    private static byte[] ToLine(AuditRecord record)
    {
        using MemoryStream line = new();
        using (Utf8JsonWriter writer = new(line))
        {
            writer.WriteStartObject();
            writer.WriteString("time", record.Time.ToString("O", CultureInfo.InvariantCulture));
            writer.WriteString("actor", record.Actor);
            writer.WriteString("action", record.Action);
            writer.WriteString("key", record.Key);
            writer.WriteString("old", record.Old);
            writer.WriteString("new", record.New);
            writer.WriteBoolean("force", record.Force);
            writer.WriteString("reason", record.Reason);
            writer.WriteString("result", record.Result);
            writer.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        return line.ToArray();
    }
}
