package view

import (
	"context"

	"github.com/jaccuse/jaccuse/graph"
)

// A DyadList is dyads, those with the most claims first.
type DyadList struct {
	Dyads     []*Dyad
	Truncated bool
	Why       []string
}

// Dyads lists the first dyads of a viewpoint.
func Dyads(ctx context.Context, reader graph.Reader, filter graph.ClaimFilter, first int) (*DyadList, error) {
	totals, err := reader.Totals(ctx, filter, byEnds, first)
	if err != nil {
		return nil, err
	}
	return showDyads(reader, filter, totals), nil
}

// ReciprocalDyads lists the first pairs that say the same of each other, each by the direction with more claims. To find them, all
// dyads of the viewpoint are counted.
func ReciprocalDyads(ctx context.Context, reader graph.Reader, filter graph.ClaimFilter, first int) (*DyadList, error) {
	totals, err := reader.Totals(ctx, filter, byEnds, 0)
	if err != nil {
		return nil, err
	}
	totals.Groups = reciprocal(totals)
	if len(totals.Groups) > first {
		totals.Groups, totals.Truncated = totals.Groups[:first], true
	}
	return showDyads(reader, filter, totals), nil
}

// reciprocal are the totals whose other direction is there too and does not stand before.
func reciprocal(totals graph.Totals) []graph.Total {
	all, seen := byTheirEnds(totals), map[ends]bool{}
	var both []graph.Total
	for _, total := range totals.Groups {
		between := endsOf(total)
		back := between.reversed()
		if _, there := all[back]; there && !seen[back] && back != between {
			both = append(both, total)
		}
		seen[between] = true
	}
	return both
}

func showDyads(reader graph.Reader, filter graph.ClaimFilter, totals graph.Totals) *DyadList {
	list := &DyadList{Truncated: totals.Truncated, Why: whyFewer(totals, "dyads", "first")}
	var ids []graph.ID
	for _, total := range totals.Groups {
		between := endsOf(total)
		ids = append(ids, between.source, between.target)
	}
	set := dyadSetOf(reader, filter, ids)
	for _, total := range totals.Groups {
		list.Dyads = append(list.Dyads, set.show(total))
	}
	return list
}
