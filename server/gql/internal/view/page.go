package view

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/jaccuse/jaccuse/graph"
)

// MaxPage is the largest page that the API gives.
const MaxPage = 200

// ErrLimit says that a query asks for more than one answer may hold.
var ErrLimit = errors.New("limit")

// A Connection is a page of a list, after the specification of cursor connections that many GraphQL clients know.
type Connection[T any] struct {
	Nodes      []T
	Edges      []Edge[T]
	PageInfo   PageInfo
	TotalCount int
}

// An Edge is an item of a page and its place.
type Edge[T any] struct {
	Node   T
	Cursor string
}

// PageInfo says where a page stands in its list.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     string
	EndCursor       string
}

// The connections and edges of the schema.
type (
	NodeConnection     = Connection[*Node]
	NodeEdge           = Edge[*Node]
	ClaimConnection    = Connection[*Claim]
	ClaimEdge          = Edge[*Claim]
	DocumentConnection = Connection[*Document]
	DocumentEdge       = Edge[*Document]
	EntryConnection    = Connection[*graph.Entry]
	EntryEdge          = Edge[*graph.Entry]
)

// A Span is the part of a list that a client asks for. Stores tell the cursor of a page only; the cursor of an item is that
// of its page and the number of items up to it. So to go on behind an item, its page is read again up to there.
type Span struct {
	first int
	after graph.Cursor
	skip  int
}

// SpanOf reads the arguments first and after.
func SpanOf(first int, after *string) (Span, error) {
	if err := Between("first", first, 1, MaxPage); err != nil {
		return Span{}, err
	}
	if after == nil || *after == "" {
		return Span{first: first}, nil
	}
	return spanBehind(first, *after)
}

func spanBehind(first int, cursor string) (Span, error) {
	keys, err := graph.Cursor(cursor).Keys(2)
	if err != nil {
		return Span{}, err
	}
	skip, err := strconv.Atoi(keys[1])
	if err != nil || skip < 1 || skip > MaxPage {
		return Span{}, fmt.Errorf("%q is not a cursor of this list; use one that it gave: %w", cursor, graph.ErrInvalid)
	}
	return Span{first: first, after: graph.Cursor(keys[0]), skip: skip}, nil
}

// Page is what to ask the store for.
func (s Span) Page() graph.Page { return graph.Page{First: s.skip + s.first, After: s.after} }

func (s Span) behind() bool { return s.after != "" || s.skip > 0 }

// Cut leaves out the items of the store's page that lie before the span.
func Cut[T any](s Span, items []T) []T { return items[min(s.skip, len(items)):] }

// Connect makes the connection of a span from its items.
func Connect[T any](s Span, items []T, next graph.Cursor, total int) *Connection[T] {
	c := &Connection[T]{Nodes: items, TotalCount: total}
	for i, item := range items {
		cursor := graph.CursorOf(string(s.after), strconv.Itoa(s.skip+i+1))
		c.Edges = append(c.Edges, Edge[T]{Node: item, Cursor: string(cursor)})
	}
	c.PageInfo = PageInfo{HasNextPage: next != "", HasPreviousPage: s.behind()}
	if len(items) > 0 {
		c.PageInfo.StartCursor = c.Edges[0].Cursor
		c.PageInfo.EndCursor = c.Edges[len(items)-1].Cursor
	}
	return c
}

// AtMost returns ErrLimit when an argument is larger than it may be.
func AtMost(argument string, value, limit int) error {
	if value > limit {
		return fmt.Errorf("%s is %d and may be %d at most; ask for less, or in several steps: %w", argument, value, limit, ErrLimit)
	}
	return nil
}

// Between is AtMost, and graph.ErrInvalid for an argument that is smaller than it may be.
func Between(argument string, value, least, most int) error {
	if value < least {
		return fmt.Errorf("%s is %d and must be %d at least: %w", argument, value, least, graph.ErrInvalid)
	}
	return AtMost(argument, value, most)
}
