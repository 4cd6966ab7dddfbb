using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace ChainCore.Miner.Input;

/// <summary>The options the commands share. Each refuses what it cannot mean, in one sentence.</summary>
internal static class Options
{
    /// <summary>--json, without a value.</summary>
    public static Option<bool> Json() =>
        new("--json") { Description = "Print one JSON object instead of text", Arity = ArgumentArity.Zero };

    /// <summary>--workers.</summary>
    public static Option<int> Workers(string description, int byDefault) =>
        WholeNumber("--workers", description, byDefault, 1, ParallelScanOptions.MaximumWorkers);

    /// <summary>--kernel; whether there is such a kernel, the registry says.</summary>
    public static Option<string?> Kernel(string description) => new("--kernel") { Description = description, HelpName = "name" };

    /// <summary>Digits only, between two bounds.</summary>
    public static Option<T> WholeNumber<T>(string name, string description, T byDefault, T least, T greatest)
        where T : struct, IBinaryInteger<T> => new(name)
        {
            Description = description,
            HelpName = "number",
            DefaultValueFactory = _ => byDefault,
            CustomParser = result => ParseNumber(result, NumberStyles.None, least, greatest),
        };

    /// <summary>Digits only, between two bounds; absent is a meaning of its own.</summary>
    public static Option<T?> OptionalWholeNumber<T>(string name, string description, T least, T greatest)
        where T : struct, IBinaryInteger<T> => new(name)
        {
            Description = description,
            HelpName = "number",
            CustomParser = result => ParseNumber(result, NumberStyles.None, least, greatest),
        };

    /// <summary>Digits with or without a decimal point, between two bounds.</summary>
    public static Option<double> Number(string name, string description, double byDefault, double least, double greatest) => new(name)
    {
        Description = description,
        HelpName = "number",
        DefaultValueFactory = _ => byDefault,
        CustomParser = result => ParseNumber(result, NumberStyles.AllowDecimalPoint, least, greatest),
    };

    /// <summary>The header argument.</summary>
    public static Argument<BlockHeader> Header() => new("header-hex")
    {
        Description = "The 80 bytes of a block header as 160 hexadecimal digits, in wire order; its nonce is not used",
        CustomParser = ParseHeader,
    };

    private static T ParseNumber<T>(ArgumentResult result, NumberStyles style, T least, T greatest)
        where T : struct, INumber<T>
    {
        // Written so that NaN, which is neither less nor greater, is refused.
        var text = result.Tokens[0].Value;
        if (T.TryParse(text, style, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest) return number;

        var kind = style == NumberStyles.None ? "a whole number" : "a number";
        result.AddError(string.Create(
            CultureInfo.InvariantCulture, $"The option {Name(result)} takes {kind} from {least} to {greatest}, not \"{text}\"."));
        return default;
    }

    private static string Name(ArgumentResult result) => (result.Parent as OptionResult)?.Option.Name ?? result.Argument.Name;

    private static BlockHeader ParseHeader(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (BlockHeader.TryParse(text, CultureInfo.InvariantCulture, out var header)) return header;
        result.AddError(
            text.StartsWith('-') ? $"There is no option \"{text}\"." :
            text.Length != 2 * BlockHeader.Size ? $"A block header is {2 * BlockHeader.Size} hexadecimal digits long, this one is {text.Length}." :
            $"The block header is not hexadecimal: there is \"{text.First(c => !char.IsAsciiHexDigit(c))}\" in it.");
        return default;
    }
}
