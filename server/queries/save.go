package queries

import (
	"cmp"
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// A Draft is a query to keep. What a field does not give is taken from the header of the text.
type Draft struct {
	Text        string
	Name        string
	Title       string
	Description string
	Category    string
	By          string
}

// Prepare is the query of a draft, checked but not kept.
func (l *Library) Prepare(draft Draft) (Query, error) {
	if len(draft.Text) > maxText {
		return Query{}, fmt.Errorf("the text of the query is longer than %d bytes; shorten it: %w", maxText, graph.ErrInvalid)
	}
	head, err := readHeader(draft.Text)
	if err != nil {
		return Query{}, err
	}
	for key, given := range map[string]string{"name": draft.Name, "title": draft.Title, "description": draft.Description, "category": draft.Category} {
		head.fields[key] = cmp.Or(oneLine(given), head.fields[key])
	}
	query, err := head.query(l.schema)
	if err != nil {
		return Query{}, err
	}
	if len(l.named(query.Name)) > 0 {
		return Query{}, fmt.Errorf("%q is the name of a built-in query; choose another: %w", query.Name, graph.ErrConflict)
	}
	query.Owner = draft.By
	return query, query.Check(l.schema)
}

// Keep writes a prepared query into the ledger, as its first version or as the next one of its owner's. A name that somebody else has
// taken is graph.ErrConflict.
func (l *Library) Keep(ctx context.Context, store graph.Store, query Query) (Query, error) {
	revision, err := store.Revision(ctx)
	if err != nil {
		return Query{}, err
	}
	entry, err := l.entry(ctx, store, query)
	if err != nil {
		return Query{}, err
	}
	if _, err := store.Put(ctx, graph.Batch{Entries: []graph.Entry{entry}, Revision: revision}); err != nil {
		return Query{}, fmt.Errorf("keep the query %q: %w", query.Name, err)
	}
	return l.Find(ctx, store, query.Name, 0)
}

func (l *Library) entry(ctx context.Context, reader graph.Reader, query Query) (graph.Entry, error) {
	own, err := l.own(ctx, reader)
	if err != nil {
		return graph.Entry{}, err
	}
	kept := body{Name: query.Name, Version: 1, Text: query.Text}
	standing := own[query.Name]
	if len(standing) == 0 {
		return firstEntry(query.Owner, kept)
	}
	if owner := standing[0].Owner; owner != query.Owner {
		return graph.Entry{}, fmt.Errorf("the name %q is taken by a query of %s; choose another: %w", query.Name, owner, graph.ErrConflict)
	}
	subject := standing[0].subject
	if kept.Version, err = nextVersion(ctx, reader, subject); err != nil {
		return graph.Entry{}, err
	}
	return graph.NewEntry(query.Owner, graph.EntryQuerySaved, subject, kept)
}

// firstEntry is about itself.
func firstEntry(by string, kept body) (graph.Entry, error) {
	entry, err := graph.NewEntry(by, graph.EntryQuerySaved, "", kept)
	entry.Subject = entry.ID
	return entry, err
}

// nextVersion is a number that no version has had, also none that was taken back.
func nextVersion(ctx context.Context, reader graph.Reader, subject graph.ID) (int, error) {
	entries, err := savedEntries(ctx, reader, false)
	next := 1
	for _, entry := range entries {
		if entry.Subject != subject {
			continue
		}
		kept, err := bodyOf(entry)
		if err != nil {
			return 0, err
		}
		next = max(next, kept.Version+1)
	}
	return next, err
}
