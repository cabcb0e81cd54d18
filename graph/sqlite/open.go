// Package sqlite keeps a graph in one SQLite file. It is the default store: it needs no server and no C compiler.
//
// Claims point at mentions and mentions at nodes. A node carries its canonical node, which is all that a judgement of
// identity changes; claims stay as they were written. See migration/0001_graph.sql for the tables.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"sync/atomic"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"github.com/jaccuse/jaccuse/graph"
)

// A Store is a graph.Store in a file. One connection writes, several read beside it (write-ahead logging). Several
// processes may have the same file open.
type Store struct {
	file    string // as it was named to Open
	writer  *sql.DB
	readers *sql.DB
	closed  atomic.Bool
}

var _ graph.Store = (*Store)(nil)

var errClosed = fmt.Errorf("it was closed already: %w", graph.ErrUnavailable)

// busyMilliseconds is how long a writer waits for another process that is writing to the same file.
const busyMilliseconds = "10000"

// Open opens the store in a file, which is made (readable to its owner only) where there is none; its folder must exist.
// An older store is brought up to date. Open returns graph.ErrUnavailable for a file that cannot be opened, that is no store
// of jaccuse, or that a newer version wrote; such a file is left as it is.
func Open(ctx context.Context, file string) (*Store, error) {
	path, err := filepath.Abs(file)
	if err != nil {
		return nil, fmt.Errorf("open store %s: %w: %w", file, err, graph.ErrUnavailable)
	}
	if err := makeFile(path); err != nil {
		return nil, fmt.Errorf("open store %s: %w: %w", file, err, graph.ErrUnavailable)
	}
	if err := checkFile(ctx, path); err != nil {
		return nil, explain(ctx, "open store "+file, err)
	}
	store, err := connect(file, path)
	if err != nil {
		return nil, explain(ctx, "open store "+file, err)
	}
	if err := store.migrate(ctx); err != nil {
		return nil, errors.Join(err, store.Close())
	}
	return store, nil
}

// makeFile makes an empty file unless there is one. SQLite gives its side files the same mode.
func makeFile(path string) error {
	info, err := os.Stat(path)
	switch {
	case err == nil && !info.Mode().IsRegular():
		return errors.New("it is no regular file")
	case err == nil:
		return nil
	case !errors.Is(err, fs.ErrNotExist):
		return plainCause(err)
	}
	made, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no folder %s; make it first", filepath.Dir(path))
	}
	if err != nil {
		return fmt.Errorf("cannot make the file: %w", plainCause(err))
	}
	return made.Close()
}

// plainCause leaves out the path and the system call, which the sentence around it names already.
func plainCause(err error) error {
	var at *fs.PathError
	if errors.As(err, &at) {
		return at.Err
	}
	return err
}

func connect(file, path string) (*Store, error) {
	writer, err := sql.Open("sqlite", address(path, url.Values{
		"_txlock": {"immediate"},
		"_pragma": {"busy_timeout(" + busyMilliseconds + ")", "journal_mode(WAL)", "foreign_keys(1)", "temp_store(MEMORY)", "cache_size(-65536)"},
	}))
	if err != nil {
		return nil, err
	}
	writer.SetMaxOpenConns(1)
	readers, err := sql.Open("sqlite", address(path, url.Values{
		"_pragma": {"busy_timeout(" + busyMilliseconds + ")", "query_only(1)", "temp_store(MEMORY)"},
	}))
	if err != nil {
		return nil, errors.Join(err, writer.Close())
	}
	pool := 4 + runtime.GOMAXPROCS(0)
	readers.SetMaxOpenConns(pool)
	readers.SetMaxIdleConns(pool)
	return &Store{file: file, writer: writer, readers: readers}, nil
}

// address is the URI of the file, whatever signs its name holds.
func address(path string, options url.Values) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: options.Encode()}).String()
}

// Close waits for what is running and closes the file. A second Close fails, like every call after the first.
func (s *Store) Close() error {
	if s.closed.Swap(true) {
		return fmt.Errorf("close store %s: %w", s.file, errClosed)
	}
	if err := errors.Join(s.readers.Close(), s.writer.Close()); err != nil {
		return fmt.Errorf("close store %s: %w", s.file, err)
	}
	return nil
}
