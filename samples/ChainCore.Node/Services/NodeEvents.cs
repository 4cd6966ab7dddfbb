using ChainCore.Ledger;

namespace ChainCore.Node;

/// <summary>Writes what happens in the ledger to the log, from the startup steps (row B4) to the end.</summary>
internal sealed class NodeEvents(NodeServices services, ILogger<NodeEvents> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var node = services.Ledger;
        Log.Starting(logger, NodeIdentity.SoftwareVersion);
        foreach (var step in node.StartupSteps) Log.StartupStep(logger, step.Name, step.Description);
        foreach (var warning in node.Warnings) Log.Warning(logger, warning.Code, warning.Message);
        foreach (var url in services.Settings.Bootstrap) Log.Bootstrap(logger, Shortened.Url(url));
        Log.ChainOpened(logger, node.Chain.Current.Length, node.Chain.Tip.Hash.ToString());
        node.TipChanged += OnTipChanged;
        node.Warned += OnWarned;
        node.ConfigurationReloaded += OnReloaded;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        var node = services.Ledger;
        node.TipChanged -= OnTipChanged;
        node.Warned -= OnWarned;
        node.ConfigurationReloaded -= OnReloaded;
        return Task.CompletedTask;
    }

    private void OnTipChanged(object? sender, TipChange change)
    {
        if (change.IsReorganisation) Log.Reorganised(logger, change.Disconnected.Length, change.Connected.Length);
    }

    private void OnWarned(object? sender, NodeWarning warning)
    {
        services.Warnings.Add(warning);
        Log.Warning(logger, warning.Code, warning.Message);
    }

    private void OnReloaded(object? sender, ConfigurationReload reload)
    {
        foreach (var error in reload.Errors) Log.ConfigurationInvalid(logger, error.Key, error.Problem);
        foreach (var warning in reload.Warnings) Log.ConfigurationWarning(logger, warning.Key, warning.Problem);
        foreach (var refusal in reload.NotApplied)
            Log.ConfigurationNotApplied(logger, refusal.Key.Name, refusal.Active.ToString(), refusal.Asked.ToString(), refusal.Reason);
        foreach (var change in reload.Changes.Where(change => change.IsChanged))
            Log.ConfigurationChanged(logger, change.Key.Name, change.Old.ToString(), change.New.ToString());
    }
}
