package graphtest

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

func (m *Model) Claims(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error) {
	v, err := m.look(ctx)
	if err != nil {
		return nil, err
	}
	if err := query.Filter.Validate(); err != nil {
		return nil, err
	}
	if len(query.Parents) == 0 {
		page, err := v.claimPage(query, func(graph.Claim) bool { return true })
		return []graph.ClaimPage{page}, err
	}
	if len(query.Parents) > 1 && query.Page.After != "" {
		return nil, fmt.Errorf("a cursor needs a single parent: %w", graph.ErrInvalid)
	}
	var pages []graph.ClaimPage
	for _, parent := range query.Parents {
		belongs, err := v.belongs(query.Per, parent)
		if err != nil {
			return nil, err
		}
		page, err := v.claimPage(query, belongs)
		if err != nil {
			return nil, err
		}
		pages = append(pages, page)
	}
	return pages, nil
}

func (v view) belongs(per graph.ParentField, parent graph.ID) (func(graph.Claim) bool, error) {
	of := func(node func(graph.Claim) graph.ID) (func(graph.Claim) bool, error) {
		return func(c graph.Claim) bool { return v.stands(node(c), []graph.ID{parent}) }, nil
	}
	switch per {
	case graph.PerSpeaker:
		return of(func(c graph.Claim) graph.ID { return c.Speaker.Node })
	case graph.PerSource:
		return of(func(c graph.Claim) graph.ID { return c.Source.Node })
	case graph.PerTarget:
		return of(targetOf)
	case graph.PerDocument:
		return of(func(c graph.Claim) graph.ID { return c.Document })
	case graph.PerAbout:
		return of(func(c graph.Claim) graph.ID { return nodeOf(c.About) })
	case graph.PerAnswered:
		return func(c graph.Claim) bool { return slices.Contains(c.Answers, parent) }, nil
	case graph.PerAnswer:
		denial, _ := v.claim(parent)
		return func(c graph.Claim) bool { return slices.Contains(denial.Answers, c.ID) }, nil
	}
	return nil, fmt.Errorf("%q is no field by which claims belong to parents: %w", per, graph.ErrInvalid)
}

func (v view) claimPage(query graph.ClaimQuery, belongs func(graph.Claim) bool) (graph.ClaimPage, error) {
	var chosen []graph.Claim
	for _, claim := range v.claims {
		if v.passes(claim, query.Filter) && belongs(claim) {
			chosen = append(chosen, v.readClaim(claim))
		}
	}
	order := cmp.Or(query.Order, graph.BySaidLatest)
	compare, key, err := claimOrder(order)
	if err != nil {
		return graph.ClaimPage{}, err
	}
	p, err := cut(chosen, string(order), compare, key, query.Page)
	return graph.ClaimPage{Claims: p.items, Next: p.next, Total: p.total}, err
}

func claimOrder(order graph.ClaimOrder) (func(a, b []string) int, func(graph.Claim) []string, error) {
	said := func(c graph.Claim) []string { return []string{string(c.Said), string(c.ID)} }
	switch order {
	case graph.BySaidLatest:
		return latestFirst, said, nil
	case graph.BySaidEarliest:
		return earliestFirst, said, nil
	case graph.ByRecordedLatest:
		return latestFirst, func(c graph.Claim) []string {
			return []string{c.Recorded.Format("2006-01-02T15:04:05.000"), string(c.ID)}
		}, nil
	case graph.ByID:
		return slices.Compare[[]string], func(c graph.Claim) []string { return []string{string(c.ID)} }, nil
	}
	return nil, nil, fmt.Errorf("%q is no order of claims: %w", order, graph.ErrInvalid)
}
