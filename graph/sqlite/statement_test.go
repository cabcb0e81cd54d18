package sqlite_test

import (
	"fmt"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/sqlite"
)

// statement is a data set of so many claims between made-up countries.
func statement(name string, claims int) graph.Batch {
	return statementAmong(name, claims, 20)
}

func statementAmong(name string, claims, countries int) graph.Batch {
	document := graph.Document{Key: "dataset:" + name, File: name + ".csv", Loader: "table", Published: "2021-08-01"}
	batch := graph.Batch{Documents: []graph.Document{document}, Nodes: []graph.Node{document.Node()}}
	for i := range countries {
		batch.Nodes = append(batch.Nodes, graph.NodeOf(country(i)))
	}
	for i := range claims {
		batch.Claims = append(batch.Claims, claim(document, i, countries))
	}
	return batch
}

func country(i int) graph.Mention {
	return graph.Mention{Name: fmt.Sprintf("Country %s %d", letters(i), i), Kind: graph.Country, Ref: fmt.Sprintf("test:%d", i)}
}

// letters is a made-up word for a number.
func letters(i int) string {
	word := []byte{'A' + byte(i%26)}
	for ; i > 0; i /= 26 {
		word = append(word, 'a'+byte(i%26))
	}
	return string(word)
}

func claim(document graph.Document, i, countries int) graph.Claim {
	source, step := i%countries, 1+i/countries%(countries-1)
	target := graph.PartyOf(country((source + step) % countries))
	c := graph.Claim{
		Verb:    graph.Verbs()[0],
		Speaker: graph.PartyOf(country(source)),
		Source:  graph.PartyOf(country(source)),
		Target:  &target,
		Record:  fmt.Sprint(i),
		Locator: fmt.Sprintf("%s:%d", document.File, i+2),
		Said:    graph.Date(fmt.Sprintf("20%02d-%02d-%02d", i%20, 1+i%12, 1+i%28)),
		Loader:  "table",
	}
	c.Seal(document)
	return c
}

func put(t testing.TB, store *sqlite.Store, batch graph.Batch) {
	t.Helper()
	if _, err := store.Put(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
}

func shut(t testing.TB, store *sqlite.Store) {
	t.Helper()
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
}

func count(t testing.TB, store *sqlite.Store) int {
	t.Helper()
	totals, err := store.Totals(t.Context(), graph.ClaimFilter{}, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	return totals.Groups[0].Claims
}

func revision(t testing.TB, store *sqlite.Store) int64 {
	t.Helper()
	revision, err := store.Revision(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return revision
}
