using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore.Tests;

public sealed class BlockHeaderTests
{
    [Fact]
    public void X1_TheFieldsOfTheGenesisBlock()
    {
        BlockHeader header = new(TestData.Genesis.Bytes);
        Assert.Equal(1u, header.Version);
        Assert.True(header.PreviousHash.IsZero);
        Assert.Equal("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b", header.MerkleRoot.ToString());
        Assert.Equal(1231006505u, header.Time);
        Assert.Equal(0x1d00ffffu, header.Bits.Value);
        Assert.Equal(2083236893u, header.Nonce);
        Assert.Equal(80, BlockHeader.Size);
    }

    [Fact]
    public void X1_EveryFieldStandsInItsPlaceLittleEndian()
    {
        BlockHeader header = new(
            0x04030201, new([.. Enumerable.Range(5, 32).Select(i => (byte)i)]), new([.. Enumerable.Range(37, 32).Select(i => (byte)i)]),
            0x48474645, new(0x4c4b4a49), 0x504f4e4d);
        Assert.Equal(Enumerable.Range(1, 80).Select(i => (byte)i), header.Bytes());
    }

    [Fact]
    public void A19_EveryRealHeaderRoundTrips()
    {
        var count = 0;
        foreach (var row in TestData.AllHeaders)
        {
            count++;
            Assert.True(BlockHeader.TryRead(row.Bytes, out var header));
            Assert.Equal(header, new(row.Bytes));
            Assert.Equal(row.Bytes, header.Bytes());
            Assert.Equal(header, BlockHeader.Parse(row.Hex));
            Assert.Equal(row.Hex, header.ToString());
            Assert.Equal(row.Hash, Sha256d.Hash(header).ToString());
            Assert.True(header.Bits.ToTarget().IsMetBy(Hash256.Parse(row.Hash)), $"{row} does not meet its bits");
        }

        Assert.Equal((1012, 2016), (TestData.RealHeaders.Length, TestData.RetargetHeaders.Length));
        Assert.Equal(3028, count);
    }

    [Fact]
    public void X1_EveryHeaderNamesItsParent()
    {
        foreach (var chain in (HeaderRow[][])[TestData.RealHeaders[..300], TestData.RetargetHeaders])
        {
            foreach (var (parent, child) in chain.Zip(chain.Skip(1))) Assert.Equal(parent.Hash, child.Header.PreviousHash.ToString());
        }

        Assert.Equal(TestData.Genesis.Hash, TestData.RetargetHeaders[0].Header.PreviousHash.ToString());
    }

    [Fact]
    public void A19_AnyEightyBytesRoundTrip() => Property.ForAll(
        Values.Bytes(80),
        bytes =>
        {
            BlockHeader header = new(bytes);
            Assert.Equal(bytes, header.Bytes());
            ValueContract.HasText(header, Convert.ToHexStringLower(bytes));
        },
        cases: 100);

    [Fact]
    public void A18_Text()
    {
        ValueContract.HasText(TestData.Genesis.Header, TestData.Genesis.Hex);
        ValueContract.HasHexadecimalFormats(TestData.Genesis.Header, TestData.Genesis.Hex.ToUpperInvariant());
        var hex = TestData.Genesis.Hex;
        ValueContract.Refuses<BlockHeader>(
            null, "", hex[1..], hex[2..], hex + "0", hex + "00", "0x" + hex, "0x" + hex[2..], hex[..159] + "g", " " + hex[1..]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    [InlineData(79)]
    [InlineData(81)]
    [InlineData(160)]
    public void A29_OtherLengthsAreRefused(int length)
    {
        Assert.Equal("header", Assert.Throws<ArgumentException>(() => new BlockHeader(new byte[length])).ParamName);
        Assert.False(BlockHeader.TryRead(new byte[length], out var header));
        Assert.Equal(default, header);
    }

    [Fact]
    public void A29_TooShortDestinationIsLeftUntouched()
    {
        for (var length = 0; length < 80; length++)
        {
            var destination = new byte[length];
            Array.Fill(destination, (byte)0xA5);
            Assert.False(TestData.Genesis.Header.TryWriteTo(destination));
            Assert.Equal("destination", Assert.Throws<ArgumentException>(() => TestData.Genesis.Header.WriteTo(destination)).ParamName);
            Assert.All(destination, value => Assert.Equal(0xA5, value));
        }

        var longer = new byte[82];
        TestData.Genesis.Header.WriteTo(longer);
        Assert.Equal([.. TestData.Genesis.Bytes, 0, 0], longer);
    }

    [Fact]
    public void Json()
    {
        var hex = TestData.Genesis.Hex;
        ValueContract.HasJson(TestData.Genesis.Header, $"\"{hex}\"");
        ValueContract.HasJsonKey(TestData.Genesis.Header, $"\"{hex}\"");
        ValueContract.RefusesJson<BlockHeader>(
            "null", "{}", "1", "\"\"", $"\"{hex[2..]}\"", $"\"{hex}00\"", $"\"{new string('0', 2000)}\"");
    }

    [Fact]
    public void EqualityIsThatOfAllFields()
    {
        var header = TestData.Genesis.Header;
        BlockHeader same = new(TestData.Genesis.Bytes);
        Assert.True(header == same && !(header != same) && header.Equals((object)same) && header.GetHashCode() == same.GetHashCode());
        BlockHeader[] others =
        [
            header with { Version = 2 }, header with { PreviousHash = header.MerkleRoot }, header with { MerkleRoot = default },
            header with { Time = 0 }, header with { Bits = default }, header with { Nonce = 0 },
        ];
        Assert.All(others, other => Assert.True(header != other && !(header == other) && !header.Equals((object)other)));
    }

    /// <summary>Every value in one object, through the serializer's reflection and through generated code: the same text.</summary>
    [Fact]
    public void A31_SourceGeneratedJsonIsTheSame()
    {
        var (genesis, four) = (TestData.Genesis, new Difficulty(4));
        AllValues values = new(
            Hash256.Parse(genesis.Hash), four.Target, new(0x1d00ffff), four, four.ToWork(), genesis.Header,
            new() { [Hash256.Zero] = ChainWork.Parse("0x2a0100") }, null);
        var json = JsonSerializer.Serialize(values, ValuesJsonContext.Default.AllValues);
        Assert.Equal(JsonSerializer.Serialize(values), json);
        string[] properties =
        [
            $"\"Hash\":\"{genesis.Hash}\"", $"\"Target\":\"0000{new string('f', 60)}\"", "\"Bits\":486604799", "\"Difficulty\":4",
            "\"Work\":\"0x10000\"", $"\"Header\":\"{genesis.Hex}\"", $"\"WorkByHash\":{{\"{Hash256.Zero}\":\"0x2a0100\"}}",
            "\"Missing\":null",
        ];
        Assert.Equal($"{{{string.Join(',', properties)}}}", json);

        var generated = JsonSerializer.Deserialize(json, ValuesJsonContext.Default.AllValues)!;
        foreach (var back in (AllValues[])[generated, JsonSerializer.Deserialize<AllValues>(json)!])
        {
            Assert.Equal(values with { WorkByHash = back.WorkByHash }, back);
            Assert.Equal(values.WorkByHash, back.WorkByHash);
        }
    }
}

/// <summary>An object with a property of every value.</summary>
internal sealed record AllValues(
    Hash256 Hash, Target Target, CompactTarget Bits, Difficulty Difficulty, ChainWork Work, BlockHeader Header,
    Dictionary<Hash256, ChainWork> WorkByHash, Hash256? Missing);

[JsonSerializable(typeof(AllValues))]
internal sealed partial class ValuesJsonContext : JsonSerializerContext;
