package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"reflect"

	"github.com/jaccuse/jaccuse/graph"
)

// putNodes writes nodes that are new, and adds to the others what is new of them.
func (w *writing) putNodes(ctx context.Context, nodes []graph.Node) error {
	ids := make([]graph.ID, len(nodes))
	for i, node := range nodes {
		if err := node.Validate(); err != nil {
			return err
		}
		ids[i] = node.ID
	}
	there, err := readWritten(ctx, w.tx, ids)
	if err != nil {
		return err
	}
	writer, err := prepareNodes(ctx, w.tx)
	if err != nil {
		return err
	}
	defer writer.close()
	for _, node := range nodes {
		before, known := there[node.ID]
		after := merged(before, node)
		if known && reflect.DeepEqual(before, after) {
			continue
		}
		if err := writer.write(ctx, after); err != nil {
			return fmt.Errorf("write node %s: %w", node.ID, err)
		}
		there[node.ID] = after
		w.wrote(node.ID, !known)
	}
	return w.checkRelies(ctx, nodes)
}

// checkRelies returns ErrInvalid when a node relies on another that is not there.
func (w *writing) checkRelies(ctx context.Context, nodes []graph.Node) error {
	var relies []graph.ID
	for _, node := range nodes {
		relies = append(relies, node.Relies()...)
	}
	there, err := canonicalOf(ctx, w.tx, relies)
	if err != nil {
		return err
	}
	for _, id := range relies {
		if there[id] == "" {
			return fmt.Errorf("a node of the batch relies on node %s, which is neither in the batch nor in the store: %w", id, graph.ErrInvalid)
		}
	}
	return nil
}

func (w *writing) wrote(node graph.ID, isNew bool) {
	w.changed = true
	w.concerned = append(w.concerned, node)
	if isNew {
		w.receipt.NewNodes++
	}
}

// merged is what stands after writing a node over another, which is zero if there was none.
func merged(before, node graph.Node) graph.Node {
	after := before
	after.ID = node.ID
	after.Merge(node)
	return after
}

type nodeWriter struct {
	node, ref, part, name, words *sql.Stmt
}

const (
	writeNode = `INSERT INTO node (id, kind, name, folded, country, publisher, canonical, united_country)
		VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?1, ?5)
		ON CONFLICT DO UPDATE SET kind = ?2, name = ?3, folded = ?4, country = ?5, publisher = ?6, united_country = ?5`
	writeRef   = `INSERT INTO node_ref (node, ref) VALUES (?, ?) ON CONFLICT DO NOTHING`
	writePart  = `INSERT INTO node_part (node, whole) VALUES (?, ?) ON CONFLICT DO NOTHING`
	writeName  = `INSERT INTO name (node, text, used_by, folded) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`
	writeWords = `INSERT INTO name_words (rowid, words) VALUES (?, ?)`
)

func prepareNodes(ctx context.Context, tx *sql.Tx) (nodeWriter, error) {
	var w nodeWriter
	err := prepare(ctx, tx, map[**sql.Stmt]string{
		&w.node: writeNode, &w.ref: writeRef, &w.part: writePart, &w.name: writeName, &w.words: writeWords,
	})
	return w, err
}

func (w nodeWriter) close() { closeAll(w.node, w.ref, w.part, w.name, w.words) }

func (w nodeWriter) write(ctx context.Context, n graph.Node) error {
	if _, err := w.node.ExecContext(ctx, n.ID, n.Kind, n.Name, graph.Fold(n.Name), n.Country, n.Publisher); err != nil {
		return err
	}
	for _, ref := range n.Refs {
		if _, err := w.ref.ExecContext(ctx, n.ID, ref); err != nil {
			return err
		}
	}
	for _, whole := range n.PartOf {
		if _, err := w.part.ExecContext(ctx, n.ID, whole); err != nil {
			return err
		}
	}
	for _, name := range n.Names {
		if err := w.writeName(ctx, n.ID, name); err != nil {
			return err
		}
	}
	return nil
}

// writeName also indexes the words of a name that is new.
func (w nodeWriter) writeName(ctx context.Context, node graph.ID, name graph.Name) error {
	folded := graph.Fold(name.Text)
	result, err := w.name.ExecContext(ctx, node, name.Text, name.UsedBy, folded)
	if err != nil {
		return err
	}
	if added, err := result.RowsAffected(); err != nil || added == 0 {
		return err
	}
	number, err := result.LastInsertId()
	if err != nil {
		return err
	}
	_, err = w.words.ExecContext(ctx, number, folded)
	return err
}
