using ChainCore.Miner.Mining;
using ChainCore.Mining;

namespace ChainCore.Miner.Demo;

/// <summary>Tells how the demo goes.</summary>
internal abstract class DemoOutput
{
    /// <summary>How the mining session is shown.</summary>
    public abstract ViewKind View { get; }

    public virtual void OnScanning()
    {
    }

    public abstract void OnScanned(GenesisScanResult scan, DemoSettings settings);

    public abstract void OnNodeStarted(Uri url, DemoChain chain, DemoSettings settings);

    public abstract void OnMined(MiningSummary summary);

    public virtual void OnVerifying()
    {
    }

    public abstract void OnVerified(ChainCheck check, DemoSettings settings);
}
