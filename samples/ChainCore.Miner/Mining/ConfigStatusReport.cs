using System.Text.Json;
using ChainCore.Miner.Output;
using ChainCore.Mining;

namespace ChainCore.Miner.Mining;

/// <summary><c>mine --config-status</c>: the document's configuration status as JSON (D40).</summary>
internal static class ConfigStatusReport
{
    public static int Write(ConfigStatus status)
    {
        Terminal.WriteJson(JsonSerializer.Serialize(status, ConfigStatusContext.Default.ConfigStatus));
        return status.ImportSuccess ? ExitCode.Success : ExitCode.Failure;
    }
}
