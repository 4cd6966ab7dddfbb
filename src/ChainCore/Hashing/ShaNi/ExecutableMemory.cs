using System.IO.MemoryMappedFiles;

namespace ChainCore;

/// <summary>
/// Machine code in memory that the framework alone provides: one anonymous memory-mapped file with two views, of which one may be
/// written and the other may be run. No mapping ever has both rights, and the writable one is gone before the constructor returns.
/// </summary>
/// <remarks>The code stays as long as the instance is not disposed; nothing else unmaps it.</remarks>
internal sealed unsafe class ExecutableMemory : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    /// <summary>Copies code to fresh memory, page aligned, and makes it runnable.</summary>
    /// <param name="code">The code; not empty.</param>
    public ExecutableMemory(ReadOnlySpan<byte> code)
    {
        _length = code.Length;
        _file = MemoryMappedFile.CreateNew(null, code.Length, MemoryMappedFileAccess.ReadWriteExecute);
        try
        {
            using (var writable = _file.CreateViewAccessor(0, code.Length, MemoryMappedFileAccess.ReadWrite))
            {
                code.CopyTo(new(Acquire(writable), code.Length));
                writable.SafeMemoryMappedViewHandle.ReleasePointer();
            }

            _view = _file.CreateViewAccessor(0, code.Length, MemoryMappedFileAccess.ReadExecute);
            _start = Acquire(_view);
        }
        catch
        {
            _view?.Dispose();
            _file.Dispose();
            throw;
        }
    }

    /// <summary>The address of a byte in the runnable view.</summary>
    /// <param name="offset">The byte's place in the code.</param>
    public void* AddressOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(offset, _length);
        return _start + offset;
    }

    /// <summary>Unmaps the code: no call may be under way or follow.</summary>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    private static byte* Acquire(MemoryMappedViewAccessor view)
    {
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return start + view.PointerOffset;
    }
}
