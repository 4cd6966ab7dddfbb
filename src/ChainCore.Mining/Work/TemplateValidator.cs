using ChainCore.Ledger;

namespace ChainCore.Mining;

/// <summary>
/// Checks work before a single hash is spent on it (D2, D3, B34, H5): it must agree with itself, pay this miner, extend the tip last seen
/// and have an accepted difficulty. A source is not trusted, whoever runs it.
/// </summary>
/// <param name="payTo">Whom the coinbase has to pay.</param>
/// <param name="minimum">The least difficulty accepted.</param>
/// <param name="maximum">The greatest difficulty accepted.</param>
public sealed class TemplateValidator(Address payTo, Difficulty minimum, Difficulty maximum)
{
    /// <summary>The most time between a template's arrival and its use: 60 seconds (D3).</summary>
    public static readonly TimeSpan MaximumAge = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How far a source's clock may be off before it is worth a word: 10 seconds. It is tolerated all the same (D3, G21).
    /// </summary>
    public static readonly TimeSpan NotableClockSkew = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The most seconds a header's time may be ahead of the source's own clock: 2 hours, as everywhere on the chain (F8).
    /// </summary>
    private const int MaximumFuture = 7_200;

    /// <summary>Checks work.</summary>
    /// <param name="work">The work.</param>
    /// <param name="tip">Where the source's chain stood when it was last asked; null if it never was.</param>
    /// <param name="now">The local clock's time.</param>
    /// <returns>Null if all is well.</returns>
    public TemplateError? Validate(WorkTemplate work, SourceState? tip, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(work);
        return CheckFreshness(work, tip) ?? CheckDifficulty(work) ?? CheckHeader(work, now) ?? CheckCoinbase(work)
            ?? CheckTransactions(work);
    }

    private static TemplateError? CheckFreshness(WorkTemplate work, SourceState? tip)
    {
        if (work.Height < 1) return new(TemplateFault.Index, $"The template's index {work.Height} is not above the genesis block's.");
        if (tip is null) return null;

        // A state later than the one last seen is news, whatever its height: a reorganisation may shorten the chain.
        if (work.StateVersion is { } version && tip.StateVersion is { } seen && version > seen) return null;
        if (work.Height > tip.Length) return null;
        if (work.Height < tip.Length)
        {
            return new(TemplateFault.Stale, $"The template is for index {work.Height}, and the chain has {tip.Length} blocks already.");
        }

        return tip.TipHash is { } hash && hash != work.Header.PreviousHash
            ? new(TemplateFault.Stale, "The template does not extend the tip last seen.")
            : null;
    }

    private TemplateError? CheckDifficulty(WorkTemplate work)
    {
        if (work.Difficulty < minimum || work.Difficulty > maximum)
        {
            return new(
                TemplateFault.Difficulty,
                $"The template's difficulty {work.Difficulty} is outside the accepted range {minimum} to {maximum}.");
        }

        return work.Header.Bits == work.Difficulty.ToCompact()
            ? null
            : new(TemplateFault.Header, $"The header's bits {work.Header.Bits} are not those of difficulty {work.Difficulty}.");
    }

    private static TemplateError? CheckHeader(WorkTemplate work, DateTimeOffset now)
    {
        var clock = (now + (work.ClockSkew ?? TimeSpan.Zero)).ToUnixTimeSeconds();
        if (work.Header.Time > clock + MaximumFuture)
        {
            return new(TemplateFault.Header, "The template's time is more than two hours ahead of its source's clock.");
        }

        return work.Target.IsZero ? new(TemplateFault.Header, "The template's target is zero.") : null;
    }

    private TemplateError? CheckCoinbase(WorkTemplate work)
    {
        if (work.Transactions.IsDefaultOrEmpty) return new(TemplateFault.Coinbase, "The template has no transactions.");
        var coinbase = work.Transactions[0];
        if (!coinbase.IsCoinbase) return new(TemplateFault.Coinbase, "The template's first transaction is not a coinbase.");
        var script = coinbase.Inputs[0].Script.Span;
        if (script.Length is < CoinbaseScript.MinimumSize or > CoinbaseScript.MaximumSize)
        {
            return new(TemplateFault.Coinbase, $"The coinbase's script is {script.Length} bytes long and not 2 to 100.");
        }

        if (work.Height > int.MaxValue || !CoinbaseScript.BeginsWithHeight(script, (int)work.Height))
        {
            return new(TemplateFault.Coinbase, $"The coinbase's script does not begin with the height {work.Height}.");
        }

        return CheckPayment(work, coinbase) ?? CheckExtraNonce(work, coinbase);
    }

    private TemplateError? CheckPayment(WorkTemplate work, Transaction coinbase)
    {
        var paid = Amount.Zero;
        foreach (var output in coinbase.Outputs)
        {
            if (!PayToPublicKeyHash.TryGetAddress(output.Script.Span, out var payee) || payee != payTo)
            {
                return new(TemplateFault.Payee, "The coinbase pays somebody else.");
            }

            if (!paid.TryAdd(output.Value, out paid)) return new(TemplateFault.Reward, "The coinbase pays more than all coin there is.");
        }

        if (coinbase.Outputs.IsEmpty) return new(TemplateFault.Payee, "The coinbase pays nobody.");
        if (!work.Subsidy.TryAdd(work.TotalFees, out var reward))
        {
            return new(TemplateFault.Reward, "The reward and the fees are more than all coin there is.");
        }

        return paid <= reward
            ? null
            : new(TemplateFault.Reward, $"The coinbase pays {paid}, more than reward and fees of {reward}.");
    }

    private static TemplateError? CheckExtraNonce(WorkTemplate work, Transaction coinbase)
    {
        if (work.ExtraNonce is not { } field) return null;
        var script = coinbase.Inputs[0].Script;
        if (field.Transaction != 0 || field.Length is < 1 or > sizeof(ulong))
        {
            return new(TemplateFault.ExtraNonce, "The extra nonce is not 1 to 8 bytes of the coinbase.");
        }

        // Version, number of inputs, outpoint, length of the script, and then the script with the height in front.
        const int scriptOffset = sizeof(uint) + 1 + OutPoint.Size + 1;
        var heightSize = 1 + (work.Height <= 16 ? 0 : script.Span[0]);
        return field.Offset >= scriptOffset + heightSize && (long)field.Offset + field.Length <= scriptOffset + script.Length
            ? null
            : new(TemplateFault.ExtraNonce, "The extra nonce does not lie in the coinbase's script behind the height.");
    }

    private static TemplateError? CheckTransactions(WorkTemplate work)
    {
        Hash256 root;
        if (!work.CoinbaseBranch.IsDefault)
        {
            root = MerkleTree.ComputeRootFromBranch(work.Transactions[0].Id, 0, work.CoinbaseBranch.AsSpan());
        }
        else
        {
            if (work.Transactions.Skip(1).Any(transaction => transaction.IsCoinbase))
            {
                return new(TemplateFault.Coinbase, "The template has more than one coinbase.");
            }

            root = Block.ComputeMerkleRoot(work.Transactions.AsSpan(), out var mutated);
            if (mutated) return new(TemplateFault.Transactions, "The template has a transaction twice.");
        }

        return root == work.Header.MerkleRoot
            ? null
            : new(TemplateFault.MerkleRoot, "The Merkle root is not that of the template's transactions.");
    }
}

/// <summary>What is wrong with work.</summary>
public enum TemplateFault
{
    /// <summary>The index cannot be.</summary>
    Index,

    /// <summary>It does not extend the tip last seen, or is too old (D3).</summary>
    Stale,

    /// <summary>The difficulty is outside the accepted range (B34).</summary>
    Difficulty,

    /// <summary>The header contradicts the rest.</summary>
    Header,

    /// <summary>There is no coinbase, more than one, or one of a wrong form.</summary>
    Coinbase,

    /// <summary>The coinbase pays somebody else, or nobody.</summary>
    Payee,

    /// <summary>The coinbase pays more than reward and fees.</summary>
    Reward,

    /// <summary>The extra nonce lies where it must not.</summary>
    ExtraNonce,

    /// <summary>The transactions are not as they may be.</summary>
    Transactions,

    /// <summary>The Merkle root is another one.</summary>
    MerkleRoot,
}

/// <summary>A fault of work.</summary>
/// <param name="Fault">The kind.</param>
/// <param name="Message">A sentence that says what is wrong; safe to show.</param>
public sealed record TemplateError(TemplateFault Fault, string Message)
{
    /// <summary>The class of failure that the fault is counted and handled as.</summary>
    public FailureClass Class => Fault switch
    {
        TemplateFault.Stale => FailureClass.StaleWork,
        TemplateFault.Difficulty => FailureClass.DifficultyOutOfRange,
        _ => FailureClass.InvalidWork,
    };
}
