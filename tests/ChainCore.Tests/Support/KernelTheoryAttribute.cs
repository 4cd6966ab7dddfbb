using Xunit.Abstractions;
using Xunit.Sdk;

namespace ChainCore.Tests;

/// <summary>
/// A test of one kernel, run for every kernel of <see cref="KernelProbe.Kernels"/>. A kernel that this process cannot run is skipped with
/// the reason, so that a missing instruction set never counts as a pass; one whose self-test failed is not skipped: its tests fail.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("ChainCore.Tests.KernelTheoryDiscoverer", "ChainCore.Tests")]
public sealed class KernelTheoryAttribute : FactAttribute;

/// <summary>Makes a test case of each kernel's name.</summary>
public sealed class KernelTheoryDiscoverer(IMessageSink diagnosticMessageSink) : TheoryDiscoverer(diagnosticMessageSink)
{
    public override IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute) =>
        KernelProbe.Kernels.Kernels.SelectMany(status => status.SelfTest == KernelSelfTestResult.NotRun
            ? CreateTestCasesForSkippedDataRow(discoveryOptions, testMethod, theoryAttribute, [status.Kernel.Name], status.Reason)
            : CreateTestCasesForDataRow(discoveryOptions, testMethod, theoryAttribute, [status.Kernel.Name]));
}
