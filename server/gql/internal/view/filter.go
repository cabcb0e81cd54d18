package view

import (
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// Filter is the filter that a client gave, everything when it gave none. It returns graph.ErrInvalid for one that no claim
// could ever pass.
func Filter(given *graph.ClaimFilter) (graph.ClaimFilter, error) {
	if given == nil {
		return graph.ClaimFilter{}, nil
	}
	if err := CheckPeriod("said", given.Said); err != nil {
		return graph.ClaimFilter{}, err
	}
	if err := CheckPeriod("published", given.Published); err != nil {
		return graph.ClaimFilter{}, err
	}
	return *given, checkReliabilities(given.Reliabilities)
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
