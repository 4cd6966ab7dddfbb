using System.Net;
using ChainCore.Ledger;
using Microsoft.Extensions.Time.Testing;

namespace ChainCore.Node.Tests;

/// <summary>A peer's answer that begins and comes to a halt is told from one that never came (rows F15, F20).</summary>
public sealed class StalledAnswerTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("H", "")]
    [InlineData(Head, "X")]
    [InlineData(Head + "Content-Length: 100000\r\n\r\n", "")]
    [InlineData(Head + "Content-Length: 100000\r\n\r\n{", " ")]
    public async Task F20_AnAnswerThatBeginsAndDripsOrStallsIsNamed(string beginning, string drop)
    {
        await using MisbehavingServer server = new(async connection =>
        {
            await connection.SendAsync(beginning);
            while (drop.Length > 0)
            {
                await connection.SendAsync(drop);
                await Task.Delay(20, connection.Stopped);
            }

            await connection.HangAsync();
        });

        // A busy machine may not have noticed the beginning in time.
        PeerError? error = null;
        for (var wait = AnswerProgress.Halt * 1.25; error is null && wait < Patience; wait *= 2) error = await AskAsync(server, wait);
        Assert.Equal(PeerError.Stalled, error);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F15_APeerThatDoesNotAnswerIsOnlySlow(bool isBehindAnAnswer)
    {
        var isFirst = isBehindAnAnswer;
        await using MisbehavingServer server = new(async connection =>
        {
            if (isFirst) await connection.SendAsync(Head + "Content-Length: 12\r\n\r\n{\"peers\":[]}");
            isFirst = false;
            await connection.HangAsync();
        });
        Assert.Null(await AskAsync(server, AnswerProgress.Halt * 1.25, isBehindAnAnswer));
    }

    [Fact]
    public void F20_WhatMovesIsNotStalledHoweverSlow()
    {
        FakeTimeProvider time = new();
        var progress = AnswerProgress.Watch(time);
        time.Advance(Patience);
        Assert.False(progress.IsStalled);

        // It began late: nobody can say yet that it does not go on.
        progress.Add(1);
        Assert.False(progress.IsStalled);
        for (var i = 0; i < 100; i++)
        {
            time.Advance(AnswerProgress.Halt / 4);
            Assert.False(progress.IsStalled);
            progress.Add((AnswerProgress.Piece / 2) + 1);
        }

        for (var i = 0; i < 10; i++)
        {
            progress.Add(AnswerProgress.Piece / 20);
            time.Advance(AnswerProgress.Halt / 10);
        }

        Assert.True(progress.IsStalled);
        progress.Add(AnswerProgress.Piece);
        Assert.False(progress.IsStalled);
    }

    /// <summary>Asks for peers, on a connection that has served already if told to.</summary>
    /// <returns>Why it is not answered; null where it was only waited for.</returns>
    private static async Task<PeerError?> AskAsync(MisbehavingServer server, TimeSpan wait, bool again = false)
    {
        using HttpPeerConnector connector = new(() => PeerAddressRules.For([IPAddress.Loopback]), "asking", TimeProvider.System);
        await using var peer = await connector.ConnectAsync(PeerAddress.Parse(server.Url.ToString()), CancellationToken.None);
        using CancellationTokenSource patient = new(Patience);
        if (again) await peer.GetPeersAsync(patient.Token);
        using CancellationTokenSource limit = new(wait);
        try
        {
            await peer.GetPeersAsync(limit.Token);
            Assert.Fail("There is no answer to be had.");
            return null;
        }
        catch (PeerException exception)
        {
            return exception.Error;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
