using System.CommandLine;
using System.CommandLine.Parsing;
using ChainCore.Ledger;
using ChainCore.Mining;
using ChainCore.Protocol;

namespace ChainCore.Miner.Input;

/// <summary>
/// The options of <c>mine</c> whose values are no plain numbers (D37, D38). Each refuses what it cannot mean, in one sentence.
/// </summary>
internal static class MiningOptionsInput
{
    public static Option<Address?> Wallet() => new("--wallet", "-w")
    {
        Description = "The address the blocks are to pay",
        HelpName = "address",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Address.TryParse(text, null, out var address)) return address;
            result.AddError("The wallet is not an address: Base58Check with version 0, 25 to 34 characters, and the right checksum.");
            return null;
        },
    };

    public static Option<NodeUrl[]> Nodes() => new("--node", "-n")
    {
        Description = "A node's URL; several are used in their order, the next when one fails [default: http://127.0.0.1:5000]",
        HelpName = "url",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = ParseNodes,
    };

    public static Option<(int Minimum, int Maximum)?> DifficultyRange() => new("--difficulty-range")
    {
        Description = $"The difficulties accepted of a template [default: 1,{LedgerConfiguration.DifficultyCeiling}]",
        HelpName = "min,max",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (text.Split(',') is [var low, var high] && TryParse(low, out var minimum) && TryParse(high, out var maximum)
                && minimum <= maximum)
            {
                return (minimum, maximum);
            }

            result.AddError(
                $"The option --difficulty-range takes two numbers from 1 to {LedgerConfiguration.DifficultyCeiling}, "
                + $"such as 1,12, not \"{text}\".");
            return null;
        },
    };

    public static Option<ProcessorSet?> Cores() => new("--cores")
    {
        Description = "The processors to pin workers to, such as 0-3,6 [default: those the process may use]",
        HelpName = "list",
        CustomParser = result =>
        {
            if (ProcessorSet.TryParse(result.Tokens[0].Value, out var set) && set.Count > 0) return set;
            result.AddError("The option --cores takes a list of processors such as 0-3,6.");
            return null;
        },
    };

    public static Option<WorkerPriority?> Priority() => new("--priority")
    {
        Description = "How much the workers give way to others: idle, below or normal [default: normal]",
        HelpName = "word",
        CustomParser = result =>
        {
            switch (result.Tokens[0].Value)
            {
                case "idle": return WorkerPriority.Idle;
                case "below": return WorkerPriority.Below;
                case "normal": return WorkerPriority.Normal;
                case var text:
                    result.AddError($"The option --priority takes idle, below or normal, not \"{text}\".");
                    return null;
            }
        },
    };

    public static Option<bool> Flag(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, Arity = ArgumentArity.Zero };

    private static NodeUrl[] ParseNodes(ArgumentResult result)
    {
        List<NodeUrl> nodes = [];
        foreach (var token in result.Tokens)
        {
            if (NodeUrl.TryParse(token.Value, out var url, out var error)) nodes.Add(url);
            else result.AddError($"The node \"{token.Value.Split('@')[^1]}\" cannot be used: {NodeUrl.Describe(error)}");
        }

        return [.. nodes];
    }

    private static bool TryParse(string text, out int difficulty) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out difficulty)
        && difficulty is >= 1 and <= LedgerConfiguration.DifficultyCeiling;
}
