namespace ChainCore.Tests;

/// <summary>Merkle trees against a tree built one pair at a time by the framework, and a real block.</summary>
[Trait("Category", "Kernel")]
public sealed class MerkleTreeTests
{
    [Fact]
    public void A17_TheRootOfBlock300025()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Data", "bitcoin-block-300025-txids.txt");
        Hash256[] ids = [.. File.ReadLines(file).Select(line => Hash256.Parse(line))];
        Assert.Equal(461, ids.Length);
        Assert.Equal(
            "af193f375fc1aeede6d781c0a563c1a66b4f69723d558438ba80f45ad3c1be28", MerkleTree.ComputeRoot(ids, out var mutated).ToString());
        Assert.False(mutated);
        for (var i = 0; i < ids.Length; i++)
        {
            Assert.True(MerkleTree.VerifyBranch(MerkleTree.ComputeRoot(ids), ids[i], i, MerkleTree.ComputeBranch(ids, i)));
        }
    }

    [Fact]
    public void A17_RootsOfEverySmallTreeAreTheReferences()
    {
        TestRandom random = new();
        for (var count = 1; count <= 300; count++)
        {
            var ids = RandomIds(random, count);
            var root = MerkleTree.ComputeRoot(ids, out var mutated);
            Assert.Equal(ReferenceRoot(ids), root);
            Assert.False(mutated);
        }
    }

    [Fact]
    public void ATreeOfNothingIsZeroAndOfOneIsTheId()
    {
        Assert.Equal(Hash256.Zero, MerkleTree.ComputeRoot([]));
        var id = RandomIds(new(), 1)[0];
        Assert.Equal(id, MerkleTree.ComputeRoot([id]));
        Assert.Empty(MerkleTree.ComputeBranch([id], 0));
        Assert.True(MerkleTree.VerifyBranch(id, id, 0, []));
        Assert.False(MerkleTree.VerifyBranch(id, id, 1, []));
    }

    [Fact]
    public void EveryBranchOfEverySmallTreeLeadsToTheRootFromItsPlaceOnly()
    {
        TestRandom random = new();
        for (var count = 1; count <= 40; count++)
        {
            var ids = RandomIds(random, count);
            var root = MerkleTree.ComputeRoot(ids);
            for (var i = 0; i < count; i++)
            {
                var branch = MerkleTree.ComputeBranch(ids, i);
                Assert.Equal(root, MerkleTree.ComputeRootFromBranch(ids[i], i, branch));
                Assert.True(MerkleTree.VerifyBranch(root, ids[i], i, branch));
                Assert.False(MerkleTree.VerifyBranch(root, ids[i], i + (1 << branch.Length), branch));
                Assert.False(MerkleTree.VerifyBranch(root, ids[i], -1, branch));
                if (branch.Length == 0) continue;

                var broken = branch.ToArray();
                broken[random.Next(broken.Length)] = RandomIds(random, 1)[0];
                Assert.False(MerkleTree.VerifyBranch(root, ids[i], i, broken));
                Assert.False(MerkleTree.VerifyBranch(root, RandomIds(random, 1)[0], i, branch));

                // The last of an odd level is its own sibling: there, and only there, both places lead to the root.
                if (branch[0] != ids[i]) Assert.False(MerkleTree.VerifyBranch(root, ids[i], i ^ 1, branch));
            }
        }
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(12, 4)]
    [InlineData(461, 1)]
    public void A17_ACopiedTailHasTheSameRootAndIsCalledMutated(int count, int copied)
    {
        var ids = RandomIds(new(), count);
        Hash256[] copy = [.. ids, .. ids[^copied..]];
        Assert.Equal(MerkleTree.ComputeRoot(ids, out var honest), MerkleTree.ComputeRoot(copy, out var mutated));
        Assert.False(honest);
        Assert.True(mutated);
    }

    [Fact]
    public void A29_BadArgumentsAreNamed()
    {
        var ids = RandomIds(new(), 3);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => MerkleTree.ComputeBranch(ids, 3));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => MerkleTree.ComputeBranch(ids, -1));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => MerkleTree.ComputeBranch([], 0));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => MerkleTree.ComputeRootFromBranch(ids[0], 4, ids.AsSpan(0, 2)));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => MerkleTree.ComputeRootFromBranch(ids[0], -1, ids));
    }

    private static Hash256[] RandomIds(TestRandom random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new Hash256(random.NextBytes(32)))];

    private static Hash256 ReferenceRoot(Hash256[] ids)
    {
        var level = ids.Select(id => id.ToByteArray()).ToList();
        while (level.Count > 1)
        {
            if (level.Count % 2 != 0) level.Add(level[^1]);
            level = [.. level.Chunk(2).Select(pair => Reference.FrameworkTwice([.. pair[0], .. pair[1]]))];
        }

        return new(level[0]);
    }
}
