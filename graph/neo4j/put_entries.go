package neo4j

import (
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// putEntries adds the entries of the batch that are not in the ledger yet.
func (w *writing) putEntries() error {
	if len(w.batch.Entries) == 0 {
		return nil
	}
	ledger, err := w.lookUp(w.batch.Entries)
	if err != nil {
		return err
	}
	var rows []map[string]any
	for _, entry := range w.batch.Entries {
		if err := entry.Validate(); err != nil {
			return err
		}
		if ledger.entries[entry.ID] != "" {
			continue
		}
		if err := ledger.check(entry); err != nil {
			return err
		}
		ledger.add(entry)
		w.place++
		w.rejudged = w.rejudged || entry.Kind.Judges()
		rows = append(rows, entryRow(entry, w.place))
	}
	if len(rows) == 0 {
		return nil
	}
	w.changed = true
	w.receipt.NewEntries += len(rows)
	_, err = w.run("write_entries", map[string]any{"rows": rows})
	return err
}

// ledger is what new entries are checked against.
type ledger struct {
	entries  map[graph.ID]graph.EntryKind // those that are there, as far as the batch names them
	undone   map[graph.ID]bool
	nodes    map[graph.ID]bool
	subjects map[graph.ID]bool // nodes, claims and entries, of the store and the batch
}

// lookUp finds what the entries are about.
func (w *writing) lookUp(entries []graph.Entry) (ledger, error) {
	l := ledger{entries: map[graph.ID]graph.EntryKind{}, undone: map[graph.ID]bool{}, nodes: map[graph.ID]bool{}, subjects: map[graph.ID]bool{}}
	var ids []graph.ID
	for _, entry := range entries {
		ids = append(ids, entry.ID, entry.Subject)
		l.subjects[entry.ID] = true
		if other, judged := judgedWith(entry); judged {
			ids = append(ids, other)
		}
	}
	rows, err := w.run("subjects", map[string]any{"ids": distinct(ids)})
	for _, r := range rows {
		id := r.id("id")
		l.subjects[id] = true
		l.nodes[id] = r.yes("node")
		l.entries[id] = graph.EntryKind(r.text("entry"))
		l.undone[id] = r.yes("undone")
	}
	return l, err
}

func (l ledger) add(entry graph.Entry) {
	l.entries[entry.ID] = entry.Kind
	if entry.Kind == graph.EntryUndone {
		l.undone[entry.Subject] = true
	}
}

// check reports what is wrong with the subject of a new entry.
func (l ledger) check(entry graph.Entry) error {
	if entry.Kind == graph.EntryUndone {
		return l.checkUndoing(entry)
	}
	if !l.subjects[entry.Subject] {
		return fmt.Errorf("%s, the subject of entry %s, is not there: %w", entry.Subject, entry.ID, graph.ErrNotFound)
	}
	other, judged := judgedWith(entry)
	if judged && !(l.nodes[entry.Subject] && l.nodes[other]) {
		return fmt.Errorf("entry %s judges %s and %s, which are not both nodes of the store: %w", entry.ID, entry.Subject, other, graph.ErrNotFound)
	}
	return nil
}

func (l ledger) checkUndoing(entry graph.Entry) error {
	switch kind := l.entries[entry.Subject]; {
	case kind == "":
		return fmt.Errorf("entry %s, which is to be undone, is not there: %w", entry.Subject, graph.ErrNotFound)
	case kind == graph.EntryUndone:
		return fmt.Errorf("entry %s is itself an undoing: %w", entry.Subject, graph.ErrConflict)
	case l.undone[entry.Subject]:
		return fmt.Errorf("entry %s is undone already: %w", entry.Subject, graph.ErrConflict)
	}
	return nil
}
