package gql_test

import (
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql"
)

// mutual is a data set in which A accuses B three times and B A once, C accuses A twice and A denies once to C.
func mutual(t *testing.T) graph.Store {
	t.Helper()
	document := graph.Document{Key: "dataset:mutual", File: "mutual.csv"}
	batch := graph.Batch{Documents: []graph.Document{document}, Nodes: []graph.Node{document.Node()}}
	country := func(name string) graph.Mention { return graph.Mention{Name: name, Kind: graph.Country} }
	for _, name := range []string{"A", "B", "C"} {
		batch.Nodes = append(batch.Nodes, graph.NodeOf(country(name)))
	}
	for i, said := range []struct {
		verb           graph.Verb
		source, target string
	}{
		{graph.Accuses, "A", "B"}, {graph.Accuses, "A", "B"}, {graph.Accuses, "A", "B"}, {graph.Accuses, "B", "A"},
		{graph.Accuses, "C", "A"}, {graph.Accuses, "C", "A"}, {graph.Denies, "A", "C"},
	} {
		claim := claimOf(document, said.verb, country(said.source), country(said.target), i)
		claim.Seal(document)
		batch.Claims = append(batch.Claims, claim)
	}
	return storeWith(t, batch)
}

// A pair is reciprocal when each says the same of the other: it comes once, with the more frequent direction first.
func TestReciprocalDyads(t *testing.T) {
	api := gql.New(gql.Options{Store: mutual(t), Logger: quiet()})
	const fields = `{ truncated dyads { verb source { name } target { name } claims reverse { source { name } claims reverse { claims } } } }`
	want := `{"dyads":{"truncated":false,"dyads":[{"verb":"ACCUSES","source":{"name":"A"},"target":{"name":"B"},"claims":3,` +
		`"reverse":{"source":{"name":"B"},"claims":1,"reverse":{"claims":3}}}]}}`
	if got := ask(t, api, `{ dyads(reciprocal: true) `+fields+` }`, nil); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if got := ask(t, api, `{ dyads(reciprocal: true, filter: {sources: ["A"]}) { dyads { claims } } }`, nil); got != `{"dyads":{"dyads":[]}}` {
		t.Errorf("from a viewpoint with one side only: %s", got)
	}
}

// The other direction is looked for from the same viewpoint, and is null where it holds none.
func TestReverse(t *testing.T) {
	api := gql.New(gql.Options{Store: mutual(t), Logger: quiet()})
	for query, want := range map[string]string{
		`{ dyads { dyads { claims reverse { claims } } } }`: `{"dyads":{"dyads":[{"claims":3,"reverse":{"claims":1}},` +
			`{"claims":2,"reverse":null},{"claims":1,"reverse":{"claims":3}},{"claims":1,"reverse":null}]}}`,
		`{ dyads(filter: {between: ["A", "B"]}) { dyads { claims reverse { claims } } } }`: `{"dyads":{"dyads":[{"claims":3,"reverse":{"claims":1}},` +
			`{"claims":1,"reverse":{"claims":3}}]}}`,
		`{ dyads(filter: {targets: ["B"]}) { dyads { claims reverse { claims } } } }`: `{"dyads":{"dyads":[{"claims":3,"reverse":null}]}}`,
	} {
		if got := ask(t, api, query, nil); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", query, got, want)
		}
	}
}
