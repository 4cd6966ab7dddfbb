namespace ChainCore.Miner.Measuring;

/// <summary>The header that measurements work on: block 0 of Bitcoin's main chain.</summary>
internal static class Headers
{
    public static BlockHeader BitcoinGenesis { get; } = new(
        1, Hash256.Zero, Hash256.Parse("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"),
        1231006505, new(0x1d00ffff), 2083236893);

    public static byte[] BitcoinGenesisBytes()
    {
        var bytes = new byte[BlockHeader.Size];
        BitcoinGenesis.WriteTo(bytes);
        return bytes;
    }
}
