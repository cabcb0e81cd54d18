package graphtest

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/jaccuse/jaccuse/graph"
)

// A shelf is a store in a test, with the fixture that its labels are taken from. Its methods ask the store, and end the test
// where that fails.
type shelf struct {
	fixture
	t     testing.TB
	store graph.Store
	ctx   context.Context
}

func emptyShelf(t testing.TB, open func(t testing.TB) graph.Store) shelf {
	s := shelf{fixture: drawFixture(), t: t, store: open(t), ctx: context.Background()}
	t.Cleanup(func() {
		if err := s.store.Close(); err != nil {
			t.Errorf("close the store: %v", err)
		}
	})
	return s
}

func shelfOf(t testing.TB, open func(t testing.TB) graph.Store) shelf {
	s := emptyShelf(t, open)
	s.put(s.batch)
	return s
}

// in is the same shelf in another test.
func (s shelf) in(t testing.TB) shelf {
	s.t = t
	return s
}

func (s shelf) try(doing string, err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatalf("%s: %v", doing, err)
	}
}

func (s shelf) put(batch graph.Batch) graph.Receipt {
	s.t.Helper()
	receipt, err := s.store.Put(s.ctx, batch)
	s.try("put", err)
	return receipt
}

func (s shelf) nodes(ids ...graph.ID) []*graph.Node {
	s.t.Helper()
	nodes, err := s.store.Nodes(s.ctx, ids)
	s.try("nodes", err)
	return nodes
}

func (s shelf) findNodes(filter graph.NodeFilter, page graph.Page) graph.NodePage {
	s.t.Helper()
	nodes, err := s.store.FindNodes(s.ctx, filter, page)
	s.try("find nodes", err)
	return nodes
}

func (s shelf) claims(query graph.ClaimQuery) []graph.ClaimPage {
	s.t.Helper()
	pages, err := s.store.Claims(s.ctx, query)
	s.try("claims", err)
	return pages
}

// claimsBy lists the claims that a filter chooses, in the order of their IDs.
func (s shelf) claimsBy(filter graph.ClaimFilter) []graph.Claim {
	s.t.Helper()
	pages := s.claims(graph.ClaimQuery{Filter: filter, Order: graph.ByID, Page: graph.Page{First: graph.MaxPage}})
	if len(pages) != 1 {
		s.t.Fatalf("a question without parents has %d pages, not 1", len(pages))
	}
	return pages[0].Claims
}

func (s shelf) totals(filter graph.ClaimFilter, limit int, by ...graph.Dimension) graph.Totals {
	s.t.Helper()
	totals, err := s.store.Totals(s.ctx, filter, by, limit)
	s.try("totals", err)
	return totals
}

func (s shelf) neighbourhood(around graph.Around) graph.Slice {
	s.t.Helper()
	slice, err := s.store.Neighbourhood(s.ctx, around)
	s.try("neighbourhood", err)
	return slice
}

func (s shelf) paths(between graph.Between) graph.PathList {
	s.t.Helper()
	paths, err := s.store.Paths(s.ctx, between)
	s.try("paths", err)
	return paths
}

func (s shelf) documents(filter graph.DocumentFilter) []graph.Document {
	s.t.Helper()
	page, err := s.store.Documents(s.ctx, filter, graph.Page{First: graph.MaxPage})
	s.try("documents", err)
	return page.Documents
}

func (s shelf) entries(filter graph.EntryFilter) []graph.Entry {
	s.t.Helper()
	page, err := s.store.Entries(s.ctx, filter, graph.Page{First: graph.MaxPage})
	s.try("entries", err)
	return page.Entries
}

func (s shelf) revision() int64 {
	s.t.Helper()
	revision, err := s.store.Revision(s.ctx)
	s.try("revision", err)
	return revision
}

// same compares, taking nil and empty lists for equal.
func (s shelf) same(what string, got, want any) {
	s.t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		s.t.Errorf("%s (- wanted, + got):\n%s", what, diff)
	}
}

// unrecorded is an option of same's comparison for things that the store wrote at another moment.
var unrecorded = cmp.Options{
	cmpopts.EquateEmpty(),
	cmpopts.IgnoreFields(graph.Claim{}, "Recorded"),
	cmpopts.IgnoreFields(graph.Document{}, "Recorded"),
}

func (s shelf) sameButRecorded(what string, got, want any) {
	s.t.Helper()
	if diff := cmp.Diff(want, got, unrecorded); diff != "" {
		s.t.Errorf("%s (- wanted, + got):\n%s", what, diff)
	}
}

func (s shelf) fails(what string, err, want error) {
	s.t.Helper()
	s.same(what+" fails with "+want.Error(), isOneOf(err, want), true)
	if err != nil && strings.TrimSpace(err.Error()) == "" {
		s.t.Errorf("%s: the error says nothing", what)
	}
}

// tick waits until the clock shows a later millisecond, so that what is written now is recorded later than what was.
func tick() {
	for begin := time.Now(); time.Since(begin) < 3*time.Millisecond; {
		time.Sleep(time.Millisecond)
	}
}
