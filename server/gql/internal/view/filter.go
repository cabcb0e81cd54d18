package view

import (
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// A ClaimFilter is a filter as a client gives it: where the domain has the IDs of actors and incidents, names will do.
type ClaimFilter struct {
	graph.ClaimFilter
	Speakers    []IDOrName
	NotSpeakers []IDOrName
	Sources     []IDOrName
	Targets     []IDOrName
	Parties     []IDOrName
	Between     []IDOrName
	Reporters   []IDOrName
	About       []IDOrName
	Publishers  []IDOrName
}

// Filter is the filter that a client gave, everything when it gave none. Its names are looked up together. It returns
// graph.ErrInvalid for a filter that no claim could ever pass and for a name that several bear, graph.ErrNotFound for one that
// nobody bears.
func Filter(ctx context.Context, reader graph.Reader, given *ClaimFilter) (graph.ClaimFilter, error) {
	if given == nil {
		return graph.ClaimFilter{}, nil
	}
	for _, check := range []error{
		CheckPeriod("said", given.Said), CheckPeriod("published", given.Published), checkReliabilities(given.Reliabilities),
	} {
		if check != nil {
			return graph.ClaimFilter{}, check
		}
	}
	return given.withIDs(ctx, reader)
}

// withIDs puts IDs in the place of names.
func (f *ClaimFilter) withIDs(ctx context.Context, reader graph.Reader) (graph.ClaimFilter, error) {
	filter := f.ClaimFilter
	actors := []struct {
		given []IDOrName
		ids   *[]graph.ID
	}{
		{f.Speakers, &filter.Speakers}, {f.NotSpeakers, &filter.NotSpeakers}, {f.Sources, &filter.Sources},
		{f.Targets, &filter.Targets}, {f.Parties, &filter.Parties}, {f.Between, &filter.Between},
		{f.Reporters, &filter.Reporters}, {f.Publishers, &filter.Publishers},
	}
	all := f.About
	for _, list := range actors {
		all = append(all[:len(all):len(all)], list.given...)
	}
	known, err := lookUpNames(ctx, reader, all)
	if err != nil {
		return graph.ClaimFilter{}, err
	}
	for _, list := range actors {
		if *list.ids, err = known.ids(list.given, "actor", graph.Kind.Actor); err != nil {
			return graph.ClaimFilter{}, err
		}
	}
	filter.About, err = known.ids(f.About, "incident", func(k graph.Kind) bool { return k == graph.Incident })
	return filter, err
}

// CheckPeriod returns graph.ErrInvalid for a period that ends before it begins.
func CheckPeriod(field string, p graph.Period) error {
	if p.From != "" && p.To != "" && p.From.First() > p.To.Last() {
		return fmt.Errorf("the period %q goes from %s to %s, which is earlier; exchange the two: %w", field, p.From, p.To, graph.ErrInvalid)
	}
	return nil
}

func checkReliabilities(letters []string) error {
	for _, letter := range letters {
		if letter != "" && (len(letter) != 1 || letter < "A" || letter > "F") {
			return fmt.Errorf("%q is no Admiralty reliability; write A to F, or \"\" for claims that are not graded: %w", letter, graph.ErrInvalid)
		}
	}
	return nil
}
