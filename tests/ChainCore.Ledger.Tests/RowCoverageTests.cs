using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Every row of the specification that the ledger has to fulfil begins a test's name, or stands as a trait of one.</summary>
public sealed partial class RowCoverageTests
{
    private const string Rows =
        "X1..X18 B1..B33 B35 C6..C11 C16..C18 C40 C43..C45 E1..E13 E17 E26..E28 E30 F2..F9 F24..F28";

    [Fact]
    public void EveryRowOfTheLedgerIsNamedByATest()
    {
        var rows = Expand(Rows).ToArray();
        Assert.Equal(96, rows.Length);
        var named = Assembly.GetExecutingAssembly().GetTypes().SelectMany(NamedBy).ToHashSet();
        Assert.Empty(rows.Except(named));
    }

    private static IEnumerable<string> NamedBy(Type type)
    {
        const BindingFlags Declared =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

        // What is skipped unless somebody asks for it shows nothing.
        var tests = type.GetMethods(Declared)
            .Where(method => method.GetCustomAttribute<FactAttribute>() is { Skip: null } and not SwitchedFactAttribute)
            .ToArray();
        var names = tests.SelectMany(test => test.Name.Split('_').TakeWhile(part => RowId().IsMatch(part)));
        var traits = tests.Length == 0 ? [] : tests.Cast<MemberInfo>().Append(type).SelectMany(Traits);
        return names.Concat(traits);
    }

    private static IEnumerable<string> Traits(MemberInfo member) => member.GetCustomAttributesData()
        .Where(attribute => attribute.AttributeType == typeof(TraitAttribute))
        .SelectMany(attribute => attribute.ConstructorArguments)
        .Select(argument => argument.Value as string ?? "");

    private static IEnumerable<string> Expand(string rows)
    {
        foreach (var part in rows.Split(' '))
        {
            var ends = part.Split("..").Select(row => int.Parse(row[1..], CultureInfo.InvariantCulture)).ToArray();
            for (var i = ends[0]; i <= ends[^1]; i++) yield return FormattableString.Invariant($"{part[0]}{i}");
        }
    }

    [GeneratedRegex("^[A-Z][0-9]+$")]
    private static partial Regex RowId();
}
