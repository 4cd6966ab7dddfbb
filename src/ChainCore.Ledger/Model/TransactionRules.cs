using System.Globalization;

namespace ChainCore.Ledger;

/// <summary>The rules a transaction must keep by itself, and those about the values it spends. Input scripts are not looked at.</summary>
internal static class TransactionRules
{
    /// <summary>Checks what can be checked without knowing the outputs spent (Bitcoin Core's <c>CheckTransaction</c>, and X17).</summary>
    /// <remarks>
    /// In this order: there are inputs and outputs; size; each output's amount is positive (in a coinbase it may be zero) and its script
    /// pay-to-public-key-hash; the outputs' sum is at most 21e6 coin; no output is spent twice; a coinbase's script takes 2..100 bytes;
    /// others spend no null outpoint. That an amount is within 0 .. 21e6 coin is <see cref="Amount"/>'s and decoding's business.
    /// </remarks>
    /// <param name="transaction">The transaction.</param>
    /// <param name="maximumSize">The most bytes a transaction may take: the block size limit.</param>
    /// <returns>The first rule broken; null if none is.</returns>
    public static TransactionError? Check(Transaction transaction, int maximumSize = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (transaction.Inputs.IsEmpty) return new(RejectReasons.NoInputs, "vin");
        if (transaction.Outputs.IsEmpty) return new(RejectReasons.NoOutputs, "vout");
        if (transaction.Size > maximumSize) return new(RejectReasons.Oversize);

        var total = Amount.Zero;
        for (var i = 0; i < transaction.Outputs.Length; i++)
        {
            var output = transaction.Outputs[i];
            if (output.Value.IsZero && !transaction.IsCoinbase) return new(RejectReasons.OutputZero, Field("vout", i, "value"));
            if (!total.TryAdd(output.Value, out total)) return new(RejectReasons.OutputTotalTooLarge, "vout");
            if (!PayToPublicKeyHash.IsOutputScript(output.Script.Span))
                return new(RejectReasons.OutputScript, Field("vout", i, "scriptPubKey"), ScriptError.NotPayToPublicKeyHash);
        }

        if (FindDuplicateInput(transaction) is { } duplicate)
            return new(RejectReasons.DuplicateInputs, Field("vin", duplicate, "prevout"));

        if (transaction.IsCoinbase)
        {
            return transaction.Inputs[0].Script.Length is < CoinbaseScript.MinimumSize or > CoinbaseScript.MaximumSize
                ? new(RejectReasons.CoinbaseLength, Field("vin", 0, "scriptSig"))
                : null;
        }

        for (var i = 0; i < transaction.Inputs.Length; i++)
        {
            if (transaction.Inputs[i].PreviousOutput.IsNull) return new(RejectReasons.NullOutPoint, Field("vin", i, "prevout"));
        }

        return null;
    }

    /// <summary>Checks that a transaction spends no more than it has (Bitcoin Core's <c>CheckTxInputs</c>) and computes its fee.</summary>
    /// <param name="transaction">A transaction that <see cref="Check"/> finds right; no coinbase.</param>
    /// <param name="spentOutputs">The outputs its inputs spend, in the order of the inputs.</param>
    /// <param name="fee">Inputs less outputs; zero on failure.</param>
    /// <returns>The rule broken; null if none is.</returns>
    /// <exception cref="ArgumentException">There are not as many outputs as inputs.</exception>
    public static TransactionError? CheckValues(Transaction transaction, ReadOnlySpan<TransactionOutput> spentOutputs, out Amount fee)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (spentOutputs.Length != transaction.Inputs.Length)
            throw new ArgumentException("There are not as many outputs as inputs.", nameof(spentOutputs));
        fee = default;
        Amount spent = default, paid = default;
        foreach (ref readonly var output in spentOutputs)
        {
            if (!spent.TryAdd(output.Value, out spent)) return new(RejectReasons.InputValuesOutOfRange, "vin");
        }

        foreach (var output in transaction.Outputs)
        {
            if (!paid.TryAdd(output.Value, out paid)) return new(RejectReasons.OutputTotalTooLarge, "vout");
        }

        return spent.TrySubtract(paid, out fee) ? null : new(RejectReasons.InputsBelowOutputs, "vin");
    }

    internal static string Field(string list, int index, string member) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].{member}");

    private static int? FindDuplicateInput(Transaction transaction)
    {
        var inputs = transaction.Inputs;
        if (inputs.Length <= 8)
        {
            for (var i = 1; i < inputs.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (inputs[i].PreviousOutput == inputs[j].PreviousOutput) return i;
                }
            }

            return null;
        }

        HashSet<OutPoint> seen = new(inputs.Length);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (!seen.Add(inputs[i].PreviousOutput)) return i;
        }

        return null;
    }
}
