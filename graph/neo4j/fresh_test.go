package neo4j

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/jaccuse/jaccuse/graph"
)

// The server warns of labels, types and properties that no data has used yet. On a new server this test comes first and
// finds those that tokens.cypher lacks.
func TestAnEmptyStoreAnswersEveryQuestionWithoutWarning(t *testing.T) {
	s := open(t)
	defer s.Close()
	ctx, page := context.Background(), graph.Page{First: 10}
	yes, someone := true, []graph.ID{graph.NewID()}
	every := graph.ClaimFilter{
		IDs: someone, Verbs: graph.Verbs(), Speakers: someone, NotSpeakers: someone, Sources: someone, Targets: someone,
		Parties: someone, Between: someone, Reporters: someone, About: someone, SourceCountries: []string{"XA"}, TargetCountries: []string{"XB"},
		Documents: someone, Publishers: someone, Loaders: []string{"prose"}, NotLoaders: []string{"table"}, Answers: someone, Answered: &yes,
		Said: graph.Period{From: "2021"}, Published: graph.Period{To: "2021"}, RecordedBefore: time.Now(), Words: "words",
		Likelihoods: graph.Likelihoods(), Confidences: graph.Confidences(), Reliabilities: []string{"A"},
	}
	everyNode := graph.NodeFilter{Search: "a", Names: []string{"a"}, Kinds: graph.Kinds(), Countries: []string{"XA"}, Refs: []string{"r"}, Claimed: true}
	everyDocument := graph.DocumentFilter{IDs: someone, Publishers: someone, Loaders: []string{"a"}, Languages: []string{"en"}, Published: graph.Period{From: "2021"}}
	everyEntry := graph.EntryFilter{IDs: someone, Kinds: graph.EntryKinds(), Subjects: someone, Nodes: someone, By: []string{"a"}, Standing: true}

	questions := map[string]func() (any, error){
		"nodes":         func() (any, error) { return s.Nodes(ctx, someone) },
		"find nodes":    func() (any, error) { return s.FindNodes(ctx, everyNode, page) },
		"claims":        func() (any, error) { return s.Claims(ctx, graph.ClaimQuery{Filter: every, Page: page}) },
		"totals":        func() (any, error) { return s.Totals(ctx, every, dimensions, 1) },
		"neighbourhood": func() (any, error) { return s.Neighbourhood(ctx, graph.Around{Roots: someone, MaxNodes: 1}) },
		"paths": func() (any, error) {
			return s.Paths(ctx, graph.Between{From: someone[0], To: graph.NewID(), MaxLength: 1, MaxPaths: 1})
		},
		"documents": func() (any, error) { return s.Documents(ctx, everyDocument, page) },
		"entries":   func() (any, error) { return s.Entries(ctx, everyEntry, page) },
		"revision":  func() (any, error) { return s.Revision(ctx) },
	}
	answers := map[string]any{
		"nodes": []*graph.Node{nil}, "find nodes": graph.NodePage{}, "claims": []graph.ClaimPage{{}}, "totals": graph.Totals{},
		"neighbourhood": graph.Slice{}, "paths": graph.PathList{}, "documents": graph.DocumentPage{}, "entries": graph.EntryPage{}, "revision": int64(0),
	}
	for name, ask := range questions {
		answer, err := ask()
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if diff := cmp.Diff(answers[name], answer, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s of an empty store (- wanted, + got):\n%s", name, diff)
		}
	}
}
