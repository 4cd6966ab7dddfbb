using System.Buffers.Binary;
using System.Numerics;

namespace ChainCore.Tests;

/// <summary>
/// SHA-256 as FIPS 180-4 writes it down, one formula after the other. It shares nothing with the library: its constants are
/// computed from the primes (sections 4.2.2 and 5.3.3), its rotates are two shifts, its message is padded as a whole.
/// Slow and readable; also able to show its message schedule and working variables.
/// </summary>
internal static class TextbookSha256
{
    /// <summary>K: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.</summary>
    public static readonly uint[] K = [.. Primes().Take(64).Select(prime => FractionOfRoot(prime, 3))];

    /// <summary>H(0): the first 32 bits of the fractional parts of the square roots of the first eight primes.</summary>
    public static readonly uint[] InitialHash = [.. Primes().Take(8).Select(prime => FractionOfRoot(prime, 2))];

    public static byte[] Hash(ReadOnlySpan<byte> message)
    {
        var hash = (uint[])InitialHash.Clone();
        var padded = Pad(message);
        for (var block = 0; block < padded.Length; block += 64) Compress(hash, padded.AsSpan(block, 64));

        var digest = new byte[32];
        for (var i = 0; i < 8; i++) BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(4 * i), hash[i]);
        return digest;
    }

    /// <summary>Section 6.2.2: H(i) from H(i-1) and one block.</summary>
    public static void Compress(uint[] hash, ReadOnlySpan<byte> block)
    {
        var variables = (uint[])hash.Clone();
        Rounds(variables, Schedule(block), 64);
        for (var i = 0; i < 8; i++) hash[i] += variables[i];
    }

    /// <summary>Section 6.2.2, step 1: the 64 words of the message schedule.</summary>
    public static uint[] Schedule(ReadOnlySpan<byte> block)
    {
        var w = new uint[64];
        for (var t = 0; t < 16; t++) w[t] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * t)..]);
        for (var t = 16; t < 64; t++) w[t] = SmallSigma1(w[t - 2]) + w[t - 7] + SmallSigma0(w[t - 15]) + w[t - 16];
        return w;
    }

    /// <summary>Section 6.2.2, step 3: the first rounds on the working variables a..h.</summary>
    public static void Rounds(uint[] variables, uint[] w, int rounds)
    {
        var (a, b, c, d) = (variables[0], variables[1], variables[2], variables[3]);
        var (e, f, g, h) = (variables[4], variables[5], variables[6], variables[7]);
        for (var t = 0; t < rounds; t++)
        {
            var t1 = h + BigSigma1(e) + ((e & f) ^ (~e & g)) + K[t] + w[t];
            var t2 = BigSigma0(a) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }

        (variables[0], variables[1], variables[2], variables[3]) = (a, b, c, d);
        (variables[4], variables[5], variables[6], variables[7]) = (e, f, g, h);
    }

    public static uint SmallSigma0(uint x) => Rotate(x, 7) ^ Rotate(x, 18) ^ (x >> 3);

    public static uint SmallSigma1(uint x) => Rotate(x, 17) ^ Rotate(x, 19) ^ (x >> 10);

    private static uint BigSigma0(uint x) => Rotate(x, 2) ^ Rotate(x, 13) ^ Rotate(x, 22);

    private static uint BigSigma1(uint x) => Rotate(x, 6) ^ Rotate(x, 11) ^ Rotate(x, 25);

    private static uint Rotate(uint x, int bits) => (x >> bits) | (x << (32 - bits));

    /// <summary>Section 5.1.1: a one bit, zeros, and the length in bits as a 64-bit number, up to a multiple of 64 bytes.</summary>
    private static byte[] Pad(ReadOnlySpan<byte> message)
    {
        var padded = new byte[(message.Length + 1 + 8 + 63) / 64 * 64];
        message.CopyTo(padded);
        padded[message.Length] = 0b1000_0000;
        BinaryPrimitives.WriteUInt64BigEndian(padded.AsSpan(padded.Length - 8), (ulong)message.Length * 8);
        return padded;
    }

    private static IEnumerable<int> Primes()
    {
        List<int> primes = [];
        for (var candidate = 2; ; candidate++)
        {
            if (primes.Exists(prime => candidate % prime == 0)) continue;
            primes.Add(candidate);
            yield return candidate;
        }
    }

    /// <summary>floor(2^32 x), modulo 2^32, of the n-th root x of a number: floor of the n-th root of the number times 2^(32 n).</summary>
    private static uint FractionOfRoot(int number, int n)
    {
        var radicand = new BigInteger(number) << (32 * n);
        BigInteger low = 0, high = BigInteger.One << 64;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (BigInteger.Pow(middle, n) <= radicand) low = middle;
            else high = middle;
        }

        return (uint)(low & uint.MaxValue);
    }
}
