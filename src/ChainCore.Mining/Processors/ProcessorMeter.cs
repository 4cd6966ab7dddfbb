using System.Collections.Immutable;

namespace ChainCore.Mining;

/// <summary>How busy one processor of the machine is, whoever uses it (G6).</summary>
/// <param name="Processor">The processor's number.</param>
/// <param name="Percent">0 to 100.</param>
public readonly record struct ProcessorUse(int Processor, double Percent);

/// <summary>Reads how busy each processor is, at most once a second (Linux; unknown elsewhere). Safe for use by several threads.</summary>
/// <param name="time">The clock.</param>
/// <param name="read">Reads <c>/proc/stat</c>; null where there is none.</param>
internal sealed class ProcessorMeter(TimeProvider time, Func<string?> read)
{
    private static readonly TimeSpan LeastInterval = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private (long At, Dictionary<int, double> Busy)? _last;
    private ImmutableArray<ProcessorUse>? _use;

    /// <summary>Reads the use between the last two readings.</summary>
    /// <returns>
    /// One entry a processor in the order of their numbers; null before the second reading, and where the system does not say.
    /// </returns>
    public ImmutableArray<ProcessorUse>? Read()
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            if (_last is var (at, before) && time.GetElapsedTime(at, now) is var elapsed)
            {
                if (elapsed < LeastInterval || Busy() is not { } busy) return _use;
                _use =
                [
                    .. from pair in busy
                       where before.ContainsKey(pair.Key)
                       orderby pair.Key
                       select new ProcessorUse(pair.Key, Math.Clamp(100 * (pair.Value - before[pair.Key]) / elapsed.TotalSeconds, 0, 100)),
                ];
                _last = (now, busy);
            }
            else if (Busy() is { } first)
            {
                _last = (now, first);
            }

            return _use;
        }
    }

    private Dictionary<int, double>? Busy() => read() is { } text ? SystemLoad.BusySecondsEach(text).ToDictionary() : null;
}
