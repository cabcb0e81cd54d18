package neo4j

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/jaccuse/jaccuse/graph"
	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// A Store is a graph.Store in a Neo4j database.
type Store struct {
	driver   driver.DriverWithContext
	address  string
	database string
	closed   atomic.Bool

	// committing lets a reader see all of a write or nothing, which the server itself does not promise. Readers in other
	// processes may see a write in parts for the moment that its commit takes.
	committing sync.RWMutex

	warned func(statement string, warning driver.Notification) // what becomes of the server's warnings about our statements
}

var _ graph.Store = (*Store)(nil)

// Close ends all connections. A second call returns ErrUnavailable.
func (s *Store) Close() error {
	if s.closed.Swap(true) {
		return s.errClosed()
	}
	if err := s.driver.Close(context.Background()); err != nil {
		return fmt.Errorf("close the connections to Neo4j at %s: %w", s.address, err)
	}
	return nil
}

func (s *Store) errClosed() error {
	return fmt.Errorf("the store in Neo4j at %s is closed: %w", s.address, graph.ErrUnavailable)
}

// Revision grows with every Put that changes anything.
func (s *Store) Revision(ctx context.Context) (revision int64, err error) {
	err = s.read(ctx, "read the revision", func(tx tx) error {
		rows, err := tx.run("revision", nil)
		if err != nil || len(rows) == 0 {
			return err
		}
		revision = int64(rows[0].number("revision"))
		return nil
	})
	return revision, err
}
