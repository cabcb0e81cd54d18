package loaders_test

import (
	"context"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
	"github.com/jaccuse/jaccuse/graph/graphtest"
	"github.com/jaccuse/jaccuse/graph/resolve"
	"github.com/jaccuse/jaccuse/loaders"
)

// overtaken is a store to which somebody else writes just before the first Put.
type overtaken struct {
	graph.Store
	other func()
}

func (s *overtaken) Put(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
	if other := s.other; other != nil {
		s.other = nil
		other()
	}
	return s.Store.Put(ctx, batch)
}

func ingestInto(store graph.Store) loaders.Ingest {
	return loaders.Ingest{
		Store: store, Resolver: resolve.Resolver{Reader: store, Known: gazetteer.Default()},
		Loaders: loaders.All(extractor), By: "tester",
	}
}

// TestTwoWhoBeginAStoreTogether: one loads a bare name, the other who bears it. Whoever is overtaken, the two are one.
func TestTwoWhoBeginAStoreTogether(t *testing.T) {
	known := graph.Mention{Spelled: "Zubr Kitten", Name: "Zubr Kitten", Kind: graph.Group, Ref: "test:G1"}
	model := graphtest.NewModel()
	store := &overtaken{Store: model, other: func() {
		if _, err := model.Put(t.Context(), graph.Batch{Nodes: []graph.Node{graph.NodeOf(known)}}); err != nil {
			t.Fatal(err)
		}
	}}
	outcome, err := ingestInto(store).Load(t.Context(), document(t, "a.csv", "verb,source,target,target_kind\nACCUSES,Norway,Zubr Kitten,GROUP\n"))
	if err != nil || len(outcome.Receipts) != 1 || len(outcome.Receipts[0].NewClaims) != 1 {
		t.Fatalf("got %+v, %v", outcome, err)
	}
	pages, err := store.Claims(t.Context(), graph.ClaimQuery{Page: graph.Page{First: 10}})
	if err != nil || len(pages[0].Claims) != 1 || pages[0].Claims[0].Target.Node != known.NodeID() {
		t.Errorf("got %+v, %v, want the target %s", pages, err, known.NodeID())
	}
}
