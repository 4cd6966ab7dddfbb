using Microsoft.Data.Sqlite;

namespace ChainCore.Ledger;

// What goes wrong with files, in the terms of stores.
public sealed partial class SqliteChainStore
{
    private static FileStream LockFile(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(path))
        {
            throw new ChainStoreException(ChainStoreError.InUse, "The chain's store is in use by another process.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ChainStoreException(ChainStoreError.Unavailable, "The chain's store cannot be opened for writing.", exception);
        }
    }

    /// <summary>Turns what SQLite, and values that are not what they should be, throw into the exception of stores.</summary>
    private static T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException exception)
        {
            throw Translate(exception);
        }
        catch (Exception exception)
            when (exception is InvalidCastException or OverflowException or ArgumentException or KeyNotFoundException)
        {
            throw ChainStoreException.Corrupt("it holds values of the wrong form", exception);
        }
    }

    private static ChainStoreException Translate(SqliteException exception) => exception.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
            new(ChainStoreError.InUse, "The chain's store is in use by another process.", exception),
        SQLitePCL.raw.SQLITE_FULL => new(ChainStoreError.Full, "The medium of the chain's store is full.", exception),
        SQLitePCL.raw.SQLITE_NOTADB =>
            new(ChainStoreError.WrongFormat, "The chain's store is no SQLite file. See docs/RECOVERY.md.", exception),
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_CONSTRAINT or SQLitePCL.raw.SQLITE_MISMATCH =>
            ChainStoreException.Corrupt("SQLite finds its file malformed", exception),
        SQLitePCL.raw.SQLITE_IOERR when exception.SqliteExtendedErrorCode == SQLitePCL.raw.SQLITE_IOERR_SHORT_READ =>
            ChainStoreException.Corrupt("its file is truncated", exception),
        _ => new(ChainStoreError.Unavailable, "The chain's store cannot be read or written.", exception),
    };
}
