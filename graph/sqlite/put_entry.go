package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

const (
	writeEntry = `INSERT INTO entry (id, at, author, kind, subject, judged_with, body) VALUES (?, ?, ?, ?, ?, ?, ?)`
	entryThere = `SELECT EXISTS (SELECT 1 FROM entry WHERE id = ?)`
	nodeThere  = `SELECT EXISTS (SELECT 1 FROM node WHERE id = ?)`
	anyThere   = `SELECT EXISTS (SELECT 1 FROM node WHERE id = ?1) OR EXISTS (SELECT 1 FROM claim WHERE id = ?1)
		OR EXISTS (SELECT 1 FROM entry WHERE id = ?1)`
	undone = `SELECT EXISTS (SELECT 1 FROM entry WHERE kind = 'undone' AND subject = ?)`
	undoes = `SELECT EXISTS (SELECT 1 FROM entry WHERE kind = 'undone' AND id = ?)`
)

// putEntries appends entries that are new to the ledger, in order.
func (w *writing) putEntries(ctx context.Context, entries []graph.Entry) error {
	coming := map[graph.ID]bool{}
	for _, entry := range entries {
		coming[entry.ID] = true
	}
	for _, entry := range entries {
		if err := entry.Validate(); err != nil {
			return err
		}
		there, err := askOne[bool](ctx, w.tx, entryThere, entry.ID)
		if err != nil {
			return err
		}
		if there {
			continue
		}
		if err := w.putEntry(ctx, entry, coming); err != nil {
			return fmt.Errorf("entry %s (%s): %w", entry.ID, entry.Kind, err)
		}
	}
	return nil
}

func (w *writing) putEntry(ctx context.Context, e graph.Entry, coming map[graph.ID]bool) error {
	other, err := judgedWith(e)
	if err != nil {
		return err
	}
	if err := w.checkSubject(ctx, e, other, coming); err != nil {
		return err
	}
	w.changed = true
	w.judged = w.judged || e.Kind.Judges()
	w.receipt.NewEntries++
	body := sql.NullString{String: string(e.Body), Valid: e.Body != nil}
	with := sql.NullString{String: string(other), Valid: other != ""}
	return w.exec(ctx, writeEntry, e.ID, e.At.UTC().Format(time.RFC3339Nano), e.By, e.Kind, e.Subject, with, body)
}

// judgedWith is the other node of a judgement; "" for entries of other kinds.
func judgedWith(e graph.Entry) (graph.ID, error) {
	if e.Kind != graph.EntrySame && e.Kind != graph.EntryDifferent {
		return "", nil
	}
	judgement, err := e.Judgement()
	return judgement.With, err
}

// checkSubject returns ErrNotFound unless what the entry is about is there. It may come with the same batch; an entry may be
// its own subject, as that of a saved query is.
func (w *writing) checkSubject(ctx context.Context, e graph.Entry, other graph.ID, coming map[graph.ID]bool) error {
	switch {
	case e.Kind == graph.EntryUndone:
		return w.checkUndoing(ctx, e.Subject)
	case other != "":
		if err := w.expect(ctx, nodeThere, e.Subject); err != nil {
			return err
		}
		return w.expect(ctx, nodeThere, other)
	case coming[e.Subject]:
		return nil
	}
	return w.expect(ctx, anyThere, e.Subject)
}

func (w *writing) expect(ctx context.Context, question string, subject graph.ID) error {
	there, err := askOne[bool](ctx, w.tx, question, subject)
	if err == nil && !there {
		err = fmt.Errorf("its subject %s is not in the store: %w", subject, graph.ErrNotFound)
	}
	return err
}

// checkUndoing returns ErrConflict for an entry that was taken back already, or that takes back another.
func (w *writing) checkUndoing(ctx context.Context, subject graph.ID) error {
	if err := w.expect(ctx, entryThere, subject); err != nil {
		return err
	}
	for question, conflict := range map[string]string{
		undone: "entry %s was undone already: %w",
		undoes: "entry %s undoes another and cannot be undone itself; write the other one anew: %w",
	} {
		yes, err := askOne[bool](ctx, w.tx, question, subject)
		if err != nil {
			return err
		}
		if yes {
			return fmt.Errorf(conflict, subject, graph.ErrConflict)
		}
	}
	return nil
}
