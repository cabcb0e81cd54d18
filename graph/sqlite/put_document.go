package sqlite

import (
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

const writeDocument = `INSERT INTO document (id, key, file, title, url, sha256, media_type, language, publisher,
	published, published_first, published_last, loader, recorded, text)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

// putDocuments writes documents that are new; the others stay as they are.
func (w *writing) putDocuments(ctx context.Context, documents []graph.Document) error {
	for _, document := range documents {
		if err := document.Validate(); err != nil {
			return err
		}
		there, err := askOne[bool](ctx, w.tx, "SELECT EXISTS (SELECT 1 FROM document WHERE id = ?)", document.NodeID())
		if err != nil {
			return err
		}
		if there {
			continue
		}
		if err := w.putDocument(ctx, document); err != nil {
			return fmt.Errorf("document %q: %w", document.Key, err)
		}
	}
	return nil
}

func (w *writing) putDocument(ctx context.Context, d graph.Document) error {
	publisher := publisherOf(d)
	if err := w.expectNodesOf(ctx, d.NodeID(), publisher); err != nil {
		return err
	}
	number, err := w.mentionOrNull(ctx, publisher)
	if err != nil {
		return err
	}
	w.changed = true
	w.receipt.NewDocuments++
	return w.exec(ctx, writeDocument, d.NodeID(), d.Key, d.File, d.Title, d.URL, d.SHA256, d.MediaType, d.Language, number,
		d.Published, d.Published.First(), d.Published.Last(), d.Loader, w.now.UnixMicro(), d.Text)
}

// publisherOf is the publisher with its mention's own node, whatever a writer set.
func publisherOf(d graph.Document) *graph.Party {
	if d.Publisher == nil {
		return nil
	}
	publisher := *d.Publisher
	publisher.Node = publisher.Mention.NodeID()
	return &publisher
}

// expectNodesOf returns ErrInvalid unless the report node is there, and the publisher's.
func (w *writing) expectNodesOf(ctx context.Context, report graph.ID, publisher *graph.Party) error {
	nodes := []graph.ID{report}
	if publisher != nil {
		nodes = append(nodes, publisher.Node)
	}
	known, err := canonicalOf(ctx, w.tx, nodes)
	if err != nil {
		return err
	}
	for i, node := range nodes {
		if known[node] == "" {
			return fmt.Errorf("the node %s of its %s is neither in the batch nor in the store: %w", node, []string{"report", "publisher"}[i], graph.ErrInvalid)
		}
	}
	return nil
}
