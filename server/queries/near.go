package queries

import (
	"cmp"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// mostNear is how many similar names are told.
const mostNear = 3

// near tells which names are similar, or how to see all.
func near(name string, names []string) string {
	similar := slices.DeleteFunc(slices.Clone(names), func(known string) bool { return distance(name, known) > len(known)/3 })
	slices.SortStableFunc(similar, func(a, b string) int { return cmp.Compare(distance(name, a), distance(name, b)) })
	if len(similar) == 0 {
		return "savedQueries, or jaccuse query --list, lists all"
	}
	return "similar are " + strings.Join(similar[:min(len(similar), mostNear)], ", ")
}

// distance is 0 for a name that holds the other one, else the number of letters to change.
func distance(name, known string) int {
	if len(name) > 3 && strings.Contains(known, name) {
		return 0
	}
	return levenshtein.ComputeDistance(name, known)
}
