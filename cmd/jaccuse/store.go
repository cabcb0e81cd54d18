package main

import (
	"cmp"
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/neo4j"
	"github.com/jaccuse/jaccuse/graph/sqlite"
)

const defaultStore = "sqlite:jaccuse.db"

// openStore opens the store that the flag, the environment or the default names.
func openStore(cmd *cobra.Command) (graph.Store, error) {
	flag, err := cmd.Flags().GetString("store")
	if err != nil {
		return nil, err
	}
	return openStoreAt(cmd.Context(), cmp.Or(flag, os.Getenv("JACCUSE_STORE"), defaultStore))
}

func openStoreAt(ctx context.Context, where string) (graph.Store, error) {
	scheme, rest, _ := strings.Cut(where, ":")
	switch scheme {
	case "sqlite":
		if rest == "" {
			return nil, usageError{fmt.Errorf("--store %s names no file; write sqlite:FILE", where)}
		}
		return sqlite.Open(ctx, rest)
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
		return openNeo4j(ctx, where)
	}
	return nil, usageError{fmt.Errorf("--store %q is none of sqlite:FILE, neo4j://HOST, bolt://HOST", where)}
}

// openNeo4j takes user and password from the environment only, where other users of the machine do not see them.
func openNeo4j(ctx context.Context, where string) (graph.Store, error) {
	address, err := url.Parse(where)
	if err != nil || address.Host == "" {
		return nil, usageError{fmt.Errorf("--store names no Neo4j address such as neo4j://localhost:7687")}
	}
	if address.User != nil {
		return nil, usageError{fmt.Errorf("--store must not hold a user or password; set NEO4J_USER and NEO4J_PASSWORD instead")}
	}
	return neo4j.Open(ctx, where, cmp.Or(os.Getenv("NEO4J_USER"), "neo4j"), os.Getenv("NEO4J_PASSWORD"))
}
