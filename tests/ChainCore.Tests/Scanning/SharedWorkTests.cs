using FsCheck.Fluent;

namespace ChainCore.Tests;

/// <summary>Who takes which steps: every one exactly once, whatever the sizes and the order.</summary>
public sealed class SharedWorkTests
{
    private sealed record Case(uint Start, ulong Count, int Workers, int Parts, uint Size, ulong Seed);

    [Fact]
    public void A9_EveryStepIsHandedOutExactlyOnce() => Property.ForAll(
        Arb.From(
            Values.UInt32.Zip(Gen.Choose(1, 5000), (start, count) => (start, count))
                .Zip(Gen.Choose(1, 9), (range, workers) => (range.start, range.count, workers))
                .Zip(Gen.Choose(1, 20).Zip(Gen.Choose(1, 700)), (all, more) => new Case(
                    all.start, Math.Min((ulong)all.count, NonceRange.SpaceSize - all.start), all.workers, more.Item1, (uint)more.Item2, 0))
                .Zip(Values.UInt64, (c, seed) => c with { Seed = seed }),
            Shrink),
        c =>
        {
            SharedWork nonces = new(StepRange.Partition(c.Count, c.Parts, c.Start % c.Count), c.Workers);
            TestRandom random = new(c.Seed);
            List<int> workers = [.. Enumerable.Range(0, c.Workers)];
            List<StepRange> taken = [];
            while (workers.Count > 0)
            {
                var worker = workers[random.Next(workers.Count)];
                var size = (uint)random.Next((int)c.Size) + 1;
                var chunk = nonces.Take(worker, size);
                if (chunk.IsEmpty)
                {
                    workers.Remove(worker);
                    continue;
                }

                if (chunk.Count > size) Assert.Fail($"{chunk} is longer than {size}");
                taken.Add(chunk);
            }

            UInt128 next = 0;
            foreach (var chunk in taken.OrderBy(chunk => chunk.Start))
            {
                if (chunk.Start != next) Assert.Fail($"{chunk} does not begin at {next}");
                next += chunk.Count;
            }

            Assert.Equal(c.Count, next);
        },
        cases: 5_000);

    [Fact]
    public void A9_EveryStepIsHandedOutExactlyOnceToThreads()
    {
        TestRandom random = new();
        for (var repetition = 0; repetition < 50; repetition++)
        {
            var steps = (ulong)random.Next(2_000_000) + 1;
            var workers = random.Next(8) + 1;
            var size = (uint)random.Next(20_000) + 1;
            SharedWork nonces = new(StepRange.Partition(steps, workers, steps / 3), workers);
            var taken = new List<StepRange>[workers];
            var threads = Enumerable.Range(0, workers).Select(worker => new Thread(() =>
            {
                taken[worker] = [];
                for (var chunk = nonces.Take(worker, size); !chunk.IsEmpty; chunk = nonces.Take(worker, size)) taken[worker].Add(chunk);
            })).ToArray();
            foreach (var thread in threads) thread.Start();
            foreach (var thread in threads) thread.Join();

            UInt128 next = 0;
            foreach (var chunk in taken.SelectMany(chunks => chunks).OrderBy(chunk => chunk.Start))
            {
                Assert.Equal(next, chunk.Start);
                next += chunk.Count;
            }

            Assert.Equal(steps, next);
        }
    }

    [Fact]
    public void A9_AWorkerTakesItsOwnRangeInOrder()
    {
        SharedWork nonces = new([new(0, 10), new(100, 10)], 2);
        Assert.Equal([new(0, 4), new(4, 4), new(8, 2)], (StepRange[])[nonces.Take(0, 4), nonces.Take(0, 4), nonces.Take(0, 4)]);

        // Its own is used up: half of what the other one has left, which is its later half.
        Assert.Equal(new(105, 4), nonces.Take(0, 4));
        Assert.Equal(new(100, 4), nonces.Take(1, 4));
    }

    [Fact]
    public void A13_AnIdleWorkerTakesOverHalfOfTheLongestRangeLeft()
    {
        SharedWork nonces = new([new(0, 1), new(1000, 100), new(2000, 900)], 3);
        Assert.Equal(new(0, 1), nonces.Take(0, 100));
        Assert.Equal(new(2450, 100), nonces.Take(0, 100));
    }

    private static IEnumerable<Case> Shrink(Case c)
    {
        foreach (var count in Values.Shrink(c.Count)) if (count > 0) yield return c with { Count = count };
        foreach (var workers in Values.Shrink((ulong)c.Workers)) if (workers > 0) yield return c with { Workers = (int)workers };
        foreach (var parts in Values.Shrink((ulong)c.Parts)) if (parts > 0) yield return c with { Parts = (int)parts };
        foreach (var size in Values.Shrink(c.Size)) if (size > 0) yield return c with { Size = (uint)size };
        foreach (var start in Values.Shrink(c.Start)) yield return c with { Start = (uint)start };
    }
}
