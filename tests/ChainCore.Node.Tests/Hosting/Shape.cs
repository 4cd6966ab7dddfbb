using System.Text.Json;

namespace ChainCore.Node.Tests;

/// <summary>Compares an answer with a sample of the specification.</summary>
internal static class Shape
{
    /// <summary>
    /// The answer has every member of the sample, in the sample's order and of the sample's type: numbers that the sample writes with a
    /// point have one, the others none; strings that begin with "=" are meant literally; of an array each element is like the sample's
    /// first. Further members are allowed.
    /// </summary>
    public static void AssertLike(string sample, JsonElement actual) => AssertLike(JsonDocument.Parse(sample).RootElement, actual, "$");

    private static void AssertLike(JsonElement sample, JsonElement actual, string path)
    {
        Assert.True(KindOf(sample) == KindOf(actual), $"{path} is {actual.GetRawText()}, not like {sample.GetRawText()}");
        switch (sample.ValueKind)
        {
            case JsonValueKind.Object:
                AssertMembers(sample, actual, path);
                break;
            case JsonValueKind.Array when sample.GetArrayLength() > 0:
                Assert.NotEqual(0, actual.GetArrayLength());
                foreach (var element in actual.EnumerateArray()) AssertLike(sample[0], element, path + "[]");
                break;
            case JsonValueKind.Number:
                Assert.Equal((path, sample.GetRawText().Contains('.')), (path, actual.GetRawText().Contains('.')));
                break;
            case JsonValueKind.String when sample.GetString() is ['=', .. var literal]:
                Assert.Equal((path, literal), (path, actual.GetString()));
                break;
        }
    }

    private static void AssertMembers(JsonElement sample, JsonElement actual, string path)
    {
        string[] wanted = [.. sample.EnumerateObject().Select(member => member.Name)];
        string[] found = [.. actual.EnumerateObject().Select(member => member.Name).Where(wanted.Contains)];
        Assert.True(wanted.SequenceEqual(found), $"{path} has {string.Join(", ", found)}, not {string.Join(", ", wanted)}");
        foreach (var member in sample.EnumerateObject()) AssertLike(member.Value, actual.GetProperty(member.Name), $"{path}.{member.Name}");
    }

    private static JsonValueKind KindOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.False ? JsonValueKind.True : element.ValueKind;
}
