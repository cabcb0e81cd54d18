// Neo4jd starts an empty Neo4j in the foreground, for trying things, and stops it on Ctrl-C. Its data is then deleted.
//
//	go run ./graph/neo4j/neo4jtest/neo4jd
//
// It prints, in shell form, what jaccuse needs to reach it.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/jaccuse/jaccuse/graph/neo4j/neo4jtest"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	server, err := neo4jtest.Launch(ctx)
	if err != nil {
		fmt.Fprintln(os.Stderr, "neo4jd:", err)
		os.Exit(1)
	}
	fmt.Printf("export JACCUSE_STORE=%s NEO4J_USER=%s NEO4J_PASSWORD=%s\n", server.URL, server.User, server.Password)
	fmt.Fprintln(os.Stderr, "Neo4j runs until Ctrl-C; its data is then deleted.")
	<-ctx.Done()
}
