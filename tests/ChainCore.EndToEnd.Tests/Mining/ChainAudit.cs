using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text.Json;

namespace ChainCore.EndToEnd.Tests.Mining;

/// <summary>
/// A chain as a stranger checks it: with the framework's SHA-256 and nothing of ChainCore, from what the node shows everybody.
/// </summary>
internal static class ChainAudit
{
    private const int HashBytes = 32;

    /// <summary>Every block's header has its hash, meets its target, follows the one before, and commits to its transactions.</summary>
    public static void Verify(IReadOnlyList<JsonElement> blocks)
    {
        var previous = new string('0', 2 * HashBytes);
        for (var height = 0; height < blocks.Count; height++)
        {
            var block = blocks[height];
            Assert.Equal(height, block.GetProperty("index").GetInt32());
            Assert.Equal(previous, Text(block, "previous_hash"));

            var hash = HashTwice(HeaderOf(block));
            previous = Display(hash);
            Assert.Equal(previous, Text(block, "hash"));
            VerifyWork(block, hash);
            VerifyTransactions(block);
        }
    }

    /// <summary>What the blocks after genesis pay an address, in coin.</summary>
    public static decimal PaidTo(IEnumerable<JsonElement> blocks, string address) => blocks.Skip(1)
        .SelectMany(block => block.GetProperty("transactions")[0].GetProperty("outputs").EnumerateArray())
        .Where(output => output.GetProperty("recipient_address").GetString() == address)
        .Sum(output => output.GetProperty("amount").GetDecimal());

    public static string[] HashesOf(IEnumerable<JsonElement> blocks) => [.. blocks.Select(block => Text(block, "hash"))];

    private static void VerifyWork(JsonElement block, byte[] hash)
    {
        var difficulty = block.GetProperty("difficulty").GetInt32();
        Assert.StartsWith(new string('0', difficulty), Display(hash), StringComparison.Ordinal);

        var bits = BitsOf(block);
        var target = new BigInteger(bits & 0x7f_ffff) << (8 * ((int)(bits >> 24) - 3));
        Assert.Equal(BigInteger.One << (256 - (4 * difficulty)), target);
        Assert.True(new BigInteger(hash, isUnsigned: true) < target);
    }

    private static void VerifyTransactions(JsonElement block)
    {
        List<byte[]> level = [];
        foreach (var transaction in block.GetProperty("transactions").EnumerateArray())
        {
            level.Add(HashTwice(Convert.FromHexString(Text(transaction, "hex"))));
            Assert.Equal(Display(level[^1]), Text(transaction, "transaction_id"));
        }

        while (level.Count > 1)
        {
            if (level.Count % 2 != 0) level.Add(level[^1]);
            level = [.. level.Chunk(2).Select(pair => HashTwice([.. pair[0], .. pair[1]]))];
        }

        Assert.Equal(Text(block, "merkle_root"), Display(level[0]));
    }

    private static byte[] HeaderOf(JsonElement block)
    {
        var header = new byte[80];
        BinaryPrimitives.WriteUInt32LittleEndian(header, block.GetProperty("version").GetUInt32());
        Wire(Text(block, "previous_hash")).CopyTo(header, 4);
        Wire(Text(block, "merkle_root")).CopyTo(header, 36);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(68), block.GetProperty("timestamp").GetUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(72), BitsOf(block));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(76), block.GetProperty("nonce").GetUInt32());
        return header;
    }

    private static uint BitsOf(JsonElement block) => block.GetProperty("bits").GetUInt32();

    private static byte[] HashTwice(byte[] data) => SHA256.HashData(SHA256.HashData(data));

    private static string Display(byte[] hash) => Convert.ToHexStringLower([.. hash.Reverse()]);

    private static byte[] Wire(string hash) => [.. Convert.FromHexString(hash).Reverse()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
