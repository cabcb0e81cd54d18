package neo4j

import (
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// Neighbourhood is the part of the graph around some nodes.
func (s *Store) Neighbourhood(ctx context.Context, around graph.Around) (graph.Slice, error) {
	var slice graph.Slice
	if err := around.Validate(); err != nil {
		return slice, fmt.Errorf("find a neighbourhood: %w", err)
	}
	err := s.read(ctx, "find a neighbourhood", func(tx tx) error {
		canonical, err := tx.canonical(around.Roots)
		if err != nil {
			return err
		}
		edgesOf, err := tx.edgesOf(around.Filter)
		if err != nil {
			return err
		}
		slice, err = around.Expand(ctx, known(around.Roots, canonical), edgesOf)
		return err
	})
	return slice, err
}

// Paths lists the shortest ways between two nodes.
func (s *Store) Paths(ctx context.Context, between graph.Between) (graph.PathList, error) {
	var paths graph.PathList
	if err := between.Validate(); err != nil {
		return paths, fmt.Errorf("find paths: %w", err)
	}
	err := s.read(ctx, "find paths", func(tx tx) error {
		canonical, err := tx.canonical([]graph.ID{between.From, between.To})
		if err != nil {
			return err
		}
		ends := between
		ends.From, ends.To = canonical[between.From], canonical[between.To]
		if ends.From == "" || ends.To == "" {
			paths = graph.PathList{}
			return nil
		}
		edgesOf, err := tx.edgesOf(between.Filter)
		if err != nil {
			return err
		}
		paths, err = ends.Search(ctx, edgesOf)
		return err
	})
	return paths, err
}

// edgesOf finds the edges at nodes: those derived from all claims, or, through a viewpoint, from the claims it lets through.
func (t tx) edgesOf(f graph.ClaimFilter) (graph.EdgesOf, error) {
	conditions, err := t.claimFilter(f)
	if err != nil {
		return nil, err
	}
	return func(_ context.Context, nodes []graph.ID) ([]graph.Edge, error) {
		params := with(conditions.params, map[string]any{"nodes": nodes})
		if len(conditions.names) == 0 {
			return edgesFrom(t.run("edges", params))
		}
		return edgesFrom(t.run("edges_by_filter", params, conditions.candidates("incident"), conditions.where()))
	}, nil
}

func edgesFrom(rows []row, err error) ([]graph.Edge, error) {
	var edges []graph.Edge
	for _, r := range rows {
		edges = append(edges, graph.Edge{
			Source: r.id("source"), Target: r.id("target"), Verb: graph.Verb(r.text("verb")),
			Claims: r.number("claims"), First: r.date("first"), Last: r.date("last"),
		})
	}
	return edges, err
}
