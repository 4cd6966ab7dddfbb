using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using ChainCore.Ledger;

namespace ChainCore.Node;

/// <summary>The options of the command line. Each refuses what it cannot mean, in one sentence.</summary>
internal sealed class NodeOptions
{
    private const string DefaultDataFolder = "chaincore-data";

    private readonly Option<int?> _port = new("--port")
    {
        Description = "The port; 0 picks a free one [default: DEFAULT_API_PORT, 5000]",
        HelpName = "number",
        CustomParser = ParsePort,
    };

    private readonly Option<IPAddress> _bind = new("--bind")
    {
        Description = "The address to listen on; others than loopback are open to the network [default: 127.0.0.1]",
        HelpName = "address",
        CustomParser = ParseAddress,
    };

    private readonly Option<string> _data = new("--data")
    {
        Description = "The folder of chain, configuration and logs; made if it does not exist",
        HelpName = "folder",
        DefaultValueFactory = _ => DefaultDataFolder,
    };

    private readonly Option<string?> _config =
        Text("--config", "The configuration file [default: chaincore.json in the data folder]", "file");

    private readonly Option<string?> _nodeId = Text("--node-id", "The node's name [default: Node-{port}]", "name");

    private readonly Option<Address?> _mine = new("--mine")
    {
        Description = "Mine in this process, with what the processors have left, for this address",
        HelpName = "address",
        CustomParser = ParseMiner,
    };

    private readonly Option<string?> _tokenFile =
        Text("--admin-token-file", "The file with the token that admits administrators from elsewhere", "file");

    private readonly Option<string?> _tlsCertificate = Text("--tls-cert", "The certificate to serve HTTPS with and those above it, PEM", "file");
    private readonly Option<string?> _tlsKey = Text("--tls-key", "The certificate's private key, PEM", "file");

    private readonly Option<Uri[]> _bootstrap = new("--bootstrap")
    {
        Description = "Nodes to begin with, http or https",
        HelpName = "url",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = ParseUrls,
    };

    private readonly Option<Uri[]> _publicUrl = new("--public-url")
    {
        Description = "Where other nodes reach this one, http or https [default: where it listens, unless that is everywhere]",
        HelpName = "url",
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = ParseUrls,
    };

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "A configuration key's value, over file and environment; can be given more than once",
        HelpName = "KEY=VALUE",
    };

    private readonly Option<LogLevel> _logLevel = new("--log-level")
    {
        Description = "The least level that is logged: trace, debug, information, warning, error",
        HelpName = "level",
        CustomParser = ParseLevel,
        DefaultValueFactory = _ => LogLevel.Information,
    };

    private readonly Option<bool> _strict = Switch("--strict", "Unknown configuration keys are errors");
    private readonly Option<bool> _noLastGood =
        Switch("--no-last-good", "Do not start from the last good copy of a configuration file that cannot be used");

    private readonly Option<bool> _logJson = Switch("--log-json", "Log lines are JSON");

    /// <summary>--check-config: say whether the configuration is valid, and end (row E22).</summary>
    public Option<bool> CheckConfiguration { get; } = Switch("--check-config", "Say whether the configuration is valid, and end");

    public IReadOnlyList<Option> All =>
    [
        _port, _bind, _data, _config, _set, _nodeId, _bootstrap, _publicUrl, _mine, _tokenFile, _tlsCertificate, _tlsKey,
        CheckConfiguration, _strict, _noLastGood, _logJson, _logLevel,
    ];

    /// <summary>Options the command line leaves out and the environment gives, as arguments (row E25).</summary>
    public IEnumerable<string> FromEnvironment(ParseResult parsed, IReadOnlyDictionary<string, string> environment)
    {
        foreach (var option in All.Where(option => option != _set && parsed.GetResult(option) is null or { Implicit: true }))
        {
            if (!environment.TryGetValue(EnvironmentVariables.NameOf(option.Name), out var value) || value.Length == 0) continue;
            if (option is Option<bool>)
            {
                if (value is "1" or "true") yield return option.Name;
                else if (value is not ("0" or "false"))
                    throw StartupException.Usage($"The environment variable {EnvironmentVariables.NameOf(option.Name)} must be 1 or 0.");
                continue;
            }

            foreach (var part in option == _bootstrap ? value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) : [value])
            {
                yield return option.Name;
                yield return part;
            }
        }
    }

    /// <summary>The settings.</summary>
    /// <exception cref="StartupException">Options contradict each other, or a file they name cannot be used.</exception>
    public NodeSettings Read(ParseResult parsed, IReadOnlyDictionary<string, string> environment)
    {
        var (config, token) = (parsed.GetValue(_config), environment.GetValueOrDefault(EnvironmentVariables.AdminToken));
        if (config is not null && !File.Exists(config)) throw StartupException.Usage("The file of --config does not exist.");
        return new()
        {
            DataFolder = Path.GetFullPath(parsed.GetValue(_data)!),
            ConfigurationFile = config is null ? null : Path.GetFullPath(config),
            Bind = parsed.GetValue(_bind) ?? IPAddress.Loopback,
            Port = parsed.GetValue(_port),
            NodeId = NodeIdOf(parsed.GetValue(_nodeId)),
            Bootstrap = parsed.GetValue(_bootstrap) ?? [],
            PublicUrl = parsed.GetValue(_publicUrl) is [var publicUrl, ..] ? publicUrl : null,
            MineFor = parsed.GetValue(_mine),
            AdminToken = SecretFiles.ReadAdminToken(parsed.GetValue(_tokenFile), token),
            Tls = TlsOf(parsed.GetValue(_tlsCertificate), parsed.GetValue(_tlsKey)),
            Overrides = OverridesOf(parsed.GetValue(_set) ?? []),
            Environment = environment,
            Strict = parsed.GetValue(_strict),
            AllowLastGood = !parsed.GetValue(_noLastGood),
            LogJson = parsed.GetValue(_logJson),
            LogLevel = parsed.GetValue(_logLevel),
            Limits = EnvironmentVariables.ReadLimits(environment),
        };
    }

    private static Option<string?> Text(string name, string description, string kind) =>
        new(name) { Description = description, HelpName = kind };

    private static Option<bool> Switch(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.Zero };

    private static int? ParsePort(ArgumentResult result)
    {
        if (ushort.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port)) return port;
        result.AddError($"The option --port takes a whole number from 0 to 65535, not \"{result.Tokens[0].Value}\".");
        return null;
    }

    private static IPAddress? ParseAddress(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return IPAddress.Loopback;
        if (IPAddress.TryParse(text, out var address)) return address;
        result.AddError($"The option --bind takes an IP address or localhost, not \"{text}\".");
        return null;
    }

    private static Address? ParseMiner(ArgumentResult result)
    {
        if (Address.TryParse(result.Tokens[0].Value, null, out var address)) return address;
        result.AddError("The option --mine takes an address: Base58Check with version 0, 25 to 34 characters, and the right checksum.");
        return null;
    }

    private static Uri[]? ParseUrls(ArgumentResult result)
    {
        List<Uri> urls = [];
        foreach (var token in result.Tokens)
        {
            // Never quoted: a URL may hold a password.
            if (!Uri.TryCreate(token.Value, UriKind.Absolute, out var url)
                || url is not { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "", Port: >= 1 and <= 65535 })
            {
                result.AddError(
                    "The options --bootstrap and --public-url take URLs of http or https with a host, without user, query or fragment.");
                return null;
            }

            urls.Add(url);
        }

        return [.. urls];
    }

    private static LogLevel ParseLevel(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var isName = char.IsAsciiLetter(text.FirstOrDefault());
        if (isName && Enum.TryParse<LogLevel>(text, ignoreCase: true, out var level) && level < LogLevel.Critical) return level;
        result.AddError($"The option --log-level takes trace, debug, information, warning or error, not \"{text}\".");
        return default;
    }

    private static string? NodeIdOf(string? name) => name is null or { Length: > 0 and <= 64 } && (name?.All(IsNameCharacter) ?? true)
        ? name
        : throw StartupException.Usage("The option --node-id takes 1 to 64 letters, digits, points, underscores and hyphens.");

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';

    private static TlsFiles? TlsOf(string? certificate, string? key) => (certificate, key) switch
    {
        (null, null) => null,
        ({ } file, { } keyFile) => File.Exists(file) && File.Exists(keyFile)
            ? new(file, keyFile)
            : throw StartupException.Usage("The files of --tls-cert and --tls-key must exist."),
        _ => throw StartupException.Usage("The options --tls-cert and --tls-key go together."),
    };

    private static Dictionary<string, string> OverridesOf(string[] pairs)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (pair.Split('=', 2) is not [{ Length: > 0 } key, var value])
                throw StartupException.Usage("The option --set takes KEY=VALUE.");
            if (LedgerConfiguration.Keys.All(known => known.Name != key))
                throw StartupException.Usage($"The option --set names no configuration key: \"{key}\".");
            if (!values.TryAdd(key, value)) throw StartupException.Usage($"The option --set gives {key} more than once.");
        }

        return values;
    }
}
