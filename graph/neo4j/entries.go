package neo4j

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/jaccuse/jaccuse/graph"
)

// entryList marks the cursors of the ledger.
const entryList = "entries"

// Entries lists the ledger in the order in which it was written.
func (s *Store) Entries(ctx context.Context, f graph.EntryFilter, page graph.Page) (graph.EntryPage, error) {
	var found graph.EntryPage
	place, err := entryPlace(page)
	if err != nil {
		return found, fmt.Errorf("list the ledger: %w", err)
	}
	conditions := entryFilter(f)
	err = s.read(ctx, "list the ledger", func(tx tx) error {
		rows, err := tx.run("entries", with(conditions.params, map[string]any{"after": place, "limit": page.First + 1}), conditions.where())
		if err == nil {
			found = entryPage(rows[0], page)
		}
		return err
	})
	return found, err
}

func entryPlace(page graph.Page) (map[string]any, error) {
	if err := page.Validate(); err != nil {
		return nil, err
	}
	place, err := after(page.After, entryList, "place")
	if err == nil {
		err = number(place, "place")
	}
	return place, err
}

func entryFilter(f graph.EntryFilter) *filter {
	conditions := newFilter("entry_filter")
	addList(conditions, "ids", f.IDs)
	addList(conditions, "kinds", f.Kinds)
	addList(conditions, "subjects", f.Subjects)
	addList(conditions, "nodes", f.Nodes)
	addList(conditions, "by", f.By)
	if f.Standing {
		conditions.names = append(conditions.names, "standing")
	}
	return conditions
}

func entryPage(r row, page graph.Page) graph.EntryPage {
	rows, more := cut(r.rows("page"), page)
	found := graph.EntryPage{Total: r.number("total")}
	for _, e := range rows {
		found.Entries = append(found.Entries, entryOf(e))
	}
	if more {
		found.Next = graph.CursorOf(entryList, strconv.Itoa(rows[len(rows)-1].number("place")))
	}
	return found
}

func entryOf(r row) graph.Entry {
	e := graph.Entry{ID: r.id("id"), At: r.moment("at"), By: r.text("by"), Kind: graph.EntryKind(r.text("kind")), Subject: r.id("subject")}
	if body := r.text("body"); body != "" {
		e.Body = json.RawMessage(body)
	}
	return e
}

// entryRow is an entry at its place in the ledger.
func entryRow(e graph.Entry, place int) map[string]any {
	r := map[string]any{
		"id": e.ID, "at": e.At.UTC(), "by": e.By, "kind": e.Kind, "subject": e.Subject, "body": string(e.Body), "place": place,
	}
	if other, judged := judgedWith(e); judged {
		r["with"] = other
	}
	return r
}

// judgedWith is the node that the entry judges its subject with, if it is such a judgement.
func judgedWith(e graph.Entry) (graph.ID, bool) {
	if e.Kind != graph.EntrySame && e.Kind != graph.EntryDifferent {
		return "", false
	}
	judgement, err := e.Judgement()
	return judgement.With, err == nil
}
