package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

const revisionNow = "SELECT number FROM revision"

// Revision grows with every Put that changes anything.
func (s *Store) Revision(ctx context.Context) (int64, error) {
	var revision int64
	err := s.read(ctx, "read the revision", func(tx *sql.Tx) (err error) {
		revision, err = askOne[int64](ctx, tx, revisionNow)
		return err
	})
	return revision, err
}

// expectRevision returns ErrConflict when the writer counts on a revision and the store has moved on.
func expectRevision(now, expected int64) error {
	if expected != 0 && expected != now {
		return fmt.Errorf("the store is at revision %d, no longer at %d; read again and retry: %w", now, expected, graph.ErrConflict)
	}
	return nil
}
