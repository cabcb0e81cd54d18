package view

import (
	"context"

	"github.com/jaccuse/jaccuse/graph"
)

// documents is loaded documents that are looked up together when the first of them is needed.
type documents struct {
	reader  graph.Reader
	reports []graph.ID
	found   lazy[map[graph.ID]*Document]
}

func documentsOf(reader graph.Reader, reports []graph.ID) *documents {
	return &documents{reader: reader, reports: distinct(reports)}
}

// find is the loaded document behind a report node; nil where there is none.
func (d *documents) find(ctx context.Context, report graph.ID) (*Document, error) {
	found, err := d.found.load(func() (map[graph.ID]*Document, error) { return d.lookUp(ctx) })
	return found[report], err
}

// FindDocument is the loaded document behind a report node; nil where there is none. Where reports were judged the same, the
// document with this very ID comes before the others.
func FindDocument(ctx context.Context, reader graph.Reader, report graph.ID) (*Document, error) {
	listed, err := allDocuments(ctx, reader, graph.DocumentFilter{IDs: []graph.ID{report}})
	if err != nil || len(listed) == 0 {
		return nil, err
	}
	shown := ShowDocuments(reader, listed)
	for _, document := range shown {
		if document.NodeID() == report {
			return document, nil
		}
	}
	return shown[0], nil
}

// list finds the loaded documents behind several report nodes.
func (d *documents) list(ctx context.Context, reports []graph.ID) ([]*Document, error) {
	var list []*Document
	for _, report := range reports {
		document, err := d.find(ctx, report)
		if err != nil {
			return nil, err
		}
		if document != nil {
			list = append(list, document)
		}
	}
	return list, nil
}

func (d *documents) lookUp(ctx context.Context) (map[graph.ID]*Document, error) {
	listed, err := allDocuments(ctx, d.reader, graph.DocumentFilter{IDs: d.reports})
	if err != nil {
		return nil, err
	}
	found := map[graph.ID]*Document{}
	for _, document := range ShowDocuments(d.reader, listed) {
		found[document.NodeID()] = document
	}
	return found, nil
}

// allDocuments reads as many of the store's largest pages as the IDs need. No IDs choose no documents.
func allDocuments(ctx context.Context, reader graph.Reader, filter graph.DocumentFilter) ([]graph.Document, error) {
	var all []graph.Document
	page := graph.Page{First: graph.MaxPage}
	for more := len(filter.IDs) > 0; more; more = page.After != "" {
		part, err := reader.Documents(ctx, filter, page)
		if err != nil {
			return nil, err
		}
		all = append(all, part.Documents...)
		page.After = part.Next
	}
	return all, nil
}
