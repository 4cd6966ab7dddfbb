using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ChainCore.Node.Tests.Protocol;

/// <summary>Whatever stands in a body, reading it ends with a value or with a <see cref="JsonException"/>, nothing else.</summary>
public sealed class HostileJsonTests
{
    private static readonly string[] Fragments =
    [
        "null", "true", "\"\"", "\"0\"", "{}", "[]", "[null]", "{\"a\":1}", "-1", "1.5", "1e999", "-1e999", "1e-999", "NaN", "Infinity",
        "18446744073709551616", "99999999999999999999999999999999999999", "0.00000000000000000000000000000000000000000001",
        "\"\\ud800\"", "\"\\u0000\"", "\"\\", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "{\"block\":{\"block\":{\"block\":",
        "//", "/*", ",", ":", "\u00a0",
    ];

    [Fact]
    public void X16_MutatedBodiesNeverThrowAnythingElse() => Property.ForAll(
        (from sample in Gen.Elements<(System.Text.Json.Serialization.Metadata.JsonTypeInfo Type, string Text)>(Samples.All)
         from edits in Gen.NonEmptyListOf(Edit())
         select (sample.Type, Body: edits.Take(6).Aggregate(Encoding.UTF8.GetBytes(sample.Text), (body, edit) => edit(body))))
        .ToArbitrary(),
        mutated =>
        {
            try
            {
                _ = JsonSerializer.Deserialize(mutated.Body, mutated.Type);
            }
            catch (JsonException)
            {
            }
        },
        cases: 20_000);

    [Fact]
    public void X16_AnyBytesAsAnyContract() => Property.ForAll(
        (from type in Gen.Elements<System.Text.Json.Serialization.Metadata.JsonTypeInfo>(Samples.All.Select(sample => sample.Type))
         from body in Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value))
         select (type, body)).ToArbitrary(),
        given =>
        {
            try
            {
                _ = JsonSerializer.Deserialize(given.body, given.type);
            }
            catch (JsonException)
            {
            }
        });

    [Fact]
    public void X16_EveryTruncationOfEverySampleIsRefused()
    {
        foreach (var (type, text) in Samples.All)
        {
            var body = Encoding.UTF8.GetBytes(Samples.Compact(text));
            for (var length = 0; length < body.Length; length++)
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(body.AsSpan(0, length), type));
        }
    }

    [Fact]
    public void X16_EveryMemberOfEverySampleReplacedByEachFragment()
    {
        foreach (var (type, text) in Samples.All)
        {
            foreach (var (start, end) in Values(Encoding.UTF8.GetBytes(Samples.Compact(text))))
            {
                var body = Samples.Compact(text);
                foreach (var fragment in Fragments)
                {
                    var caught = Record.Exception(() => JsonSerializer.Deserialize(body[..start] + fragment + body[end..], type));
                    Assert.True(caught is null or JsonException, $"{caught} on {body[..start]}>>{fragment}<<{body[end..]}");
                }
            }
        }
    }

    // The samples are ASCII: places in bytes are places in characters.
    private static List<(int Start, int End)> Values(byte[] json)
    {
        List<(int, int)> values = [];
        Utf8JsonReader reader = new(json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
                values.Add(((int)reader.TokenStartIndex, (int)reader.BytesConsumed));
        }

        return values;
    }

    private static Gen<Func<byte[], byte[]>> Edit()
    {
        var place = Gen.Choose(0, int.MaxValue - 1);
        var flip = from at in place from value in Gen.Choose(0, 255) select At(at, body => body.Length == 0 ? 0 : 1, [(byte)value]);
        var insert = from at in place from fragment in Gen.Elements(Fragments) select At(at, _ => 0, Encoding.UTF8.GetBytes(fragment));
        var remove = from at in place from length in Gen.Choose(1, 40) select At(at, _ => length, []);
        var repeat = from at in place from length in Gen.Choose(1, 80) select Repeat(at, length);
        return Gen.OneOf(flip, insert, remove, repeat);
    }

    private static Func<byte[], byte[]> At(int place, Func<byte[], int> removed, byte[] inserted) => body =>
    {
        var start = place % (body.Length + 1);
        var end = Math.Min(body.Length, start + removed(body));
        return [.. body[..start], .. inserted, .. body[end..]];
    };

    private static Func<byte[], byte[]> Repeat(int place, int length) => body =>
    {
        var start = place % (body.Length + 1);
        var end = Math.Min(body.Length, start + length);
        return [.. body[..end], .. body[start..]];
    };
}
