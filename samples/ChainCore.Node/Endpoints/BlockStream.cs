using System.Text.Json;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>
/// Blocks, written one by one: what is in memory at a time is a block and not the chain, and a client that reads slowly makes nobody
/// wait but himself (row C28). Which blocks they are is settled when the answer begins (row C36).
/// </summary>
internal sealed class BlockStream : IResult
{
    private const int FlushBytes = 32 << 10;
    private const int HeaderPage = 1_000;

    private readonly Action<Utf8JsonWriter> _begin;
    private readonly IEnumerable<Action<Utf8JsonWriter>> _blocks;
    private readonly Action<Utf8JsonWriter> _end;

    private BlockStream(
        Action<Utf8JsonWriter> begin, IEnumerable<Action<Utf8JsonWriter>> blocks, Action<Utf8JsonWriter> end) =>
        (_begin, _blocks, _end) = (begin, blocks, end);

    /// <summary>A <see cref="BlockchainResponse"/>.</summary>
    public static BlockStream Readable(Blockchain chain, long start, int count)
    {
        var view = chain.Current;
        var blocks = Read(chain, view, start, count).Select(block => (Action<Utf8JsonWriter>)(writer =>
            JsonSerializer.Serialize(writer, block.Block.ToContract(block.Height), ProtocolJson.Default.BlockContract)));
        return new(writer => writer.WriteStartArray("chain"u8), blocks, writer => writer.WriteNumber("length"u8, view.Length));
    }

    /// <summary>A <see cref="BlockRangeResponse"/>: as many of the blocks as one answer between nodes may hold (row F20).</summary>
    public static BlockStream OnTheWire(Blockchain chain, long start, int count)
    {
        var view = chain.Current;
        var end = start - 1;
        var blocks = Within(Read(chain, view, start, count)).Select(block => (Action<Utf8JsonWriter>)(writer =>
        {
            end = block.Height;
            RawBlockContract contract = new(block.Block.Hash, block.Block.Encode(), block.Height);
            JsonSerializer.Serialize(writer, contract, ProtocolJson.Default.RawBlockContract);
        }));
        return new(
            writer =>
            {
                writer.WriteNumber("start"u8, start);
                writer.WriteStartArray("blocks"u8);
            },
            blocks,
            writer =>
            {
                // Only now it is known.
                writer.WriteNumber("end"u8, end);
                writer.WriteNumber("length"u8, view.Length);
            });
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        if (HttpMethods.IsHead(httpContext.Request.Method)) return;
        var body = httpContext.Response.BodyWriter;
        await using Utf8JsonWriter writer = new(body);
        writer.WriteStartObject();
        _begin(writer);
        foreach (var write in _blocks)
        {
            write(writer);
            if (writer.BytesPending < FlushBytes) continue;
            writer.Flush();
            var flushed = await body.FlushAsync(httpContext.RequestAborted);
            if (flushed.IsCompleted || flushed.IsCanceled) return;
        }

        writer.WriteEndArray();
        _end(writer);
        writer.WriteEndObject();
        writer.Flush();
        await body.FlushAsync(httpContext.RequestAborted);
    }

    private static IEnumerable<(long Height, Block Block)> Within(IEnumerable<(long Height, Block Block)> blocks)
    {
        long bytes = 0;
        foreach (var block in blocks)
        {
            bytes += block.Block.Size;
            if (bytes > PeerLimits.MaximumBlocksBytes && bytes > block.Block.Size) yield break;
            yield return block;
        }
    }

    private static IEnumerable<(long Height, Block Block)> Read(Blockchain chain, ChainView view, long start, int count)
    {
        for (var left = count; left > 0 && start < view.Length; left -= HeaderPage, start += HeaderPage)
        {
            foreach (var header in view.GetHeaders(start, Math.Min(left, HeaderPage)))
            {
                // Only a reorganisation meanwhile, and then the removal of its old branch, can take a block of the view away.
                yield return chain.TryGetBlock(header.Hash, out var block)
                    ? (header.Height, block)
                    : throw new InvalidOperationException("A block left the store while the chain was being sent.");
            }
        }
    }
}
