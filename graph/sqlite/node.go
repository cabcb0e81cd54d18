package sqlite

import (
	"context"
	"database/sql"

	"github.com/jaccuse/jaccuse/graph"
)

// Nodes finds nodes by ID, each as readers see it.
func (s *Store) Nodes(ctx context.Context, ids []graph.ID) ([]*graph.Node, error) {
	nodes := make([]*graph.Node, len(ids))
	err := s.read(ctx, "read nodes", func(tx *sql.Tx) error {
		canonical, err := canonicalOf(ctx, tx, ids)
		if err != nil {
			return err
		}
		united, err := readUnited(ctx, tx, known(canonical, ids))
		if err != nil {
			return err
		}
		for i, id := range ids {
			if node, there := united[canonical[id]]; there {
				nodes[i] = cloned(node)
			}
		}
		return nil
	})
	return nodes, err
}

// cloned shares nothing with the node, so that a node asked for twice can be changed once.
func cloned(n graph.Node) *graph.Node {
	c := n
	c.Refs, c.Names, c.PartOf, c.Same = clone(n.Refs), clone(n.Names), clone(n.PartOf), clone(n.Same)
	return &c
}

func clone[T any](list []T) []T { return append([]T(nil), list...) }

// canonicalOf gives the canonical node of each ID that is known.
func canonicalOf(ctx context.Context, tx *sql.Tx, ids []graph.ID) (map[graph.ID]graph.ID, error) {
	canonical := map[graph.ID]graph.ID{}
	err := ask(ctx, tx, "SELECT id, canonical FROM node WHERE id IN (SELECT value FROM json_each(?))", func(rows *sql.Rows) error {
		var id, node graph.ID
		err := rows.Scan(&id, &node)
		canonical[id] = node
		return err
	}, list(ids))
	return canonical, err
}

// readUnited reads canonical nodes as readers see them: one with all that were judged the same.
func readUnited(ctx context.Context, tx *sql.Tx, ids []graph.ID) (map[graph.ID]graph.Node, error) {
	members, err := askAll[graph.ID](ctx, tx, "SELECT id FROM node WHERE canonical IN (SELECT value FROM json_each(?))", list(ids))
	if err != nil {
		return nil, err
	}
	written, err := readWritten(ctx, tx, members)
	if err != nil {
		return nil, err
	}
	canonical, err := canonicalOf(ctx, tx, append(members, named(written)...))
	if err != nil {
		return nil, err
	}
	classes := map[graph.ID][]graph.Node{}
	for id, node := range written {
		classes[canonical[id]] = append(classes[canonical[id]], translated(node, canonical))
	}
	united := map[graph.ID]graph.Node{}
	for id, class := range classes {
		united[id] = graph.Unite(class)
	}
	return united, nil
}

// named lists the nodes that others name: publishers, users of names, larger bodies.
func named(nodes map[graph.ID]graph.Node) []graph.ID {
	var ids []graph.ID
	for _, node := range nodes {
		ids = append(append(ids, node.Publisher), node.PartOf...)
		for _, name := range node.Names {
			ids = append(ids, name.UsedBy)
		}
	}
	return ids
}

// translated is the node with canonical nodes for all that it names.
func translated(n graph.Node, canonical map[graph.ID]graph.ID) graph.Node {
	translate := func(id *graph.ID) {
		if node := canonical[*id]; node != "" {
			*id = node
		}
	}
	translate(&n.Publisher)
	for i := range n.PartOf {
		translate(&n.PartOf[i])
	}
	for i := range n.Names {
		translate(&n.Names[i].UsedBy)
	}
	return n
}
