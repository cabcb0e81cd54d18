package graphtest

import (
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

func (w *writing) putEntries(batch graph.Batch) error {
	for _, entry := range batch.Entries {
		if err := entry.Validate(); err != nil {
			return err
		}
		if _, there := w.entry(entry.ID); there {
			continue
		}
		if err := w.checkEntry(entry, batch); err != nil {
			return err
		}
		w.entries = append(w.entries, cloneEntry(entry))
		w.receipt.NewEntries++
		w.changed = true
	}
	_, err := graph.Identify(w.entries)
	return err
}

func (w *writing) checkEntry(entry graph.Entry, batch graph.Batch) error {
	switch entry.Kind {
	case graph.EntryUndone:
		return w.checkUndo(entry)
	case graph.EntrySame, graph.EntryDifferent:
		body, err := entry.Judgement()
		if err != nil {
			return err
		}
		if missing := w.missingNode([]graph.ID{entry.Subject, body.With}); missing != "" {
			return fmt.Errorf("node %s, which entry %s judges, is not there: %w", missing, entry.ID, graph.ErrNotFound)
		}
		return nil
	}
	if !w.has(entry.Subject, batch) {
		return fmt.Errorf("the subject %s of entry %s is not there: %w", entry.Subject, entry.ID, graph.ErrNotFound)
	}
	return nil
}

func (w *writing) checkUndo(entry graph.Entry) error {
	undone, there := w.entry(entry.Subject)
	switch {
	case !there:
		return fmt.Errorf("entry %s, which is to be undone, is not there: %w", entry.Subject, graph.ErrNotFound)
	case undone.Kind == graph.EntryUndone:
		return fmt.Errorf("entry %s is itself an undoing: %w", entry.Subject, graph.ErrConflict)
	case graph.Undone(w.entries)[entry.Subject]:
		return fmt.Errorf("entry %s is undone already: %w", entry.Subject, graph.ErrConflict)
	}
	return nil
}

// has reports whether the ID is one of a node, claim or entry of the store or the batch.
func (w *writing) has(id graph.ID, batch graph.Batch) bool {
	_, claim := w.claim(id)
	_, entry := w.entry(id)
	_, coming := find(batch.Entries, func(e graph.Entry) bool { return e.ID == id })
	return claim || entry || coming || w.hasNode(id)
}
