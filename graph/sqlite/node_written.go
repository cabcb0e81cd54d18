package sqlite

import (
	"context"
	"database/sql"

	"github.com/jaccuse/jaccuse/graph"
)

const (
	writtenNodes = `SELECT id, kind, name, country, publisher FROM node WHERE id IN (SELECT value FROM json_each(?))`
	writtenRefs  = `SELECT node, ref FROM node_ref WHERE node IN (SELECT value FROM json_each(?)) ORDER BY node, ref`
	writtenParts = `SELECT node, whole FROM node_part WHERE node IN (SELECT value FROM json_each(?)) ORDER BY node, whole`
	writtenNames = `SELECT node, text, used_by FROM name WHERE node IN (SELECT value FROM json_each(?)) ORDER BY node, text, used_by`
)

// readWritten reads nodes as they were written, without any judgement of identity.
func readWritten(ctx context.Context, tx *sql.Tx, ids []graph.ID) (map[graph.ID]graph.Node, error) {
	nodes := map[graph.ID]graph.Node{}
	err := ask(ctx, tx, writtenNodes, func(rows *sql.Rows) error {
		var n graph.Node
		err := rows.Scan(&n.ID, &n.Kind, &n.Name, &n.Country, &n.Publisher)
		nodes[n.ID] = n
		return err
	}, list(ids))
	if err != nil {
		return nil, err
	}
	for _, part := range []struct {
		query string
		add   func(*graph.Node, *sql.Rows) error
	}{{writtenRefs, addRef}, {writtenParts, addPart}, {writtenNames, addName}} {
		if err := ask(ctx, tx, part.query, func(rows *sql.Rows) error { return addTo(nodes, rows, part.add) }, list(ids)); err != nil {
			return nil, err
		}
	}
	return nodes, nil
}

// addTo adds a row to the node whose ID is its first column.
func addTo(nodes map[graph.ID]graph.Node, rows *sql.Rows, add func(*graph.Node, *sql.Rows) error) error {
	var n graph.Node
	if err := add(&n, rows); err != nil {
		return err
	}
	whole := nodes[n.ID]
	whole.Refs = append(whole.Refs, n.Refs...)
	whole.PartOf = append(whole.PartOf, n.PartOf...)
	whole.Names = append(whole.Names, n.Names...)
	nodes[n.ID] = whole
	return nil
}

func addRef(n *graph.Node, rows *sql.Rows) error {
	n.Refs = make([]string, 1)
	return rows.Scan(&n.ID, &n.Refs[0])
}

func addPart(n *graph.Node, rows *sql.Rows) error {
	n.PartOf = make([]graph.ID, 1)
	return rows.Scan(&n.ID, &n.PartOf[0])
}

func addName(n *graph.Node, rows *sql.Rows) error {
	n.Names = make([]graph.Name, 1)
	return rows.Scan(&n.ID, &n.Names[0].Text, &n.Names[0].UsedBy)
}
