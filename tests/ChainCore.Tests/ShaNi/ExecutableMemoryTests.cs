using System.Globalization;

namespace ChainCore.Tests.ShaNi;

/// <summary>What the operating system says of the memory the code runs in.</summary>
public sealed unsafe class ExecutableMemoryTests
{
    [MachineCodeFact]
    public void CodeIsMappedReadableAndExecutableAndNothingIsWritableToo()
    {
        if (!OperatingSystem.IsLinux()) return;
        using ShaNiCode code = new(ShaNiCode.Data);
        var address = (ulong)code.AddressOf(ShaNiCode.Routine.Scan);
        var own = Mapping.Of(address);
        Assert.Equal("r-xs", own.Rights);
        Assert.Equal(0u, own.From % 4096);

        // Other tests may be writing code at this moment, so the writable views may be there, but none that is both.
        var views = Mapping.All().Where(mapping => mapping.Name == own.Name).ToArray();
        Assert.DoesNotContain(views, view => view.Rights.Intersect("wx").Count() == 2);
    }

    [MachineCodeFact]
    public void CodeThatTheProcessUsesIsMappedSoToo()
    {
        if (!OperatingSystem.IsLinux() || !ShaNiRoutines.IsSupported) return;
        Assert.Equal("r-xs", Mapping.Of((ulong)ShaNiRoutines.Scan).Rights);
    }

    [MachineCodeFact]
    public void RoutinesBeginAtMultiplesOf64InAPageAlignedView()
    {
        using ShaNiCode code = new(ShaNiCode.Data);
        Assert.Equal(64u, (ulong)code.AddressOf(ShaNiCode.Routine.Scan) % 4096);
        Assert.All(Enum.GetValues<ShaNiCode.Routine>(), routine => Assert.Equal(0u, (ulong)code.AddressOf(routine) % 64));
    }

    [Fact]
    public void AddressesOutsideTheCodeAreRefused()
    {
        if (OperatingSystem.IsMacOS()) return;
        using ExecutableMemory memory = new([0xC3, 0xC3]);
        Assert.True(memory.AddressOf(1) == (byte*)memory.AddressOf(0) + 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => (nint)memory.AddressOf(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => (nint)memory.AddressOf(-1));
    }

    private sealed record Mapping(ulong From, ulong To, string Rights, string Name)
    {
        public static IEnumerable<Mapping> All() => File.ReadLines("/proc/self/maps").Select(Parse);

        public static Mapping Of(ulong address) => Assert.Single(All(), mapping => mapping.From <= address && address < mapping.To);

        private static Mapping Parse(string line)
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var range = fields[0].Split('-');
            return new(
                ulong.Parse(range[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                ulong.Parse(range[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                fields[1], string.Join(' ', fields.Skip(5)));
        }
    }
}
