using System.Xml.Linq;

namespace ChainCore.Tests;

/// <summary>
/// Which library may use which; a host may use any library, and nothing uses a test, a benchmark or, but for the demo, a host.
/// </summary>
public sealed class ProjectTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["ChainCore"] = [],
        ["ChainCore.Ledger"] = ["ChainCore"],
        ["ChainCore.Protocol"] = ["ChainCore"],
        ["ChainCore.Mining"] = ["ChainCore", "ChainCore.Ledger", "ChainCore.Protocol"],
        ["ChainCore.Hosting"] = ["ChainCore", "ChainCore.Ledger", "ChainCore.Protocol", "ChainCore.Mining"],
        ["ChainCore.Node"] = ["ChainCore", "ChainCore.Ledger", "ChainCore.Protocol", "ChainCore.Mining", "ChainCore.Hosting"],
        ["ChainCore.Miner"] = ["ChainCore", "ChainCore.Ledger", "ChainCore.Protocol", "ChainCore.Mining", "ChainCore.Node"],
    };

    public static TheoryData<string> Projects =>
    [
        .. from folder in (string[])["src", "samples"]
           from path in Directory.EnumerateDirectories(SourceTree.PathOf(folder))
           select $"{folder}/{Path.GetFileName(path)}",
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void AProjectReferencesWhatStandsBelowItOnly(string project)
    {
        var name = project.Split('/')[1];
        var references = XDocument.Load(SourceTree.PathOf([.. project.Split('/'), $"{name}.csproj"])).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Empty(references.Except(Allowed[name]));
    }

    [Fact]
    public void H26_WhoReferencesTheCoreGetsNothingElse() =>
        Assert.DoesNotContain(
            XDocument.Load(SourceTree.PathOf("src", "ChainCore", "ChainCore.csproj")).Descendants(),
            element => element.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference");
}
