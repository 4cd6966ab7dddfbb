using System.Runtime.InteropServices;

namespace ChainCore.Benchmarks;

/// <summary>
/// OpenSSL's compression function, the yardstick of the field (T): two calls on a midstate count as one hash. Called directly,
/// without the fetch of an algorithm that makes the framework's one-shots slow on short messages.
/// </summary>
internal static unsafe class OpenSslTransform
{
    private static readonly delegate* unmanaged<uint*, byte*, void> Transform = Load();

    /// <summary>Whether a libcrypto with SHA256_Transform was found.</summary>
    public static bool IsAvailable => Transform != null;

    /// <summary>Does the work of so many hashes of a header whose midstate is known: two compressions each.</summary>
    public static void HashTwice(int hashes)
    {
        if (!IsAvailable) throw new InvalidOperationException("No libcrypto with SHA256_Transform was found.");

        // SHA256_CTX is eight words of state and 20 more; a block is 64 bytes.
        var context = stackalloc uint[28];
        var block = stackalloc byte[64];
        for (var i = 0; i < hashes; i++)
        {
            Transform(context, block);
            Transform(context, block);
        }
    }

    private static delegate* unmanaged<uint*, byte*, void> Load()
    {
        foreach (var name in (ReadOnlySpan<string>)["libcrypto.so.3", "libcrypto.so.1.1", "libcrypto.3.dylib", "libcrypto-3-x64.dll"])
        {
            if (NativeLibrary.TryLoad(name, out var library) && NativeLibrary.TryGetExport(library, "SHA256_Transform", out var address))
            {
                return (delegate* unmanaged<uint*, byte*, void>)address;
            }
        }

        return null;
    }
}
