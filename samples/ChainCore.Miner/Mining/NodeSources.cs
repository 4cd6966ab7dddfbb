using System.Security.Cryptography;
using ChainCore.Miner.Input;
using ChainCore.Miner.Output;
using ChainCore.Mining;
using ChainCore.Protocol;

namespace ChainCore.Miner.Mining;

/// <summary>The nodes of a command as sources of work: one HTTP handler for all of them, with its own trust (D26, D27).</summary>
internal sealed class NodeSources : IDisposable
{
    private readonly HttpClient _http;

    private NodeSources(HttpClient http, IReadOnlyList<NodeUrl> nodes)
    {
        _http = http;
        Clients = [.. nodes.Select(node => new NodeClient(http, node))];
        Sources = [.. Clients.Select(client => new RestWorkSource(client))];
    }

    public IReadOnlyList<NodeClient> Clients { get; }

    public IReadOnlyList<IWorkSource> Sources { get; }

    /// <summary>Checks the URLs against what is asked of the connection, and says where it is not protected (I6).</summary>
    /// <exception cref="UsageException">A URL is not as <c>--require-tls</c> wants it, or the CA file cannot be read.</exception>
    public static NodeSources Create(MineSettings settings)
    {
        foreach (var node in settings.Nodes)
        {
            if (node.IsTls) continue;
            if (settings.RequireTls) throw new UsageException($"The node {Show(node)} is not https, and --require-tls is given.");
            if (!node.IsLoopback)
                Terminal.WriteNote($"Warning: the connection to {Show(node)} is not encrypted; use https for nodes of others.");
        }

        return new(NodeHttp.CreateClient(new() { TrustedRoots = settings.CaFile is { } path ? ReadRoots(path) : null }), settings.Nodes);
    }

    public void Dispose() => _http.Dispose();

    private static string Show(NodeUrl node) => $"{node.Host}:{node.Port}";

    private static System.Security.Cryptography.X509Certificates.X509Certificate2Collection ReadRoots(string path)
    {
        try
        {
            return NodeHttp.ReadTrustedRoots(path);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            throw new UsageException("The file of --ca-file cannot be read, or holds no certificate in PEM form.");
        }
    }
}
