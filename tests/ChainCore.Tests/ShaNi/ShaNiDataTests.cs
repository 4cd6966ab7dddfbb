using Iced.Intel;

namespace ChainCore.Tests.ShaNi;

/// <summary>The machine code in the library is what its generator writes, byte for byte.</summary>
public class ShaNiDataTests
{
    /// <summary>Set to 1, it makes the test write the files instead.</summary>
    private const string UpdateVariable = "CHAINCORE_UPDATE_MACHINE_CODE";

    private static string Folder { get; } = SourceTree.PathOf("src", "ChainCore", "Hashing", "ShaNi");

    [Theory]
    [InlineData(NativeConvention.SystemV, "ShaNi.systemv")]
    [InlineData(NativeConvention.Windows, "ShaNi.windows")]
    public void CommittedCodeIsTheGeneratorsOutput(NativeConvention convention, string name)
    {
        var (binary, listing) = (Path.Combine(Folder, name + ".bin"), Path.Combine(Folder, name + ".asm"));
        var (data, text) = (ShaNiData.Build(convention), ShaNiData.List(convention));
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllBytes(binary, data);
            File.WriteAllText(listing, text);
            return;
        }

        var same = File.Exists(binary) && File.ReadAllBytes(binary).AsSpan().SequenceEqual(data) &&
            File.Exists(listing) && File.ReadAllText(listing) == text;
        Assert.True(same, $"{name} is not what its generator writes: run this test with {UpdateVariable}=1, then build again.");
        var embedded = ShaNiCode.ReadData(name + ".bin");
        Assert.True(embedded.AsSpan().SequenceEqual(data), $"{name} in the library is not the committed one: build again.");
    }

    [Theory]
    [InlineData(NativeConvention.SystemV)]
    [InlineData(NativeConvention.Windows)]
    public void CodeNeedsNothingThatIsNotAskedForBeforeItRuns(NativeConvention convention)
    {
        CpuidFeature[] everywhere =
            [CpuidFeature.INTEL8086, CpuidFeature.INTEL386, CpuidFeature.X64, CpuidFeature.CMOV, CpuidFeature.MULTIBYTENOP];
        CpuidFeature[] askedFor = [CpuidFeature.SHA, CpuidFeature.AVX];
        var needed = Enum.GetValues<ShaNiCode.Routine>()
            .SelectMany(routine => ShaNiData.Disassemble(ShaNiAssembler.Build(convention, routine)))
            .SelectMany(instruction => instruction.CpuidFeatures).ToHashSet();
        Assert.Empty(needed.Except([.. everywhere, .. askedFor]));
    }
}
