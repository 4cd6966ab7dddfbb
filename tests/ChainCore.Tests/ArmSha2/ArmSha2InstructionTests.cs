using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace ChainCore.Tests;

/// <summary>
/// The four instructions against FIPS 180-4 as <see cref="TextbookSha256"/> writes it down: the emulation always, the processor's where
/// it has them.
/// </summary>
[Trait("Category", "Kernel")]
public sealed class ArmSha2InstructionTests
{
    private const int Repetitions = 20_000;

    [Fact]
    public void Emulated_HashUpdatesAreFourRounds() => HashUpdatesAreFourRounds<EmulatedArmSha2>();

    [Fact]
    public void Emulated_ScheduleUpdatesAreFourWords() => ScheduleUpdatesAreFourWords<EmulatedArmSha2>();

    [ArmSha2Fact]
    public void Processor_HashUpdatesAreFourRounds() => HashUpdatesAreFourRounds<ArmSha2>();

    [ArmSha2Fact]
    public void Processor_ScheduleUpdatesAreFourWords() => ScheduleUpdatesAreFourWords<ArmSha2>();

    [ArmSha2Fact]
    public void TheProcessorDoesAsTheEmulation()
    {
        TestRandom random = new();
        for (var i = 0; i < Repetitions; i++)
        {
            var (x, y, z) = (NextVector(random), NextVector(random), NextVector(random));
            Assert.Equal(EmulatedArmSha2.HashUpdate1(x, y, z), ArmSha2.HashUpdate1(x, y, z));
            Assert.Equal(EmulatedArmSha2.HashUpdate2(x, y, z), ArmSha2.HashUpdate2(x, y, z));
            Assert.Equal(EmulatedArmSha2.ScheduleUpdate0(x, y), ArmSha2.ScheduleUpdate0(x, y));
            Assert.Equal(EmulatedArmSha2.ScheduleUpdate1(x, y, z), ArmSha2.ScheduleUpdate1(x, y, z));
        }
    }

    private static void HashUpdatesAreFourRounds<I>()
        where I : struct, IArmSha2
    {
        TestRandom random = new();
        for (var i = 0; i < Repetitions; i++)
        {
            var (abcd, efgh, words) = (NextVector(random), NextVector(random), NextVector(random));
            uint[] variables = [abcd[0], abcd[1], abcd[2], abcd[3], efgh[0], efgh[1], efgh[2], efgh[3]];
            TextbookSha256.Rounds(variables, [words[0], words[1], words[2], words[3]], 4);

            var keyedWords = words + Vector128.Create<uint>(TextbookSha256.K.AsSpan(0, 4));
            Check(variables.AsSpan(0, 4), I.HashUpdate1(abcd, efgh, keyedWords), "a..d");
            Check(variables.AsSpan(4), I.HashUpdate2(efgh, abcd, keyedWords), "e..h");
        }
    }

    private static void ScheduleUpdatesAreFourWords<I>()
        where I : struct, IArmSha2
    {
        TestRandom random = new();
        var block = new byte[64];
        for (var i = 0; i < Repetitions; i++)
        {
            var (w0, w4, w8, w12) = (NextVector(random), NextVector(random), NextVector(random), NextVector(random));
            for (var t = 0; t < 16; t++)
            {
                var four = t < 4 ? w0 : t < 8 ? w4 : t < 12 ? w8 : w12;
                BinaryPrimitives.WriteUInt32BigEndian(block.AsSpan(4 * t), four[t % 4]);
            }

            var w = TextbookSha256.Schedule(block);
            var half = I.ScheduleUpdate0(w0, w4);
            Check([.. Enumerable.Range(0, 4).Select(t => w[t] + TextbookSha256.SmallSigma0(w[t + 1]))], half, "first halves");
            Check(w.AsSpan(16, 4), I.ScheduleUpdate1(half, w8, w12), "W16..W19");
        }
    }

    private static void Check(ReadOnlySpan<uint> expected, Vector128<uint> actual, string what)
    {
        if (actual != Vector128.Create(expected))
            Assert.Fail($"{what}: {actual} instead of {Vector128.Create(expected)} {TestRandom.Repeat}");
    }

    /// <summary>Random words, among them all zeros and all ones.</summary>
    private static Vector128<uint> NextVector(TestRandom random) =>
        Vector128.Create(NextWord(random), NextWord(random), NextWord(random), NextWord(random));

    private static uint NextWord(TestRandom random) => random.Next(16) switch
    {
        0 => 0,
        1 => uint.MaxValue,
        _ => random.NextUInt32(),
    };
}
