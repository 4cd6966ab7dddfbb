using ChainCore.Ledger;

namespace ChainCore.Node;

/// <summary>Reads the configuration as a start would, without starting anything (row E22).</summary>
internal static class ConfigurationCheck
{
    /// <summary>The configuration, or what is wrong with it.</summary>
    public static ConfigurationResult Run(NodeSettings settings)
    {
        var file = ReadFile(settings.ConfigurationPath);
        return LedgerConfiguration.Create(new ConfigurationLayers(file, settings.Environment, settings.Overrides), settings.Strict);
    }

    private static ConfigurationFile? ReadFile(string path)
    {
        try
        {
            return File.Exists(path) ? ConfigurationFile.Parse(File.ReadAllBytes(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StartupException.Usage("The configuration file cannot be read.");
        }
    }
}
