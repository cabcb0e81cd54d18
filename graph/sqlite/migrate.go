package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"

	"github.com/jaccuse/jaccuse/graph"
)

// applicationID marks a file as a store of jaccuse: "jacc" in ASCII, at byte 68 of the file.
const applicationID = 0x6a616363

// migrations are applied in the order of their names; the version of a file is how many of them it has seen.
//
//go:embed migration/*.sql
var migrations embed.FS

// A header is what a file says of itself.
type header struct {
	application int
	version     int
	tables      int
}

// checkFile refuses a file that is not ours, through a connection of its own that changes nothing.
func checkFile(ctx context.Context, path string) error {
	if err := checkFirstBytes(path); err != nil {
		return err
	}
	db, err := sql.Open("sqlite", address(path, url.Values{"_pragma": {"busy_timeout(" + busyMilliseconds + ")"}}))
	if err != nil {
		return err
	}
	header, err := readHeader(ctx, db)
	if err := errors.Join(err, db.Close()); err != nil {
		return err
	}
	return header.check()
}

// checkFirstBytes is needed because SQLite takes any very short file for an empty database, and would write over it.
func checkFirstBytes(path string) error {
	const magic = "SQLite format 3\x00"
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("cannot read the file: %w: %w", plainCause(err), graph.ErrUnavailable)
	}
	defer file.Close()
	first := make([]byte, len(magic))
	n, err := io.ReadFull(file, first)
	switch {
	case err == io.EOF: // an empty file
		return nil
	case err != nil && err != io.ErrUnexpectedEOF:
		return fmt.Errorf("cannot read the file: %w: %w", plainCause(err), graph.ErrUnavailable)
	case string(first[:n]) != magic:
		return fmt.Errorf("it is no SQLite database; name another file: %w", graph.ErrUnavailable)
	}
	return nil
}

// queryer is a database or a transaction.
type queryer interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func readHeader(ctx context.Context, db queryer) (header, error) {
	var h header
	for query, value := range map[string]*int{
		"PRAGMA application_id":              &h.application,
		"PRAGMA user_version":                &h.version,
		"SELECT COUNT(*) FROM sqlite_schema": &h.tables,
	} {
		if err := db.QueryRowContext(ctx, query).Scan(value); err != nil {
			return header{}, err
		}
	}
	return h, nil
}

func (h header) fresh() bool { return h.application == 0 && h.version == 0 && h.tables == 0 }

func (h header) check() error {
	known, err := migrationNames()
	switch {
	case err != nil:
		return err
	case h.application != applicationID && !h.fresh():
		return fmt.Errorf("it is a database of another program; name another file: %w", graph.ErrUnavailable)
	case h.version > len(known):
		return fmt.Errorf("a newer version of jaccuse wrote it (its format is %d, this version knows up to %d); use that version: %w", h.version, len(known), graph.ErrUnavailable)
	}
	return nil
}

// migrate brings the file up to date, all or nothing. Of several processes that open a new file together one does the work.
func (s *Store) migrate(ctx context.Context) error {
	return s.write(ctx, "open store "+s.file, func(tx *sql.Tx) error {
		header, err := readHeader(ctx, tx)
		if err != nil {
			return err
		}
		if err := header.check(); err != nil {
			return err
		}
		return applyFrom(ctx, tx, header.version)
	})
}

func applyFrom(ctx context.Context, tx *sql.Tx, version int) error {
	names, err := migrationNames()
	if err != nil {
		return err
	}
	for _, name := range names[version:] {
		statements, err := migrations.ReadFile(name)
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, string(statements)); err != nil {
			return fmt.Errorf("apply %s: %w", name, err)
		}
	}
	if version == len(names) {
		return nil
	}
	_, err = tx.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, len(names)))
	return err
}

func migrationNames() ([]string, error) { return fs.Glob(migrations, "migration/*.sql") }
