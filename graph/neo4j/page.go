package neo4j

import (
	"fmt"
	"maps"
	"strconv"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// with is a copy of the parameters with more of them.
func with(params map[string]any, more map[string]any) map[string]any {
	all := maps.Clone(params)
	maps.Copy(all, more)
	return all
}

// after is the parameter that names the place of a cursor of this list by these names, empty for the beginning.
func after(cursor graph.Cursor, list string, names ...string) (map[string]any, error) {
	if cursor == "" {
		return map[string]any{}, nil
	}
	keys, err := cursor.Keys(len(names) + 1)
	if err != nil {
		return nil, err
	}
	if keys[0] != list {
		return nil, fmt.Errorf("the cursor belongs to the list %q, not to %q: %w", keys[0], list, graph.ErrInvalid)
	}
	place := map[string]any{}
	for i, name := range names {
		place[name] = keys[i+1]
	}
	return place, nil
}

// number turns a text in the place of a cursor into the number that it is.
func number(place map[string]any, name string) error {
	if len(place) == 0 {
		return nil
	}
	n, err := strconv.Atoi(place[name].(string))
	place[name] = n
	return foreign(err)
}

// moment turns a text in the place of a cursor into the moment that it is.
func moment(place map[string]any, name string) error {
	t, err := time.Parse(time.RFC3339Nano, place[name].(string))
	place[name] = t.UTC()
	return foreign(err)
}

func foreign(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("the cursor is not one that the list gave: %w", graph.ErrInvalid)
}

// cut takes the one row too many, which was asked for to see whether there is more, off a page.
func cut(rows []row, page graph.Page) (kept []row, more bool) {
	if len(rows) > page.First {
		return rows[:page.First], true
	}
	return rows, false
}
