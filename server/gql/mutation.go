package gql

import (
	"context"
	"fmt"
	"strings"

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
	if err := checkAuthor(by); err != nil {
		return nil, err
	}
	entry, err := graph.NewEntry(by, verdict, a, graph.Judgement{With: b, Why: why})
	if err != nil {
		return nil, err
	}
	return m.write(ctx, entry)
}

func (m mutation) Undo(ctx context.Context, entry graph.ID, why, by string) (*graph.Entry, error) {
	if err := checkAuthor(by); err != nil {
		return nil, err
	}
	if err := m.checkUndoable(ctx, entry); err != nil {
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

// checkAuthor keeps people from writing in the resolver's name: its judgements give way to theirs.
func checkAuthor(by string) error {
	switch {
	case strings.TrimSpace(by) == "":
		return fmt.Errorf("\"by\" is empty; the ledger keeps who decided: give a name: %w", graph.ErrInvalid)
	case by == graph.Resolver:
		return fmt.Errorf("%q is the name of the resolver; give your own: %w", by, graph.ErrInvalid)
	}
	return nil
}

// checkUndoable refuses to take back a loading, which would change nothing: its claims stay.
func (m mutation) checkUndoable(ctx context.Context, id graph.ID) error {
	page, err := m.store.Entries(ctx, graph.EntryFilter{IDs: []graph.ID{id}}, graph.Page{First: 1})
	if err != nil {
		return err
	}
	if len(page.Entries) == 1 && page.Entries[0].Kind == graph.EntryLoaded {
		return fmt.Errorf("entry %s tells of a loading, which cannot be taken back: %w", id, graph.ErrInvalid)
	}
	return nil
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
