using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Addresses: known ones, and what is none.</summary>
public sealed class AddressTests
{
    // Key and address of Bitcoin's genesis coinbase; the generator's keys (secret 1); the all-zero hash, to which coins are burnt.
    private const string GenesisKey =
        "04678afdb0fe5548271967f1a67130b7105cd6a828e03909a67962e0ea1f61deb649f6bc3f4cef38c4f35504e51ec112de5c384df7ba0b8d578a4c702b6bf11d5f";

    private const string Genesis = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

    [Theory]
    [InlineData(GenesisKey, Genesis)]
    [InlineData("0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798", "1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH")]
    [InlineData(
        "0479be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8",
        "1EHNa6Q4Jz2uvNExL497mE43ikXhwF6kZm")]
    public void X17_KnownKeysHaveTheirAddresses(string publicKey, string address)
    {
        Assert.Equal(address, Address.FromPublicKey(Convert.FromHexString(publicKey)).ToString());
        Assert.Equal(Address.FromPublicKey(Convert.FromHexString(publicKey)), Address.Parse(address));
    }

    [Theory]
    [InlineData("0000000000000000000000000000000000000000", "1111111111111111111114oLvT2")]
    [InlineData("62e907b15cbf27d5425399ebf6f0fb50ebb88f18", Genesis)]
    [InlineData("ffffffffffffffffffffffffffffffffffffffff", "1QLbz7JHiBTspS962RLKV8GndWFwi5j6Qr")]
    public void X17_KnownHashesHaveTheirAddresses(string hash, string address)
    {
        var parsed = Address.Parse(address);
        Assert.Equal(hash, Convert.ToHexStringLower(parsed.ToHash()));
        Assert.Equal(address, Address.FromHash(Convert.FromHexString(hash)).ToString());
        Assert.Equal(parsed, Address.Parse(Encoding.ASCII.GetBytes(address)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb")]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7Divfna")]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN")]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNaa")]
    [InlineData("11A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")]
    [InlineData("A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")]
    [InlineData(" 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN")]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN ")]
    [InlineData("0A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNl")]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNé")]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN字")]
    [InlineData("3P14159f73E4gFr7JterCCQh9QjiTjiZrG")]
    [InlineData("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn")]
    [InlineData("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq")]
    [InlineData("1111111111111111111111111111111111")]
    [InlineData("111111111111111111111111111111111111111111111111111111111111111111111")]
    [InlineData("5Kd3NBUAdUnhyzenEwVLy9pBKxSwXvE9FMPyR4UKZvpe6E3AgLr")]
    public void X17_OtherTextIsNoAddress(string text)
    {
        Assert.False(Address.TryParse(text, null, out var address));
        Assert.Equal(default, address);
        Assert.Throws<FormatException>(() => Address.Parse(text));
        Assert.Throws<FormatException>(() => Address.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Address>(JsonSerializer.Serialize(text)));
    }

    [Fact]
    public void X17_EveryHashSurvivesItsText() => Property.ForAll(
        Generators.Bytes(Address.HashSize, Address.HashSize).ToArbitrary(),
        hash =>
        {
            var address = Address.FromHash(hash);
            Assert.Equal(hash, address.ToHash());
            Assert.Equal(address, Address.Parse(address.ToString()));
            Assert.Equal(address, JsonSerializer.Deserialize<Address>(JsonSerializer.Serialize(address)));
            Assert.InRange(address.ToString().Length, 25, Address.MaximumLength);
            Span<char> text = stackalloc char[Address.MaximumLength];
            Assert.True(address.TryFormat(text, out var written));
            Assert.Equal(address.ToString(), text[..written].ToString());
            Assert.False(address.TryFormat(text[..(written - 1)], out _));
        });

    [Fact]
    public void X17_EveryChangedCharacterIsNoticed()
    {
        const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
        for (var i = 0; i < Genesis.Length; i++)
        {
            foreach (var character in Alphabet.Where(character => character != Genesis[i]))
                Assert.False(Address.TryParse(string.Concat(Genesis.AsSpan(0, i), [character], Genesis.AsSpan(i + 1)), null, out _));
        }
    }

    [Fact]
    public void X17_AddressesAreKeysOfJsonObjects() =>
        Assert.Equal(
            $$"""{"{{Genesis}}":1}""", JsonSerializer.Serialize(new Dictionary<Address, int> { [Address.Parse(Genesis)] = 1 }));

    [Theory]
    [InlineData(0)]
    [InlineData(19)]
    [InlineData(21)]
    public void X17_HashesOfOtherLengthsAreRefused(int length) =>
        Assert.Throws<ArgumentException>(() => Address.FromHash(new byte[length]));
}
