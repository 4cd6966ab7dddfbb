using System.Buffers.Binary;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;

namespace ChainCore.Node;

/// <summary>Who the node is. Its name is known once its port is (row C30).</summary>
internal sealed class NodeIdentity(string? name)
{
    /// <summary>The software's version, without what the build appends to it.</summary>
    public static string SoftwareVersion { get; } = typeof(NodeIdentity).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>The node's name.</summary>
    public string Name { get; private set; } = name ?? "Node";

    /// <summary>A random number of this run, by which a node recognises itself among its peers (row F18).</summary>
    public ulong Nonce { get; } = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong))) >> 11;

    /// <summary>Completes the name.</summary>
    public void SetPort(int port) => Name = name ?? string.Create(CultureInfo.InvariantCulture, $"Node-{port}");
}
