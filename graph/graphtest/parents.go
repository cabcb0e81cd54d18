package graphtest

import (
	"github.com/jaccuse/jaccuse/graph"
)

// A parentCase is some parents and the claims that belong to each, in the order of IDs unless the claims' labels say so.
type parentCase struct {
	name    string
	per     graph.ParentField
	parents string
	want    []string
}

var parentCases = []parentCase{
	{"speaker", graph.PerSpeaker, "A V J", []string{"c01 c03 c04 c11 c16", "c09", ""}},
	{"source", graph.PerSource, "G A D", []string{"c04 c09 c10", "c01 c03 c11 c16", "c08 c13 c14"}},
	{"target", graph.PerTarget, "U X L", []string{"c01 c02 c04", "c14", ""}},
	{"document", graph.PerDocument, "d5 d1 R", []string{"c08 c10 c13", "c01 c02 c03 c04", ""}},
	{"incident", graph.PerAbout, "I A", []string{"c01 c02", ""}},
	{"answered claim", graph.PerAnswered, "c01 c06 c02", []string{"c05", "c15", ""}},
	{"answering denial", graph.PerAnswer, "c05 c15 c08 c01", []string{"c01", "c06", "", ""}},
	{"one parent", graph.PerTarget, "C", []string{"c10 c13"}},
	{"parents in another order", graph.PerTarget, "X U", []string{"c14", "c01 c02 c04"}},
	{"a parent given twice", graph.PerTarget, "C X C", []string{"c10 c13", "c14", "c10 c13"}},
}

var parentTests = append(parentRows(), []readingTest{
	{"claims/parents/an unknown one has an empty page", func(s shelf) {
		pages := s.claims(graph.ClaimQuery{Per: graph.PerSource, Parents: []graph.ID{graph.NewID(), s.id["C"], ""}, Page: wholePage})
		s.same("pages", len(pages), 3)
		s.same("first and last", []graph.ClaimPage{pages[0], pages[2]}, make([]graph.ClaimPage, 2))
		s.same("second", s.claimLabels(pages[1].Claims), "c07 c12")
	}},
	{"claims/parents/each has a page of that size, and its own total", func(s shelf) {
		pages := s.claims(graph.ClaimQuery{Per: graph.PerSource, Parents: s.ids("A G X"), Order: graph.BySaidLatest, Page: graph.Page{First: 2}})
		s.same("sizes", []int{len(pages[0].Claims), len(pages[1].Claims), len(pages[2].Claims)}, []int{2, 2, 0})
		s.same("totals", []int{pages[0].Total, pages[1].Total, pages[2].Total}, []int{4, 3, 0})
		s.same("G's page", s.labels(claimIDs(pages[1].Claims)), "c04 c09")
		s.same("cursors", []bool{pages[0].Next != "", pages[1].Next != "", pages[2].Next != ""}, []bool{true, true, false})
	}},
	{"claims/parents/a parent's cursor goes on with that parent alone", func(s shelf) {
		query := graph.ClaimQuery{Per: graph.PerSource, Parents: s.ids("G A"), Order: graph.BySaidLatest, Page: graph.Page{First: 2}}
		query.Page.After = s.claims(query)[0].Next
		query.Parents = s.ids("G")
		s.same("rest", s.labels(claimIDs(s.claims(query)[0].Claims)), "c10")
	}},
	{"claims/parents/pages of one parent join to all of its claims, in every order", func(s shelf) {
		for _, order := range claimOrders {
			query := graph.ClaimQuery{Per: graph.PerSpeaker, Parents: s.ids("A"), Order: order}
			s.same(string(order), s.pagedClaims(query, 2), s.pagedClaims(query, graph.MaxPage))
			s.same(string(order), len(s.pagedClaims(query, 1)), 5)
		}
	}},
	{"claims/parents/each page is in the order asked for", func(s shelf) {
		pages := s.claims(graph.ClaimQuery{Per: graph.PerSource, Parents: s.ids("B G"), Order: graph.BySaidEarliest, Page: wholePage})
		s.same("B", s.labels(claimIDs(pages[0].Claims)), "c05 c06")
		s.same("G", s.labels(claimIDs(pages[1].Claims)), "c09 c04 c10")
	}},
	{"claims/parents/the filter holds for each", func(s shelf) {
		pages := s.claims(graph.ClaimQuery{Per: graph.PerSource, Parents: s.ids("A B"), Filter: graph.ClaimFilter{Verbs: []graph.Verb{graph.Accuses}, Targets: s.ids("A B")}, Page: wholePage})
		s.same("A", s.claimLabels(pages[0].Claims), "c11 c16")
		s.same("B", s.claimLabels(pages[1].Claims), "c06")
		s.same("totals", []int{pages[0].Total, pages[1].Total}, []int{2, 1})
	}},
	{"claims/parents/fifty at once", func(s shelf) {
		var parents []graph.ID
		for range 50 {
			parents = append(parents, s.id["A"], graph.NewID())
		}
		pages := s.claims(graph.ClaimQuery{Per: graph.PerTarget, Parents: parents, Page: graph.Page{First: 1}})
		s.same("pages", len(pages), 100)
		s.same("the last but one", pages[98].Total, 3)
	}},
	{"claims/parents/a field without parents is one page for all", func(s shelf) {
		pages := s.claims(graph.ClaimQuery{Per: graph.PerSource, Page: wholePage})
		s.same("claims", s.claimLabels(pages[0].Claims), everyClaim)
	}},
}...)

func parentRows() []readingTest {
	var tests []readingTest
	for _, c := range parentCases {
		tests = append(tests, readingTest{"claims/parents/" + c.name, func(s shelf) {
			pages := s.claims(graph.ClaimQuery{Per: c.per, Parents: s.ids(c.parents), Page: wholePage})
			var got []string
			for _, page := range pages {
				got = append(got, s.claimLabels(page.Claims))
			}
			s.same("claims of "+c.parents, got, c.want)
		}})
	}
	return tests
}
