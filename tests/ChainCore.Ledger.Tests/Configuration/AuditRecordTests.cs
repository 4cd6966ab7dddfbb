using FsCheck.Fluent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Free text in the audit trail.</summary>
public sealed class AuditRecordTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" \t\r\n ", null)]
    [InlineData("Network optimization", "Network optimization")]
    [InlineData("a\r\nadmin: ok", "a  admin: ok")]
    [InlineData("\u001b[31mred\u0000", "[31mred")]
    [InlineData("a\u2028b\u2029c\u0085d", "a b c d")]
    [InlineData("a\u202eb", "a b")]
    [InlineData("größer 😀", "größer 😀")]
    public void B27_ReasonsCannotForgeLines(string? text, string? expected)
    {
        Assert.Equal(expected, AuditRecord.Sanitise(text));
        Assert.Equal(expected, new AuditRecord(default, "x", "y", "z", null, null, reason: text).Reason);
    }

    [Fact]
    public void B27_HalvesOfSurrogatePairsBecomeSpaces() => Assert.Equal("a b c", AuditRecord.Sanitise("a\ud800b\udc00c\udbff"));

    [Fact]
    public void B27_NothingIsLongerThan256CharactersNorCutInsideOne()
    {
        Assert.Equal(256, AuditRecord.Sanitise(new string('a', 300))!.Length);
        Assert.Equal(new string('a', 255), AuditRecord.Sanitise(new string('a', 255) + "😀"));
    }

    [Fact]
    public void B27_SafeTextStaysAsItIs() => Property.ForAll(
        Gen.Choose(0, char.MaxValue).Select(code => (char)code).ArrayOf().Select(text => new string(text)).ToArbitrary(),
        text =>
        {
            var safe = AuditRecord.Sanitise(text);
            Assert.Equal(safe, AuditRecord.Sanitise(safe));
            Assert.DoesNotContain(safe ?? "", character => char.IsControl(character));
        });
}
