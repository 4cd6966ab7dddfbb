using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>Transactions that clients send: wire bytes, or the readable form (row C32).</summary>
internal static class TransactionReading
{
    /// <summary>The transaction of a request.</summary>
    /// <exception cref="RefusedException">There is none, or it has another id than the request says.</exception>
    public static Transaction ToTransaction(this AddTransactionRequest request)
    {
        var transaction = request switch
        {
            { Hex: { } hex, Inputs: null, Outputs: null } => Decode(hex.Span, "hex"),
            { Hex: null, Inputs: { } inputs, Outputs: { } outputs } => Encode(request, inputs, outputs),
            _ => throw Refused("hex", "A transaction is given by hex alone, or by inputs and outputs."),
        };
        return request.TransactionId is { } id && id != transaction.Id
            ? throw Refused("transaction_id", "The transaction has another id.")
            : transaction;
    }

    /// <summary>Decodes wire bytes.</summary>
    /// <exception cref="RefusedException">They are no transaction.</exception>
    public static Transaction Decode(ReadOnlySpan<byte> bytes, string field) =>
        Transaction.TryDecode(bytes, out var transaction, out var error)
            ? transaction
            : throw new RefusedException(Problem.Of(error.Reason, field: $"{field}: {error.Field}"));

    private static Transaction Encode(
        AddTransactionRequest request, IReadOnlyList<TransactionInputContract> inputs, IReadOnlyList<TransactionOutputContract> outputs)
    {
        TransactionInput[] spends = [.. inputs.Select(input => new TransactionInput(
            new(input.TransactionId, input.OutputIndex), input.Script, input.Sequence))];
        TransactionOutput[] pays = [.. outputs.Select(ToOutput)];
        return new(request.Version, spends, pays, request.LockTime);
    }

    private static TransactionOutput ToOutput(TransactionOutputContract output, int index)
    {
        var field = $"outputs[{index}]";
        if (!Amount.TryFromCoins(output.Amount, out var amount))
            throw Refused($"{field}.amount", "An amount is 0 to 21000000 coin with at most 8 decimals.");
        if (output is { RecipientAddress: null, Script: { } script }) return new(amount, script);
        if (!Address.TryParse(output.RecipientAddress, null, out var recipient))
            throw new RefusedException(Problem.InvalidAddress($"{field}.recipient_address"));
        var paid = new TransactionOutput(amount, recipient);
        return output.Script is { } given && !given.Span.SequenceEqual(paid.Script.Span)
            ? throw Refused($"{field}.script", "The script does not pay the address.")
            : paid;
    }

    private static RefusedException Refused(string field, string detail) => new(Problem.InvalidField(field, detail));
}
