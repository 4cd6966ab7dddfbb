namespace ChainCore.Protocol;

public sealed partial class NodeClient
{
    /// <summary>The pool's transactions (row C31).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The transactions.</returns>
    public Task<NodeResponse<TransactionPoolResponse>> GetTransactionPoolAsync(
        TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.TransactionPool, Json.TransactionPoolResponse, timeout, cancellationToken, _options.MaximumRangeResponse);

    /// <summary>The ids of the pool's transactions (row F11).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The ids.</returns>
    public Task<NodeResponse<TransactionIdsResponse>> GetTransactionIdsAsync(
        TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.TransactionIds, Json.TransactionIdsResponse, timeout, cancellationToken, _options.MaximumBlockResponse);

    /// <summary>Submits a transaction (row C32).</summary>
    /// <param name="request">The transaction.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Its id, or why it was refused.</returns>
    public Task<NodeResponse<AddTransactionResponse>> AddTransactionAsync(
        AddTransactionRequest request, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        PostAsync(NodePaths.AddTransaction, request, Json.AddTransactionRequest, Json.AddTransactionResponse, timeout, cancellationToken);

    /// <summary>One transaction by its wire bytes (row F11).</summary>
    /// <param name="id">Its id.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The transaction.</returns>
    public Task<NodeResponse<RawTransactionContract>> GetTransactionAsync(
        Hash256 id, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync($"{NodePaths.Transaction}/{id}", Json.RawTransactionContract, timeout, cancellationToken, _options.MaximumBlockResponse);

    /// <summary>What an address owns (row C34).</summary>
    /// <param name="address">The address.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The balance.</returns>
    /// <exception cref="ArgumentException"><paramref name="address"/> is null or empty.</exception>
    public Task<NodeResponse<BalanceResponse>> GetBalanceAsync(
        string address, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(Of(NodePaths.Balance, address), Json.BalanceResponse, timeout, cancellationToken);

    /// <summary>An address's unspent outputs (row C34).</summary>
    /// <param name="address">The address.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The outputs.</returns>
    /// <exception cref="ArgumentException"><paramref name="address"/> is null or empty.</exception>
    public Task<NodeResponse<UtxosResponse>> GetUtxosAsync(
        string address, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(Of(NodePaths.Utxos, address), Json.UtxosResponse, timeout, cancellationToken, _options.MaximumBlockResponse);

    /// <summary>An address's transactions (row C34).</summary>
    /// <param name="address">The address.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The transactions.</returns>
    /// <exception cref="ArgumentException"><paramref name="address"/> is null or empty.</exception>
    public Task<NodeResponse<AddressTransactionsResponse>> GetAddressTransactionsAsync(
        string address, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(Of(NodePaths.AddressTransactions, address), Json.AddressTransactionsResponse, timeout, cancellationToken,
            _options.MaximumBlockResponse);

    private static string Of(string path, string address)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        return $"{path}/{Uri.EscapeDataString(address)}";
    }
}
