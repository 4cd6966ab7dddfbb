using System.Globalization;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>
/// Two switches with a cable between them, and machines at each: network namespaces on Linux bridges. This process can reach every
/// machine at any time; the machines reach those at the other switch as long as the cable is in.
/// </summary>
internal sealed class NetworkNamespaces : IAsyncDisposable
{
    private const int FirstMachine = 10;

    // Interfaces have at most 15 characters.
    private readonly string _prefix = string.Create(CultureInfo.InvariantCulture, $"cc{Environment.ProcessId % 100_000}");
    private readonly string _network =
        string.Create(CultureInfo.InvariantCulture, $"10.{200 + (Environment.ProcessId % 50)}.{Environment.ProcessId / 50 % 250}");

    private readonly List<string> _machines = [];

    private NetworkNamespaces()
    {
    }

    /// <summary>Builds the switches.</summary>
    public static async Task<NetworkNamespaces> CreateAsync()
    {
        NetworkNamespaces network = new();
        try
        {
            await network.AddSwitchAsync(0);
            await network.AddSwitchAsync(1);
            await IpAsync("link", "add", network.Cable(0), "type", "veth", "peer", "name", network.Cable(1));
            foreach (var side in (int[])[0, 1])
                await IpAsync("link", "set", network.Cable(side), "master", network.Switch(side), "up");
            return network;
        }
        catch
        {
            await network.DisposeAsync();
            throw;
        }
    }

    /// <summary>Adds a machine at one of the switches.</summary>
    /// <returns>Its address, and the command that starts a program on it.</returns>
    public async Task<(string Address, string[] Prefix)> AddMachineAsync(int side)
    {
        var number = _machines.Count;
        var (name, port) = ($"{_prefix}-{number}", Port(number));
        var address = string.Create(CultureInfo.InvariantCulture, $"{_network}.{FirstMachine + number}");
        _machines.Add(name);
        await IpAsync("netns", "add", name);
        await IpAsync("link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", name);
        await IpAsync("link", "set", port, "master", Switch(side), "up");
        await IpAsync("-n", name, "address", "add", $"{address}/24", "dev", "eth0");
        await IpAsync("-n", name, "link", "set", "eth0", "up");
        await IpAsync("-n", name, "link", "set", "lo", "up");
        await IpAsync("route", "add", $"{address}/32", "dev", Switch(side), "src", Own(side));
        return (address, ["ip", "netns", "exec", name]);
    }

    /// <summary>Pulls the cable between the switches, or puts it in again.</summary>
    public Task SetCableAsync(bool isIn) => IpAsync("link", "set", Cable(0), isIn ? "up" : "down");

    /// <summary>Has a machine lose everything it sends to some others, or not any more.</summary>
    public static Task SetLossAsync((string Address, string[] Prefix) from, (string Address, string[] Prefix) to, bool isLossy) =>
        IpAsync("-n", from.Prefix[^1], "route", isLossy ? "add" : "del", "blackhole", $"{to.Address}/32");

    public async ValueTask DisposeAsync()
    {
        // What does not exist because building it failed cannot be removed either. A namespace takes its time to go; the names of its
        // ports are for the next test.
        for (var i = 0; i < _machines.Count; i++) await TryIpAsync("link", "del", Port(i));
        foreach (var machine in _machines) await TryIpAsync("netns", "del", machine);
        await TryIpAsync("link", "del", Cable(0));
        foreach (var side in (int[])[0, 1]) await TryIpAsync("link", "del", Switch(side));
    }

    private static async Task IpAsync(params string[] arguments)
    {
        var result = await TryIpAsync(arguments);
        Assert.True(result.ExitCode == 0, $"ip {string.Join(' ', arguments)}: {result.Error}");
    }

    private static Task<ProgramResult> TryIpAsync(params string[] arguments) => Program.RunAsync(["ip", .. arguments]);

    private async Task AddSwitchAsync(int side)
    {
        await IpAsync("link", "add", Switch(side), "type", "bridge");

        // While the cable is in, only the switch a machine is at shall answer for this process.
        await File.WriteAllTextAsync($"/proc/sys/net/ipv4/conf/{Switch(side)}/arp_ignore", "1");
        await IpAsync("address", "add", $"{Own(side)}/32", "dev", Switch(side));
        await IpAsync("link", "set", Switch(side), "up");
    }

    private string Switch(int side) => $"{_prefix}s{side}";

    private string Port(int machine) => $"{_prefix}p{machine}";

    private string Cable(int side) => $"{_prefix}c{side}";

    private string Own(int side) => string.Create(CultureInfo.InvariantCulture, $"{_network}.{1 + side}");
}
