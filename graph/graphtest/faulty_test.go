package graphtest

import (
	"context"

	"github.com/jaccuse/jaccuse/graph"
)

// A faulty store is a model with something wrong in one of its answers: each of its functions, where there is one, answers in
// the model's place.
type faulty struct {
	graph.Store
	nodes     func(ctx context.Context, ids []graph.ID) ([]*graph.Node, error)
	find      func(ctx context.Context, filter graph.NodeFilter, page graph.Page) (graph.NodePage, error)
	claims    func(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error)
	totals    func(ctx context.Context, filter graph.ClaimFilter, by []graph.Dimension, limit int) (graph.Totals, error)
	around    func(ctx context.Context, around graph.Around) (graph.Slice, error)
	paths     func(ctx context.Context, between graph.Between) (graph.PathList, error)
	documents func(ctx context.Context, filter graph.DocumentFilter, page graph.Page) (graph.DocumentPage, error)
	entries   func(ctx context.Context, filter graph.EntryFilter, page graph.Page) (graph.EntryPage, error)
	revision  func(ctx context.Context) (int64, error)
	put       func(ctx context.Context, batch graph.Batch) (graph.Receipt, error)
}

func newFaulty() *faulty {
	m := NewModel()
	return &faulty{
		Store: m, nodes: m.Nodes, find: m.FindNodes, claims: m.Claims, totals: m.Totals, around: m.Neighbourhood, paths: m.Paths,
		documents: m.Documents, entries: m.Entries, revision: m.Revision, put: m.Put,
	}
}

func (f *faulty) Nodes(ctx context.Context, ids []graph.ID) ([]*graph.Node, error) {
	return f.nodes(ctx, ids)
}

func (f *faulty) FindNodes(ctx context.Context, filter graph.NodeFilter, page graph.Page) (graph.NodePage, error) {
	return f.find(ctx, filter, page)
}

func (f *faulty) Claims(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error) {
	return f.claims(ctx, query)
}

func (f *faulty) Totals(ctx context.Context, filter graph.ClaimFilter, by []graph.Dimension, limit int) (graph.Totals, error) {
	return f.totals(ctx, filter, by, limit)
}

func (f *faulty) Neighbourhood(ctx context.Context, around graph.Around) (graph.Slice, error) {
	return f.around(ctx, around)
}

func (f *faulty) Paths(ctx context.Context, between graph.Between) (graph.PathList, error) {
	return f.paths(ctx, between)
}

func (f *faulty) Documents(ctx context.Context, filter graph.DocumentFilter, page graph.Page) (graph.DocumentPage, error) {
	return f.documents(ctx, filter, page)
}

func (f *faulty) Entries(ctx context.Context, filter graph.EntryFilter, page graph.Page) (graph.EntryPage, error) {
	return f.entries(ctx, filter, page)
}

func (f *faulty) Revision(ctx context.Context) (int64, error) { return f.revision(ctx) }

func (f *faulty) Put(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
	return f.put(ctx, batch)
}
