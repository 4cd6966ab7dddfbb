using System.Collections.Concurrent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>The script rule on real and forged inputs; what the verifier remembers, and what it must not.</summary>
public sealed class TransactionVerifierTests
{
    private static readonly Hash256 Previous = Sha256d.Hash([42]);

    [Theory]
    [VerifierData(Verifiers.Native)]
    [VerifierData(Verifiers.Framework)]
    public void X17_H22_ExactlyThe226CanonicalRealInputsPass(string name)
    {
        var verifier = Verifiers.Get(name);
        ConcurrentBag<ScriptError> errors = [];
        Parallel.ForEach(RealData.Inputs, input =>
        {
            var error = ScriptVerifier.Verify(input.Transaction, input.Index, input.Spent.Script.Span, verifier);
            Assert.Equal(input.Canonical, error == ScriptError.None);
            errors.Add(error);
        });
        Assert.Equal(226, errors.Count(error => error == ScriptError.None));
        Assert.All(errors, error => Assert.Contains(
            error, new[] { ScriptError.None, ScriptError.SignatureEncoding, ScriptError.SignatureHashType, ScriptError.SignatureHighS }));
        Assert.Equal(0, errors.Count(error => error == ScriptError.SignatureHashType));
    }

    /// <summary>Flipped bits in the encoded transaction itself: whatever still decodes is not entitled any more.</summary>
    [Fact]
    public void X17_NoBitOfARealTransactionCanBeFlipped()
    {
        var random = new Random(Property.RunSeed.GetHashCode());
        var spends = RealData.Spends.Where(spend => spend.All(input => input.Canonical) && spend.Count() == 1).ToArray();
        var decoded = 0;
        foreach (var spend in spends.Where((_, i) => i % 8 == 0))
        {
            for (var flip = 0; flip < 40; flip++)
            {
                var bytes = RealData.FlipBit(spend.Key.Encoding.Span, random.Next(spend.Key.Size * 8));
                if (!Transaction.TryDecode(bytes, out var changed, out _) || changed.Inputs.Length != 1) continue;
                decoded++;
                Assert.True(ScriptVerifier.Verify(changed, 0, spend.Single().Spent.Script.Span) != ScriptError.None, Property.Repeat);
            }
        }

        Assert.NotEqual(0, decoded);
    }

    [Fact]
    public void X17_EachPartOfTheRuleIsBrokenAlone()
    {
        using var key = PrivateKey.Import(SignatureVerifierTests.Secret(1));
        using var thief = PrivateKey.Import(SignatureVerifierTests.Secret(2));
        var (signed, spent) = Spend(key, 1);
        var output = spent[0].Script.ToArray();
        Assert.True(PayToPublicKeyHash.TryParseInputScript(signed.Inputs[0].Script.Span, out var signatureSpan, out var publicKeySpan));
        byte[] signature = signatureSpan.ToArray(), publicKey = publicKeySpan.ToArray(), script = signed.Inputs[0].Script.ToArray();
        Assert.Equal(ScriptError.None, Check(script));

        Assert.Equal(ScriptError.NotPayToPublicKeyHash, ScriptVerifier.Verify(signed, 0, [0x51]));
        Assert.Equal(ScriptError.NotTwoPushes, Check([]));
        Assert.Equal(ScriptError.NotTwoPushes, Check(script[..^1]));
        Assert.Equal(ScriptError.NotTwoPushes, Check([.. script, 0x61]));
        Assert.Equal(ScriptError.NotTwoPushes, Check([0, .. script]));
        Assert.Equal(ScriptError.NotTwoPushes, Check([0x4c, .. script])); // PUSHDATA1 of the signature
        Assert.Equal(ScriptError.NotTwoPushes, Check([.. script[..(1 + signature.Length)], 0x4c, .. script[(1 + signature.Length)..]]));
        Assert.Equal(ScriptError.NotTwoPushes, Check([(byte)publicKey.Length, .. publicKey, (byte)signature.Length, .. signature]));
        Assert.Equal(ScriptError.NotTwoPushes, Check(script[..(1 + signature.Length)]));
        Assert.Equal(ScriptError.PublicKeyEncoding, Check(Script(signature, [5, .. publicKey[1..]])));
        Assert.Equal(ScriptError.PublicKeyHash, Check(Script(signature, thief.PublicKey.ToArray())));
        Assert.Equal(ScriptError.PublicKeyHash, Check(Script(signature, [(byte)(publicKey[0] ^ 1), .. publicKey[1..]])));
        Assert.Equal(ScriptError.PublicKeyHash, Check(Script(signature, key.GetPublicKey(compressed: false))));
        Assert.Equal(ScriptError.SignatureEncoding, Check(Script([(byte)(signature[0] ^ 1), .. signature[1..]], publicKey)));
        Assert.Equal(ScriptError.SignatureHashType, Check(Script([.. signature[..^1], 0x81], publicKey)));
        Assert.Equal(ScriptError.SignatureInvalid, Check(Script(thief.Sign(Previous).ToScriptSignature(), publicKey)));

        // n - S verifies just as well, and would give the transaction another id.
        Assert.Equal(ScriptError.None, EcdsaSignature.Check(signature, out var low));
        var high = HighS(low);
        var digest = SignatureHash.ComputeAll(signed, 0, output);
        Assert.True(SignatureVerifier.Default.Verify(digest, high, publicKey));
        Assert.Equal(ScriptError.SignatureHighS, Check(Script(high.ToScriptSignature(), publicKey)));

        // Another's output cannot be spent, whoever signs.
        var stolen = PayToPublicKeyHash.CreateOutputScript(thief.Address);
        Assert.Equal(ScriptError.PublicKeyHash, ScriptVerifier.Verify(signed, 0, stolen));

        ScriptError Check(byte[] inputScript) => ScriptVerifier.Verify(signed.WithInputScript(0, inputScript), 0, output);
        static byte[] Script(byte[] signature, byte[] publicKey) => PayToPublicKeyHash.CreateInputScript(signature, publicKey);
    }

    [Fact]
    public void X17_UncompressedKeysSpendTheirOutputs()
    {
        using var key = PrivateKey.Import(SignatureVerifierTests.Secret(3));
        var publicKey = key.GetPublicKey(compressed: false);
        var output = PayToPublicKeyHash.CreateOutputScript(Address.FromPublicKey(publicKey));
        Transaction unsigned = new(1, [new(new(Previous, 0), default)], [new(Amount.FromCoins(1), key.Address)]);
        var signature = key.Sign(SignatureHash.ComputeAll(unsigned, 0, output)).ToScriptSignature();
        var script = PayToPublicKeyHash.CreateInputScript(signature, publicKey);
        Assert.InRange(script.Length, 1, PayToPublicKeyHash.MaximumInputScriptSize);
        Assert.Equal(ScriptError.None, ScriptVerifier.Verify(unsigned.WithInputScript(0, script), 0, output));
    }

    [Fact]
    public void X17_SignaturesOfOneTransactionAreVerifiedOnce()
    {
        var transactions = RealData.Spends.Where(spend => spend.All(input => input.Canonical))
            .Select(spend => new SpendingTransaction(spend.Key, spend.Select(input => input.Spent).ToArray())).ToArray();
        Counting counting = new();
        TransactionVerifier verifier = new(counting);
        Assert.Null(verifier.VerifyAll(transactions));
        var inputs = transactions.Sum(spend => spend.SpentOutputs.Length);
        Assert.Equal((inputs, inputs), (counting.Count, (int)verifier.VerifiedSignatures));
        Assert.All(transactions, spend => Assert.True(verifier.IsRemembered(spend.Transaction.Id)));
        Assert.Null(verifier.VerifyAll(transactions));
        foreach (var (transaction, spent) in transactions) Assert.Null(verifier.Verify(transaction, spent));
        Assert.Equal(inputs, counting.Count);
        Assert.Equal(SignatureVerifier.Default.Name, verifier.SignatureVerifierName);
    }

    /// <summary>An honest transaction, then the same bytes said to spend somebody else's output.</summary>
    [Fact]
    public void H21_WhatIsRememberedDoesNotEntitleToOtherOutputs()
    {
        using var key = PrivateKey.Import(SignatureVerifierTests.Secret(1));
        using var victim = PrivateKey.Import(SignatureVerifierTests.Secret(2));
        var (transaction, spent) = Spend(key, 3);
        TransactionVerifier verifier = new();
        Assert.Null(verifier.Verify(transaction, spent));
        TransactionOutput[] others = [spent[0], new(spent[1].Value, victim.Address), spent[2]];
        TransactionError expected = new("bad-txns-script", "vin[1].scriptSig", ScriptError.PublicKeyHash);
        Assert.Equal(expected, verifier.Verify(transaction, others));
        others[1] = new(spent[1].Value, new byte[] { 0x51 });
        Assert.Equal(expected with { Script = ScriptError.NotPayToPublicKeyHash }, verifier.Verify(transaction, others));
        Assert.Null(verifier.Verify(transaction, spent));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void X17_TheFirstFailureIsReportedWhateverTheOrder(int parallelism)
    {
        using var key = PrivateKey.Import(SignatureVerifierTests.Secret(4));
        var transactions = Enumerable.Range(0, 12).Select(i =>
        {
            var (transaction, spent) = Spend(key, 20, (uint)i);
            return new SpendingTransaction(transaction, spent);
        }).ToArray();
        transactions[5] = transactions[5] with { Transaction = Forge(transactions[5].Transaction, 17) };
        transactions[5] = transactions[5] with { Transaction = Forge(transactions[5].Transaction, 11) };
        transactions[9] = transactions[9] with { Transaction = Forge(transactions[9].Transaction, 0) };
        TransactionVerifier verifier = new(maximumParallelism: parallelism);
        TransactionFailure expected = new(5, new("bad-txns-script", "vin[11].scriptSig", ScriptError.SignatureInvalid));
        for (var i = 0; i < 5; i++) Assert.Equal(expected, verifier.VerifyAll(transactions));
        Assert.False(verifier.IsRemembered(transactions[5].Transaction.Id));
        Assert.False(verifier.IsRemembered(transactions[9].Transaction.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    public void X17_WhatIsRememberedIsBounded(int capacity)
    {
        using var key = PrivateKey.Import(SignatureVerifierTests.Secret(4));
        TransactionVerifier verifier = new(cacheCapacity: capacity);
        List<Transaction> transactions = [];
        for (var i = 0u; i < 30; i++)
        {
            var (transaction, spent) = Spend(key, 1, i);
            Assert.Null(verifier.Verify(transaction, spent));
            transactions.Add(transaction);
            Assert.InRange(transactions.Count(seen => verifier.IsRemembered(seen.Id)), 0, capacity + 1);
            Assert.All(transactions.TakeLast((capacity + 1) / 2), recent => Assert.True(verifier.IsRemembered(recent.Id)));
        }
    }

    [Fact]
    public void X17_NothingToVerifyIsRight() => Assert.Null(new TransactionVerifier().VerifyAll([]));

    [Fact]
    public void X17_OutputsMustMatchInputs()
    {
        using var key = PrivateKey.Import(SignatureVerifierTests.Secret(4));
        var (transaction, spent) = Spend(key, 2);
        TransactionVerifier verifier = new();
        Assert.Throws<ArgumentException>(() => verifier.Verify(transaction, spent.AsMemory(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TransactionVerifier(cacheCapacity: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TransactionVerifier(maximumParallelism: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScriptVerifier.Verify(transaction, 2, []));
    }

    [Fact]
    public void X17_VerificationCanBeCancelled()
    {
        using var key = PrivateKey.Import(SignatureVerifierTests.Secret(4));
        var (transaction, spent) = Spend(key, 30);
        using CancellationTokenSource source = new();
        foreach (var parallelism in new[] { 1, 4 })
        {
            Counting counting = new(source.Cancel);
            TransactionVerifier verifier = new(counting, maximumParallelism: parallelism);
            Assert.ThrowsAny<OperationCanceledException>(() => verifier.Verify(transaction, spent, source.Token));
            Assert.False(verifier.IsRemembered(transaction.Id));
        }
    }

    [Fact]
    public void X17_OneVerifierServesManyThreads()
    {
        using var key = PrivateKey.Import(SignatureVerifierTests.Secret(4));
        var spends = Enumerable.Range(0, 40).Select(i => Spend(key, 2, (uint)i)).ToArray();
        TransactionVerifier verifier = new(cacheCapacity: 10);
        Parallel.For(0, 160, new() { MaxDegreeOfParallelism = 8 }, i =>
        {
            var (transaction, spent) = spends[i % spends.Length];
            Assert.Null(verifier.Verify(transaction, spent));
            Assert.NotNull(verifier.Verify(Forge(transaction, 1), spent));
        });
    }

    private static (Transaction Transaction, TransactionOutput[] Spent) Spend(PrivateKey key, int inputs, uint lockTime = 0)
    {
        TransactionOutput spent = new(Amount.FromCoins(2), key.Address);
        Transaction unsigned = new(
            1, [.. Enumerable.Range(0, inputs).Select(i => new TransactionInput(new(Previous, (uint)i), default))], [spent], lockTime);
        return (key.SignAllInputs(unsigned), [.. Enumerable.Repeat(spent, inputs)]);
    }

    /// <summary>Puts another input's signature, valid for that one, into an input's script.</summary>
    private static Transaction Forge(Transaction transaction, int index) =>
        transaction.WithInputScript(index, transaction.Inputs[index == 0 ? 1 : 0].Script);

    private static EcdsaSignature HighS(EcdsaSignature low)
    {
        var compact = new byte[EcdsaSignature.CompactSize];
        low.CopyTo(compact);
        var order = new System.Numerics.BigInteger(EcdsaSignature.Order, true, true);
        var s = order - new System.Numerics.BigInteger(compact.AsSpan(32), true, true);
        s.ToByteArray(true, true).CopyTo(compact.AsSpan(64 - s.GetByteCount(true)));
        return new(compact);
    }

    private sealed class Counting(Action? onVerify = null) : ISignatureVerifier
    {
        private int _count;

        public int Count => _count;

        public string Name => SignatureVerifier.Default.Name;

        public bool Verify(Hash256 digest, EcdsaSignature signature, ReadOnlySpan<byte> publicKey)
        {
            Interlocked.Increment(ref _count);
            onVerify?.Invoke();
            return SignatureVerifier.Default.Verify(digest, signature, publicKey);
        }
    }
}
