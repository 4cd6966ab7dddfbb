using System.Runtime.InteropServices;

namespace ChainCore.Tests.ShaNi;

/// <summary>Every routine of both conventions against the framework's SHA-256, called so that a lost register shows.</summary>
public sealed unsafe class RoutineTests
{
    private const int Digest = 32;
    private const uint Guard = 0xDEAD_BEEF;

    private readonly TestRandom _random = new();

    [MachineCodeTheory]
    [InlineData(NativeConvention.SystemV)]
    [InlineData(NativeConvention.Windows)]
    public void ScanProposesExactly(NativeConvention convention)
    {
        using var code = Load(convention);
        using ConventionThunk thunk = new(convention);
        const int Longest = 700;

        // Around the end of the nonces, where they wrap; around 2^31; at zero; anywhere.
        foreach (var origin in (uint[])[uint.MaxValue - 20, 0x7FFF_FFF0, 0, _random.NextUInt32(), _random.NextUInt32()])
        {
            var header = _random.NextHeader();
            var words = Enumerable.Range(0, Longest).Select(i => Reference.LastWordOf(header.Bytes(), origin + (uint)i)).ToArray();
            foreach (var mask in (uint[])[0, 0x0000_00F0, 0x0000_00FF, 0x8000_0000, 0xFFFF_FFFF])
            {
                var job = ShaNiKernel.CreateJob(KernelProbe.TableWithMask(header, mask));
                foreach (var count in (int[])[.. Enumerable.Range(0, 14), 100, 600 + _random.Next(60)])
                {
                    foreach (var capacity in (int[])[0, 3, 4, 5, 13, 1024])
                    {
                        var skip = _random.Next(30);
                        ScanOnce(code, thunk, job, origin + (uint)skip, words.AsSpan(skip), (uint)count, mask, capacity);
                    }
                }
            }
        }
    }

    [MachineCodeTheory]
    [InlineData(NativeConvention.SystemV, 64)]
    [InlineData(NativeConvention.SystemV, 80)]
    [InlineData(NativeConvention.Windows, 64)]
    [InlineData(NativeConvention.Windows, 80)]
    public void ManyHashesEachMessageOnceAndNothingElse(NativeConvention convention, int length)
    {
        using var code = Load(convention);
        using ConventionThunk thunk = new(convention);
        var routine = code.AddressOf(length == 64 ? ShaNiCode.Routine.Hash64Many : ShaNiCode.Routine.Hash80Many);
        for (var count = 0; count < 40; count++)
        {
            for (var misalignment = 0; misalignment < 16; misalignment += 5)
            {
                var source = _random.NextBytes((count * length) + 32);
                var original = (byte[])source.Clone();
                var target = new byte[(count * Digest) + 64];
                fixed (byte* from = source, to = target) thunk.Call(routine, from + misalignment, to + misalignment + 1, (void*)count);
                Assert.Equal(original, source);

                var digests = Enumerable.Range(0, count)
                    .SelectMany(i => Reference.FrameworkTwice(source.AsSpan(misalignment + (i * length), length))).ToArray();
                byte[] expected = [.. new byte[misalignment + 1], .. digests, .. new byte[63 - misalignment]];
                Assert.True(expected.AsSpan().SequenceEqual(target), $"{count} messages {TestRandom.Repeat}");

                fixed (byte* both = source) thunk.Call(routine, both + misalignment, both + misalignment, (void*)count);
                Assert.True(source.AsSpan(misalignment).StartsWith(digests), $"{count} messages in place {TestRandom.Repeat}");
                Assert.True(source.AsSpan(misalignment + digests.Length).SequenceEqual(original.AsSpan(misalignment + digests.Length)));
            }
        }
    }

    [MachineCodeTheory]
    [InlineData(NativeConvention.SystemV)]
    [InlineData(NativeConvention.Windows)]
    public void CompressCompresses(NativeConvention convention)
    {
        using var code = Load(convention);
        using ConventionThunk thunk = new(convention);
        var routine = code.AddressOf(ShaNiCode.Routine.Compress);
        for (var count = 0; count < 20; count++)
        {
            for (var misalignment = 0; misalignment < 16; misalignment += 3)
            {
                var blocks = _random.NextBytes((64 * count) + 16);
                var states = _random.NextBytes(48);
                byte[] before = [.. states];
                Sha256State expected = default;
                states.AsSpan(misalignment, Digest).CopyTo(MemoryMarshal.AsBytes((Span<uint>)expected));
                Sha256Scalar.Compress(ref expected, blocks.AsSpan(misalignment, 64 * count));

                fixed (byte* state = states, data = blocks) thunk.Call(routine, state + misalignment, data + misalignment, (void*)count);
                MemoryMarshal.AsBytes((Span<uint>)expected).CopyTo(before.AsSpan(misalignment));
                Assert.True(before.AsSpan().SequenceEqual(states), $"{count} blocks {TestRandom.Repeat}");
            }
        }
    }

    [MachineCodeTheory]
    [InlineData(NativeConvention.SystemV)]
    [InlineData(NativeConvention.Windows)]
    public void HashHeaderHashesOverItsOwnMessage(NativeConvention convention)
    {
        using var code = Load(convention);
        using ConventionThunk thunk = new(convention);
        for (var trial = 0; trial < 500; trial++)
        {
            var data = _random.NextBytes(160);
            var at = trial % 32;
            var expected = (byte[])data.Clone();
            Reference.FrameworkTwice(data.AsSpan(at, 80)).CopyTo(expected, at + 3);
            fixed (byte* p = data) thunk.Call(code.AddressOf(ShaNiCode.Routine.HashHeader80), p + at, p + at + 3, null);
            Assert.True(expected.AsSpan().SequenceEqual(data), $"{trial} {TestRandom.Repeat}");
        }
    }

    [MachineCodeFact]
    public void TheThunkNoticesALostRegister()
    {
        // The code for System V overwrites xmm6, which is the caller's by Windows' convention.
        using var code = Load(NativeConvention.SystemV);
        using ConventionThunk windows = new(NativeConvention.Windows);
        var swapArguments = new byte[] { 0x48, 0x89, 0xCF, 0x48, 0x89, 0xD6, 0x0F, 0x28, 0xF7, 0xC3 };        // rdi, rsi, xmm6 overwritten
        using ExecutableMemory memory = new(swapArguments);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => windows.Call(memory.AddressOf(0), null, null, null));
    }

    private static ShaNiCode Load(NativeConvention convention) =>
        new(ShaNiCode.ReadData(convention == NativeConvention.Windows ? "ShaNi.windows.bin" : "ShaNi.systemv.bin"));

    private static void ScanOnce(
        ShaNiCode code, ConventionThunk thunk, ShaNiScanJob job, uint first, ReadOnlySpan<uint> words, uint count, uint mask, int capacity)
    {
        var room = new uint[capacity + 1];
        Array.Fill(room, Guard);
        fixed (uint* candidates = room)
        {
            ShaNiScanRange asked = new() { Candidates = candidates, Capacity = (uint)capacity, FirstNonce = first, Count = count };
            var range = asked with { Tried = 77, Found = 77 };
            var found = (uint)thunk.Call(code.AddressOf(ShaNiCode.Routine.Scan), &job, &range, null);

            Assert.Equal(found, range.Found);
            Assert.True(range.Candidates == asked.Candidates);
            Assert.Equal((asked.Capacity, asked.FirstNonce, asked.Count), (range.Capacity, range.FirstNonce, range.Count));
            Assert.InRange(range.Tried, 0u, count);
            if (range.Tried < count)
            {
                Assert.Equal(0u, range.Tried % ShaNiCode.Streams);
                Assert.True(capacity - range.Found < ShaNiCode.Streams, "came back although there was room");
            }

            if (capacity < ShaNiCode.Streams) Assert.Equal(0u, range.Tried);
            List<uint> expected = [];
            for (var i = 0; i < range.Tried; i++)
            {
                if ((words[i] & mask) == 0) expected.Add(first + (uint)i);
            }

            Assert.True(room.AsSpan(0, (int)found).SequenceEqual(expected.ToArray()), $"count {count}, mask {mask:x} {TestRandom.Repeat}");
            Assert.True(room.AsSpan((int)found).IndexOfAnyExcept(Guard) < 0, "written behind the candidates");
        }
    }
}
