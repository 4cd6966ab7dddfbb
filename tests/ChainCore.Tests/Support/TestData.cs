using System.Globalization;

namespace ChainCore.Tests;

/// <summary>A row of a header file.</summary>
internal sealed record HeaderRow(string Network, int Height, string Hash, string Hex)
{
    public byte[] Bytes { get; } = Convert.FromHexString(Hex);

    public BlockHeader Header => new(Bytes);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Network} {Height}");
}

/// <summary>A message of a NIST file and its digest.</summary>
internal sealed record HashVector(byte[] Message, byte[] Digest);

/// <summary>The files under Data: public facts, described in the issue they came with.</summary>
internal static class TestData
{
    private static readonly Lazy<HeaderRow[]> LazyRealHeaders = new(() =>
    [
        .. Rows("bitcoin-headers.csv").Select(fields => new HeaderRow(fields[0], Number(fields[1]), fields[2], fields[3])),
    ]);

    private static readonly Lazy<HeaderRow[]> LazyRetargetHeaders = new(() =>
    [
        .. Rows("bitcoin-headers-2016-retarget.csv")
            .Select(fields => new HeaderRow("alternative", Number(fields[0]), fields[1], fields[2])),
    ]);

    /// <summary>1,012 headers of four networks.</summary>
    public static HeaderRow[] RealHeaders => LazyRealHeaders.Value;

    /// <summary>2,016 headers in a row that end in a retarget.</summary>
    public static HeaderRow[] RetargetHeaders => LazyRetargetHeaders.Value;

    public static IEnumerable<HeaderRow> AllHeaders => RealHeaders.Concat(RetargetHeaders);

    /// <summary>The genesis block of Bitcoin's main chain.</summary>
    public static HeaderRow Genesis => RealHeaders[0];

    public static HeaderRow Regtest => RealHeaders.Single(row => row.Network == "regtest");

    public static IEnumerable<HashVector> ShortMessages => Vectors("SHA256ShortMsg.rsp");

    public static IEnumerable<HashVector> LongMessages => Vectors("SHA256LongMsg.rsp");

    /// <summary>The seed and the checkpoints of NIST's Monte Carlo test.</summary>
    public static (byte[] Seed, byte[][] Checkpoints) MonteCarlo
    {
        get
        {
            var lines = Lines("SHA256Monte.rsp");
            return (Values(lines, "Seed").Single(), [.. Values(lines, "MD")]);
        }
    }

    private static IEnumerable<HashVector> Vectors(string file)
    {
        var lines = Lines(file);
        var lengths = lines.Where(line => line.StartsWith("Len = ", StringComparison.Ordinal)).Select(line => Number(line[6..]) / 8);
        return lengths.Zip(Values(lines, "Msg"), Values(lines, "MD")).Select(row => new HashVector(row.Second[..row.First], row.Third));
    }

    private static IEnumerable<byte[]> Values(string[] lines, string key) =>
        lines.Where(line => line.StartsWith(key + " = ", StringComparison.Ordinal))
            .Select(line => Convert.FromHexString(line[(key.Length + 3)..]));

    private static IEnumerable<string[]> Rows(string file) =>
        Lines(file).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','));

    private static string[] Lines(string file) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", file)).Select(line => line.Trim())];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
