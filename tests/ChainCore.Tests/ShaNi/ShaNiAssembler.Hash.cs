using Iced.Intel;
using static Iced.Intel.AssemblerRegisters;

namespace ChainCore.Tests.ShaNi;

internal sealed partial class ShaNiAssembler
{
    private const int BlockBytes = Sha256Constants.BlockSize;
    private const int DigestBytes = Sha256Constants.DigestSize;
    private const int HeaderBytes = BlockHeader.Size;
    private const int QuadBytes = 16;

    // vshufps between the order of the algorithm (A, B, C, D and E, F, G, H from the lowest word up) and the order of the SHA
    // instructions (F, E, B, A and H, G, D, C). Both ways the same two selections: words 3, 2 of each source or words 1, 0.
    private const byte Words32 = 0b10_11_10_11;
    private const byte Words10 = 0b00_01_00_01;

    private void EmitCompress()
    {
        AssemblerRegister64 state = _code.Arg0, blocks = _code.Arg1, count = _code.Arg2;
        var s = _streams[0];
        var end = _asm.CreateLabel();

        _asm.test(count, count);
        _asm.jz(end);
        var low = _code.Take();
        var high = _code.Take();
        _asm.vmovdqu(low, __xmmword_ptr[state]);
        _asm.vmovdqu(high, __xmmword_ptr[state + QuadBytes]);
        _asm.vshufps(s.Abef, high, low, Words10);
        _asm.vshufps(s.Cdgh, high, low, Words32);
        _code.Release(high);
        _code.Release(low);

        var loop = _code.LoopStart();
        s.SaveState();
        PushMessage(s, blocks, quads: 4);
        MessageRounds();
        s.AddSavedState();
        s.Clear();
        _asm.add(blocks, BlockBytes);
        _asm.dec(count);
        _asm.jnz(loop);

        var digest = _code.Take();
        _asm.vshufps(digest, s.Abef, s.Cdgh, Words32);
        _asm.vmovdqu(__xmmword_ptr[state], digest);
        _asm.vshufps(digest, s.Abef, s.Cdgh, Words10);
        _asm.vmovdqu(__xmmword_ptr[state + QuadBytes], digest);
        _code.Release(digest);
        _asm.Label(ref end);
        _asm.nop();
    }

    private void EmitHashHeader80()
    {
        AssemblerRegister64 header = _code.Arg0, digest = _code.Arg1;
        LoadInitialState();
        PushMessage(_streams[0], header, quads: 4);
        MessageRounds();
        AddInitialState();
        HeaderTail(_ => header);
        SecondHashOfDigest();
        StoreDigest(_streams[0], digest);
    }

    /// <summary>
    /// Messages of one length, a group of streams at a time. In the last group, streams beyond the end repeat the last
    /// message; they write the same digest to the same place. A group's messages are all read before its first digest is written.
    /// </summary>
    private void EmitMany(int messageBytes)
    {
        AssemblerRegister64 messages = _code.Arg0, digests = _code.Arg1, count = _code.Arg2;
        AssemblerRegister64 index = r9, last = r10, address = rax;
        var end = _asm.CreateLabel();

        _asm.test(count, count);
        _asm.jz(end);
        _asm.xor(r9d, r9d);
        _asm.lea(last, __[count - 1]);

        var loop = _code.LoopStart();
        LoadInitialState();
        ForEach(s => PushMessage(s, AddressOf(s, messages, messageBytes), quads: 4));
        MessageRounds();
        AddInitialState();
        if (messageBytes == BlockBytes) PaddingBlock(messageBytes);
        else HeaderTail(s => AddressOf(s, messages, messageBytes));
        SecondHashOfDigest();
        ForEach(s => StoreDigest(s, AddressOf(s, digests, DigestBytes)));
        _asm.add(index, _streams.Length);
        _asm.cmp(index, count);
        _asm.jb(loop);
        _asm.Label(ref end);
        _asm.nop();

        AssemblerRegister64 AddressOf(Stream s, AssemblerRegister64 start, int stride)
        {
            _asm.lea(address, __[index + Array.IndexOf(_streams, s)]);
            _asm.cmp(address, last);
            _asm.cmova(address, last);
            _asm.imul(address, address, stride);
            _asm.add(address, start);
            return address;
        }
    }

    /// <summary>The second block of an 80-byte message: its last 16 bytes and the padding.</summary>
    private void HeaderTail(Func<Stream, AssemblerRegister64> message)
    {
        ForEach(s =>
        {
            s.SaveState();
            PushMessage(s, message(s), quads: 1, offset: BlockBytes);
        });
        PaddedRounds(new(PaddingBit, 0, 0, 0), default, new(0, 0, 0, Sha256Constants.HeaderBits));
        ForEach(s =>
        {
            s.AddSavedState();
            s.Clear();
        });
    }

    /// <summary>A block of nothing but padding: all 64 words are known.</summary>
    private void PaddingBlock(int messageBytes)
    {
        var w = new uint[64];
        (w[0], w[15]) = (PaddingBit, (uint)messageBytes * 8);
        Sha256State unused = default;
        Sha256Scalar.CompressWords(ref unused, w);
        ForEach(s => s.SaveState());
        for (var t = 0; t < 64; t += 4)
            ForEach(s => Rounds(s, t, new Quad(w[t], w[t + 1], w[t + 2], w[t + 3])));
        ForEach(s => s.AddSavedState());
    }

    /// <summary>Replaces each stream's state by the SHA-256 state after the digest in it has been hashed.</summary>
    private void SecondHashOfDigest()
    {
        ForEach(s =>
        {
            var (abcd, efgh) = (_code.Take(), _code.Take());
            _asm.vshufps(abcd, s.Abef, s.Cdgh, Words32);
            _asm.vshufps(efgh, s.Abef, s.Cdgh, Words10);
            s.Push(abcd);
            s.Push(efgh);
        });
        LoadInitialState();
        PaddedRounds(new(PaddingBit, 0, 0, 0), new(0, 0, 0, Sha256Constants.DigestBits));
        AddInitialState();
    }

    private void LoadInitialState() => ForEach(s =>
    {
        _asm.vmovdqa(s.Abef, _code.Constant(Abef(Sha256Constants.InitialState)));
        _asm.vmovdqa(s.Cdgh, _code.Constant(Cdgh(Sha256Constants.InitialState)));
    });

    private void AddInitialState() => ForEach(s =>
    {
        _asm.vpaddd(s.Abef, s.Abef, _code.Constant(Abef(Sha256Constants.InitialState)));
        _asm.vpaddd(s.Cdgh, s.Cdgh, _code.Constant(Cdgh(Sha256Constants.InitialState)));
        s.Clear();
    });

    /// <summary>Reads quads of a big-endian message.</summary>
    private void PushMessage(Stream s, AssemblerRegister64 message, int quads, int offset = 0)
    {
        for (var i = 0; i < quads; i++)
        {
            var q = _code.Take();
            _asm.vmovdqu(q, __xmmword_ptr[message + (offset + (i * QuadBytes))]);
            _asm.vpshufb(q, q, _code.Constant(s_byteSwap));
            s.Push(q);
        }
    }

    private void StoreDigest(Stream s, AssemblerRegister64 address)
    {
        var q = _code.Take();
        _asm.vshufps(q, s.Abef, s.Cdgh, Words32);
        _asm.vpshufb(q, q, _code.Constant(s_byteSwap));
        _asm.vmovdqu(__xmmword_ptr[address], q);
        _asm.vshufps(q, s.Abef, s.Cdgh, Words10);
        _asm.vpshufb(q, q, _code.Constant(s_byteSwap));
        _asm.vmovdqu(__xmmword_ptr[address + QuadBytes], q);
        _code.Release(q);
    }

    /// <summary>All 64 rounds of blocks whose four quads have been pushed.</summary>
    private void MessageRounds()
    {
        for (var t = 0; t < 16; t += 4)
            ForEach(s => Rounds(s, t, s.Back(4 - (t / 4))));
        ScheduledRounds();
    }

    /// <summary>All 64 rounds of blocks whose first quads have been pushed and whose others are <paramref name="padding"/>.</summary>
    private void PaddedRounds(params Quad[] padding)
    {
        var pushed = 4 - padding.Length;
        for (var i = 0; i < pushed; i++)
            ForEach(s => Rounds(s, 4 * i, s.Back(pushed - i)));
        for (var i = 0; i < padding.Length; i++)
            ForEach(s =>
            {
                Rounds(s, 4 * (pushed + i), padding[i]);
                var q = _code.Take();
                _asm.vmovdqa(q, _code.Constant(padding[i]));
                s.Push(q);
            });
        ScheduledRounds();
    }

    private void ScheduledRounds()
    {
        for (var t = 16; t < 64; t += 4)
            ForEach(s =>
            {
                Extend(s);
                Rounds(s, t, s.Back(1));
            });
    }
}
