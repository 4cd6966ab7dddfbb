namespace ChainCore.Protocol;

/// <summary>A word for why a call failed, with what goes with it (row X16).</summary>
/// <param name="Word">The word.</param>
/// <param name="HttpStatus">The HTTP code.</param>
/// <param name="IsRejection">True if a block or a transaction was judged and refused; false if the call itself failed.</param>
/// <param name="Sentence">A sentence that is safe to show.</param>
public sealed record ReasonCode(string Word, int HttpStatus, bool IsRejection, string Sentence);
