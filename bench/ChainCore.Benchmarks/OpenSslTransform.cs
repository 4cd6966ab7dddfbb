using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ChainCore.Benchmarks;

/// <summary>
/// OpenSSL's compression function, the yardstick of the field (T): two calls on a midstate count as one hash. Called directly,
/// without the fetch of an algorithm that makes the framework's one-shots slow on short messages, and without the copying of
/// states and digests that a miner would have to add: nobody gets more hashes out of it than this.
/// </summary>
internal static unsafe class OpenSslTransform
{
    private const int BlockSize = 64;
    private const int StateWords = 8;

    /// <summary>SHA256_CTX is the eight words of state and 20 more that <c>SHA256_Transform</c> does not use.</summary>
    private const int ContextWords = 28;

    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<uint*, byte*, void> Transform = Load();

    /// <summary>Whether a libcrypto with a SHA256_Transform was found that computes SHA-256.</summary>
    public static bool IsAvailable => Transform != null;

    /// <summary>The newest first. macOS ends a process that loads a libcrypto without a version in its name.</summary>
    private static string[] LibraryNames =>
        OperatingSystem.IsWindows() ? ["libcrypto-3-x64.dll", "libcrypto-3-arm64.dll", "libcrypto-1_1-x64.dll"] :
        OperatingSystem.IsMacOS() ? ["libcrypto.3.dylib", "libcrypto.1.1.dylib"] :
        ["libcrypto.so.3", "libcrypto.so.1.1", "libcrypto.so.1.0.0", "libcrypto.so.10"];

    /// <summary>Does the work of so many hashes of a header whose midstate is known: two compressions each.</summary>
    public static void HashTwice(int hashes) => Compress(2 * hashes);

    /// <summary>Does the work of so many blocks.</summary>
    public static void Compress(int blocks)
    {
        if (!IsAvailable) throw new InvalidOperationException("No libcrypto with SHA256_Transform was found.");

        // A midstate is any eight words, and a block any 64 bytes: the time does not depend on them.
        var context = stackalloc uint[ContextWords];
        var block = stackalloc byte[BlockSize];
        for (var i = 0; i < blocks; i++) Transform(context, block);
    }

    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<uint*, byte*, void> Load()
    {
        foreach (var name in LibraryNames)
        {
            if (!NativeLibrary.TryLoad(name, out var library)) continue;
            if (NativeLibrary.TryGetExport(library, "SHA256_Init", out var init) &&
                NativeLibrary.TryGetExport(library, "SHA256_Transform", out var address))
            {
                var transform = (delegate* unmanaged[Cdecl, SuppressGCTransition]<uint*, byte*, void>)address;
                if (IsSha256((delegate* unmanaged[Cdecl]<uint*, int>)init, transform)) return transform;
            }

            NativeLibrary.Free(library);
        }

        return null;
    }

    /// <summary>What does not compute SHA-256 of the empty message from its one block of padding is no yardstick.</summary>
    private static bool IsSha256(
        delegate* unmanaged[Cdecl]<uint*, int> init, delegate* unmanaged[Cdecl, SuppressGCTransition]<uint*, byte*, void> transform)
    {
        var context = stackalloc uint[ContextWords];
        var block = stackalloc byte[BlockSize];
        block[0] = 0x80;
        _ = init(context);
        transform(context, block);

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        for (var i = 0; i < StateWords; i++) BinaryPrimitives.WriteUInt32BigEndian(digest[(i * sizeof(uint))..], context[i]);
        return digest.SequenceEqual(SHA256.HashData([]));
    }
}
