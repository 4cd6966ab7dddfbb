namespace ChainCore.Ledger.Tests;

/// <summary>A <see cref="DifficultyManager"/> on a clock that stands still, and its audit trail.</summary>
internal sealed class ManagedDifficulty
{
    public static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    public ManagedDifficulty(string members = "")
    {
        var configuration = Configurations.Of(members);
        DifficultyTip genesis = new(1, configuration.BlockchainDifficulty);
        Manager = new(ConsensusParameters.From(configuration), configuration, genesis, Audit, new Clock());
    }

    public AuditLog Audit { get; } = new();

    public DifficultyManager Manager { get; }

    public int Effective => Manager.State.Effective.N();

    public DifficultySetResult Set(long difficulty, bool force = true, string? reason = null) =>
        Manager.Set(new(difficulty, force, reason, "127.0.0.1"));

    public int Advance(long nextHeight, int required) => Manager.Advance(new(nextHeight, new(required))).Effective.N();

    internal sealed class AuditLog : IAuditLog
    {
        private readonly List<AuditRecord> _records = [];

        public IReadOnlyList<AuditRecord> Records
        {
            get
            {
                lock (_records) return [.. _records];
            }
        }

        public void Append(AuditRecord record)
        {
            lock (_records) _records.Add(record);
        }
    }

    internal sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
