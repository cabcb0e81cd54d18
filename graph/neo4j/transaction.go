package neo4j

import (
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// A tx is one transaction under way: all of it happens or nothing.
type tx struct {
	ctx    context.Context
	driver driver.ManagedTransaction
	warned func(string, driver.Notification)
}

// read does work in a transaction that changes nothing. The server may have it done several times.
func (s *Store) read(ctx context.Context, what string, work func(tx) error) error {
	s.committing.RLock()
	defer s.committing.RUnlock()
	session := s.session(ctx, driver.AccessModeRead)
	defer session.Close(ctx)
	_, err := session.ExecuteRead(ctx, s.with(ctx, work))
	return s.explain(ctx, what, err)
}

// write does work in a transaction that may change something. The server may have it done several times, but only once to the end.
func (s *Store) write(ctx context.Context, what string, work func(tx) error) error {
	session := s.session(ctx, driver.AccessModeWrite)
	defer session.Close(ctx)
	commit := commit{store: s}
	defer commit.end()
	_, err := session.ExecuteWrite(ctx, s.with(ctx, func(t tx) error {
		commit.end() // of a former try
		err := work(t)
		if err == nil {
			commit.begin()
		}
		return err
	}))
	return s.explain(ctx, what, err)
}

// A commit under way holds up the readers of this store, which would see parts of it.
type commit struct {
	store *Store
	begun bool
}

func (c *commit) begin() {
	c.store.committing.Lock()
	c.begun = true
}

func (c *commit) end() {
	if c.begun {
		c.begun = false
		c.store.committing.Unlock()
	}
}

func (s *Store) session(ctx context.Context, mode driver.AccessMode) driver.SessionWithContext {
	return s.driver.NewSession(ctx, driver.SessionConfig{AccessMode: mode, DatabaseName: s.database})
}

func (s *Store) with(ctx context.Context, work func(tx) error) driver.ManagedTransactionWork {
	return func(t driver.ManagedTransaction) (any, error) {
		return nil, work(tx{ctx: ctx, driver: t, warned: s.warned})
	}
}

// explain says what was being done when an error came up.
func (s *Store) explain(ctx context.Context, what string, err error) error {
	switch {
	case err == nil:
		return nil
	case s.closed.Load():
		return fmt.Errorf("%s: %w", what, s.errClosed())
	case ctx.Err() != nil:
		return fmt.Errorf("%s: %w", what, ctx.Err())
	case driver.IsConnectivityError(err):
		return fmt.Errorf("%s: Neo4j at %s does not answer any more (%w): %w", what, s.address, err, graph.ErrUnavailable)
	case driver.IsTransactionExecutionLimit(err):
		return fmt.Errorf("%s: Neo4j at %s was asked again and again for %v (%w): %w", what, s.address, retryFor, err, graph.ErrUnavailable)
	}
	return fmt.Errorf("%s: %w", what, err)
}

// run runs the statement of that name with its fragments filled in, and returns all rows.
func (t tx) run(name string, params map[string]any, fragments ...fragment) ([]row, error) {
	result, err := t.driver.Run(t.ctx, statement(name, fragments...), params)
	if err != nil {
		return nil, fmt.Errorf("statement %s: %w", name, err)
	}
	var rows []row
	for result.Next(t.ctx) {
		rows = append(rows, row(result.Record().AsMap()))
	}
	summary, err := result.Consume(t.ctx)
	if err != nil {
		return nil, fmt.Errorf("statement %s: %w", name, err)
	}
	for _, notification := range summary.Notifications() {
		t.warned(name, notification)
	}
	return rows, nil
}
