using System.Text.Json;

namespace ChainCore.Ledger.Tests;

/// <summary>An input of a real transaction, with the output it spends.</summary>
internal sealed record RealInput(Transaction Transaction, int Index, TransactionOutput Spent, bool Valid, bool Canonical)
{
    public override string ToString() => $"{Transaction.Id}:{Index}";
}

/// <summary>Bitcoin's block 300025 and the transactions in it that spend pay-to-public-key-hash outputs only.</summary>
internal static class RealData
{
    private static readonly Lazy<RealInput[]> LazyInputs = new(LoadInputs);

    public static byte[] BlockBytes { get; } = File.ReadAllBytes(PathOf("bitcoin-block-300025.raw"));

    public static Block Block { get; } = Block.Decode(BlockBytes);

    public static IReadOnlyList<RealInput> Inputs => LazyInputs.Value;

    /// <summary>The transactions with all their inputs, in the file's order.</summary>
    public static IEnumerable<IGrouping<Transaction, RealInput>> Spends => Inputs.GroupBy(input => input.Transaction);

    /// <summary>The bytes with one bit changed.</summary>
    public static byte[] FlipBit(ReadOnlySpan<byte> bytes, int bit)
    {
        var flipped = bytes.ToArray();
        flipped[bit / 8] ^= (byte)(1 << (bit % 8));
        return flipped;
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    private static RealInput[] LoadInputs()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(PathOf("bitcoin-p2pkh-spends.json")));
        List<RealInput> inputs = [];
        foreach (var spend in document.RootElement.GetProperty("transactions").EnumerateArray())
        {
            var transaction = Transaction.Decode(Convert.FromHexString(spend.GetProperty("hex").GetString()!));
            if (transaction.Id.ToString() != spend.GetProperty("txid").GetString()) throw new InvalidDataException("A txid differs.");
            var index = 0;
            foreach (var input in spend.GetProperty("inputs").EnumerateArray())
            {
                TransactionOutput spent = new(
                    Amount.FromUnits(input.GetProperty("amount").GetInt64()),
                    Convert.FromHexString(input.GetProperty("prevout_script").GetString()!));
                inputs.Add(
                    new(transaction, index++, spent, input.GetProperty("valid").GetBoolean(), input.GetProperty("canonical").GetBoolean()));
            }
        }

        return [.. inputs];
    }
}
