namespace ChainCore.Mining;

/// <summary>What failures are called in logs, statistics and JSON.</summary>
public static class FailureText
{
    /// <summary>The failure's name: snake case.</summary>
    /// <param name="failure">The failure.</param>
    /// <returns>The name.</returns>
    public static string Of(FailureClass failure) => failure switch
    {
        FailureClass.Refused => "refused",
        FailureClass.Reset => "reset",
        FailureClass.Unreachable => "unreachable",
        FailureClass.TimedOut => "timeout",
        FailureClass.Tls => "tls",
        FailureClass.Malformed => "malformed",
        FailureClass.BadRequest => "bad_request",
        FailureClass.Unauthorized => "unauthorized",
        FailureClass.Conflict => "conflict",
        FailureClass.Throttled => "throttled",
        FailureClass.Unavailable => "unavailable",
        FailureClass.ServerError => "server_error",
        FailureClass.StaleWork => "stale_work",
        FailureClass.DifficultyOutOfRange => "difficulty_out_of_range",
        FailureClass.InvalidWork => "invalid_work",
        _ => throw new ArgumentOutOfRangeException(nameof(failure)),
    };
}
