package neo4j

import (
	"context"
	"errors"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// documentList marks the cursors of lists of documents.
const documentList = "documents"

// Documents lists loaded documents.
func (s *Store) Documents(ctx context.Context, f graph.DocumentFilter, page graph.Page) (graph.DocumentPage, error) {
	var found graph.DocumentPage
	place, err := after(page.After, documentList, "key", "id")
	if err == nil {
		err = errors.Join(f.Validate(), page.Validate())
	}
	if err != nil {
		return found, fmt.Errorf("list documents: %w", err)
	}
	err = s.read(ctx, "list documents", func(tx tx) error {
		conditions, err := tx.documentFilter(f)
		if err != nil {
			return err
		}
		rows, err := tx.run("documents", with(conditions.params, map[string]any{"after": place, "limit": page.First + 1, "withText": f.WithText}), conditions.where())
		if err == nil {
			found = documentPage(rows[0], page)
		}
		return err
	})
	return found, err
}

func (t tx) documentFilter(f graph.DocumentFilter) (*filter, error) {
	conditions := newFilter("document_filter")
	canonical, err := t.canonical(append(append([]graph.ID{}, f.IDs...), f.Publishers...))
	if len(f.IDs) > 0 {
		conditions.add("ids", known(f.IDs, canonical))
	}
	if len(f.Publishers) > 0 {
		conditions.add("publishers", known(f.Publishers, canonical))
	}
	addList(conditions, "loaders", f.Loaders)
	addList(conditions, "languages", f.Languages)
	conditions.addPeriod("published", f.Published)
	return conditions, err
}

func documentPage(r row, page graph.Page) graph.DocumentPage {
	rows, more := cut(r.rows("page"), page)
	found := graph.DocumentPage{Total: r.number("total")}
	for _, d := range rows {
		found.Documents = append(found.Documents, documentOf(d))
	}
	if more {
		last := rows[len(rows)-1]
		found.Next = graph.CursorOf(documentList, last.text("published"), last.text("id"))
	}
	return found
}

func documentOf(r row) graph.Document {
	d := graph.Document{
		Key: r.text("key"), File: r.text("file"), Title: r.text("title"), URL: r.text("url"), SHA256: r.text("sha256"),
		MediaType: r.text("mediaType"), Language: r.text("language"), Published: r.date("published"),
		Loader: r.text("loader"), Recorded: r.moment("recorded"), Text: r.text("text"),
	}
	if publishers := r.rows("publishers"); len(publishers) > 0 {
		publisher := partyOf(publishers[0])
		d.Publisher = &publisher
	}
	return d
}
