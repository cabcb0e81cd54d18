package graphtest

import (
	"fmt"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

var claimOrders = []graph.ClaimOrder{"", graph.BySaidLatest, graph.BySaidEarliest, graph.ByRecordedLatest, graph.ByID}

var pageTests = append(pageRows(), []readingTest{
	{"claims/pages/total counts all, on every page", func(s shelf) {
		first := s.claims(graph.ClaimQuery{Page: graph.Page{First: 9}})[0]
		second := s.claims(graph.ClaimQuery{Page: graph.Page{First: 9, After: first.Next}})[0]
		s.same("totals", []int{first.Total, second.Total}, []int{16, 16})
		s.same("sizes", []int{len(first.Claims), len(second.Claims)}, []int{9, 7})
		s.same("last cursor", second.Next, graph.Cursor(""))
	}},
	{"claims/pages/a page that is just full is the last", func(s shelf) {
		s.same("cursor", s.claims(graph.ClaimQuery{Page: graph.Page{First: 16}})[0].Next, graph.Cursor(""))
	}},
	{"claims/pages/one item short of all is not the last", func(s shelf) {
		s.same("there is a cursor", s.claims(graph.ClaimQuery{Page: graph.Page{First: 15}})[0].Next != "", true)
	}},
	{"claims/pages/of a choice count the choice", func(s shelf) {
		query := graph.ClaimQuery{Filter: graph.ClaimFilter{Verbs: []graph.Verb{graph.Denies}}, Order: graph.BySaidLatest, Page: graph.Page{First: 2}}
		first := s.claims(query)[0]
		query.Page.After = first.Next
		second := s.claims(query)[0]
		s.same("first", s.labels(claimIDs(first.Claims)), "c15 c05")
		s.same("second", s.labels(claimIDs(second.Claims)), "c08")
		s.same("totals", []int{first.Total, second.Total}, []int{3, 3})
	}},
	{"claims/pages/a cursor can be used again", func(s shelf) {
		query := graph.ClaimQuery{Page: graph.Page{First: 4}}
		query.Page.After = s.claims(query)[0].Next
		s.same("second time", s.claims(query), s.claims(query))
	}},
	{"claims/pages/a cursor stays good with another page size", func(s shelf) {
		query := graph.ClaimQuery{Order: graph.BySaidEarliest, Page: graph.Page{First: 3}}
		query.Page = graph.Page{First: 2, After: s.claims(query)[0].Next}
		whole := s.claims(graph.ClaimQuery{Order: graph.BySaidEarliest, Page: wholePage})[0].Claims
		s.same("fourth and fifth", claimIDs(s.claims(query)[0].Claims), claimIDs(whole[3:5]))
	}},
	{"claims/pages/nothing is an empty page", func(s shelf) {
		filter := graph.ClaimFilter{Loaders: []string{"nobody"}}
		s.same("pages", s.claims(graph.ClaimQuery{Filter: filter, Page: wholePage}), []graph.ClaimPage{{}})
	}},
}...)

func pageRows() []readingTest {
	var tests []readingTest
	for _, order := range claimOrders {
		tests = append(tests, readingTest{fmt.Sprintf("claims/pages/of any size join to the whole, by %q", order), func(s shelf) {
			whole := s.pagedClaims(graph.ClaimQuery{Order: order}, graph.MaxPage)
			s.same("count", len(whole), 16)
			for _, size := range []int{1, 2, 3, 5, 15, 16} {
				s.same(fmt.Sprintf("by pages of %d", size), s.pagedClaims(graph.ClaimQuery{Order: order}, size), whole)
			}
		}})
	}
	return tests
}

// pagedClaims follows the cursors of a question without parents, or with one, to the end.
func (s shelf) pagedClaims(query graph.ClaimQuery, size int) []graph.ID {
	s.t.Helper()
	var ids []graph.ID
	var cursors []graph.Cursor
	query.Page = graph.Page{First: size}
	for {
		page := s.claims(query)[0]
		ids = append(ids, claimIDs(page.Claims)...)
		if page.Next == "" {
			return ids
		}
		if len(page.Claims) != size || slices.Contains(cursors, page.Next) {
			s.t.Fatalf("page %d of %d has %d claims and the cursor %q", len(cursors)+1, size, len(page.Claims), page.Next)
		}
		cursors = append(cursors, page.Next)
		query.Page.After = page.Next
	}
}
