package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"strconv"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

const entryColumns = `e.id, e.at, e.author, e.kind, e.subject, e.body`

// Entries lists the ledger in the order in which it was written.
func (s *Store) Entries(ctx context.Context, filter graph.EntryFilter, page graph.Page) (graph.EntryPage, error) {
	if err := page.Validate(); err != nil {
		return graph.EntryPage{}, err
	}
	chosen, behind := entriesWhere(filter), entriesWhere(filter)
	if err := behindEntry(&behind, page.After); err != nil {
		return graph.EntryPage{}, err
	}
	var result graph.EntryPage
	err := s.read(ctx, "list entries of the ledger", func(tx *sql.Tx) (err error) {
		result.Total, err = askOne[int](ctx, tx, "SELECT COUNT(*) FROM entry e"+chosen.only(), chosen.args...)
		if err != nil {
			return err
		}
		entries, err := readEntries(ctx, tx, `SELECT `+entryColumns+` FROM entry e`+behind.only()+` ORDER BY e.seq LIMIT ?`,
			append(behind.args, page.First+1)...)
		if err != nil || len(entries) <= page.First {
			result.Entries = entries
			return err
		}
		result.Entries = entries[:page.First]
		seq, err := askOne[int64](ctx, tx, "SELECT seq FROM entry WHERE id = ?", entries[page.First-1].ID)
		result.Next = cursorOf("entries", strconv.FormatInt(seq, 10))
		return err
	})
	return result, err
}

func entriesWhere(f graph.EntryFilter) where {
	var w where
	among(&w, "e.id", f.IDs)
	among(&w, "e.kind", f.Kinds)
	among(&w, "e.subject", f.Subjects)
	among(&w, "e.author", f.By)
	if len(f.Nodes) > 0 {
		w.add(`e.judged_with IS NOT NULL AND (e.subject IN (SELECT value FROM json_each(?)) OR e.judged_with IN (SELECT value FROM json_each(?)))`,
			list(f.Nodes), list(f.Nodes))
	}
	if f.Standing {
		w.add(`e.kind <> 'undone' AND NOT EXISTS (SELECT 1 FROM entry u WHERE u.kind = 'undone' AND u.subject = e.id)`)
	}
	return w
}

// behindEntry adds the condition that entries lie behind the cursor, if there is one: the place of an entry in the ledger.
func behindEntry(w *where, cursor graph.Cursor) error {
	if cursor == "" {
		return nil
	}
	keys, err := keysOf(cursor, "entries", 1)
	if err != nil {
		return err
	}
	seq, err := number(keys[0])
	if err != nil {
		return err
	}
	w.add("e.seq > ?", seq)
	return nil
}

func readEntries(ctx context.Context, tx *sql.Tx, query string, args ...any) ([]graph.Entry, error) {
	var entries []graph.Entry
	err := ask(ctx, tx, query, func(rows *sql.Rows) error {
		entry, err := scanEntry(rows)
		entries = append(entries, entry)
		return err
	}, args...)
	return entries, err
}

func scanEntry(rows *sql.Rows) (graph.Entry, error) {
	var e graph.Entry
	var at string
	var body sql.NullString
	if err := rows.Scan(&e.ID, &at, &e.By, &e.Kind, &e.Subject, &body); err != nil {
		return e, err
	}
	if body.Valid {
		e.Body = json.RawMessage(body.String)
	}
	var err error
	e.At, err = time.Parse(time.RFC3339Nano, at)
	return e, err
}
