package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/neo4j"
	"github.com/jaccuse/jaccuse/graph/sqlite"
)

const defaultStore = "sqlite:jaccuse.db"

// openStore opens the store that the flag, the environment or the default names. An SQLite file that is not there is made.
func openStore(cmd *cobra.Command) (graph.Store, error) {
	return openStoreAt(cmd.Context(), storeOf(cmd))
}

// openExisting is openStore for commands that ask of what was loaded: a mistyped file is told, not made.
func openExisting(cmd *cobra.Command) (graph.Store, error) {
	where := storeOf(cmd)
	if file, found := strings.CutPrefix(where, "sqlite:"); found && file != "" {
		if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("there is no store at %s; jaccuse load makes one, --store names another", file)
		}
	}
	return openStoreAt(cmd.Context(), where)
}

func storeOf(cmd *cobra.Command) string {
	flag, _ := cmd.Flags().GetString("store") // every command has the flag
	return cmp.Or(flag, os.Getenv("JACCUSE_STORE"), defaultStore)
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
