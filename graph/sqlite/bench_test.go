package sqlite_test

import (
	"path/filepath"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/sqlite"
)

// BenchmarkPut writes 10,000 claims of a new data set in one batch.
func BenchmarkPut(b *testing.B) {
	batch := statementAmong("set", 10_000, 200)
	for b.Loop() {
		store := open(b, filepath.Join(b.TempDir(), "graph.db"))
		put(b, store, batch)
		shut(b, store)
	}
}

// BenchmarkPutAgain loads the same 10,000 claims a second time.
func BenchmarkPutAgain(b *testing.B) {
	batch := statementAmong("set", 10_000, 200)
	store := stored(b, batch)
	for b.Loop() {
		put(b, store, batch)
	}
}

// BenchmarkPage reads 50 of 100,000 claims through a filter.
func BenchmarkPage(b *testing.B) {
	store := stored(b, statementAmong("set", 100_000, 1000))
	query := graph.ClaimQuery{
		Filter: graph.ClaimFilter{Sources: []graph.ID{country(7).NodeID()}, Verbs: []graph.Verb{graph.Accuses}, Said: graph.Period{From: "2005"}},
		Page:   graph.Page{First: 50},
	}
	for b.Loop() {
		if _, err := store.Claims(b.Context(), query); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkUnfilteredPage reads the latest 50 of 100,000 claims.
func BenchmarkUnfilteredPage(b *testing.B) {
	store := stored(b, statementAmong("set", 100_000, 1000))
	for b.Loop() {
		if _, err := store.Claims(b.Context(), graph.ClaimQuery{Page: graph.Page{First: 50}}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkParents reads 10 claims for each of 50 parents.
func BenchmarkParents(b *testing.B) {
	store := stored(b, statementAmong("set", 100_000, 1000))
	query := graph.ClaimQuery{Per: graph.PerTarget, Page: graph.Page{First: 10}}
	for i := range 50 {
		query.Parents = append(query.Parents, country(i).NodeID())
	}
	for b.Loop() {
		if _, err := store.Claims(b.Context(), query); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkSearch looks for names among 20,000 nodes.
func BenchmarkSearch(b *testing.B) {
	store := stored(b, statementAmong("set", 1, 20_000))
	for b.Loop() {
		page, err := store.FindNodes(b.Context(), graph.NodeFilter{Search: "country h 1"}, graph.Page{First: 20})
		if err != nil || len(page.Nodes) == 0 {
			b.Fatal(len(page.Nodes), err)
		}
	}
}

// BenchmarkTotals counts 100,000 claims by source and target: the matrix.
func BenchmarkTotals(b *testing.B) {
	store := stored(b, statementAmong("set", 100_000, 1000))
	for b.Loop() {
		if _, err := store.Totals(b.Context(), graph.ClaimFilter{}, []graph.Dimension{graph.OfSource, graph.OfTarget}, 100); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNeighbourhood draws 200 nodes around one, in a graph of 100,000 edges.
func BenchmarkNeighbourhood(b *testing.B) {
	store := stored(b, statementAmong("set", 100_000, 1000))
	around := graph.Around{Roots: []graph.ID{country(7).NodeID()}, Depth: 2, MaxNodes: 200, MaxEdges: 1000}
	for name, filter := range map[string]graph.ClaimFilter{"all": {}, "viewpoint": {Said: graph.Period{From: "2010"}}} {
		b.Run(name, func(b *testing.B) {
			around.Filter = filter
			for b.Loop() {
				if slice, err := store.Neighbourhood(b.Context(), around); err != nil || len(slice.Nodes) != 200 {
					b.Fatal(len(slice.Nodes), err)
				}
			}
		})
	}
}

func stored(b *testing.B, batch graph.Batch) *sqlite.Store {
	b.Helper()
	store := open(b, filepath.Join(b.TempDir(), "graph.db"))
	put(b, store, batch)
	return store
}
