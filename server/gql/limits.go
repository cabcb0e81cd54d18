package gql

import (
	"fmt"
	"time"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql/internal/view"
)

// Limits are the bounds within which a request is answered. Each error that they cause names the limit and what to do.
type Limits struct {
	Tokens  int           // words and signs of a query
	Depth   int           // how deep its fields are nested
	Values  int           // how many values its answer may hold, as far as the query tells: pages times fields
	Lists   int           // how many questions it asks the store at once
	Timeout time.Duration // how long it may take
}

// DefaultLimits are those that apply unless others are given.
var DefaultLimits = Limits{Tokens: 4000, Depth: 15, Values: 500_000, Lists: 100, Timeout: 30 * time.Second}

func (l Limits) check(size size) error {
	switch {
	case size.depth > l.Depth:
		return fmt.Errorf("this query is nested %d fields deep, and %d is the limit; ask in several queries: %w", size.depth, l.Depth, view.ErrLimit)
	case size.values > l.Values:
		return fmt.Errorf("the answer may hold %d values, and %d is the limit; ask for smaller pages (first, limit), fewer fields or less nesting (a whole text counts as %d): %w", size.values, l.Values, textValues, view.ErrLimit)
	case size.runs > 0 && size.lists > 1:
		return fmt.Errorf("a saved query is run by itself, and this query asks %d questions at once; ask in several queries: %w", size.lists, view.ErrLimit)
	case size.lists > l.Lists:
		return fmt.Errorf("this query asks %d questions at once, and %d is the limit; ask in several queries: %w", size.lists, l.Lists, view.ErrLimit)
	}
	return nil
}

// errRunsAnother keeps a saved query from running itself over and over.
var errRunsAnother = fmt.Errorf("a saved query cannot run another one; ask what that one asks: %w", graph.ErrInvalid)

func errTimeout(l Limits) error {
	return fmt.Errorf("this took longer than %s, which is the limit; narrow the filter or ask for less: %w", l.Timeout, view.ErrLimit)
}
