package graphtest

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// A refusedCase is a question that breaks a rule.
type refusedCase struct {
	name string
	ask  func(s shelf) error
}

func claimsErr(query func(s shelf) graph.ClaimQuery) func(s shelf) error {
	return func(s shelf) error {
		_, err := s.store.Claims(s.ctx, query(s))
		return err
	}
}

func aroundErr(around func(s shelf) graph.Around) func(s shelf) error {
	return func(s shelf) error {
		_, err := s.store.Neighbourhood(s.ctx, around(s))
		return err
	}
}

func betweenErr(between func(s shelf) graph.Between) func(s shelf) error {
	return func(s shelf) error {
		_, err := s.store.Paths(s.ctx, between(s))
		return err
	}
}

var refusedQuestions = []refusedCase{
	{"a country by its name", claimsErr(func(shelf) graph.ClaimQuery {
		return graph.ClaimQuery{Filter: graph.ClaimFilter{TargetCountries: []string{"Belmaria"}}, Page: wholePage}
	})},
	{"a country in small letters", claimsErr(func(shelf) graph.ClaimQuery {
		return graph.ClaimQuery{Filter: graph.ClaimFilter{SourceCountries: []string{"fr"}}, Page: wholePage}
	})},
	{"an order that is none", claimsErr(func(shelf) graph.ClaimQuery { return graph.ClaimQuery{Order: "LOUDEST", Page: wholePage} })},
	{"parents without a field", claimsErr(func(s shelf) graph.ClaimQuery { return graph.ClaimQuery{Parents: s.ids("A"), Page: wholePage} })},
	{"a parent field that is none", claimsErr(func(s shelf) graph.ClaimQuery {
		return graph.ClaimQuery{Per: "PLANET", Parents: s.ids("A"), Page: wholePage}
	})},
	{"a cursor beside several parents", claimsErr(func(s shelf) graph.ClaimQuery {
		next := s.claims(graph.ClaimQuery{Per: graph.PerSource, Parents: s.ids("A"), Page: graph.Page{First: 1}})[0].Next
		return graph.ClaimQuery{Per: graph.PerSource, Parents: s.ids("A B"), Page: graph.Page{First: 1, After: next}}
	})},
	{"a neighbourhood without roots", aroundErr(func(shelf) graph.Around { return graph.Around{MaxNodes: 1} })},
	{"a neighbourhood too deep", aroundErr(func(s shelf) graph.Around {
		return graph.Around{Roots: s.ids("A"), Depth: graph.MaxDepth + 1, MaxNodes: 1}
	})},
	{"a neighbourhood of negative depth", aroundErr(func(s shelf) graph.Around { return graph.Around{Roots: s.ids("A"), Depth: -1, MaxNodes: 1} })},
	{"a budget smaller than the roots", aroundErr(func(s shelf) graph.Around { return graph.Around{Roots: s.ids("A B"), MaxNodes: 1} })},
	{"a negative budget of edges", aroundErr(func(s shelf) graph.Around { return graph.Around{Roots: s.ids("A"), MaxNodes: 1, MaxEdges: -1} })},
	{"a path from nowhere", betweenErr(func(s shelf) graph.Between { return graph.Between{To: s.id["A"], MaxLength: 1, MaxPaths: 1} })},
	{"a path to nowhere", betweenErr(func(s shelf) graph.Between { return graph.Between{From: s.id["A"], MaxLength: 1, MaxPaths: 1} })},
	{"a path of no length", betweenErr(func(s shelf) graph.Between { return graph.Between{From: s.id["A"], To: s.id["B"], MaxPaths: 1} })},
	{"a path too long", betweenErr(func(s shelf) graph.Between {
		return graph.Between{From: s.id["A"], To: s.id["B"], MaxLength: graph.MaxDepth + 1, MaxPaths: 1}
	})},
	{"no paths wanted", betweenErr(func(s shelf) graph.Between { return graph.Between{From: s.id["A"], To: s.id["B"], MaxLength: 1} })},
	{"a dimension that is none", func(s shelf) error {
		_, err := s.store.Totals(s.ctx, graph.ClaimFilter{}, []graph.Dimension{graph.OfVerb, "COLOUR"}, 0)
		return err
	}},
	{"fewer groups than none", func(s shelf) error {
		_, err := s.store.Totals(s.ctx, graph.ClaimFilter{}, []graph.Dimension{graph.OfVerb}, -1)
		return err
	}},
}

// pagedQuestions are those that take a page.
var pagedQuestions = map[string]func(s shelf, page graph.Page) error{
	"claims": func(s shelf, page graph.Page) error {
		_, err := s.store.Claims(s.ctx, graph.ClaimQuery{Page: page})
		return err
	},
	"claims of a parent": func(s shelf, page graph.Page) error {
		_, err := s.store.Claims(s.ctx, graph.ClaimQuery{Per: graph.PerSource, Parents: s.ids("A"), Page: page})
		return err
	},
	"nodes": func(s shelf, page graph.Page) error {
		_, err := s.store.FindNodes(s.ctx, graph.NodeFilter{}, page)
		return err
	},
	"documents": func(s shelf, page graph.Page) error {
		_, err := s.store.Documents(s.ctx, graph.DocumentFilter{}, page)
		return err
	},
	"entries": func(s shelf, page graph.Page) error {
		_, err := s.store.Entries(s.ctx, graph.EntryFilter{}, page)
		return err
	},
}

var badPages = map[string]graph.Page{
	"of no items":                {},
	"of fewer than none":         {First: -1},
	"of too many items":          {First: graph.MaxPage + 1},
	"behind no cursor at all":    {First: 1, After: "!!!"},
	"behind a cursor of nothing": {First: 1, After: graph.CursorOf()},
	"behind a cursor of more":    {First: 1, After: graph.CursorOf("a", "b", "c", "d", "e", "f", "g", "h")},
	"behind half a cursor":       {First: 1, After: graph.CursorOf("a", "b")[:5]},
}

var questionTests = append(refusedRows(), []readingTest{
	{"questions/a cursor of another order is refused", func(s shelf) {
		for _, made := range claimOrders[1:] {
			next := s.claims(graph.ClaimQuery{Order: made, Page: graph.Page{First: 3}})[0].Next
			for _, used := range claimOrders[1:] {
				_, err := s.store.Claims(s.ctx, graph.ClaimQuery{Order: used, Page: graph.Page{First: 3, After: next}})
				s.same(fmt.Sprintf("%s with a cursor of %s is refused", used, made), errors.Is(err, graph.ErrInvalid), used != made)
			}
		}
	}},
	{"questions/a cancelled context ends each with its error", func(s shelf) {
		ctx, cancel := context.WithCancel(s.ctx)
		cancel()
		s.ctx = ctx
		for name, ask := range everyQuestion {
			s.fails(name, ask(s), context.Canceled)
		}
	}},
	{"questions/a context whose time is over ends each with its error", func(s shelf) {
		ctx, cancel := context.WithDeadline(s.ctx, time.Now().Add(-time.Second))
		defer cancel()
		s.ctx = ctx
		for name, ask := range everyQuestion {
			s.fails(name, ask(s), context.DeadlineExceeded)
		}
	}},
}...)

func refusedRows() []readingTest {
	var tests []readingTest
	for _, c := range refusedQuestions {
		tests = append(tests, readingTest{"questions/" + c.name + " is refused", func(s shelf) { s.fails(c.name, c.ask(s), graph.ErrInvalid) }})
	}
	for kind, ask := range pagedQuestions {
		for fault, page := range badPages {
			name := fmt.Sprintf("a page of %s %s", kind, fault)
			tests = append(tests, readingTest{"questions/" + name + " is refused", func(s shelf) { s.fails(name, ask(s, page), graph.ErrInvalid) }})
		}
	}
	return append(tests, refusedPeriods()...)
}

// everyQuestion asks each method of a Reader something that it answers.
var everyQuestion = map[string]func(s shelf) error{
	"nodes": func(s shelf) error {
		_, err := s.store.Nodes(s.ctx, s.ids("A"))
		return err
	},
	"find nodes": func(s shelf) error { return pagedQuestions["nodes"](s, wholePage) },
	"claims":     func(s shelf) error { return pagedQuestions["claims"](s, wholePage) },
	"totals": func(s shelf) error {
		_, err := s.store.Totals(s.ctx, graph.ClaimFilter{}, nil, 0)
		return err
	},
	"neighbourhood": aroundErr(func(s shelf) graph.Around {
		return graph.Around{Roots: s.ids("A"), Depth: 2, MaxNodes: 9, MaxEdges: 9}
	}),
	"paths": betweenErr(func(s shelf) graph.Between {
		return graph.Between{From: s.id["U"], To: s.id["D"], MaxLength: 6, MaxPaths: 9}
	}),
	"documents": func(s shelf) error { return pagedQuestions["documents"](s, wholePage) },
	"entries":   func(s shelf) error { return pagedQuestions["entries"](s, wholePage) },
	"revision": func(s shelf) error {
		_, err := s.store.Revision(s.ctx)
		return err
	},
}
