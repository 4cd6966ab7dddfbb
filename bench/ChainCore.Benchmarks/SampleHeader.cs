namespace ChainCore.Benchmarks;

/// <summary>The header all scans here work on: block 0 of Bitcoin's main chain.</summary>
internal static class SampleHeader
{
    public static BlockHeader Value { get; } = new(
        1, Hash256.Zero, Hash256.Parse("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"),
        1231006505, new(0x1d00ffff), 2083236893);

    public static byte[] Bytes
    {
        get
        {
            var bytes = new byte[BlockHeader.Size];
            Value.WriteTo(bytes);
            return bytes;
        }
    }

    /// <summary>The target 1: no scan ends early.</summary>
    public static Target NeverMet { get; } = Target.Parse("1");
}
