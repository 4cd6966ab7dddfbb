using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary>
/// The answer to every call that fails (row X16): RFC 9457 problem details, <c>application/problem+json</c>, of which <c>status</c> stays
/// the document's word and <c>http_status</c> has the code.
/// </summary>
/// <param name="Type">A URI reference that names the kind of problem: "/problems/{reason}".</param>
/// <param name="Title">The reason's sentence, the same for every problem of its kind.</param>
/// <param name="Detail">What is wrong this time; safe to show, never an exception's text.</param>
/// <param name="Status">"rejected" for blocks and transactions that are refused, else "error".</param>
/// <param name="Reason">The word for why: one of <see cref="ReasonCodes"/>.</param>
/// <param name="Error">The detail once more, where the document's clients look for it.</param>
/// <param name="HttpStatus">The HTTP code.</param>
/// <param name="Instance">The path of the call.</param>
/// <param name="CorrelationId">Names the call in the node's log.</param>
/// <param name="CurrentChainLength">Blocks in the chain, when a block came too late (row C16).</param>
/// <param name="Field">Where in the request the cause is, or the closer cause such as "difficulty_too_low".</param>
/// <param name="Errors">What is wrong with each configuration key (row C22).</param>
/// <param name="RolledBack">True if a configuration was refused and the one before stays in force (row C22).</param>
public sealed record ProblemContract(
    string Type,
    string Title,
    string Detail,
    [property: JsonPropertyOrder(1)] string Status,
    [property: JsonPropertyOrder(1)] string Reason,
    [property: JsonPropertyOrder(1)] string Error,
    [property: JsonPropertyOrder(1)] int HttpStatus,
    string? Instance = null,
    [property: JsonPropertyOrder(1)] string? CorrelationId = null,
    [property: JsonPropertyOrder(1)] long? CurrentChainLength = null,
    [property: JsonPropertyOrder(1)] string? Field = null,
    [property: JsonPropertyOrder(1)] IReadOnlyList<ConfigErrorContract>? Errors = null,
    [property: JsonPropertyOrder(1)] bool? RolledBack = null) : IJsonOnDeserialized
{
    /// <summary>The media type of a problem: "application/problem+json".</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>The <see cref="Status"/> of a block or transaction that is refused.</summary>
    public const string Rejected = "rejected";

    /// <summary>The <see cref="Status"/> of everything else that fails.</summary>
    public const string Failed = "error";

    /// <summary>Makes a problem of a reason: title, code and word are the reason's.</summary>
    /// <param name="reason">The word, usually one of <see cref="ReasonCodes"/>; an unknown one gets a general sentence.</param>
    /// <param name="detail">What is wrong this time; null for the reason's sentence.</param>
    /// <param name="field">Where the cause is.</param>
    /// <param name="instance">The path of the call.</param>
    /// <param name="correlationId">Names the call in the node's log.</param>
    /// <returns>The problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is null or empty.</exception>
    public static ProblemContract Of(
        string reason, string? detail = null, string? field = null, string? instance = null, string? correlationId = null)
    {
        var code = ReasonCodes.Get(reason);
        var text = string.IsNullOrEmpty(detail) ? code.Sentence : detail;
        return new($"/problems/{code.Word}", code.Sentence, text, code.IsRejection ? Rejected : Failed, code.Word, text, code.HttpStatus,
            instance, correlationId, Field: string.IsNullOrEmpty(field) ? null : field);
    }

    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(Errors, "errors");
}
