using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>
/// Double SHA-256 of a message that arrives in pieces. A mutable struct without resources: nothing to dispose, nothing allocated;
/// copying it copies the state of the hash. <c>default</c> is ready for use.
/// </summary>
public struct Sha256dIncremental
{
    private Midstate _midstate;
    private Block _pending;
    private int _pendingLength;

    /// <summary>Appends the next piece of the message.</summary>
    /// <param name="data">The piece, of any length.</param>
    public void AppendData(ReadOnlySpan<byte> data)
    {
        Span<byte> pending = _pending;
        if (_pendingLength > 0)
        {
            var taken = Math.Min(data.Length, pending.Length - _pendingLength);
            data[..taken].CopyTo(pending[_pendingLength..]);
            _pendingLength += taken;
            data = data[taken..];
            if (_pendingLength < pending.Length) return;
            _midstate = _midstate.Append(pending);
        }

        var whole = data.Length / pending.Length * pending.Length;
        _midstate = _midstate.Append(data[..whole]);
        data[whole..].CopyTo(pending);
        _pendingLength = data.Length - whole;
    }

    /// <summary>The hash of what was appended so far; more can be appended afterwards.</summary>
    /// <returns>The hash.</returns>
    public readonly Hash256 GetCurrentHash()
    {
        ReadOnlySpan<byte> pending = _pending;
        return _midstate.FinishSha256d(pending[.._pendingLength]);
    }

    /// <summary>The hash of what was appended so far; starts anew afterwards.</summary>
    /// <returns>The hash.</returns>
    public Hash256 GetHashAndReset()
    {
        var hash = GetCurrentHash();
        this = default;
        return hash;
    }

    [InlineArray(Sha256Constants.BlockSize)]
    private struct Block
    {
        private byte _byte0;
    }
}
