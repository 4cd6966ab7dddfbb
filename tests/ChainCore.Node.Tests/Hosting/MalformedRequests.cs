using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ChainCore.Node.Tests;

/// <summary>Makes requests no honest client sends, each of another kind of wrong. All come from a seed.</summary>
internal sealed class MalformedRequests(Random random, IReadOnlyList<(string Path, JsonObject Sample)> samples)
{
    private static readonly string[] Numbers =
    [
        "-1", "0", "1e400", "-1e400", "1e-400", "0.1", "4294967296", "18446744073709551616", "9223372036854775808", "-9223372036854775809",
        "99999999999999999999999999999999999999999999", "1E5", "-0", "00", "+1", "1.", ".5", "0x10", "NaN", "Infinity", "-Infinity",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "[]", "{}", "[[]]", "[null]", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"' OR 1=1 --\"",
        "\"../../etc/passwd\"",
        "\"<script>\"", "\"{{7*7}}\"", "\"%s%n\"", "\"\\\\\\\"\"", "undefined", "'x'", "\"\\x\"",
    ];

    private static readonly string[] Queries =
    [
        "start=-1", "start=1e9", "start=9223372036854775808", "limit=x", "count=2001", "count=-5", "locator=zz", "locator=,,,", "end=-1",
        "version=", "version=-1&timeout=0", "version=99999999999999999999&timeout=0", "timeout=99999", "start=%01",
        "start=1&start=2", "dry_run=2",
    ];

    private static readonly string[] Reading =
    [
        "/blockchain", "/blockchain/headers", "/blocks/range", "/templates/wait", "/balance/x", "/utxos/%01", "/transactions/%ff%fe",
        "/balance/1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNaaaaaaaaaaaa", "/nothing/%2e%2e/%2e%2e", "/audit",
    ];

    /// <summary>The next request.</summary>
    public HttpRequestMessage Next()
    {
        if (random.Next(8) == 0)
            return new(HttpMethod.Get, $"{Pick(Reading)}?{Pick(Queries)}&{Garbage(random.Next(1, 20))}");
        var (path, sample) = samples[random.Next(samples.Count)];
        ByteArrayContent content = new(Body(sample));
        content.Headers.TryAddWithoutValidation("Content-Type", random.Next(40) == 0 ? "text/xml" : "application/json");
        return new(HttpMethod.Post, path) { Content = content };
    }

    private byte[] Body(JsonObject sample) => random.Next(12) switch
    {
        0 => Truncated(sample),
        1 => Encoding.UTF8.GetBytes(Deep()),
        2 or 3 => Replaced(sample, Pick(Numbers)),
        4 or 5 => Replaced(sample, Pick(Values)),
        6 => Duplicated(sample),
        7 => BadUtf8(sample),
        8 => OddHex(sample),
        9 => Missing(sample),
        10 => random.Next(20) == 0 ? Oversize() : Flipped(sample),
        _ => Noise(),
    };

    private string Pick(string[] list) => list[random.Next(list.Length)];

    private byte[] Truncated(JsonObject sample)
    {
        var bytes = Encoding.UTF8.GetBytes(sample.ToJsonString());
        return bytes[..random.Next(bytes.Length)];
    }

    private string Deep()
    {
        var depth = random.Next(33, 3_000);
        return random.Next(2) == 0
            ? new string('[', depth) + new string(']', random.Next(depth + 1))
            : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
    }

    /// <summary>Any member, of any level, with a value it cannot have.</summary>
    private byte[] Replaced(JsonObject sample, string value)
    {
        const string Marker = "@@marker@@";
        var copy = (JsonObject)sample.DeepClone();
        var target = copy;
        var name = Pick([.. target.Select(member => member.Key)]);
        while (target[name] is JsonObject { Count: > 0 } inner && random.Next(2) == 0)
            (target, name) = (inner, Pick([.. inner.Select(member => member.Key)]));
        if (target[name] is JsonArray { Count: > 0 } array && random.Next(2) == 0) array[random.Next(array.Count)] = Marker;
        else target[name] = Marker;
        return Encoding.UTF8.GetBytes(copy.ToJsonString().Replace($"\"{Marker}\"", value, StringComparison.Ordinal));
    }

    private byte[] Duplicated(JsonObject sample)
    {
        var text = sample.ToJsonString();
        var name = Pick([.. sample.Select(member => member.Key)]);
        return Encoding.UTF8.GetBytes($"{{\"{name}\":{sample[name]?.ToJsonString() ?? "null"},{text[1..]}");
    }

    private byte[] BadUtf8(JsonObject sample)
    {
        var bytes = Encoding.UTF8.GetBytes(sample.ToJsonString());
        for (var i = random.Next(1, 4); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(0x80, 0x100);
        return bytes;
    }

    private byte[] OddHex(JsonObject sample)
    {
        var hex = random.Next(3) switch
        {
            0 => new string('a', 2 * random.Next(200) + 1),
            1 => "zz" + Garbage(10),
            _ => Convert.ToHexString(Bytes(random.Next(300))),
        };
        return Replaced(sample, random.Next(2) == 0 ? $"\"{hex}\"" : $"[{{\"hex\":\"{hex}\"}}]");
    }

    private byte[] Missing(JsonObject sample)
    {
        var copy = (JsonObject)sample.DeepClone();
        copy.Remove(copy.ElementAt(0).Key);
        for (var i = random.Next(3); i > 0 && copy.Count > 0; i--) copy.Remove(Pick([.. copy.Select(member => member.Key)]));
        copy[Garbage(8)] = Garbage(30);
        return Encoding.UTF8.GetBytes(copy.ToJsonString());
    }

    private byte[] Flipped(JsonObject sample)
    {
        var bytes = Encoding.UTF8.GetBytes(sample.ToJsonString());
        bytes[0] = (byte)'[';
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(7));
        return bytes;
    }

    private static byte[] Oversize() => Encoding.UTF8.GetBytes("{\"x\":\"" + new string('x', (4 << 20) + 1) + "\"}");

    private byte[] Noise() => Bytes(random.Next(200));

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    private string Garbage(int length) => string.Concat(
        Enumerable.Range(0, length).Select(_ => ((char)('a' + random.Next(26))).ToString(CultureInfo.InvariantCulture)));
}
