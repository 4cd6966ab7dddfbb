namespace ChainCore.Mining;

/// <summary>
/// Says how many workers the machine has room for (D6): as many as it has processors that others leave free, at least one. It moves by one
/// worker at a time, and only when two samples in a row agree.
/// </summary>
/// <param name="usable">The most workers.</param>
internal sealed class AutoScaler(int usable)
{
    private int _direction;

    /// <summary>Takes a sample.</summary>
    /// <param name="current">The workers now, at least 1.</param>
    /// <param name="othersLoad">How many processors others keep busy, such as 1.3; null if unknown.</param>
    /// <returns>The workers there should be.</returns>
    public int Next(int current, double? othersLoad)
    {
        if (othersLoad is not { } load) return current;

        // Others that keep less than half a processor busy fit in beside the workers.
        var room = Math.Clamp(usable - (int)Math.Round(load, MidpointRounding.AwayFromZero), 1, usable);
        var direction = Math.Sign(room - current);
        var agreed = direction == _direction;
        _direction = direction;
        return agreed ? current + direction : current;
    }
}
