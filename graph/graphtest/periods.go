package graphtest

import (
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// filteredQuestions are those that take a period.
var filteredQuestions = map[string]func(s shelf, period graph.Period) error{
	"claims said": func(s shelf, period graph.Period) error {
		_, err := s.store.Claims(s.ctx, graph.ClaimQuery{Filter: graph.ClaimFilter{Said: period}, Page: wholePage})
		return err
	},
	"claims published": func(s shelf, period graph.Period) error {
		_, err := s.store.Claims(s.ctx, graph.ClaimQuery{Filter: graph.ClaimFilter{Published: period}, Page: wholePage})
		return err
	},
	"claims of a parent": func(s shelf, period graph.Period) error {
		query := graph.ClaimQuery{Filter: graph.ClaimFilter{Said: period}, Per: graph.PerSource, Parents: s.ids("A"), Page: wholePage}
		_, err := s.store.Claims(s.ctx, query)
		return err
	},
	"totals": func(s shelf, period graph.Period) error {
		_, err := s.store.Totals(s.ctx, graph.ClaimFilter{Said: period}, nil, 0)
		return err
	},
	"a neighbourhood": func(s shelf, period graph.Period) error {
		_, err := s.store.Neighbourhood(s.ctx, graph.Around{Roots: s.ids("A"), MaxNodes: 1, Filter: graph.ClaimFilter{Said: period}})
		return err
	},
	"paths": func(s shelf, period graph.Period) error {
		filter := graph.ClaimFilter{Published: period}
		_, err := s.store.Paths(s.ctx, graph.Between{From: s.id["A"], To: s.id["B"], MaxLength: 1, MaxPaths: 1, Filter: filter})
		return err
	},
	"documents": func(s shelf, period graph.Period) error {
		_, err := s.store.Documents(s.ctx, graph.DocumentFilter{Published: period}, wholePage)
		return err
	},
}

var badPeriods = map[string]graph.Period{
	"from no date":               {From: "yesterday"},
	"from no day":                {From: "2021-02-30"},
	"to no month":                {To: "2021-13"},
	"to a moment":                {To: "2021-07-20T08:00:00Z"},
	"whose undated are anything": {Undated: "SOMETIMES"},
	"only undated, from no date": {From: "x", Undated: graph.UndatedOnly},
}

func refusedPeriods() []readingTest {
	var tests []readingTest
	for kind, ask := range filteredQuestions {
		for fault, period := range badPeriods {
			name := fmt.Sprintf("%s in a period %s", kind, fault)
			tests = append(tests, readingTest{"questions/" + name + " is refused", func(s shelf) { s.fails(name, ask(s, period), graph.ErrInvalid) }})
		}
	}
	return tests
}
