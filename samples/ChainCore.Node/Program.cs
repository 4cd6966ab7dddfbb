using ChainCore.Node;

return await CommandLine.RunAsync(args, EnvironmentVariables.Read(), NodeProgram.CheckConfigurationAsync, NodeProgram.RunAsync);
