using Spectre.Console;

namespace ChainCore.Miner.Output;

/// <summary>A table of results: framed on a terminal, aligned columns of plain text elsewhere.</summary>
/// <param name="columns">The headings; one that begins with "&gt;" stands over a column of numbers.</param>
internal sealed class ResultTable(params string[] columns)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [[.. columns.Select(column => column.TrimStart('>'))]];

    /// <summary>Adds a row.</summary>
    public void AddRow(params string[] cells) => _rows.Add(cells);

    /// <summary>Writes the table to the output.</summary>
    public void Write()
    {
        if (Terminal.Output.Profile.Capabilities.Ansi) WriteFramed();
        else WritePlain();
    }

    /// <summary>Writes what is too long for a table, a line each, below it: names with a reason; those without are left out.</summary>
    public static void WriteNotes(IEnumerable<(string Name, string? Reason)> notes)
    {
        foreach (var (name, reason) in notes)
        {
            if (reason is not null) Terminal.WriteLine($"{name}: {reason}");
        }
    }

    private static bool IsNumeric(string column) => column.StartsWith('>');

    private void WriteFramed()
    {
        Table table = new() { Border = TableBorder.Rounded };
        table.AddColumns([.. columns.Select((column, i) => new TableColumn(new Text(_rows[0][i]))
        {
            Alignment = IsNumeric(column) ? Justify.Right : Justify.Left,
            NoWrap = true,
        })]);
        foreach (var row in _rows.Skip(1)) table.AddRow(row.Select(cell => new Text(cell)));
        Terminal.Output.Write(table);
    }

    private void WritePlain()
    {
        int[] widths = [.. columns.Select((_, i) => _rows.Max(row => row[i].Length))];
        foreach (var row in _rows)
        {
            var cells = row.Select((cell, i) => IsNumeric(columns[i]) ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
            Terminal.WriteLine(string.Join(Gap, cells).TrimEnd());
        }
    }
}
