package neo4jtest_test

import (
	"context"
	"testing"

	"github.com/jaccuse/jaccuse/graph/neo4j/neo4jtest"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func TestStartGivesAServerThatTakesWritesFromItsUser(t *testing.T) {
	server := neo4jtest.Start(t)
	result, err := query(t, server, "CREATE (n:Greeting {word: 'hello'}) WITH n, n.word AS word DELETE n RETURN word")
	if err != nil {
		t.Fatal(err)
	}
	if got := result.Records[0].Values[0]; got != "hello" {
		t.Errorf("got %v, want the word that was written", got)
	}
}

func TestStartGivesTheSameServerAgain(t *testing.T) {
	if first, second := neo4jtest.Start(t), neo4jtest.Start(t); first != second {
		t.Errorf("two calls gave two servers: %s and %s", first.URL, second.URL)
	}
}

func TestAWrongPasswordIsRefused(t *testing.T) {
	server := neo4jtest.Start(t)
	server.Password = "neo4j" // the one that a new server has before Start replaces it
	if _, err := query(t, server, "RETURN 1"); !neo4j.IsNeo4jError(err) {
		t.Errorf("got %v, want a refusal by the server", err)
	}
}

func query(t *testing.T, s neo4jtest.Server, cypher string) (*neo4j.EagerResult, error) {
	t.Helper()
	ctx := context.Background()
	driver, err := neo4j.NewDriverWithContext(s.URL, neo4j.BasicAuth(s.User, s.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { driver.Close(ctx) })
	return neo4j.ExecuteQuery(ctx, driver, cypher, nil, neo4j.EagerResultTransformer)
}
