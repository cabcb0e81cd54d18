// Package neo4jtest gives tests a real Neo4j.
//
// It is the server that JACCUSE_TEST_NEO4J names (a URL such as bolt://127.0.0.1:7687, with NEO4J_USER and NEO4J_PASSWORD),
// or else one that is started with the Java at hand: Neo4j Community from its Maven artifacts, kept in the user's cache
// folder, on a random port of the loopback interface, with a random password and a temporary data folder. It lives as long
// as the test process, however that ends.
//
// Tests delete whatever the database holds: never point JACCUSE_TEST_NEO4J at one that matters.
package neo4jtest

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Version is the version of Neo4j that is started.
const Version = "5.26.28"

// readyWithin bounds the wait for a server that has been started or named.
const readyWithin = 90 * time.Second

// A Server is a running Neo4j and how to log in to it.
type Server struct {
	URL, User, Password string
}

// Start returns the server of this test process, which the first call starts and later calls share.
// Where there is none to be had the test fails with a sentence that says how to get one; it is never skipped.
func Start(t testing.TB) Server {
	t.Helper()
	server, err := ofThisProcess()
	if err != nil {
		t.Fatalf("this test needs a Neo4j: %v", err)
	}
	return server
}

var ofThisProcess = sync.OnceValues(func() (Server, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	if url := os.Getenv("JACCUSE_TEST_NEO4J"); url != "" {
		return named(ctx, url)
	}
	return Launch(ctx)
})

// named is the server that the environment names.
func named(ctx context.Context, url string) (Server, error) {
	server := Server{URL: url, User: cmp.Or(os.Getenv("NEO4J_USER"), "neo4j"), Password: os.Getenv("NEO4J_PASSWORD")}
	if err := server.verify(ctx); err != nil {
		return Server{}, fmt.Errorf("JACCUSE_TEST_NEO4J names %s, which does not answer (user %s): %w", url, server.User, err)
	}
	return server, nil
}

// verify reports whether the server takes queries from its user.
func (s Server) verify(ctx context.Context) error {
	driver, err := s.driver()
	if err != nil {
		return err
	}
	defer driver.Close(ctx)
	return driver.VerifyConnectivity(ctx)
}

func (s Server) driver() (neo4j.DriverWithContext, error) {
	return neo4j.NewDriverWithContext(s.URL, neo4j.BasicAuth(s.User, s.Password, ""))
}
