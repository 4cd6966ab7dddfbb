using System.Reflection;
using System.Runtime.ExceptionServices;
using ChainCore.Ledger;

namespace ChainCore.Node.Tests;

/// <summary>A store in memory that does something else first whenever it is to store.</summary>
#pragma warning disable CA1001, CA1852 // The node disposes the store, through its interface; the proxy is of a type derived from this one.
internal class HookedStore : DispatchProxy
#pragma warning restore CA1001, CA1852
{
    private readonly InMemoryChainStore _inner = new();
    private Action _beforeCommit = () => { };

    public static IChainStore Create(Action beforeCommit)
    {
        var store = Create<IChainStore, HookedStore>();
        ((HookedStore)store)._beforeCommit = beforeCommit;
        return store;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == nameof(IChainStore.Commit)) _beforeCommit();
        try
        {
            return targetMethod.Invoke(_inner, args);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }
}
