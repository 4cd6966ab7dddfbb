namespace ChainCore;

/// <summary>A point of a search space that meets the target.</summary>
internal readonly record struct SearchSolution(BlockHeader Header, ulong ExtraNonce, Hash256 Hash);

/// <summary>
/// A search as a sequence of numbered steps, each of the same number of hashes, so that it can be cut into chunks of any size and
/// handed to any worker. A plan is immutable and shared; what a worker prepares on its way it keeps in a task of its own.
/// </summary>
internal abstract class ScanPlan(NonceScanner scanner, Target target, UInt128 steps, uint hashesPerStep)
{
    public NonceScanner Scanner { get; } = scanner;

    public Target Target { get; } = target;

    public UInt128 Steps { get; } = steps;

    public uint HashesPerStep { get; } = hashesPerStep;

    /// <summary>A worker's view of the plan.</summary>
    public abstract ScanTask CreateTask();
}

/// <summary>What one worker does with its chunks.</summary>
internal abstract class ScanTask
{
    /// <summary>Takes steps from <paramref name="first"/> on, until one holds a solution or all are taken.</summary>
    /// <param name="first">The first step.</param>
    /// <param name="steps">The number of steps.</param>
    /// <param name="solution">The first solution, if <see langword="true"/> is returned.</param>
    /// <param name="taken">The number of steps taken.</param>
    /// <returns>True if a solution was found.</returns>
    public abstract bool TryFindFirst(UInt128 first, uint steps, out SearchSolution solution, out uint taken);
}

/// <summary>One job, one range of nonces; a step is a nonce.</summary>
internal sealed class NoncePlan(NonceScanner scanner, ScanJob job, NonceRange range) : ScanPlan(scanner, job.Target, range.Count, 1)
{
    public override ScanTask CreateTask() => new NonceTask(Scanner, job, range);

    private sealed class NonceTask(NonceScanner scanner, ScanJob job, NonceRange range) : ScanTask
    {
        public override bool TryFindFirst(UInt128 first, uint steps, out SearchSolution solution, out uint taken)
        {
            var found = scanner.TryFindFirst(job, new(range.Start + (uint)first, steps), out var nonce, out taken);
            solution = found ? new(job.Header with { Nonce = nonce.Nonce }, 0, nonce.Hash) : default;
            return found;
        }
    }
}

/// <summary>
/// A search space; a step is a nonce with one header, or with as many versions of one header as the kernel tries together.
/// </summary>
/// <remarks>
/// Rows of nonces follow one another: the steps of one row, then those of the next. A version-rolled kernel is used if the mask allows
/// as many versions as it tries together; their number is a power of two then, and so is the kernel's: no group is incomplete.
/// </remarks>
internal sealed class SpacePlan(NonceScanner scanner, SearchSpace space, uint versionsPerStep) :
    ScanPlan(scanner, space.Target, space.Size / versionsPerStep, versionsPerStep)
{
    public static SpacePlan Create(NonceScanner scanner, SearchSpace space)
    {
        var lanes = (uint)scanner.Kernel.VersionLanes;
        return new(scanner, space, lanes > 0 && space.VersionCount >= lanes ? lanes : 1);
    }

    public override ScanTask CreateTask() => new SpaceTask(Scanner, space, HashesPerStep);

    private sealed class SpaceTask(NonceScanner scanner, SearchSpace space, uint versionsPerStep) : ScanTask
    {
        private readonly ScanJob[] _jobs = new ScanJob[versionsPerStep];
        private UInt128 _row = UInt128.MaxValue;
        private ulong _extraNonce;
        private VersionGroup? _group;

        public override bool TryFindFirst(UInt128 first, uint steps, out SearchSolution solution, out uint taken)
        {
            taken = 0;
            solution = default;
            while (taken < steps)
            {
                var (row, offset) = UInt128.DivRem(first + taken, space.Nonces.Count);
                if (row != _row) Prepare(row);
                var count = ulong.Min(steps - taken, space.Nonces.Count - (ulong)offset);
                var found = TryFindInRow(new(space.Nonces.Start + (uint)offset, count), out solution, out var tried);
                taken += tried;
                if (found) return true;
            }

            return false;
        }

        private bool TryFindInRow(NonceRange nonces, out SearchSolution solution, out uint tried)
        {
            int lane = 0;
            var found = _group is null
                ? scanner.TryFindFirst(_jobs[0], nonces, out var nonce, out tried)
                : scanner.TryFindFirst(_group, _jobs, nonces, out nonce, out lane, out tried);
            solution = found ? new(_jobs[lane].Header with { Nonce = nonce.Nonce }, _extraNonce, nonce.Hash) : default;
            return found;
        }

        private void Prepare(UInt128 row)
        {
            _row = row;
            for (uint i = 0; i < versionsPerStep; i++)
            {
                (var header, _extraNonce) = space.GetHeader((row * versionsPerStep) + i);
                _jobs[i] = new(header, space.Target);
            }

            _group = versionsPerStep > 1 ? new(_jobs) : null;
        }
    }
}
