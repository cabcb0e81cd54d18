package gql

import (
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql/internal/view"
)

// mutation does what the fields of Mutation ask for.
type mutation struct {
	store graph.Store
	load  LoadStatement
	api   *API
}

func (m mutation) Judge(ctx context.Context, a, b graph.ID, verdict graph.EntryKind, why, by string) (*graph.Entry, error) {
	if err := graph.CheckAuthor(by); err != nil {
		return nil, err
	}
	entry, err := graph.NewEntry(by, verdict, a, graph.Judgement{With: b, Why: why})
	if err != nil {
		return nil, err
	}
	return m.write(ctx, entry)
}

func (m mutation) Undo(ctx context.Context, entry graph.ID, why, by string) (*graph.Entry, error) {
	if err := graph.CheckAuthor(by); err != nil {
		return nil, err
	}
	if err := graph.CheckUndoable(ctx, m.store, entry); err != nil {
		return nil, err
	}
	undone, err := graph.NewEntry(by, graph.EntryUndone, entry, map[string]string{"why": why})
	if err != nil {
		return nil, err
	}
	return m.write(ctx, undone)
}

func (m mutation) write(ctx context.Context, entry graph.Entry) (*graph.Entry, error) {
	if err := entry.Validate(); err != nil {
		return nil, err
	}
	if _, err := m.store.Put(ctx, graph.Batch{Entries: []graph.Entry{entry}}); err != nil {
		return nil, err
	}
	return &entry, nil
}

func (m mutation) LoadStatement(ctx context.Context, input view.Statement) (*view.LoadResult, error) {
	if m.load == nil {
		return nil, fmt.Errorf("statements cannot be loaded here: %w", errForbidden)
	}
	statement, err := statementOf(input)
	if err != nil {
		return nil, err
	}
	outcome, err := m.load(ctx, statement)
	if err != nil {
		return nil, err
	}
	result := view.LoadResult{New: outcome.New, Unchanged: outcome.Unchanged, Rejected: outcome.Rejected}
	return view.ShowLoad(m.store, outcome.Document, result), nil
}
