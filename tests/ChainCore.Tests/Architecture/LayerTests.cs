namespace ChainCore.Tests;

/// <summary>
/// The folders of src/ChainCore are layers: Primitives, Hashing, Work, Kernels, then Scanning and Bulk side by side. A file mentions
/// types of its own folder and of earlier ones only. Read from the sources, since the compiler knows no such border.
/// </summary>
public sealed class LayerTests
{
    private static readonly string[][] Layers = [["Primitives"], ["Hashing"], ["Work"], ["Kernels"], ["Scanning", "Bulk"]];

    private static readonly string[] Rooms = ["Common", "Utils", "Utilities", "Helpers", "Misc", "Shared"];

    private static string Library => SourceTree.PathOf("src", "ChainCore");

    [Fact]
    public void AFileMentionsItsOwnAndEarlierFoldersOnly()
    {
        var files = Files().ToArray();
        Assert.True(files.Length >= 30, $"{files.Length} files");
        var violations = Violations(files);
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public void EveryFileLiesInALayer() => Assert.All(Files(), file => Assert.Contains(file.Folder, Layers.SelectMany(layer => layer)));

    [Fact]
    public void NoFolderIsARoomForAnything()
    {
        var folders = Directory.EnumerateDirectories(SourceTree.PathOf("src"), "*", SearchOption.AllDirectories).Select(Path.GetFileName);
        Assert.DoesNotContain(folders, folder => Rooms.Contains(folder, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void EveryTypeOfTheAssemblyIsFound()
    {
        // Otherwise a type the reader overlooks could be mentioned anywhere.
        var found = Files().SelectMany(file => SourceText.TopLevelTypes(file.Code)).ToHashSet();
        var compiled = typeof(Hash256).Assembly.GetTypes()
            .Where(type => type.Namespace == "ChainCore" && !type.IsNested).Select(type => type.Name.Split('`')[0]);
        Assert.All(compiled, type => Assert.Contains(type, found));
    }

    [Fact]
    public void AViolationIsSeen()
    {
        (string Folder, string Name, string Code)[] files =
        [
            ("Primitives", "Low.cs", SourceText.Code("class Low { /* Middle */ string s = \"Middle\" + @\"\"\"High\"; } // Middle")),
            ("Kernels", "Middle.cs", SourceText.Code("record struct Middle(Low Low) { char c = '\"'; Middle m; High h; }")),
            ("Scanning", "High.cs", SourceText.Code("partial class High<T> where T : struct { Low l; Middle m; Beside b; }")),
            ("Bulk", "Beside.cs", SourceText.Code("""interface Beside { string s => $"{x}"; class High { } }""")),
        ];
        Assert.Equal(
            [
                "Kernels/Middle.cs mentions High of Scanning",
                "Scanning/High.cs mentions Beside of Bulk",
                "Bulk/Beside.cs mentions High of Scanning",
            ],
            Violations(files));
    }

    private static List<string> Violations((string Folder, string Name, string Code)[] files)
    {
        var folderOf = files.SelectMany(file => SourceText.TopLevelTypes(file.Code).Select(type => (type, file.Folder)))
            .DistinctBy(declared => declared.type).ToDictionary(declared => declared.type, declared => declared.Folder);
        return
        [
            .. from file in files
               from word in SourceText.Identifiers(file.Code).Distinct()
               where folderOf.TryGetValue(word, out var folder) && folder != file.Folder && LayerOf(folder) >= LayerOf(file.Folder)
               select $"{file.Folder}/{file.Name} mentions {word} of {folderOf[word]}",
        ];
    }

    private static int LayerOf(string folder) => Array.FindIndex(Layers, layer => layer.Contains(folder));

    private static IEnumerable<(string Folder, string Name, string Code)> Files() =>
        from path in Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(Library, path).Split(Path.DirectorySeparatorChar)
        where parts[0] is not ("bin" or "obj")
        select (parts[0], parts[^1], SourceText.Code(File.ReadAllText(path)));
}
