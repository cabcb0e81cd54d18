package graph

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
)

// MaxPage is the largest page that a store gives.
const MaxPage = 1000

// A Page asks for a part of an ordered list: the first so many items behind a cursor.
type Page struct {
	First int    // from 1 to MaxPage
	After Cursor // "" for the beginning
}

// A Cursor marks a place in an ordered list. It stays good while items come and go around it, but only for the same order.
// For another order of claims it is ErrInvalid.
// Clients take it as given and do not look inside.
type Cursor string

// CursorOf makes the cursor behind an item from the values that the list is ordered by, the item's ID last.
func CursorOf(keys ...string) Cursor {
	raw, _ := json.Marshal(keys) // strings always marshal
	return Cursor(base64.RawURLEncoding.EncodeToString(raw))
}

// Keys gives back what CursorOf was made from. A cursor of another number of keys, or no cursor at all, is ErrInvalid.
func (c Cursor) Keys(count int) ([]string, error) {
	raw, err := base64.RawURLEncoding.DecodeString(string(c))
	var keys []string
	if err == nil {
		err = json.Unmarshal(raw, &keys)
	}
	if err != nil || len(keys) != count {
		return nil, fmt.Errorf("%q is not a cursor of this list; use one that it gave: %w", c, ErrInvalid)
	}
	return keys, nil
}

// Validate returns ErrInvalid for a page of no items or of more than MaxPage.
func (p Page) Validate() error {
	if p.First < 1 || p.First > MaxPage {
		return fmt.Errorf("a page has from 1 to %d items, not %d: %w", MaxPage, p.First, ErrInvalid)
	}
	return nil
}
