using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace ChainCore.EndToEnd.Tests.Miner;

public class BenchTests
{
    /// <summary>Leaves little to measure where the measuring is not the point.</summary>
    private static readonly (string, string)[] OnlyScalar = [("DOTNET_EnableHWIntrinsic", "0")];

    [Fact]
    public async Task JsonHasEveryFieldOfTheContractAndAllKernelsFindTheSame()
    {
        var json = await Cli.RunJsonAsync("bench", "--seconds", "0.05");

        Cli.AssertMembers(
            json, "cpu", "runtime", "framework_sha256_twice_mhs", "openssl_sha256_transform_mhs", "kernels", "variants", "merkle64_mps",
            "single_header_ns");
        AssertVariants(json);
        Assert.True(json.GetProperty("merkle64_mps").GetDouble() > 0);
        Assert.True(json.GetProperty("single_header_ns").GetDouble() > 0);
        Assert.NotEqual("", json.GetProperty("cpu").GetString());
        Assert.Equal(RuntimeInformation.FrameworkDescription, json.GetProperty("runtime").GetString());
        Assert.True(json.GetProperty("framework_sha256_twice_mhs").GetDouble() > 0);
        var openSsl = json.GetProperty("openssl_sha256_transform_mhs");
        Assert.True(openSsl.ValueKind == JsonValueKind.Null || openSsl.GetDouble() > 0);
        if (NativeLibrary.TryLoad("libcrypto.so.3", out _)) Assert.Equal(JsonValueKind.Number, openSsl.ValueKind);
        AssertKernels(json);
        var checksums =
            json.GetProperty("kernels").EnumerateArray().Select(kernel => kernel.GetProperty("checksum").GetString()).OfType<string>();
        Assert.Equal([ExpectedChecksum()], checksums.Distinct());
    }

    [Fact]
    public async Task OneKernelCanBeMeasuredOnSeveralWorkers()
    {
        var json = await Cli.RunJsonAsync("bench", "--seconds", "0.05", "--kernel", "scalar", "--workers", "2");

        Cli.AssertMembers(
            json, "cpu", "runtime", "framework_sha256_twice_mhs", "openssl_sha256_transform_mhs", "kernels", "variants");
        Assert.Equal(0, json.GetProperty("variants").GetArrayLength());
        AssertKernels(json);
        Assert.Equal(["scalar"], json.GetProperty("kernels").EnumerateArray().Select(kernel => kernel.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task TheEnvironmentForcesTheKernelUnlessAllAreAskedFor()
    {
        (string, string)[] environment = [("CHAINCORE_KERNEL", "scalar"), .. OnlyScalar];
        var forced = await Cli.RunJsonAsync(environment, "bench", "--seconds", "0.01");
        Assert.Equal(1, forced.GetProperty("kernels").GetArrayLength());
        var all = await Cli.RunJsonAsync(environment, "bench", "--seconds", "0.01", "--kernel", "all");
        Assert.True(all.GetProperty("kernels").GetArrayLength() >= 4);
    }

    [Fact]
    public async Task AKernelThatCannotBeUsedStaysListedWithoutNumbers()
    {
        var json = await Cli.RunJsonAsync(OnlyScalar, "bench", "--seconds", "0.01");

        AssertKernels(json);
        var avx2 = json.GetProperty("kernels").EnumerateArray().Single(kernel => kernel.GetProperty("name").ValueEquals("avx2"));
        Assert.False(avx2.GetProperty("usable").GetBoolean());
    }

    [Fact]
    public async Task TheTextIsATableOfAllRows()
    {
        var result = await Cli.RunAsync(OnlyScalar, "bench", "--seconds", "0.01", "--workers", "2");

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        var lines = Cli.AssertPlain(result.Output);
        Assert.Contains("2 threads a kernel", lines[0], StringComparison.Ordinal);
        var rows = lines.SkipWhile(line => !line.StartsWith("kernel ", StringComparison.Ordinal)).ToArray();
        Assert.Matches("^kernel +lanes +MH/s +× framework +× OpenSSL +checksum$", rows[0]);
        Assert.Contains(rows, row => row.StartsWith("scalar ", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("SHA256.HashData ×2 ", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("SHA256_Transform ×2 ", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("avx2: ", StringComparison.Ordinal));
    }

    private static void AssertKernels(JsonElement json)
    {
        var framework = json.GetProperty("framework_sha256_twice_mhs").GetDouble();
        Assert.All(json.GetProperty("kernels").EnumerateArray(), kernel =>
        {
            Cli.AssertMembers(kernel, "name", "lanes", "usable", "mhs", "ratio_to_framework", "checksum");
            Assert.True(kernel.GetProperty("lanes").GetInt32() > 0);
            if (!kernel.GetProperty("usable").GetBoolean())
            {
                Cli.AssertNull(kernel, "mhs", "ratio_to_framework", "checksum");
                return;
            }

            var (rate, ratio) = (kernel.GetProperty("mhs").GetDouble(), kernel.GetProperty("ratio_to_framework").GetDouble());
            Assert.True(rate > 0);
            Assert.Equal(rate / framework, ratio, 0.01 * ratio);
            Assert.Matches("^[0-9a-f]{64}$", kernel.GetProperty("checksum").GetString());
        });
    }

    /// <summary>Version-rolled scans, of usable kernels only, each with both numbers, wherever there is OpenSSL to compare with.</summary>
    private static void AssertVariants(JsonElement json)
    {
        var openSsl = json.GetProperty("openssl_sha256_transform_mhs");
        var variants = json.GetProperty("variants").EnumerateArray().ToArray();
        if (openSsl.ValueKind == JsonValueKind.Null) Assert.Empty(variants);
        var usable = json.GetProperty("kernels").EnumerateArray().Where(kernel => kernel.GetProperty("usable").GetBoolean())
            .Select(kernel => kernel.GetProperty("name").GetString() + "-versions").ToArray();
        Assert.All(variants, variant =>
        {
            Cli.AssertMembers(variant, "name", "mhs", "ratio_to_openssl_transform");
            Assert.Contains(variant.GetProperty("name").GetString(), usable);
            var (rate, ratio) = (variant.GetProperty("mhs").GetDouble(), variant.GetProperty("ratio_to_openssl_transform").GetDouble());
            Assert.True(rate > 0);
            Assert.Equal(rate / openSsl.GetDouble(), ratio, 0.01 * ratio);
        });
        if (openSsl.ValueKind == JsonValueKind.Number && usable.Contains("vector128-versions"))
        {
            Assert.Contains(variants, variant => variant.GetProperty("name").ValueEquals("vector128-versions"));
        }
    }

    /// <summary>
    /// The checksum by another path, without the library: SHA-256 over nonce and digest of those of the nonces 0..2²⁰ − 1 of block 0
    /// whose double SHA-256 ends in a zero byte (two leading zero digits of the displayed hash).
    /// </summary>
    private static string ExpectedChecksum()
    {
        var header = Convert.FromHexString(Cli.Genesis);
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        for (uint nonce = 0; nonce < 1 << 20; nonce++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(76), nonce);
            SHA256.HashData(header, digest);
            SHA256.HashData(digest, digest);
            if (digest[^1] != 0) continue;
            sum.AppendData(header.AsSpan(76));
            sum.AppendData(digest);
        }

        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }
}
