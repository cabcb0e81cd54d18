package main

import (
	"os"
	"os/user"
	"sync"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
	"github.com/jaccuse/jaccuse/graph/resolve"
	"github.com/jaccuse/jaccuse/loaders"
	"github.com/jaccuse/jaccuse/loaders/prose"
)

// extractor compiles the rules and the gazetteer once, when first needed.
var extractor = sync.OnceValue(func() *prose.Extractor { return prose.New(gazetteer.Default()) })

func newIngest(store graph.Store, by string) loaders.Ingest {
	return loaders.Ingest{
		Store:    store,
		Resolver: resolve.Resolver{Reader: store, Known: gazetteer.Default()},
		Loaders:  loaders.All(extractor()),
		By:       by,
	}
}

// defaultBy is the name under which the ledger keeps what this user decides, unless --by says another.
func defaultBy() string {
	if name := os.Getenv("JACCUSE_BY"); name != "" {
		return name
	}
	if current, err := user.Current(); err == nil && current.Username != "" {
		return current.Username
	}
	return "unknown"
}
