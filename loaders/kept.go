package loaders

import (
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// kept lists what is told of a document now and was stored otherwise when it was first loaded. Documents stay as they were first written.
func (in Ingest) kept(ctx context.Context, d *Document) ([]string, error) {
	page, err := in.Store.Documents(ctx, graph.DocumentFilter{IDs: []graph.ID{d.NodeID()}}, graph.Page{First: 1})
	if err != nil || len(page.Documents) == 0 {
		return nil, err
	}
	stored := page.Documents[0]
	var differs []string
	for _, field := range []struct{ name, told, stored string }{
		{"publisher", publisherKey(d.Publisher), publisherKey(stored.Publisher)},
		{"published", string(d.Published), string(stored.Published)},
		{"title", d.Title, stored.Title},
		{"url", d.URL, stored.URL},
		{"language", d.Language, stored.Language},
	} {
		if field.told != "" && field.told != field.stored {
			differs = append(differs, field.name)
		}
	}
	return differs, nil
}

func publisherKey(publisher *graph.Party) string {
	if publisher == nil {
		return ""
	}
	return publisher.Key()
}

// addKept notes what a document that was there already keeps.
func (in Ingest) addKept(ctx context.Context, d *Document, out *Outcome) error {
	for _, receipt := range out.Receipts {
		if receipt.NewDocuments > 0 {
			return nil
		}
	}
	differs, err := in.kept(ctx, d)
	if err != nil {
		return fmt.Errorf("load %s: %w", d.File, err)
	}
	out.Kept = differs
	return nil
}
