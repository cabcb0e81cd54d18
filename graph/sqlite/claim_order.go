package sqlite

import (
	"cmp"
	"fmt"
	"strconv"

	"github.com/jaccuse/jaccuse/graph"
)

// An order lists claims c. A page begins behind the keys of a cursor.
type order struct {
	by     string // the ORDER BY terms
	behind string // the condition for claims behind the keys
	keys   func(graph.Claim) []string
	args   func(keys []string) ([]any, error) // the parameters of the condition
}

var orders = map[graph.ClaimOrder]order{
	graph.BySaidLatest: {
		by:     "c.said DESC, c.id",
		behind: "c.said <= ? AND (c.said < ? OR c.id > ?)",
		keys:   saidAndID,
		args:   func(keys []string) ([]any, error) { return []any{keys[0], keys[0], keys[1]}, nil },
	},
	graph.BySaidEarliest: {
		by:     "c.said = '', c.said, c.id",
		behind: "(c.said = '', c.said, c.id) > (? = '', ?, ?)",
		keys:   saidAndID,
		args:   func(keys []string) ([]any, error) { return []any{keys[0], keys[0], keys[1]}, nil },
	},
	graph.ByRecordedLatest: {
		by:     "c.recorded DESC, c.id",
		behind: "c.recorded <= ? AND (c.recorded < ? OR c.id > ?)",
		keys:   recordedAndID,
		args:   recordedArgs,
	},
	graph.ByID: {
		by:     "c.id",
		behind: "c.id > ?",
		keys:   func(c graph.Claim) []string { return []string{string(c.ID)} },
		args:   func(keys []string) ([]any, error) { return []any{keys[0]}, nil },
	},
}

func saidAndID(c graph.Claim) []string { return []string{string(c.Said), string(c.ID)} }

func recordedAndID(c graph.Claim) []string {
	return []string{strconv.FormatInt(c.Recorded.UnixMicro(), 10), string(c.ID)}
}

func recordedArgs(keys []string) ([]any, error) {
	recorded, err := number(keys[0])
	return []any{recorded, recorded, keys[1]}, err
}

// ordered is what a query needs of an order: its terms, its cursors, and claims that lie behind a cursor of its own.
type ordered struct {
	order
	name string
}

func orderOf(name graph.ClaimOrder) (ordered, error) {
	name = cmp.Or(name, graph.BySaidLatest)
	o, known := orders[name]
	if !known {
		return ordered{}, fmt.Errorf("%q is no order of claims: %w", name, graph.ErrInvalid)
	}
	return ordered{order: o, name: string(name)}, nil
}

func (o ordered) cursor(c graph.Claim) graph.Cursor { return cursorOf(o.name, o.keys(c)...) }

// after adds the condition that claims lie behind the cursor, if there is one.
func (o ordered) after(w *where, cursor graph.Cursor) error {
	if cursor == "" {
		return nil
	}
	keys, err := keysOf(cursor, o.name, len(o.keys(graph.Claim{})))
	if err != nil {
		return err
	}
	args, err := o.args(keys)
	w.add(o.behind, args...)
	return err
}
