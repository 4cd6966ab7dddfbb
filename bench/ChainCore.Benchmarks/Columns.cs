using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ChainCore.Benchmarks;

/// <summary>A column computed from medians.</summary>
internal abstract class MedianColumn(string name, string legend) : IColumn
{
    public string Id => ColumnName;

    public string ColumnName { get; } = name;

    public string Legend { get; } = legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        Compute(summary, benchmarkCase)?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";

    public virtual bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    protected abstract double? Compute(Summary summary, BenchmarkCase benchmarkCase);

    /// <summary>Nanoseconds per operation.</summary>
    protected static double? Median(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics?.Median;

    protected static string? Row(BenchmarkCase benchmarkCase) =>
        benchmarkCase.Parameters.Items.FirstOrDefault(item => item.Name == nameof(KernelBenchmarks.Hash))?.Value as string;
}

/// <summary>Million operations a second: MH/s where an operation is a hash.</summary>
internal sealed class RateColumn() : MedianColumn("M/s", "Million operations a second (MH/s where an operation is a double SHA-256)")
{
    protected override double? Compute(Summary summary, BenchmarkCase benchmarkCase) => 1e3 / Median(summary, benchmarkCase);
}

/// <summary>How many times as fast as the named row of the same table.</summary>
internal sealed class RatioColumn(string baseline) : MedianColumn($"x {baseline}", $"Rate as a multiple of the row \"{baseline}\"")
{
    public override bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(other => Row(other) == baseline);

    protected override double? Compute(Summary summary, BenchmarkCase benchmarkCase) =>
        summary.BenchmarksCases.FirstOrDefault(other => Row(other) == baseline) is { } row
            ? Median(summary, row) / Median(summary, benchmarkCase)
            : null;
}
