using FsCheck.Fluent;
using Xunit.Sdk;

namespace ChainCore.Tests;

/// <summary>That the runner of properties finds what is wrong and says how to see it again.</summary>
public sealed class PropertyTests
{
    [Fact]
    public void AFailureShowsTheSeedAndTheShrunkCase()
    {
        var numbers = Arb.From(Values.UInt64, Values.Shrink);
        var exception = Assert.Throws<XunitException>(() => Property.ForAll(numbers, number => Assert.True(number < 1000, "too great")));
        Assert.Contains(TestRandom.Repeat, exception.Message, StringComparison.Ordinal);
        Assert.Contains("times: 1000", exception.Message, StringComparison.Ordinal);
        Assert.Contains("too great", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AsManyCasesRunAsAreAskedFor()
    {
        var cases = 0;
        Property.ForAll(Arb.From(Values.UInt32), _ => cases++, cases: 12_345);
        Assert.Equal(12_345, cases);
    }

    [Fact]
    public void TheSameSeedGivesTheSameCases()
    {
        List<uint> first = [], second = [];
        Property.ForAll(Arb.From(Values.UInt32), first.Add, cases: 100);
        Property.ForAll(Arb.From(Values.UInt32), second.Add, cases: 100);
        Assert.Equal(first, second);
        Assert.True(first.Distinct().Count() > 30);
    }
}
