package sqlite

import (
	"context"
	"database/sql"
	"errors"

	"github.com/jaccuse/jaccuse/graph"
)

const documentColumns = `d.key, d.file, d.title, d.url, d.sha256, d.media_type, d.language, d.publisher,
	d.published, d.loader, d.recorded`

// Documents lists loaded documents, the latest published first.
func (s *Store) Documents(ctx context.Context, filter graph.DocumentFilter, page graph.Page) (graph.DocumentPage, error) {
	if err := errors.Join(filter.Validate(), page.Validate()); err != nil {
		return graph.DocumentPage{}, err
	}
	chosen, behind := documentsWhere(filter), documentsWhere(filter)
	if page.After != "" {
		keys, err := keysOf(page.After, "documents", 2)
		if err != nil {
			return graph.DocumentPage{}, err
		}
		behind.add("d.published <= ? AND (d.published < ? OR d.id > ?)", keys[0], keys[0], keys[1])
	}
	var result graph.DocumentPage
	err := s.read(ctx, "list documents", func(tx *sql.Tx) (err error) {
		result.Total, err = askOne[int](ctx, tx, "SELECT COUNT(*) FROM document d"+chosen.only(), chosen.args...)
		if err != nil {
			return err
		}
		documents, err := readDocuments(ctx, tx, behind, filter.WithText, page.First+1)
		if len(documents) > page.First {
			documents = documents[:page.First]
			last := documents[page.First-1]
			result.Next = cursorOf("documents", string(last.Published), string(last.NodeID()))
		}
		result.Documents = documents
		return err
	})
	return result, err
}

func documentsWhere(f graph.DocumentFilter) where {
	var w where
	listed(&w, "d.id IN ("+sameNodes+")", f.IDs)
	listed(&w, "d.publisher IN ("+mentionsOf+")", f.Publishers)
	among(&w, "d.loader", f.Loaders)
	among(&w, "d.language", f.Languages)
	w.within(f.Published, "d.published")
	return w
}

func readDocuments(ctx context.Context, tx *sql.Tx, behind where, withText bool, limit int) ([]graph.Document, error) {
	text := "''"
	if withText {
		text = "d.text"
	}
	var documents []graph.Document
	var publishers []sql.NullInt64
	var numbers []int64
	err := ask(ctx, tx, `SELECT `+documentColumns+`, `+text+` FROM document d`+behind.only()+` ORDER BY d.published DESC, d.id LIMIT ?`,
		func(rows *sql.Rows) error {
			document, publisher, err := scanDocument(rows)
			documents = append(documents, document)
			publishers = append(publishers, publisher)
			numbers = append(numbers, publisher.Int64)
			return err
		}, append(clone(behind.args), limit)...)
	if err != nil {
		return nil, err
	}
	parties, err := readParties(ctx, tx, numbers)
	for i, publisher := range publishers {
		documents[i].Publisher = partyOrNil(parties, publisher)
	}
	return documents, err
}

func scanDocument(rows *sql.Rows) (graph.Document, sql.NullInt64, error) {
	var d graph.Document
	var publisher sql.NullInt64
	var recorded int64
	err := rows.Scan(&d.Key, &d.File, &d.Title, &d.URL, &d.SHA256, &d.MediaType, &d.Language, &publisher,
		&d.Published, &d.Loader, &recorded, &d.Text)
	d.Recorded = moment(recorded)
	return d, publisher, err
}
