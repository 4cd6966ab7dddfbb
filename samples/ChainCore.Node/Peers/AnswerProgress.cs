namespace ChainCore.Node;

/// <summary>
/// How an answer comes in: one that began and came to a halt is told from one that never began, as of a peer that is down (row F20). It
/// begins with its first byte, so that dripping headers are no way around it.
/// </summary>
internal sealed class AnswerProgress
{
    /// <summary>What arrives within <see cref="Halt"/> of any answer that moves: less than the slowest lines carry.</summary>
    public const int Piece = 1024;

    /// <summary>How long no piece has to have arrived: beyond what a lost packet or two, or a peer short of breath, take.</summary>
    public static readonly TimeSpan Halt = TimeSpan.FromSeconds(2);

    // A pooled connection does not know whose call it serves; whoever reads from it does.
    private static readonly AsyncLocal<AnswerProgress?> Current = new();

    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private long? _movedAt;
    private int _bytes;

    private AnswerProgress(TimeProvider time) => _time = time;

    /// <summary>True if the answer has begun and nothing worth mentioning has arrived for a while.</summary>
    public bool IsStalled
    {
        get
        {
            lock (_lock) return _movedAt is { } moved && _time.GetElapsedTime(moved) >= Halt;
        }
    }

    /// <summary>Watches what the calls of the current method receive from now on.</summary>
    public static AnswerProgress Watch(TimeProvider time) => Current.Value = new(time);

    /// <summary>Has the connections of a handler tell what they receive.</summary>
    public static void Attach(SocketsHttpHandler handler) =>
        handler.PlaintextStreamFilter = (context, _) => new(new WatchedStream(context.PlaintextStream));

    public void Add(int bytes)
    {
        lock (_lock)
        {
            _bytes += bytes;
            if (_movedAt is not null && _bytes < Piece) return;
            (_movedAt, _bytes) = (_time.GetTimestamp(), 0);
        }
    }

    private sealed class WatchedStream(Stream connection) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await connection.ReadAsync(buffer, cancellationToken);
            if (read > 0) Current.Value?.Add(read);
            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            connection.WriteAsync(buffer, cancellationToken);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            connection.WriteAsync(buffer, offset, count, cancellationToken);

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override Task FlushAsync(CancellationToken cancellationToken) => connection.FlushAsync(cancellationToken);

        public override void Flush() => connection.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) connection.Dispose();
            base.Dispose(disposing);
        }
    }
}
