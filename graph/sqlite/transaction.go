package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"github.com/jaccuse/jaccuse/graph"
)

// read runs a question in one transaction, so that all its statements see the same revision.
func (s *Store) read(ctx context.Context, doing string, question func(*sql.Tx) error) error {
	return explain(ctx, doing, s.inTransaction(ctx, s.readers, question))
}

// write runs a change in one transaction: all of it happens or nothing.
func (s *Store) write(ctx context.Context, doing string, change func(*sql.Tx) error) error {
	return explain(ctx, doing, s.inTransaction(ctx, s.writer, change))
}

func (s *Store) inTransaction(ctx context.Context, db *sql.DB, do func(*sql.Tx) error) error {
	if s.closed.Load() {
		return errClosed
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // without effect after Commit
	if err := do(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// explain says what was being done, and turns the ways in which SQLite fails into the errors of package graph.
func explain(ctx context.Context, doing string, err error) error {
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		return fmt.Errorf("%s: %w", doing, ctx.Err())
	}
	var failure *driver.Error
	if !errors.As(err, &failure) {
		return fmt.Errorf("%s: %w", doing, err)
	}
	if sentence, known := failures[failure.Code()&0xff]; known {
		return fmt.Errorf("%s: %s: %w (%w)", doing, sentence, graph.ErrUnavailable, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// failures are sentences for the primary result codes of SQLite that are no fault of ours.
var failures = map[int]string{
	codes.SQLITE_NOTADB:   "the file is no SQLite database; name another file",
	codes.SQLITE_CORRUPT:  "the file is damaged; restore it from a backup",
	codes.SQLITE_BUSY:     "another process keeps writing to the file; try again later",
	codes.SQLITE_READONLY: "the file or its folder cannot be written; check their permissions",
	codes.SQLITE_CANTOPEN: "the file cannot be opened; check the permissions of it and its folder",
	codes.SQLITE_PERM:     "the file cannot be opened; check the permissions of it and its folder",
	codes.SQLITE_IOERR:    "the disk failed to read or write",
	codes.SQLITE_FULL:     "the disk is full",
}
