package neo4j

import (
	"context"
	"sync/atomic"
	"testing"

	"github.com/jaccuse/jaccuse/graph/neo4j/neo4jtest"
	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// open gives an empty store. A warning of the server about one of its statements fails the test.
func open(t testing.TB) *Store {
	t.Helper()
	ctx := context.Background()
	server := neo4jtest.Start(t)
	s, err := Open(ctx, server.URL, server.User, server.Password)
	if err != nil {
		t.Fatal(err)
	}
	neo4jtest.Empty(t, server)
	failOnWarnings(t, s)
	return s
}

// ask puts a statement of Cypher to the database, past the store.
func ask(s *Store, cypher string) (*driver.EagerResult, error) {
	return driver.ExecuteQuery(context.Background(), s.driver, cypher, nil, driver.EagerResultTransformer, driver.ExecuteQueryWithDatabase(s.database))
}

func failOnWarnings(t testing.TB, s *Store) {
	var ended atomic.Bool
	t.Cleanup(func() { ended.Store(true) })
	s.warned = func(statement string, warning driver.Notification) {
		if !ended.Load() {
			t.Errorf("the server warns about statement %s: %s: %s", statement, warning.Title(), warning.Description())
		}
	}
}
