package neo4j

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// putNodes adds the nodes of the batch, and to nodes that are there what the batch knows besides.
func (w *writing) putNodes() error {
	for _, node := range w.batch.Nodes {
		if err := node.Validate(); err != nil {
			return err
		}
	}
	before, err := w.nodesAsWritten(idsOf(w.batch.Nodes))
	if err != nil {
		return err
	}
	after := merged(before, w.batch.Nodes)
	var rows []map[string]any
	var changed []graph.Node
	for _, id := range idsOf(w.batch.Nodes) {
		former, there := before[id]
		node, pending := after[id]
		delete(after, id) // a node that stands twice in the batch is written once
		if !pending || there && reflect.DeepEqual(former, node) {
			continue
		}
		if !there {
			w.receipt.NewNodes++
		}
		rows = append(rows, map[string]any{"id": id, "label": labels[node.Kind], "former": formerLabels(former, node), "facts": facts(node)})
		changed = append(changed, node)
	}
	return w.writeNodes(rows, changed)
}

func idsOf(nodes []graph.Node) []graph.ID {
	ids := []graph.ID{}
	for _, node := range nodes {
		ids = append(ids, node.ID)
	}
	return ids
}

// nodesAsWritten are the nodes with these IDs, without regard to judgements.
func (t tx) nodesAsWritten(ids []graph.ID) (map[graph.ID]graph.Node, error) {
	found := map[graph.ID]graph.Node{}
	if len(ids) == 0 {
		return found, nil
	}
	rows, err := t.run("nodes", map[string]any{"ids": ids, "as": asWritten}, nodeView)
	for _, r := range rows {
		node := nodeOf(r.row("node"))
		found[node.ID] = node
	}
	return found, err
}

// merged are the nodes as they are after a batch.
func merged(before map[graph.ID]graph.Node, batch []graph.Node) map[graph.ID]graph.Node {
	after := map[graph.ID]graph.Node{}
	for id, node := range before {
		after[id] = node
	}
	for _, node := range batch {
		known, there := after[node.ID]
		if !there {
			known = graph.Node{ID: node.ID}
		}
		known.Merge(node)
		after[node.ID] = known
	}
	return after
}

// formerLabels is the label to take off where merging changed the kind.
func formerLabels(former, node graph.Node) []string {
	if former.Kind == "" || former.Kind == node.Kind {
		return []string{}
	}
	return []string{labels[former.Kind]}
}

func (w *writing) writeNodes(rows []map[string]any, changed []graph.Node) error {
	if len(rows) == 0 {
		return nil
	}
	w.changed = true
	w.restated = append(w.restated, idsOf(changed)...)
	if _, err := w.run("write_nodes", map[string]any{"rows": rows}); err != nil {
		return err
	}
	return w.linkNodes(changed)
}

// linkNodes connects nodes with those that they refer to.
func (w *writing) linkNodes(nodes []graph.Node) error {
	publishers, partOf, called := []map[string]any{}, []map[string]any{}, []map[string]any{}
	var others []graph.ID
	for _, node := range nodes {
		if node.Publisher != "" {
			publishers = append(publishers, map[string]any{"node": node.ID, "other": node.Publisher})
			others = append(others, node.Publisher)
		}
		for _, whole := range node.PartOf {
			partOf = append(partOf, map[string]any{"node": node.ID, "other": whole})
			others = append(others, whole)
		}
		for _, name := range node.Names {
			if name.UsedBy != "" {
				called = append(called, map[string]any{"node": node.ID, "other": name.UsedBy, "name": name.Text})
				others = append(others, name.UsedBy)
			}
		}
	}
	if len(others) == 0 {
		return nil
	}
	if err := w.require("canonical", others, "a node of the batch refers to node"); err != nil {
		return err
	}
	_, err := w.run("link_nodes", map[string]any{"publishers": publishers, "partOf": partOf, "called": called})
	return err
}

// require returns ErrInvalid unless all of these nodes or claims are there.
func (w *writing) require(statement string, ids []graph.ID, who string) error {
	ids = distinct(ids)
	there, err := w.there(statement, ids)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if !there[id] {
			return fmt.Errorf("%s %q, which is neither in the store nor in the batch: %w", who, id, graph.ErrInvalid)
		}
	}
	return nil
}

func distinct(ids []graph.ID) []graph.ID {
	sorted := slices.Clone(ids)
	slices.Sort(sorted)
	return slices.Compact(sorted)
}
