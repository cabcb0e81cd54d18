package graphtest

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

func (m *Model) Totals(ctx context.Context, filter graph.ClaimFilter, by []graph.Dimension, limit int) (graph.Totals, error) {
	v, err := m.look(ctx)
	if err != nil {
		return graph.Totals{}, err
	}
	if err := filter.Validate(); err != nil {
		return graph.Totals{}, err
	}
	if limit < 0 {
		return graph.Totals{}, fmt.Errorf("at most %d groups: %w", limit, graph.ErrInvalid)
	}
	for _, dimension := range by {
		if _, err := v.keyBy(graph.Claim{}, dimension); err != nil {
			return graph.Totals{}, err
		}
	}
	groups := v.groups(filter, by)
	if limit > 0 && len(groups) > limit {
		return graph.Totals{Groups: groups[:limit], Truncated: true}, nil
	}
	return graph.Totals{Groups: groups}, nil
}

func (v view) groups(filter graph.ClaimFilter, by []graph.Dimension) []graph.Total {
	var groups []graph.Total
	if len(by) == 0 {
		groups = []graph.Total{{}}
	}
	for _, claim := range v.claims {
		if !v.passes(claim, filter) {
			continue
		}
		keys := v.keys(claim, by)
		at := slices.IndexFunc(groups, func(t graph.Total) bool { return slices.Equal(t.Keys, keys) })
		if at < 0 {
			at, groups = len(groups), append(groups, graph.Total{Keys: keys})
		}
		groups[at].Claims++
		groups[at].First, groups[at].Last = span(groups[at].First, groups[at].Last, claim.Said)
	}
	slices.SortFunc(groups, func(a, b graph.Total) int {
		return cmp.Or(cmp.Compare(b.Claims, a.Claims), slices.Compare(a.Keys, b.Keys))
	})
	return groups
}

// span widens a span of dates by one more.
func span(first, last, said graph.Date) (graph.Date, graph.Date) {
	if first == "" || (said != "" && said < first) {
		first = said
	}
	return first, max(last, said)
}

func (v view) keys(c graph.Claim, by []graph.Dimension) []string {
	var keys []string
	for _, dimension := range by {
		key, _ := v.keyBy(c, dimension)
		keys = append(keys, key)
	}
	return keys
}

func (v view) keyBy(c graph.Claim, dimension graph.Dimension) (string, error) {
	document, _ := v.document(c.Document)
	switch dimension {
	case graph.OfSpeaker:
		return string(v.canonical[c.Speaker.Node]), nil
	case graph.OfSource:
		return string(v.canonical[c.Source.Node]), nil
	case graph.OfTarget:
		return string(v.canonical[targetOf(c)]), nil
	case graph.OfVerb:
		return string(c.Verb), nil
	case graph.OfSourceCountry:
		return v.country(c.Source.Node), nil
	case graph.OfTargetCountry:
		return v.country(targetOf(c)), nil
	case graph.OfDocument:
		return string(c.Document), nil
	case graph.OfPublisher:
		return string(v.publisher(document)), nil
	case graph.OfLoader:
		return c.Loader, nil
	case graph.OfSaidYear:
		return year(c.Said), nil
	case graph.OfSaidMonth:
		return month(c.Said), nil
	}
	return "", fmt.Errorf("%q is nothing that claims are grouped by: %w", dimension, graph.ErrInvalid)
}

func year(d graph.Date) string { return strings.Split(string(d), "-")[0] }

func month(d graph.Date) string { return string(d[:min(len(d), len("2021-07"))]) }
