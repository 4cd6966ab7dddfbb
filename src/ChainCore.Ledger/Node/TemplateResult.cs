using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Ledger;

/// <summary>A template, or why there is none (rows C1 to C6).</summary>
/// <param name="Template">The template; null while the node is syncing.</param>
/// <param name="StateVersion">
/// The node's <see cref="LedgerNode.StateVersion"/> the template belongs to: what <see cref="LedgerNode.WaitForStateAsync"/> is to be told.
/// </param>
public sealed record TemplateResult(BlockTemplate? Template, ulong StateVersion)
{
    /// <summary>The word for a node that is syncing: "syncing" (row C6; 503).</summary>
    public const string Syncing = "syncing";

    /// <summary>True if there is a template.</summary>
    [MemberNotNullWhen(true, nameof(Template))]
    public bool IsSuccess => Template is not null;

    /// <summary>The word for the refusal; null if there is a template (row X16).</summary>
    public string? Reason => IsSuccess ? null : Syncing;
}
