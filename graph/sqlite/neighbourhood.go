package sqlite

import (
	"context"
	"database/sql"

	"github.com/jaccuse/jaccuse/graph"
)

// Neighbourhood walks outwards level by level; a recursive statement would be many times slower.
func (s *Store) Neighbourhood(ctx context.Context, around graph.Around) (graph.Slice, error) {
	if err := around.Validate(); err != nil {
		return graph.Slice{}, err
	}
	var slice graph.Slice
	err := s.read(ctx, "read a neighbourhood", func(tx *sql.Tx) error {
		canonical, err := canonicalOf(ctx, tx, around.Roots)
		if err != nil {
			return err
		}
		slice, err = around.Expand(ctx, known(canonical, around.Roots), readEdges(tx, around.Filter))
		return err
	})
	return slice, err
}

// Paths searches level by level too.
func (s *Store) Paths(ctx context.Context, between graph.Between) (graph.PathList, error) {
	if err := between.Validate(); err != nil {
		return graph.PathList{}, err
	}
	var paths graph.PathList
	err := s.read(ctx, "look for paths", func(tx *sql.Tx) error {
		canonical, err := canonicalOf(ctx, tx, []graph.ID{between.From, between.To})
		if err != nil {
			return err
		}
		between.From, between.To = canonical[between.From], canonical[between.To]
		if between.From == "" || between.To == "" {
			return nil
		}
		paths, err = between.Search(ctx, readEdges(tx, between.Filter))
		return err
	})
	return paths, err
}

// known lists the canonical nodes of some IDs, without repetition or unknown ones.
func known(canonical map[graph.ID]graph.ID, ids []graph.ID) []graph.ID {
	var nodes []graph.ID
	listed := map[graph.ID]bool{"": true} // the canonical node of an unknown one
	for _, id := range ids {
		if node := canonical[id]; !listed[node] {
			listed[node] = true
			nodes = append(nodes, node)
		}
	}
	return nodes
}
