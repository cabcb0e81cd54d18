package sqlite_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/sqlite"
)

// What the file holds besides what was written (edges, the words of quotes, canonical nodes) must follow every write.

func TestEdgesAreThoseOfTheClaims(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"))
		if err != nil {
			rt.Fatal(err)
		}
		defer store.Close()
		for range rapid.IntRange(1, 6).Draw(rt, "writes") {
			if _, err := store.Put(t.Context(), drawBatch(rt)); err != nil {
				rt.Fatal(err)
			}
		}
		everything := graph.ClaimFilter{RecordedBefore: time.Now().Add(time.Hour)} // counts claims, and leaves out none
		if diff := cmp.Diff(edges(rt, store, everything), edges(rt, store, graph.ClaimFilter{})); diff != "" {
			rt.Errorf("edges (- of the claims, + kept):\n%s", diff)
		}
	})
}

// drawBatch forgets and writes small data sets of claims, some undated, and judges countries to be one or not.
func drawBatch(rt *rapid.T) graph.Batch {
	name := rapid.SampledFrom([]string{"one", "two", "three"})
	batch := statementAmong(name.Draw(rt, "data set"), rapid.IntRange(0, 6).Draw(rt, "claims"), 4)
	for i := range batch.Claims {
		batch.Claims[i].Said = graph.Date(rapid.SampledFrom([]string{"", "2020", "2021-07-19", "2021-07-20"}).Draw(rt, "said"))
	}
	if rapid.Bool().Draw(rt, "forget") {
		batch.Forget = []graph.ID{graph.Document{Key: "dataset:" + name.Draw(rt, "forgotten")}.NodeID()}
	}
	if rapid.Bool().Draw(rt, "judge") {
		batch.Entries = []graph.Entry{drawJudgement(rt)}
	}
	return batch
}

// drawJudgement is by the resolver, whose judgements never contradict each other.
func drawJudgement(rt *rapid.T) graph.Entry {
	first := rapid.IntRange(0, 2).Draw(rt, "first country")
	second := rapid.IntRange(first+1, 3).Draw(rt, "second country")
	kind := rapid.SampledFrom([]graph.EntryKind{graph.EntrySame, graph.EntryDifferent}).Draw(rt, "kind")
	entry, err := graph.NewEntry(graph.Resolver, kind, country(first).NodeID(), graph.Judgement{With: country(second).NodeID()})
	if err != nil {
		rt.Fatal(err)
	}
	return entry
}

func edges(rt *rapid.T, store *sqlite.Store, filter graph.ClaimFilter) []graph.Edge {
	around := graph.Around{Filter: filter, MaxNodes: 100, MaxEdges: 100}
	for i := range 4 {
		around.Roots = append(around.Roots, country(i).NodeID())
	}
	slice, err := store.Neighbourhood(rt.Context(), around)
	if err != nil {
		rt.Fatal(err)
	}
	return slice.Edges
}
