using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Keys and signing, by both implementations.</summary>
public sealed class PrivateKeyTests
{
    private static readonly TransactionInput AnyInput = new(new(Sha256d.Hash([9]), 3), default);

    /// <summary>Public vectors of RFC 6979 on secp256k1 with SHA-256.</summary>
    public static TheoryData<string, string, string> DeterministicVectors { get; } = new()
    {
        {
            "0000000000000000000000000000000000000000000000000000000000000001", "Satoshi Nakamoto",
            "934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d82442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5"
        },
        {
            "0000000000000000000000000000000000000000000000000000000000000001",
            "All those moments will be lost in time, like tears in rain. Time to die...",
            "8600dbd41e348fe5c9465ab92d23e3db8b98b873beecd930736488696438cb6b547fe64427496db33bf66019dacbf0039c04199abb0122918601db38a72cfc21"
        },
        {
            "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140", "Satoshi Nakamoto",
            "fd567d121db66e382991534ada77a6bd3106f0a1098c231e47993447cd6af2d06b39cd0eb1bc8603e159ef5c20a5c8ad685a45b06ce9bebed3f153d10d93bed5"
        },
    };

    [Theory]
    [VerifierData(Verifiers.Native)]
    [VerifierData(Verifiers.Framework)]
    public void X17_WhatOneSignsBothAccept(string name)
    {
        ISignatureVerifier[] verifiers = [.. SignatureVerifier.All.Select(status => status.Verifier).OfType<ISignatureVerifier>()];
        for (var i = 1; i <= 30; i++)
        {
            using var key = Verifiers.Key(name, SignatureVerifierTests.Secret(i));
            var digest = Sha256d.Hash(BitConverter.GetBytes(i));
            var signature = key.Sign(digest);
            Assert.True(signature.IsLowS);
            Assert.Equal(ScriptError.None, EcdsaSignature.Check(signature.ToScriptSignature(), out var parsed));
            Assert.Equal(signature, parsed);
            foreach (var verifier in verifiers)
            {
                Assert.True(verifier.Verify(digest, signature, key.PublicKey.Span));
                Assert.True(verifier.Verify(digest, signature, key.GetPublicKey(compressed: false)));
                Assert.False(verifier.Verify(Sha256d.Hash([1, 2, 3]), signature, key.PublicKey.Span));
            }
        }
    }

    [Theory]
    [VerifierData(Verifiers.Native)]
    [VerifierData(Verifiers.Framework)]
    public void H22_SIsAlwaysLow(string name)
    {
        using var key = Verifiers.Key(name, SignatureVerifierTests.Secret(77));
        for (var i = 0; i < 100; i++) Assert.True(key.Sign(Sha256d.Hash(BitConverter.GetBytes(i))).IsLowS);
    }

    [Theory]
    [VerifierData(Verifiers.Native)]
    [VerifierData(Verifiers.Framework)]
    public void X17_KnownSecretsHaveTheirKeys(string name)
    {
        using var one = Verifiers.Key(name, Convert.FromHexString(new string('0', 63) + "1"));
        Assert.Equal("0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798", Convert.ToHexStringLower(one.PublicKey.Span));
        Assert.Equal("1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH", one.Address.ToString());
        Assert.Equal("1EHNa6Q4Jz2uvNExL497mE43ikXhwF6kZm", Address.FromPublicKey(one.GetPublicKey(compressed: false)).ToString());

        // The negative of the generator: same abscissa, other ordinate.
        using var last = Verifiers.Key(name, Convert.FromHexString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140"));
        Assert.Equal("0379be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798", Convert.ToHexStringLower(last.PublicKey.Span));
    }

    [NativeFact]
    public void X17_BothDeriveTheSameKeys()
    {
        for (var i = 0; i < 20; i++)
        {
            var secret = RandomNumberGenerator.GetBytes(32);
            using PrivateKey native = Verifiers.Key(Verifiers.Native, secret), framework = Verifiers.Key(Verifiers.Framework, secret);
            Assert.Equal(native.PublicKey.Span, framework.PublicKey.Span);
            Assert.Equal(native.GetPublicKey(compressed: false), framework.GetPublicKey(compressed: false));
        }
    }

    [Fact]
    public void X17_TheVectorsVerify() => Assert.All(DeterministicVectors, vector =>
    {
        var row = (object[])vector;
        using var key = PrivateKey.Import(Convert.FromHexString((string)row[0]));
        Hash256 digest = new(SHA256.HashData(Encoding.ASCII.GetBytes((string)row[1])));
        Assert.True(new FrameworkVerifier().Verify(digest, new(Convert.FromHexString((string)row[2])), key.PublicKey.Span));
    });

    [NativeFact]
    public void X17_TheLibrarySignsDeterministically() => Assert.All(DeterministicVectors, vector =>
    {
        var row = (object[])vector;
        using var key = Verifiers.Key(Verifiers.Native, Convert.FromHexString((string)row[0]));
        var compact = new byte[EcdsaSignature.CompactSize];
        key.Sign(new(SHA256.HashData(Encoding.ASCII.GetBytes((string)row[1])))).CopyTo(compact);
        Assert.Equal((string)row[2], Convert.ToHexStringLower(compact));
    });

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141")]
    [InlineData("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")]
    [InlineData("000000000000000000000000000000000000000000000000000000000000000001")]
    public void X17_OtherNumbersAreNoSecrets(string secret)
    {
        var exception = Assert.Throws<ArgumentException>(() => PrivateKey.Import(Convert.FromHexString(secret)));
        if (secret.Length > 2) Assert.DoesNotContain(secret, exception.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void H10_TheSecretIsNotShownAndIsForgotten()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        var key = PrivateKey.Import(secret);
        Assert.Equal(key.Address.ToString(), key.ToString());
        Assert.DoesNotContain(Convert.ToHexString(secret), $"{key}", StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(
            Convert.ToBase64String(secret), System.Text.Json.JsonSerializer.Serialize(key), StringComparison.Ordinal);
        var exported = new byte[32];
        key.ExportSecret(exported);
        Assert.Equal(secret, exported);
        Assert.Throws<ArgumentException>(() => key.ExportSecret(new byte[31]));

        key.Dispose();
        key.Dispose();
        var field = typeof(PrivateKey)
            .GetField("_secret", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic);
        Assert.Equal(new byte[32], (byte[])field!.GetValue(key)!);
        Assert.Throws<ObjectDisposedException>(() => key.Sign(default));
        Assert.Throws<ObjectDisposedException>(() => key.ExportSecret(exported));
    }

    [Fact]
    public void X17_NewKeysDiffer()
    {
        using PrivateKey first = PrivateKey.Create(), second = PrivateKey.Create();
        Assert.NotEqual(first.Address, second.Address);
    }

    [Theory]
    [VerifierData(Verifiers.Native)]
    [VerifierData(Verifiers.Framework)]
    public void X17_SignedInputsAreEntitled(string name)
    {
        using var key = Verifiers.Key(name, SignatureVerifierTests.Secret(5));
        using var other = Verifiers.Key(name, SignatureVerifierTests.Secret(6));
        Transaction unsigned = new(1, [AnyInput, AnyInput with { Sequence = 7 }], [new(Amount.FromCoins(1), key.Address)]);
        var verifier = Verifiers.Get(name);
        var all = key.SignAllInputs(unsigned);
        var single = key.SignInput(other.SignInput(unsigned, 0), 1);
        var script = PayToPublicKeyHash.CreateOutputScript(key.Address);
        for (var i = 0; i < 2; i++) Assert.Equal(ScriptError.None, ScriptVerifier.Verify(all, i, script, verifier));
        Assert.Equal(ScriptError.None, ScriptVerifier.Verify(single, 1, script, verifier));
        Assert.Equal(ScriptError.PublicKeyHash, ScriptVerifier.Verify(single, 0, script, verifier));
        Assert.Equal(ScriptError.None, ScriptVerifier.Verify(single, 0, PayToPublicKeyHash.CreateOutputScript(other.Address), verifier));
        Assert.Throws<ArgumentOutOfRangeException>(() => key.SignInput(unsigned, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => key.SignInput(unsigned, -1));
    }
}
