package sqlite_test

import (
	"path/filepath"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/graphtest"
	"github.com/jaccuse/jaccuse/graph/sqlite"
)

func TestConformance(t *testing.T) {
	graphtest.Run(t, func(t testing.TB) graph.Store { return open(t, filepath.Join(t.TempDir(), "graph.db")) })
}

func open(t testing.TB, file string) *sqlite.Store {
	t.Helper()
	store, err := sqlite.Open(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return store
}
