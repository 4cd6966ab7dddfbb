using System.Security.Cryptography;
using System.Text;

namespace ChainCore.Node;

/// <summary>
/// The secret that admits an administrator (row H17). Only its hash is kept, and hashes are compared in constant time, so that neither
/// a dump nor a clock tells it.
/// </summary>
internal sealed class AdminToken
{
    /// <summary>The shortest token, in characters.</summary>
    public const int MinimumLength = 16;

    /// <summary>The longest token, in characters.</summary>
    public const int MaximumLength = 512;

    private readonly byte[] _hash;

    private AdminToken(byte[] hash) => _hash = hash;

    /// <summary>Names the token in the audit trail without telling it: eight hexadecimal digits of its hash.</summary>
    public string Id => $"token:{Convert.ToHexStringLower(_hash.AsSpan(0, 4))}";

    /// <summary>Takes a token over.</summary>
    /// <returns>Null if the text is too short, too long, or not of visible ASCII characters.</returns>
    public static AdminToken? TryCreate(string text) =>
        text.Length is >= MinimumLength and <= MaximumLength && text.All(c => c is > ' ' and <= '~') ? new(Hash(text)) : null;

    /// <summary>Whether a text is the token. How long this takes depends on the length of the text alone.</summary>
    public bool Matches(string text) => CryptographicOperations.FixedTimeEquals(Hash(text), _hash);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
