package graphtest

import (
	"context"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

func (m *Model) Neighbourhood(ctx context.Context, around graph.Around) (graph.Slice, error) {
	v, err := m.look(ctx)
	if err != nil {
		return graph.Slice{}, err
	}
	if err := around.Validate(); err != nil {
		return graph.Slice{}, err
	}
	var roots []graph.ID
	for _, id := range around.Roots {
		if root, known := v.canonical[id]; known && !slices.Contains(roots, root) {
			roots = append(roots, root)
		}
	}
	return around.Expand(ctx, roots, v.edgesOf(around.Filter))
}

func (m *Model) Paths(ctx context.Context, between graph.Between) (graph.PathList, error) {
	v, err := m.look(ctx)
	if err != nil {
		return graph.PathList{}, err
	}
	if err := between.Validate(); err != nil {
		return graph.PathList{}, err
	}
	var known [2]bool
	between.From, known[0] = v.canonicalOf(between.From)
	between.To, known[1] = v.canonicalOf(between.To)
	if !known[0] || !known[1] {
		return graph.PathList{}, nil
	}
	return between.Search(ctx, v.edgesOf(between.Filter))
}

func (v view) canonicalOf(id graph.ID) (graph.ID, bool) {
	canonical, known := v.canonical[id]
	return canonical, known
}

func (v view) edgesOf(filter graph.ClaimFilter) graph.EdgesOf {
	all := v.edges(filter)
	return func(_ context.Context, nodes []graph.ID) ([]graph.Edge, error) {
		return slices.DeleteFunc(slices.Clone(all), func(e graph.Edge) bool {
			return !slices.Contains(nodes, e.Source) && !slices.Contains(nodes, e.Target)
		}), nil
	}
}

func (v view) edges(filter graph.ClaimFilter) []graph.Edge {
	var edges []graph.Edge
	for _, claim := range v.claims {
		if claim.Target == nil || !v.passes(claim, filter) {
			continue
		}
		source, target := v.canonical[claim.Source.Node], v.canonical[claim.Target.Node]
		at := slices.IndexFunc(edges, func(e graph.Edge) bool {
			return e.Source == source && e.Target == target && e.Verb == claim.Verb
		})
		if at < 0 {
			at, edges = len(edges), append(edges, graph.Edge{Source: source, Target: target, Verb: claim.Verb})
		}
		edges[at].Claims++
		edges[at].First, edges[at].Last = span(edges[at].First, edges[at].Last, claim.Said)
	}
	return edges
}
