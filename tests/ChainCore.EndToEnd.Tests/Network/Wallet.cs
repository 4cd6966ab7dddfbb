using ChainCore.Ledger;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>A key that mines and spends.</summary>
internal sealed class Wallet : IDisposable
{
    private readonly PrivateKey _key = PrivateKey.Create();

    public Address Address => _key.Address;

    /// <summary>Spends an output of this key: so many coins to an address, the rest to the miner.</summary>
    public Transaction Spend(OutPoint output, Address to, decimal coins) =>
        _key.SignAllInputs(new(1, [new(output, default)], [new(Amount.FromCoins(coins), to)]));

    public void Dispose() => _key.Dispose();
}
