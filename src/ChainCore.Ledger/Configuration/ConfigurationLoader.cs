using System.Security.Cryptography;

namespace ChainCore.Ledger;

/// <summary>Reads a node's configuration from its layers, and keeps the copy of the last good file (rows E21, E22, E25).</summary>
internal sealed class ConfigurationLoader
{
    private static readonly ConfigurationError Unreadable = new("", "the file cannot be read", ConfigurationSource.File);

    private readonly ConfigurationOptions _options;

    internal ConfigurationLoader(ConfigurationOptions options)
    {
        // Notifications need a folder, and the working directory may change.
        _options = options.FilePath is { } path ? options with { FilePath = Path.GetFullPath(path) } : options;
    }

    internal ConfigurationOptions Options => _options;

    internal string? FileName => Path.GetFileName(_options.FilePath);

    private string? LastGoodPath => _options.FilePath is { } path ? path + ConfigurationOptions.LastGoodSuffix : null;

    /// <summary>Tests a configuration without a node (row E22); nothing is written.</summary>
    /// <param name="options">Where it comes from.</param>
    /// <returns>The configuration, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static ConfigurationResult Check(ConfigurationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ConfigurationLoader(options).Read().Result;
    }

    /// <summary>Reads the file and puts the layers together. A file that does not exist is no fault (row C21).</summary>
    internal ConfigurationReading Read()
    {
        var content = ReadContent(_options.FilePath, out var isUnreadable);
        return new(content, content is not null || isUnreadable, StampOf(content, isUnreadable), Make(content, isUnreadable));
    }

    /// <summary>Reads the last good copy; null if there is none, or it may not be used.</summary>
    internal ConfigurationReading? ReadLastGood()
    {
        if (!_options.AllowLastGood || ReadContent(LastGoodPath, out _) is not { } content) return null;
        return new(content, true, StampOf(content, false), Make(content, false));
    }

    /// <summary>What tells the file's present content from another, without an opinion about it.</summary>
    internal string ReadStamp() => StampOf(ReadContent(_options.FilePath, out var isUnreadable), isUnreadable);

    /// <summary>Keeps the file that was read as the last good one. That it cannot be kept is no reason to refuse it.</summary>
    internal void SaveLastGood(ConfigurationReading reading, Action<Exception>? failed)
    {
        if (LastGoodPath is not { } path || reading.Content is not { } content) return;
        try
        {
            if (ReadContent(path, out _) is { } kept && kept.AsSpan().SequenceEqual(content)) return;

            // A crash leaves the copy of before or this one, never half of it.
            var temporary = path + ".tmp";
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failed?.Invoke(exception);
        }
    }

    private static string StampOf(byte[]? content, bool isUnreadable) =>
        content is not null ? Convert.ToHexStringLower(SHA256.HashData(content)) : isUnreadable ? "unreadable" : "absent";

    /// <summary>The file's bytes, one more than are allowed at most; null if there is none or it cannot be read.</summary>
    private static byte[]? ReadContent(string? path, out bool isUnreadable)
    {
        isUnreadable = false;
        if (path is null) return null;
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var buffer = new byte[ConfigurationFile.MaximumSize + 1];
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return buffer[..length];
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            isUnreadable = true;
            return null;
        }
    }

    private ConfigurationResult Make(byte[]? content, bool isUnreadable)
    {
        var file = content is null ? null : ConfigurationFile.Parse(content);
        ConfigurationLayers layers = new(file, _options.Environment, _options.CommandLine);
        var result = LedgerConfiguration.Create(layers, _options.IsStrict);
        return isUnreadable ? result with { Configuration = null, Errors = [Unreadable, .. result.Errors] } : result;
    }
}

/// <summary>The configuration as it was read at one moment.</summary>
/// <param name="Content">The file's bytes; null if it does not exist or cannot be read.</param>
/// <param name="Exists">Whether there is a file.</param>
/// <param name="Stamp">Tells this content from another.</param>
/// <param name="Result">What it says.</param>
internal sealed record ConfigurationReading(byte[]? Content, bool Exists, string Stamp, ConfigurationResult Result);
