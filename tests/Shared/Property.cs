using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Sdk;

namespace ChainCore.Tests;

/// <summary>
/// Runs FsCheck properties under xunit; a failure shows the seed, the first case that failed and the shrunk one. The seed is new in
/// every run, unless CHAINCORE_TEST_SEED gives it.
/// </summary>
internal static class Property
{
    /// <summary>The seed of this run, for other random tests too; each message about a failure has to show <see cref="Repeat"/>.</summary>
    public static ulong RunSeed { get; } =
        ulong.TryParse(Environment.GetEnvironmentVariable("CHAINCORE_TEST_SEED"), CultureInfo.InvariantCulture, out var given)
            ? given
            : BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8));

    /// <summary>How to repeat a failure.</summary>
    public static string Repeat => FormattableString.Invariant($"(repeat with CHAINCORE_TEST_SEED={RunSeed})");

    /// <summary>Checks that an action throws for no value.</summary>
    /// <param name="values">The values, and how to shrink one that fails.</param>
    /// <param name="holds">Asserts what should be true of a value.</param>
    /// <param name="cases">The number of values to try.</param>
    public static void ForAll<T>(Arbitrary<T> values, Action<T> holds, int cases = 2_000)
    {
        Reporter reporter = new();
        var config = Config.Quick.WithMaxTest(cases).WithRunner(reporter)
            .WithReplay(FSharpOption<Replay>.Some(new(new(RunSeed), FSharpOption<int>.None)));
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
            text.AppendLine(CultureInfo.InvariantCulture, $"The property does not hold {Repeat}.");
            text.AppendLine(CultureInfo.InvariantCulture, $"Case {failed.Item1.NumberOfTests}: {string.Join(", ", failed.Item2)}");
            text.AppendLine(
                CultureInfo.InvariantCulture, $"Shrunk {failed.Item1.NumberOfShrinks} times: {string.Join(", ", failed.Item3)}");
            if (failed.Item4 is Outcome.Failed outcome) text.Append(outcome.Item);
            return text.ToString();
        }
    }
}
