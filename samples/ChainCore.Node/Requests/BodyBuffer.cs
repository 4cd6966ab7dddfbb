using System.Buffers;

namespace ChainCore.Node;

/// <summary>A body in rented memory that grows with what has come, so that nobody makes the node reserve what he only announces.</summary>
internal sealed class BodyBuffer : IDisposable
{
    private const int InitialSize = 4 << 10;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);

    private BodyBuffer()
    {
    }

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    /// <summary>Reads a request's whole body.</summary>
    /// <returns>The body; null if it is, or says it is, longer than it may be.</returns>
    public static async Task<BodyBuffer?> ReadAsync(HttpContext context, int maximum)
    {
        if (context.Request.ContentLength > maximum) return null;
        BodyBuffer buffer = new();
        var isWhole = false;
        try
        {
            isWhole = await buffer.TryFillAsync(context.Request.Body, maximum, context.RequestAborted);
            return isWhole ? buffer : null;
        }
        finally
        {
            if (!isWhole) buffer.Dispose();
        }
    }

    public void SetToEmptyObject()
    {
        "{}"u8.CopyTo(_bytes);
        Length = 2;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private async Task<bool> TryFillAsync(Stream body, int maximum, CancellationToken cancellation)
    {
        while (await body.ReadAsync(_bytes.AsMemory(Length), cancellation) is var count and > 0)
        {
            Length += count;
            if (Length > maximum) return false;
            if (Length == _bytes.Length) Grow();
        }

        return true;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * _bytes.Length);
        _bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
