namespace ChainCore;

/// <summary>
/// Headers that differ in their versions only, one a lane, prepared for a scan over nonces. The version is in the first block, so
/// the lanes have midstates of their own but the second block, and with it the whole message schedule, in common.
/// </summary>
internal sealed class VersionGroup
{
    /// <summary>The words each lane has of its own.</summary>
    public const int WordsPerLane = 16;

    private readonly ScanTable _shared;

    /// <param name="jobs">One a lane; alike but for the version.</param>
    public VersionGroup(ReadOnlySpan<ScanJob> jobs)
    {
        _shared = jobs[0].Table;
        Words = new uint[WordsPerLane * jobs.Length];
        for (var lane = 0; lane < jobs.Length; lane++) WriteLane(jobs[lane].Table, lane, jobs.Length);
    }

    /// <summary>What all lanes have in common: everything but the midstate and the rounds before the nonce.</summary>
    public ref readonly ScanTable Shared => ref _shared;

    /// <summary>
    /// Word i of lane j at i · lanes + j. Words 0..7 are the midstate; 8..15 are a..h after round 3 without the nonce, which is to be
    /// added to a and to e.
    /// </summary>
    public uint[] Words { get; }

    private unsafe void WriteLane(in ScanTable table, int lane, int lanes)
    {
        for (var i = 0; i < 8; i++) Words[(i * lanes) + lane] = table.Midstate[i];
        Words[(8 * lanes) + lane] = table.Round3A;
        Words[(9 * lanes) + lane] = table.State3[0];
        Words[(10 * lanes) + lane] = table.State3[1];
        Words[(11 * lanes) + lane] = table.State3[2];
        Words[(12 * lanes) + lane] = table.Round3E;
        Words[(13 * lanes) + lane] = table.State3[4];
        Words[(14 * lanes) + lane] = table.State3[5];
        Words[(15 * lanes) + lane] = table.State3[6];
    }
}

/// <summary>A nonce that a kernel proposes for one of a group's versions.</summary>
/// <param name="Nonce">The nonce, as the numeric value of the header field.</param>
/// <param name="Lane">The version's lane.</param>
internal readonly record struct VersionCandidate(uint Nonce, int Lane);
