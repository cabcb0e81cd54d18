package gql

import (
	"context"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql/internal/view"
)

// The most that questions about the shape of the graph give.
const (
	maxGroups = 1000
	maxNodes  = 5000
	maxEdges  = 20000
	maxPaths  = 100
)

func (q query) Dyads(ctx context.Context, filter *view.ClaimFilter, reciprocal bool, first int) (*view.DyadList, error) {
	if err := view.Between("first", first, 1, view.MaxPage); err != nil {
		return nil, err
	}
	viewpoint, err := view.Filter(ctx, q.reader, filter)
	if err != nil {
		return nil, err
	}
	if reciprocal {
		return view.ReciprocalDyads(ctx, q.reader, viewpoint, first)
	}
	return view.Dyads(ctx, q.reader, viewpoint, first)
}

func (q query) Totals(ctx context.Context, filter *view.ClaimFilter, by []graph.Dimension, limit int) (*view.TotalList, error) {
	if err := view.Between("limit", limit, 1, maxGroups); err != nil {
		return nil, err
	}
	viewpoint, err := view.Filter(ctx, q.reader, filter)
	if err != nil {
		return nil, err
	}
	totals, err := q.reader.Totals(ctx, viewpoint, by, limit)
	if err != nil {
		return nil, err
	}
	return view.ShowTotals(q.reader, totals, by), nil
}

func (q query) Neighbourhood(ctx context.Context, around []graph.ID, depth int, filter *view.ClaimFilter, nodes, edges int) (*view.Slice, error) {
	if err := view.Between("maxNodes", nodes, 1, maxNodes); err != nil {
		return nil, err
	}
	if err := view.Between("maxEdges", edges, 0, maxEdges); err != nil {
		return nil, err
	}
	viewpoint, err := view.Filter(ctx, q.reader, filter)
	if err != nil {
		return nil, err
	}
	question := graph.Around{Roots: around, Depth: depth, Filter: viewpoint, MaxNodes: nodes, MaxEdges: edges}
	if err := question.Validate(); err != nil {
		return nil, err
	}
	slice, err := q.reader.Neighbourhood(ctx, question)
	if err != nil {
		return nil, err
	}
	return view.Pack(ctx, q.reader, slice)
}

func (q query) Paths(ctx context.Context, from, to graph.ID, length, count int, filter *view.ClaimFilter) (*view.PathList, error) {
	if err := view.Between("maxPaths", count, 1, maxPaths); err != nil {
		return nil, err
	}
	viewpoint, err := view.Filter(ctx, q.reader, filter)
	if err != nil {
		return nil, err
	}
	question := graph.Between{From: from, To: to, MaxLength: length, MaxPaths: count, Filter: viewpoint}
	if err := question.Validate(); err != nil {
		return nil, err
	}
	paths, err := q.reader.Paths(ctx, question)
	if err != nil {
		return nil, err
	}
	return view.ShowPaths(q.reader, viewpoint, paths), nil
}
