using System.Reflection;
using Xunit;
using Xunit.Sdk;

namespace ChainCore.Ledger.Tests;

/// <summary>Runs a theory with the verifier of this name; where libsecp256k1 is not installed, its case is shown as skipped.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class VerifierDataAttribute : DataAttribute
{
    private readonly string _name;

    public VerifierDataAttribute(string name)
    {
        _name = name;
        if (name == Verifiers.Native) Skip = Verifiers.WhyNoNative;
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[_name]];
}

/// <summary>A test of libsecp256k1 against the framework; shown as skipped where the library is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute() => Skip = Verifiers.WhyNoNative;
}

internal static class Verifiers
{
    public const string Native = "libsecp256k1";
    public const string Framework = "framework";

    /// <summary>
    /// Why libsecp256k1 cannot be tested; null if it can. A library that loads but fails its self-test is no reason to skip.
    /// </summary>
    public static string? WhyNoNative { get; } = Secp256k1Verifier.TryCreate(out _, out var whyNot) ? null : whyNot;

    public static ISignatureVerifier Get(string name)
    {
        if (name == Framework) return new FrameworkVerifier();
        return Secp256k1Verifier.TryCreate(out var verifier, out var whyNot) ? verifier : throw new InvalidOperationException(whyNot);
    }

    /// <summary>A key that signs with one implementation.</summary>
    public static PrivateKey Key(string name, ReadOnlySpan<byte> secret)
    {
        if (name == Framework) return PrivateKey.Import(secret, null);
        return Secp256k1Library.TryGet(out var library, out var whyNot)
            ? PrivateKey.Import(secret, library)
            : throw new InvalidOperationException(whyNot);
    }
}
