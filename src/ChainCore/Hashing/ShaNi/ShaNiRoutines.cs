namespace ChainCore;

/// <summary>
/// The routines in machine code as this process calls them: loaded and tested once, when first asked for. Where they cannot be used,
/// <see cref="UnsupportedReason"/> says why and the others are null.
/// </summary>
/// <remarks>
/// A call in the ordinary way lets the garbage collector work while the routine runs. One that skips this transition saves a
/// nanosecond, but holds up every collection until it returns: for less than a microsecond only.
/// </remarks>
internal static unsafe class ShaNiRoutines
{
    public static readonly delegate* unmanaged<ShaNiScanJob*, ShaNiScanRange*, uint> Scan;
    public static readonly delegate* unmanaged<uint*, byte*, nuint, void> Compress;
    public static readonly delegate* unmanaged[SuppressGCTransition]<uint*, byte*, nuint, void> CompressShort;
    public static readonly delegate* unmanaged[SuppressGCTransition]<byte*, byte*, void> HashHeader80;
    public static readonly delegate* unmanaged<byte*, byte*, nuint, void> Hash64Many;
    public static readonly delegate* unmanaged<byte*, byte*, nuint, void> Hash80Many;

    private static readonly ShaNiCode? s_code;

#pragma warning disable CA1810 // All addresses are those of one piece of code.
    static ShaNiRoutines()
#pragma warning restore CA1810
    {
        UnsupportedReason = ShaNiCode.TryLoad(ShaNiCode.IsSwitchedOff, () => new(ShaNiCode.Data), out s_code);
        if (s_code is null) return;

        IsSupported = true;
        Scan = (delegate* unmanaged<ShaNiScanJob*, ShaNiScanRange*, uint>)s_code.AddressOf(ShaNiCode.Routine.Scan);
        Compress = (delegate* unmanaged<uint*, byte*, nuint, void>)s_code.AddressOf(ShaNiCode.Routine.Compress);
        CompressShort = (delegate* unmanaged[SuppressGCTransition]<uint*, byte*, nuint, void>)s_code.AddressOf(ShaNiCode.Routine.Compress);
        HashHeader80 = (delegate* unmanaged[SuppressGCTransition]<byte*, byte*, void>)s_code.AddressOf(ShaNiCode.Routine.HashHeader80);
        Hash64Many = (delegate* unmanaged<byte*, byte*, nuint, void>)s_code.AddressOf(ShaNiCode.Routine.Hash64Many);
        Hash80Many = (delegate* unmanaged<byte*, byte*, nuint, void>)s_code.AddressOf(ShaNiCode.Routine.Hash80Many);
    }

    /// <summary>Why the routines cannot be used, in one sentence without a full stop; null if they can.</summary>
    public static string? UnsupportedReason { get; }

    /// <summary>True if the routines can be called.</summary>
    public static bool IsSupported { get; }
}
