package neo4j

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/neo4j/neo4jtest"
)

func TestOpenSaysWhatIsWrong(t *testing.T) {
	server := neo4jtest.Start(t)
	for _, test := range []struct {
		name, address, password string
		want                    error
		sentence                string
	}{
		{"no address", "127.0.0.1:7687", server.Password, graph.ErrInvalid, "is no address of a Neo4j server; write neo4j://HOST"},
		{"another scheme", "http://127.0.0.1:7474", server.Password, graph.ErrInvalid, "is no address of a Neo4j server"},
		{"no host", "bolt://", server.Password, graph.ErrInvalid, "is no address of a Neo4j server"},
		{"a password in the address", "bolt://neo4j:secret@127.0.0.1", server.Password, graph.ErrInvalid, "without user and password"},
		{"nobody there", "bolt://127.0.0.1:1", server.Password, graph.ErrUnavailable, "Neo4j at bolt://127.0.0.1:1 does not answer; is it running"},
		{"a wrong password", server.URL, "wrong", graph.ErrUnavailable, `refuses user "neo4j" with this password`},
		{"an unknown database", server.URL + "/elsewhere", server.Password, graph.ErrUnavailable, `has no database "elsewhere"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Open(context.Background(), test.address, server.User, test.password)
			if !errors.Is(err, test.want) {
				t.Fatalf("got %v, want an error that is %q", err, test.want)
			}
			if !strings.Contains(err.Error(), test.sentence) || strings.Contains(err.Error(), "\n") {
				t.Errorf("got %q, want one line with %q", err, test.sentence)
			}
			if strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), server.Password) {
				t.Errorf("the error shows a password: %v", err)
			}
		})
	}
}

func TestOpenTakesTheNameOfADatabase(t *testing.T) {
	server := neo4jtest.Start(t)
	s, err := Open(context.Background(), server.URL+"/neo4j", server.User, server.Password)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func TestOpenEndsWithItsContext(t *testing.T) {
	server := neo4jtest.Start(t)
	ctx, cancel := context.WithDeadline(context.Background(), time.Now())
	defer cancel()
	if _, err := Open(ctx, server.URL, server.User, server.Password); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, want the error of the context", err)
	}
}
