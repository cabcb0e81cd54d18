package sqlite

import (
	"fmt"
	"strconv"

	"github.com/jaccuse/jaccuse/graph"
)

// cursorOf marks the place behind an item of a list. The list's name goes in front, so that no other list takes the cursor.
func cursorOf(list string, keys ...string) graph.Cursor {
	return graph.CursorOf(append([]string{list}, keys...)...)
}

// keysOf gives back the keys of a cursor that the list gave; ErrInvalid for any other.
func keysOf(cursor graph.Cursor, list string, count int) ([]string, error) {
	keys, err := cursor.Keys(count + 1)
	if err != nil {
		return nil, err
	}
	if keys[0] != list {
		return nil, fmt.Errorf("the cursor %q is one of the list %q, not of %q: %w", cursor, keys[0], list, graph.ErrInvalid)
	}
	return keys[1:], nil
}

// number reads a key that is a number.
func number(key string) (int64, error) {
	n, err := strconv.ParseInt(key, 10, 64)
	if err != nil {
		return 0, fmt.Errorf("the cursor holds %q where a number belongs; use one that the list gave: %w", key, graph.ErrInvalid)
	}
	return n, nil
}
