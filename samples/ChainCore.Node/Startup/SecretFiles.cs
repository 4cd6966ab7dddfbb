using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ChainCore.Node;

/// <summary>Reads secrets from files. No message holds a part of one, or a path.</summary>
internal static class SecretFiles
{
    private const int MaximumTokenFileBytes = 4_096;

    /// <summary>The administrators' token: the file's, else the environment's, else none.</summary>
    public static AdminToken? ReadAdminToken(string? file, string? environment)
    {
        var text = file is null ? environment : ReadText(file);
        if (string.IsNullOrEmpty(text)) return file is null ? null : throw Bad();
        return AdminToken.TryCreate(text.Trim()) ?? throw Bad();

        static StartupException Bad() => StartupException.Usage(
            $"The admin token must be {AdminToken.MinimumLength} to {AdminToken.MaximumLength} visible ASCII characters in one line.");
    }

    /// <summary>A certificate with its key, and those that lead from it to a root's.</summary>
    public static (X509Certificate2 Certificate, X509Certificate2Collection Above) ReadCertificates(TlsFiles files)
    {
        try
        {
            using var pem = X509Certificate2.CreateFromPemFile(files.Certificate, files.Key);

            // Windows' TLS takes no key that exists in memory only; through PKCS#12 it gets one it can use.
            var certificate = X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), null);
            X509Certificate2Collection above = [];
            above.ImportFromPemFile(files.Certificate);
            above.RemoveAt(0);
            return (certificate, above);
        }
        catch (Exception exception)
            when (exception is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw StartupException.Usage("The files of --tls-cert and --tls-key are no certificate and its private key in PEM.");
        }
    }

    private static string ReadText(string file)
    {
        try
        {
            FileInfo info = new(file);
            if (!info.Exists) throw StartupException.Usage("The file of --admin-token-file does not exist.");
            if (!OperatingSystem.IsWindows() && (info.UnixFileMode & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) != 0)
                throw StartupException.Usage("The file of --admin-token-file can be read by others; take that right away (chmod 600).");
            return info.Length <= MaximumTokenFileBytes ? File.ReadAllText(file) : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StartupException.Usage("The file of --admin-token-file cannot be read.");
        }
    }
}
