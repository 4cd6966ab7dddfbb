using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using ChainCore.Benchmarks;

// Medians and short iterations: the machines this runs on are shared, and a kernel's rate shows within milliseconds.
var job = Job.Default
    .WithWarmupCount(3)
    .WithIterationCount(15)
    .WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(100));

var config = DefaultConfig.Instance
    .AddJob(job)
    .AddColumn(StatisticColumn.Median, new RateColumn(), new RatioColumn("framework"), new RatioColumn("openssl"))
    .HideColumns(Column.Error, Column.StdDev, Column.Mean);

BenchmarkSwitcher.FromAssembly(typeof(RateColumn).Assembly).Run(args, config);
