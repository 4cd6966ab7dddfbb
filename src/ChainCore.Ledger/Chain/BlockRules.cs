using System.Collections.Immutable;
using System.Globalization;

namespace ChainCore.Ledger;

/// <summary>What a rule about blocks needs to know.</summary>
internal enum BlockRuleStage
{
    /// <summary>The header alone.</summary>
    Header,

    /// <summary>The block's parent and its ancestors.</summary>
    Ancestry,

    /// <summary>The transactions.</summary>
    Content,

    /// <summary>The unspent outputs before the block.</summary>
    State,
}

/// <summary>A rule every block after genesis must keep.</summary>
internal sealed class BlockRule
{
    private readonly Func<BlockCandidate, BlockRejection?> _check;

    internal BlockRule(
        string name, BlockRuleStage stage, bool isFinal, ImmutableArray<string> reasons, string summary,
        Func<BlockRule, BlockCandidate, BlockRejection?> check)
    {
        (Name, Stage, IsFinal, Reasons, Summary) = (name, stage, isFinal, reasons, summary);
        _check = candidate => check(this, candidate);
    }

    /// <summary>The rule's name.</summary>
    public string Name { get; }

    /// <summary>What the rule needs to know.</summary>
    public BlockRuleStage Stage { get; }

    /// <summary>
    /// True if a block that breaks the rule is invalid for ever, and every block with its hash: the chain remembers the hash. False
    /// where time heals it, or where the transactions may not be those the header commits to.
    /// </summary>
    public bool IsFinal { get; }

    /// <summary>The words with which the rule refuses, the usual one first.</summary>
    public ImmutableArray<string> Reasons { get; }

    /// <summary>The rule as a sentence.</summary>
    public string Summary { get; }

    internal BlockRejection? Check(BlockCandidate candidate) => _check(candidate);

    internal BlockRejection Refuse(string field) => new(Reasons[0], field, Name);

    internal BlockRejection Refuse(int transaction, TransactionError error)
    {
        var place = BlockRules.Field(transaction, error.Field);
        return new(error.Reason, place, Name, error.Script);
    }
}

/// <summary>
/// The rules every block after genesis must keep, in the order in which they are looked at: the cheap ones first, so that whoever wants
/// to occupy a node has to work for it (rows C14 to C18). Where several are broken, the first one is the reason.
/// </summary>
internal static class BlockRules
{
    /// <summary>The most bytes a block may take, header included, and a template fills: 1 MiB (row E12).</summary>
    public const int MaximumSize = 1 << 20;

    /// <summary>How far ahead of this node's clock a block's time may be: 7,200 s (row F8).</summary>
    public const int MaximumSecondsAhead = 2 * 60 * 60;

    /// <summary>All rules, in order.</summary>
    public static ImmutableArray<BlockRule> All { get; } =
    [
        new("claimed_hash", BlockRuleStage.Header, isFinal: false, [BlockRejectReasons.HighHash],
            "A hash that is claimed for the block is the hash of its header (C14, B19).",
            (rule, block) => block.ClaimedHash is { } claimed && claimed != block.Block.Hash ? rule.Refuse("hash") : null),
        new("bits", BlockRuleStage.Header, isFinal: false, [BlockRejectReasons.BadDifficultyBits],
            "The bits are the exact encoding of a difficulty (X4).",
            (rule, block) => block.HasStated ? null : rule.Refuse("difficulty_out_of_range")),
        new("proof_of_work", BlockRuleStage.Header, isFinal: false, [BlockRejectReasons.HighHash],
            "The hash meets the stated difficulty (C14, B19).",
            (rule, block) => block.Stated.IsMetBy(block.Block.Hash) ? null : rule.Refuse("target_difficulty")),
        new("difficulty_range", BlockRuleStage.Header, isFinal: false, [BlockRejectReasons.BadDifficultyBits],
            "The stated difficulty is within MIN..MAX (C15, B18).", CheckDifficultyRange),
        new("time_ahead", BlockRuleStage.Header, isFinal: false, [BlockRejectReasons.TimeTooNew],
            "The time is at most two hours ahead (F8).",
            (rule, block) => block.Header.Time <= block.LatestTime ? null : rule.Refuse("timestamp")),
        new("parent", BlockRuleStage.Ancestry, isFinal: true, [BlockRejectReasons.BadPreviousBlock],
            "No ancestor is invalid (C16).",
            (rule, block) => block.Parent is null ? rule.Refuse("previous_hash") : null),
        new("required_difficulty", BlockRuleStage.Ancestry, isFinal: true, [BlockRejectReasons.BadDifficultyBits],
            "The stated difficulty is not below the one required on the block's own branch (X10, B20).", CheckRequiredDifficulty),
        new("median_time", BlockRuleStage.Ancestry, isFinal: true, [BlockRejectReasons.TimeTooOld],
            "The time is above the median of the last eleven blocks' (F8, F9).",
            (rule, block) => block.Header.Time > block.Parent!.MedianTimePast ? null : rule.Refuse("timestamp")),
        new("size", BlockRuleStage.Content, isFinal: false, [BlockRejectReasons.BadTransactions],
            "The block takes at most 1 MiB (E12).",
            (rule, block) => block.Block.Size <= MaximumSize ? null : rule.Refuse("block_too_large")),
        new("transaction_count", BlockRuleStage.Content, isFinal: false, [BlockRejectReasons.BadTransactions],
            "There are at most MAX_BLOCK_SIZE transactions, the coinbase counted (E11, E12).",
            (rule, block) => block.Transactions.Length <= block.Parameters.MaximumBlockTransactions
                ? null
                : rule.Refuse("too_many_transactions")),
        new("merkle_root", BlockRuleStage.Content, isFinal: false, [BlockRejectReasons.BadMerkleRoot],
            "The header's Merkle root is that of the transactions (C18).", CheckMerkleRoot),
        new("merkle_mutation", BlockRuleStage.Content, isFinal: false, [BlockRejectReasons.DuplicateTransactions],
            "No other list of transactions has this Merkle root (A17, CVE-2012-2459).",
            (rule, block) => block.IsMutated ? rule.Refuse("merkle_root") : null),
        new("coinbase_first", BlockRuleStage.Content, isFinal: false, [BlockRejectReasons.CoinbaseMissing],
            "The first transaction is a coinbase (C11, F28).",
            (rule, block) => block.Transactions is [{ IsCoinbase: true }, ..] ? null : rule.Refuse("transactions[0]")),
        new("coinbase_single", BlockRuleStage.Content, isFinal: true, [BlockRejectReasons.CoinbaseMultiple],
            "No other transaction is a coinbase (C11, F28).", CheckSingleCoinbase),
        new("transactions", BlockRuleStage.Content, isFinal: true,
            [
                RejectReasons.BadTransactions, RejectReasons.NoInputs, RejectReasons.NoOutputs, RejectReasons.Oversize,
                RejectReasons.OutputZero, RejectReasons.OutputTotalTooLarge, RejectReasons.OutputScript, RejectReasons.DuplicateInputs,
                RejectReasons.CoinbaseLength, RejectReasons.NullOutPoint,
            ],
            "Each transaction keeps the rules about transactions by themselves (C18, C43, X17).", CheckTransactions),
        new("distinct_transactions", BlockRuleStage.Content, isFinal: true, [BlockRejectReasons.DuplicateTransactions],
            "No transaction stands in the block twice (F8).", CheckDistinctTransactions),
        new("coinbase_height", BlockRuleStage.Ancestry, isFinal: true, [BlockRejectReasons.CoinbaseHeight],
            "The coinbase's script begins with the block's height (C11, BIP 34).",
            (rule, block) => block.Height <= int.MaxValue
                && CoinbaseScript.BeginsWithHeight(block.Transactions[0].Inputs[0].Script.Span, (int)block.Height)
                    ? null
                    : rule.Refuse("transactions[0].vin[0].scriptSig")),
        new("spends", BlockRuleStage.State, isFinal: true,
            [
                RejectReasons.MissingOrSpent, BlockRejectReasons.ImmatureSpend, RejectReasons.InputValuesOutOfRange,
                RejectReasons.InputsBelowOutputs, BlockRejectReasons.FeesOutOfRange,
            ],
            "Each input spends an output that exists before it and is mature, and no transaction pays more than it spends (C8, C44, H24).",
            CheckSpends),
        new("coinbase_amount", BlockRuleStage.State, isFinal: true, [BlockRejectReasons.CoinbaseAmount],
            "The coinbase pays at most subsidy and fees (F28).", CheckCoinbaseAmount),
        new("scripts", BlockRuleStage.State, isFinal: true, [RejectReasons.InputScript],
            "Each input is entitled to the output it spends: key and signature (X17).", CheckScripts),
    ];

    /// <summary>Looks at the rules of the given stages in order.</summary>
    /// <returns>The first refusal with its rule; null if all are kept.</returns>
    internal static (BlockRule Rule, BlockRejection Rejection)? Check(BlockCandidate candidate, Func<BlockRuleStage, bool> stages)
    {
        foreach (var rule in All)
        {
            if (stages(rule.Stage) && rule.Check(candidate) is { } rejection) return (rule, rejection);
        }

        return null;
    }

    internal static string Field(int transaction, string member) => string.Create(
        CultureInfo.InvariantCulture, $"transactions[{transaction}]{(member.Length == 0 ? "" : ".")}{member}");

    private static BlockRejection? CheckDifficultyRange(BlockRule rule, BlockCandidate block) =>
        block.Stated < block.Parameters.MinimumDifficulty || block.Stated > block.Parameters.MaximumDifficulty
            ? rule.Refuse("difficulty_out_of_range")
            : null;

    private static BlockRejection? CheckRequiredDifficulty(BlockRule rule, BlockCandidate block)
    {
        var verdict = StatedDifficultyRule.Check(block.Parameters, block.Stated, block.Parent!.RequiredNext);
        return StatedDifficultyRule.FieldOf(verdict) is { } field ? rule.Refuse(field) : null;
    }

    private static BlockRejection? CheckMerkleRoot(BlockRule rule, BlockCandidate block)
    {
        var root = block.Block.ComputeMerkleRoot(out var mutated);
        block.IsMutated = mutated;
        return root == block.Header.MerkleRoot ? null : rule.Refuse("merkle_root");
    }

    private static BlockRejection? CheckSingleCoinbase(BlockRule rule, BlockCandidate block)
    {
        for (var i = 1; i < block.Transactions.Length; i++)
        {
            if (block.Transactions[i].IsCoinbase) return rule.Refuse(Field(i, ""));
        }

        return null;
    }

    private static BlockRejection? CheckTransactions(BlockRule rule, BlockCandidate block)
    {
        for (var i = 0; i < block.Transactions.Length; i++)
        {
            if (TransactionRules.Check(block.Transactions[i], MaximumSize) is { } error) return rule.Refuse(i, error);
        }

        return null;
    }

    private static BlockRejection? CheckDistinctTransactions(BlockRule rule, BlockCandidate block)
    {
        HashSet<Hash256> ids = new(block.Transactions.Length);
        for (var i = 0; i < block.Transactions.Length; i++)
        {
            if (!ids.Add(block.Transactions[i].Id)) return rule.Refuse(Field(i, ""));
        }

        return null;
    }

    private static BlockRejection? CheckSpends(BlockRule rule, BlockCandidate block)
    {
        var (coins, parameters) = (block.Coins!, block.Parameters);
        foreach (var (i, transaction) in block.Transactions.Index())
        {
            if (!transaction.IsCoinbase)
            {
                var outputs = new TransactionOutput[transaction.Inputs.Length];
                for (var k = 0; k < outputs.Length; k++)
                {
                    if (!coins.TrySpend(transaction.Inputs[k].PreviousOutput, out var coin))
                        return rule.Refuse(i, Input(RejectReasons.MissingOrSpent, k));
                    if (!coin.IsMatureAt(block.Height, parameters.CoinbaseMaturity))
                        return rule.Refuse(i, Input(BlockRejectReasons.ImmatureSpend, k));
                    outputs[k] = coin.Output;
                    block.Spent.Add(coin);
                }

                if (TransactionRules.CheckValues(transaction, outputs, out var fee) is { } error) return rule.Refuse(i, error);
                if (!block.Fees.TryAdd(fee, out var fees)) return rule.Refuse(i, new(BlockRejectReasons.FeesOutOfRange));
                block.Fees = fees;
                block.Spending.Add(new(transaction, outputs));
            }

            // Heights in coinbases make ids unique, so no output can exist before its transaction.
            if (!coins.TryCreateOutputs(transaction, block.Height)) return rule.Refuse(i, new(RejectReasons.BadTransactions));
        }

        return null;
    }

    private static TransactionError Input(string reason, int index) => new(reason, TransactionRules.Field("vin", index, "prevout"));

    private static BlockRejection? CheckCoinbaseAmount(BlockRule rule, BlockCandidate block)
    {
        var paid = Amount.Zero;
        foreach (var output in block.Transactions[0].Outputs) paid += output.Value;
        var isWithin = !paid.TrySubtract(block.Fees, out var created) || created <= block.Subsidy;
        return isWithin ? null : rule.Refuse("transactions[0].vout");
    }

    private static BlockRejection? CheckScripts(BlockRule rule, BlockCandidate block) =>
        block.Verifier!.VerifyAll(block.Spending, block.Cancellation) is { } failure
            ? rule.Refuse(failure.Index + 1, failure.Error)
            : null;
}

/// <summary>A block while it is looked at, with what the rules need and what they find out.</summary>
internal sealed class BlockCandidate(Block block, ConsensusParameters parameters, uint latestTime)
{
    private readonly Difficulty? _stated = Difficulty.TryFromCompact(block.Header.Bits, out var stated) ? stated : null;

    public Block Block { get; } = block;

    public ConsensusParameters Parameters { get; } = parameters;

    /// <summary>The greatest time the header may have.</summary>
    public uint LatestTime { get; } = latestTime;

    public Hash256? ClaimedHash { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>The parent; null if it is not known, or invalid.</summary>
    public BlockNode? Parent { get; set; }

    /// <summary>The outputs before the block; afterwards, if it keeps all rules, those after it.</summary>
    public UtxoOverlay? Coins { get; init; }

    public TransactionVerifier? Verifier { get; init; }

    public BlockHeader Header => Block.Header;

    public ImmutableArray<Transaction> Transactions => Block.Transactions;

    public long Height => Parent!.Height + 1;

    public bool HasStated => _stated.HasValue;

    public Difficulty Stated => _stated!.Value;

    public Amount Subsidy { get; } = parameters.BlockReward;

    public bool IsMutated { get; set; }

    /// <summary>The outputs spent, in order.</summary>
    public List<Coin> Spent { get; } = [];

    public List<SpendingTransaction> Spending { get; } = [];

    public Amount Fees { get; set; }
}
