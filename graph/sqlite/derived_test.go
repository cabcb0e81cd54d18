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

func TestWordsOfForgottenQuotesFindNothing(t *testing.T) {
	store := open(t, filepath.Join(t.TempDir(), "graph.db"))
	first := article("The harbour was closed.")
	put(t, store, first)
	put(t, store, graph.Batch{Forget: []graph.ID{first.Documents[0].NodeID()}})
	put(t, store, article("The airport was closed.")) // SQLite gives its quote the number of the forgotten one
	found := map[string]int{}
	for _, word := range []string{"harbour", "airport", "closed"} {
		totals, err := store.Totals(t.Context(), graph.ClaimFilter{Words: word}, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		found[word] = totals.Groups[0].Claims
	}
	if diff := cmp.Diff(map[string]int{"harbour": 0, "airport": 1, "closed": 1}, found); diff != "" {
		t.Errorf("claims by word (- wanted, + got):\n%s", diff)
	}
}

// article is one claim that the whole text carries.
func article(text string) graph.Batch {
	document := graph.Document{Key: graph.ProseKey([]byte(text)), File: "article.txt", Loader: "prose", Text: text}
	batch := graph.Batch{Documents: []graph.Document{document}, Nodes: []graph.Node{document.Node(), graph.NodeOf(country(0)), graph.NodeOf(country(1))}}
	c := claim(document, 0, 2)
	c.Quotes = []graph.Quote{{Text: text, End: len(text)}}
	c.Seal(document)
	batch.Claims = []graph.Claim{c}
	return batch
}

func TestAReferenceThatComesLaterMakesAnotherNodeCanonical(t *testing.T) {
	store := open(t, filepath.Join(t.TempDir(), "graph.db"))
	low, high := graph.Mention{Name: "Grey Fox", Kind: graph.Group}, graph.Mention{Name: "Gray Fox", Kind: graph.Group}
	if low.NodeID() > high.NodeID() {
		low, high = high, low
	}
	same, err := graph.NewEntry("somebody", graph.EntrySame, low.NodeID(), graph.Judgement{With: high.NodeID()})
	if err != nil {
		t.Fatal(err)
	}
	put(t, store, graph.Batch{Nodes: []graph.Node{graph.NodeOf(low), graph.NodeOf(high)}, Entries: []graph.Entry{same}})
	canonical := func() graph.ID {
		slice, err := store.Neighbourhood(t.Context(), graph.Around{Roots: []graph.ID{low.NodeID()}, MaxNodes: 1})
		if err != nil {
			t.Fatal(err)
		}
		return slice.Nodes[0]
	}
	before := canonical()
	named := graph.NodeOf(high)
	named.Refs = []string{"test:fox"}
	put(t, store, graph.Batch{Nodes: []graph.Node{named}})
	if diff := cmp.Diff([]graph.ID{low.NodeID(), high.NodeID()}, []graph.ID{before, canonical()}); diff != "" {
		t.Errorf("canonical before and after (- wanted, + got):\n%s", diff)
	}
}
