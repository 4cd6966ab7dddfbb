using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>
/// A process that does nothing but write blocks, and says so after each: the test assembly, started as a program. To be killed.
/// </summary>
internal sealed class CrashWriter : IDisposable
{
    private readonly Process _process;
    private readonly List<(Hash256 Block, Hash256 Tip)> _acknowledged = [];
    private volatile int _count;
    private readonly Task _reading;

    private CrashWriter(Process process)
    {
        _process = process;
        _reading = Task.Run(Read);
    }

    /// <summary>What the writer was told is stored, in order: the block, and the tip after it. Complete after <see cref="Kill"/>.</summary>
    public IReadOnlyList<(Hash256 Block, Hash256 Tip)> Acknowledged => _acknowledged;

    public static CrashWriter Start(string file, ulong seed)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(CrashWriter).Assembly.Location);
        start.ArgumentList.Add(file);
        start.ArgumentList.Add(seed.ToString(CultureInfo.InvariantCulture));
        return new(Process.Start(start)!);
    }

    public void WaitForAcknowledgements(int count)
    {
        SpinWait.SpinUntil(() => _count >= count || _reading.IsCompleted, TimeSpan.FromMinutes(2));
        if (_count < count) Assert.Fail("The writer does not write.");
    }

    /// <summary>SIGKILL, then reads what is left in the pipe.</summary>
    public void Kill()
    {
        if (_process.HasExited) Assert.Fail($"The writer ended by itself with {_process.ExitCode}.");
        _process.Kill();
        _process.WaitForExit();
        _reading.Wait();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    /// <summary>
    /// The program: writes blocks for ever, one in six times a branch that reorganises the chain, one in six times a run.
    /// </summary>
    public static void Write(string file, ulong seed)
    {
        Random random = new(seed.GetHashCode());
        var extraNonce = seed << 20;
        using var chain = TestBlocks.Open(store: SqliteChainStore.Open(file, new() { CheckFile = false, CheckpointPages = 50 }));
        using StreamWriter output = new(Console.OpenStandardOutput()) { AutoFlush = true };
        while (true)
        {
            var kind = random.Next(6);
            if (kind == 0 && chain.Tip.Height > 12)
            {
                var depth = random.Next(1, 12);
                Assert.True(chain.Current.TryGetHeader(chain.Tip.Height - depth, out var fork));
                Assert.True(chain.TryGetBlock(fork.Hash, out var parent));
                for (var i = 0; i <= depth; i++)
                    parent = Submit(TestBlocks.Child(parent, i == 0 ? [] : [TestBlocks.SpendCoinbase(parent)], extraNonce: extraNonce++));
            }
            else if (kind == 1)
            {
                Assert.True(chain.TryGetBlock(chain.Tip.Hash, out var tip));
                var run = TestBlocks.Branch(tip, random.Next(2, 30), extraNonce++);
                foreach (var result in chain.Submit(run)) Acknowledge(result);
            }
            else
            {
                Assert.True(chain.TryGetBlock(chain.Tip.Hash, out var tip));
                Submit(TestBlocks.Child(tip, chain.Tip.Height == 0 ? [] : [TestBlocks.SpendCoinbase(tip)], extraNonce: extraNonce++));
            }
        }

        Block Submit(Block block)
        {
            Acknowledge(chain.Submit(block));
            return block;
        }

        void Acknowledge(BlockResult result)
        {
            if (!result.IsAccepted) throw new InvalidOperationException(result.ToString());
            output.WriteLine($"{result.Hash} {result.Tip.Hash}");
        }
    }

    private void Read()
    {
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            // The last line may be cut off.
            if (line.Split(' ') is not [var block, { Length: 64 } tip]) continue;
            _acknowledged.Add((Hash256.Parse(block), Hash256.Parse(tip)));
            _count++;
        }
    }
}

/// <summary>The test assembly as a program.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is not [var file, var seed]) return 1;
        CrashWriter.Write(file, ulong.Parse(seed, CultureInfo.InvariantCulture));
        return 0;
    }
}
