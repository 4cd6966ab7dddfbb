using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Sdk;

namespace ChainCore.Tests;

/// <summary>Runs FsCheck properties under xunit; a failure shows the seed, the first case that failed and the shrunk one.</summary>
internal static class Property
{
    /// <summary>Checks that an action throws for no value.</summary>
    /// <param name="values">The values, and how to shrink one that fails.</param>
    /// <param name="holds">Asserts what should be true of a value.</param>
    /// <param name="cases">The number of values to try.</param>
    public static void ForAll<T>(Arbitrary<T> values, Action<T> holds, int cases = 2_000)
    {
        Reporter reporter = new();
        var config = Config.Quick.WithMaxTest(cases).WithRunner(reporter)
            .WithReplay(FSharpOption<Replay>.Some(new(new(TestRandom.RunSeed), FSharpOption<int>.None)));
        Check.One(config, Prop.ForAll(values, holds));
        if (!reporter.Finished) throw new XunitException("FsCheck never reported an end.");
        if (reporter.Failure is { } failure) throw new XunitException(failure);
        if (reporter.Cases < cases) throw new XunitException($"Only {reporter.Cases} of {cases} cases ran.");
    }

    private sealed class Reporter : IRunner
    {
        public bool Finished { get; private set; }

        public int Cases { get; private set; }

        public string? Failure { get; private set; }

        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every) =>
            Cases = ntest + 1;

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult testResult)
        {
            Finished = true;
            Failure = testResult switch
            {
                TestResult.Failed failed => Describe(failed),
                TestResult.Exhausted => "FsCheck rejected too many values.",
                _ => null,
            };
        }

        private static string Describe(TestResult.Failed failed)
        {
            StringBuilder text = new();
            text.AppendLine(CultureInfo.InvariantCulture, $"The property does not hold {TestRandom.Repeat}.");
            var data = failed.Item1;
            text.AppendLine(CultureInfo.InvariantCulture, $"Case {data.NumberOfTests}: {string.Join(", ", failed.Item2)}");
            text.AppendLine(CultureInfo.InvariantCulture, $"Shrunk {data.NumberOfShrinks} times: {string.Join(", ", failed.Item3)}");
            if (failed.Item4 is Outcome.Failed outcome) text.Append(outcome.Item);
            return text.ToString();
        }
    }
}

/// <summary>Values for properties: mostly random, often at an edge, shrinking towards zero.</summary>
[SuppressMessage("Naming", "CA1724", Justification = "No conflict inside the tests.")]
internal static class Values
{
    private static readonly Gen<ulong> Word16 = Gen.Choose(0, 0xffff).Select(word => (ulong)word);

    private static readonly Gen<ulong> Uniform64 = Word16.Four().Select(words =>
        words.Item1 | (words.Item2 << 16) | (words.Item3 << 32) | (words.Item4 << 48));

    private static readonly uint[] Edges32 =
        [0, 1, 2, 15, 16, 0xff, 0xffff, 0x7fff_ffff, 0x8000_0000, 0x8000_0001, 0xffff_fff0, 0xffff_fffe, 0xffff_ffff];

    public static Gen<uint> UInt32 { get; } = Gen.Frequency(
        (3, Uniform64.Select(word => (uint)word)), (1, Gen.Elements(Edges32)), (1, Gen.Choose(0, 1000).Select(word => (uint)word)));

    public static Gen<ulong> UInt64 { get; } = Uniform64;

    /// <summary>Numbers of exactly this many bytes, as bytes; leading and trailing zeros are frequent.</summary>
    public static Arbitrary<byte[]> Bytes(int length) => Arb.From(
        Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Constant(255)), (6, Gen.Choose(0, 255))).Select(value => (byte)value).ArrayOf(length)
            .SelectMany(bytes => Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, length))).Zip(
                Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, length))), (before, after) => Cut(bytes, before, after))),
        Shrink);

    /// <summary>Smaller numbers than this one, smallest first.</summary>
    public static IEnumerable<ulong> Shrink(ulong value)
    {
        if (value == 0) yield break;
        yield return 0;
        if (value > 2) yield return value / 2;
        yield return value - 1;
    }

    private static byte[] Cut(byte[] bytes, int before, int after)
    {
        Array.Clear(bytes, 0, before);
        Array.Clear(bytes, bytes.Length - after, after);
        return bytes;
    }

    private static IEnumerable<byte[]> Shrink(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0) continue;
            var smaller = (byte[])bytes.Clone();
            smaller[i] = 0;
            yield return smaller;
        }
    }
}
