using System.Reflection;
using System.Text;

namespace ChainCore.Tests;

/// <summary>The public surface changes on purpose only: it is compared with the text that was approved.</summary>
public sealed class PublicApiTests
{
    /// <summary>Set to 1, it writes the file in place of comparing with it. For whoever changes the surface; never set by CI.</summary>
    private const string Approve = "CHAINCORE_APPROVE_API";

    /// <summary>Every library; each is a package.</summary>
    public static TheoryData<string> Libraries =>
        [.. Directory.EnumerateDirectories(SourceTree.PathOf("src")).Select(folder => Path.GetFileName(folder)).Order()];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void ThePublicSurfaceIsTheApprovedOne(string library)
    {
        var path = SourceTree.PathOf("nuget", $"PublicApi.{library}.txt");
        var actual = PublicApi.Describe(Assembly.Load(library));
        if (Environment.GetEnvironmentVariable(Approve) == "1") File.WriteAllText(path, string.Join('\n', actual) + "\n");

        var approved = File.Exists(path) ? File.ReadAllLines(path) : [];
        if (approved.SequenceEqual(actual)) return;
        Assert.Fail(
            $"""
            The public surface of {library} is not the one in nuget/PublicApi.{library}.txt:
            {Difference(approved, actual)}
            If this is meant, run this test once with {Approve}=1, look at what it changed in the file, and commit it:
              {Approve}=1 dotnet test -c Release tests/ChainCore.Tests --filter {nameof(PublicApiTests)}
            """);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A31_EveryPublicTypeIsInTheOneNamespace(string library) => Assert.All(
        Assembly.Load(library).GetExportedTypes().Where(type => type.Name != "ChainCoreServiceCollectionExtensions"),
        type => Assert.Equal(library, type.Namespace));

    [Fact]
    public void TheDescriptionShowsWhatItShould()
    {
        // So that a change of the dump itself cannot hide a change of the surface.
        var lines = PublicApi.Describe(typeof(PublicApiTests).Assembly);
        var first = Array.FindIndex(lines, line => line.StartsWith("ChainCore.Tests.Described", StringComparison.Ordinal));
        Assert.Equal(
            [
                "ChainCore.Tests.Described<T>: class : TimeProvider, IFormattable where T : struct, IFormattable",
                "  Answer: const int = 42",
                "  GetTimestamp(): override long",
                "  Name: string? { get; init; }",
                "  Parts: List<string?>? { get; }",
                "  Replaceable(): protected virtual void",
                "  Sum(in int a, ref long b, out byte[] c): (uint Low, ulong? High)",
                "  ToString(string? format, IFormatProvider? formatProvider): string",
                "  new(string name, int count = 5)",
            ],
            lines[first..(first + 9)]);
        Assert.False(lines[first + 9].StartsWith(' '));
    }

    private static string Difference(string[] approved, string[] actual)
    {
        // A member's line says nothing without its type's.
        static List<string> Qualified(string[] lines)
        {
            List<string> qualified = [];
            var type = "";
            foreach (var line in lines)
            {
                if (!line.StartsWith(' ')) type = line.Split(':')[0];
                qualified.Add(line.StartsWith(' ') ? $"{type}{line[1..]}" : line);
            }

            return qualified;
        }

        StringBuilder text = new();
        List<string> before = Qualified(approved), after = Qualified(actual);
        foreach (var line in before.Except(after)) text.Append("- ").AppendLine(line);
        foreach (var line in after.Except(before)) text.Append("+ ").AppendLine(line);
        if (text.Length == 0) text.AppendLine("  the same lines in another order");
        return text.ToString();
    }
}

/// <summary>A type for the description to show; nothing else uses it.</summary>
public class Described<T>(string name, int count = 5) : TimeProvider, IFormattable
    where T : struct, IFormattable
{
    public const int Answer = 42;

    private readonly string _hidden = name + count;

    public string? Name { get; init; }

    public List<string?>? Parts { get; private set; }

    internal int Hidden => _hidden.Length;

    public (uint Low, ulong? High) Sum(in int a, ref long b, out byte[] c)
    {
        c = [(byte)a];
        Parts = null;
        return ((uint)b, null);
    }

    public override long GetTimestamp() => 0;

    public string ToString(string? format, IFormatProvider? formatProvider) => _hidden;

    protected virtual void Replaceable()
    {
    }

    private protected virtual void NotSeen()
    {
    }
}
