namespace ChainCore.Node;

/// <summary>What a log may tell of things that name somebody (row H11).</summary>
internal static class Shortened
{
    private const int Kept = 4;

    /// <summary>The first four and the last four characters of an address.</summary>
    public static string Address(string address) =>
        address.Length <= 2 * Kept ? "…" : $"{address[..Kept]}…{address[^Kept..]}";

    /// <summary>A URL without user, password, query and fragment.</summary>
    public static string Url(Uri url) => url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
}
