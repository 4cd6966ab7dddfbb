namespace ChainCore.Ledger;

/// <summary>Waits for a peer no longer than allowed, whether the transport minds its token or not.</summary>
internal static class PeerCall
{
    public static async Task<T> WaitAsync<T>(Task<T> call, CancellationToken cancellation)
    {
        try
        {
            return await call.WaitAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            // Whatever becomes of a call nobody waits for any more, somebody has to have looked at it.
            if (!call.IsCompleted)
                _ = call.ContinueWith(
                    late => _ = late.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously,
                    TaskScheduler.Default);
        }
    }
}
