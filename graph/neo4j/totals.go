package neo4j

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

var dimensions = []graph.Dimension{
	graph.OfSpeaker, graph.OfSource, graph.OfTarget, graph.OfVerb, graph.OfSourceCountry, graph.OfTargetCountry,
	graph.OfDocument, graph.OfPublisher, graph.OfLoader, graph.OfSaidYear, graph.OfSaidMonth,
}

// Totals counts claims by group.
func (s *Store) Totals(ctx context.Context, f graph.ClaimFilter, by []graph.Dimension, limit int) (graph.Totals, error) {
	var totals graph.Totals
	keys, names, err := keysOf(by)
	switch {
	case err != nil:
	case limit < 0:
		err = fmt.Errorf("at most %d groups cannot be given: %w", limit, graph.ErrInvalid)
	default:
		err = f.Validate()
	}
	if err != nil {
		return totals, fmt.Errorf("count claims: %w", err)
	}
	err = s.read(ctx, "count claims", func(tx tx) error {
		conditions, err := tx.claimFilter(f)
		if err != nil {
			return err
		}
		rows, err := tx.run("totals", with(conditions.params, map[string]any{"limit": oneMore(limit)}),
			conditions.candidates(conditions.beginning()), conditions.where(), keys, names)
		totals = totalsOf(rows, len(by), limit)
		return err
	})
	return totals, err
}

// keysOf are the clauses that find the keys of a claim, and the list of their names.
func keysOf(by []graph.Dimension) (keys, names fragment, err error) {
	var clauses, list []string
	for i, dimension := range by {
		if !slices.Contains(dimensions, dimension) {
			return keys, names, fmt.Errorf("claims cannot be grouped by %q: %w", dimension, graph.ErrInvalid)
		}
		if !slices.Contains(by[:i], dimension) {
			clauses = append(clauses, clause("dimensions", string(dimension)))
		}
		list = append(list, string(dimension))
	}
	return fragment{"keys", strings.Join(clauses, "\n")}, fragment{"names", "[" + strings.Join(list, ", ") + "]"}, nil
}

// oneMore is the limit that shows whether there is more.
func oneMore(limit int) int {
	if limit == 0 {
		return math.MaxInt32
	}
	return limit + 1
}

func totalsOf(rows []row, dimensions, limit int) graph.Totals {
	var totals graph.Totals
	if limit > 0 && len(rows) > limit {
		rows, totals.Truncated = rows[:limit], true
	}
	for _, r := range rows {
		totals.Groups = append(totals.Groups, graph.Total{
			Keys: r.texts("keys"), Claims: r.number("claims"), First: r.date("first"), Last: r.date("last"),
		})
	}
	if dimensions == 0 && len(rows) == 0 {
		totals.Groups = []graph.Total{{}}
	}
	return totals
}
