using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Ledger;

/// <summary>
/// Builds a template once for as long as nothing it depends on changes: tip, candidates, difficulty, address (C10). Safe for use by
/// several threads at once; who asks for a template that is being built waits for it instead of building another.
/// </summary>
/// <remarks>
/// <para>
/// The selection of transactions does not depend on difficulty and address and is shared by all templates of one tip and one set of
/// candidates. The header's time is renewed whenever a template is handed out.
/// </para>
/// <para>
/// Templates of an earlier tip are dropped as soon as a later one is asked for; of the current tip the least recently used go first.
/// The last ones handed out, stale ones too, can be found by their id.
/// </para>
/// </remarks>
public sealed class TemplateCache
{
    /// <summary>How many templates are kept by default: 64.</summary>
    public const int DefaultCapacity = 64;

    private readonly TemplateBuilder _builder;
    private readonly ITransactionSource _source;
    private readonly int _capacity;
    private readonly Lock _lock = new();
    private readonly Dictionary<Key, Slot> _slots = [];
    private readonly Dictionary<string, BlockTemplate> _issued = new(StringComparer.Ordinal);
    private readonly Queue<string> _issueOrder = new();
    private (Key Key, Lazy<TemplateBody> Body)? _latestBody;
    private ulong _latestState;
    private long _uses;
    private long _builds;
    private long _selections;

    /// <summary>Creates an empty cache.</summary>
    /// <param name="builder">Builds what is not there.</param>
    /// <param name="source">Where the transactions come from.</param>
    /// <param name="capacity">The most templates to keep, and the most ids to remember; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is less than 1.</exception>
    public TemplateCache(TemplateBuilder builder, ITransactionSource source, int capacity = DefaultCapacity)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        (_builder, _source, _capacity) = (builder, source, capacity);
    }

    /// <summary>How many templates are kept now.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _slots.Count;
        }
    }

    /// <summary>How many templates have been built, since the beginning.</summary>
    public long Builds => Interlocked.Read(ref _builds);

    /// <summary>How many times transactions have been selected, since the beginning.</summary>
    public long Selections => Interlocked.Read(ref _selections);

    /// <summary>A template with the time of now.</summary>
    /// <param name="tip">The tip to extend.</param>
    /// <param name="ask">The difficulty this node asks for (X11).</param>
    /// <param name="payTo">Whom the coinbase pays.</param>
    /// <returns>The template.</returns>
    public BlockTemplate Get(ChainTip tip, Difficulty ask, Address payTo)
    {
        ArgumentNullException.ThrowIfNull(tip);
        var candidates = _source.Candidates;
        Key key = new(tip.StateVersion, tip.Hash, candidates.Version, ask, payTo);
        var slot = FindOrCreate(key, tip, candidates);
        try
        {
            var template = _builder.Reissue(slot.Latest ?? slot.Built.Value);
            slot.Latest = template;
            Remember(template);
            return template;
        }
        catch
        {
            // A failure is for those who waited for it; the next one tries again.
            Forget(key, slot);
            throw;
        }
    }

    /// <summary>Finds a template that was handed out, by its id. It may be stale.</summary>
    /// <param name="id">The template's id.</param>
    /// <param name="template">The template; null if there is none, or it has been forgotten.</param>
    /// <returns>True if there is one.</returns>
    public bool TryFind(string? id, [NotNullWhen(true)] out BlockTemplate? template)
    {
        template = null;
        if (id is null) return false;
        lock (_lock) return _issued.TryGetValue(id, out template);
    }

    private Slot FindOrCreate(Key key, ChainTip tip, ITransactionCandidates candidates)
    {
        lock (_lock)
        {
            if (key.StateVersion > _latestState) DropEarlierThan(key.StateVersion);
            if (_slots.TryGetValue(key, out var found))
            {
                found.LastUse = ++_uses;
                return found;
            }

            var body = BodyOf(key, tip, candidates);
            Slot created = new(new(() =>
            {
                Interlocked.Increment(ref _builds);
                return _builder.Build(tip, body.Value, key.Ask, key.PayTo);
            }))
            {
                LastUse = ++_uses,
            };

            // Somebody still asks for a template of a tip that is gone: he gets it, and nobody else will ask.
            if (key.StateVersion < _latestState) return created;
            if (_slots.Count >= _capacity) _slots.Remove(_slots.MinBy(slot => slot.Value.LastUse).Key);
            _slots.Add(key, created);
            return created;
        }
    }

    private Lazy<TemplateBody> BodyOf(Key key, ChainTip tip, ITransactionCandidates candidates)
    {
        var shared = key with { Ask = default, PayTo = default };
        if (_latestBody is { } latest && latest.Key == shared) return latest.Body;
        Lazy<TemplateBody> body = new(() =>
        {
            Interlocked.Increment(ref _selections);
            return _builder.Select(tip, candidates);
        });
        if (key.StateVersion >= _latestState) _latestBody = (shared, body);
        return body;
    }

    private void DropEarlierThan(ulong state)
    {
        _latestState = state;
        _latestBody = null;
        _slots.Clear();
    }

    private void Remember(BlockTemplate template)
    {
        lock (_lock)
        {
            if (!_issued.ContainsKey(template.Id))
            {
                if (_issueOrder.Count >= _capacity) _issued.Remove(_issueOrder.Dequeue());
                _issueOrder.Enqueue(template.Id);
            }

            _issued[template.Id] = template;
        }
    }

    private void Forget(Key key, Slot slot)
    {
        lock (_lock)
        {
            if (_slots.TryGetValue(key, out var kept) && kept == slot) _slots.Remove(key);
            if (_latestBody is { } latest && latest.Key == key with { Ask = default, PayTo = default }) _latestBody = null;
        }
    }

    private readonly record struct Key(ulong StateVersion, Hash256 TipHash, ulong MempoolVersion, Difficulty Ask, Address PayTo);

    private sealed class Slot(Lazy<BlockTemplate> built)
    {
        private BlockTemplate? _latest;

        public Lazy<BlockTemplate> Built { get; } = built;

        public long LastUse { get; set; }

        /// <summary>The template as it was last handed out; null if it has not been yet.</summary>
        public BlockTemplate? Latest
        {
            get => Volatile.Read(ref _latest);
            set => Volatile.Write(ref _latest, value);
        }
    }
}
