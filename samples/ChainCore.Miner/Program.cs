using ChainCore.Miner.Commands;
using ChainCore.Miner.Input;

using var interruption = new Interruption();
return await CommandLine.RunAsync(
    [
        DemoCommand.Create(), MineCommand.Create(), ScanCommand.Create(), BenchCommand.Create(), KernelsCommand.Create(),
        SelfTestCommand.Create(),
    ],
    args,
    interruption.Token);
