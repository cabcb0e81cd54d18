package sqlite

import (
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// words is a text as it is indexed: folded words, joined by blanks.
func words(text string) string { return strings.Join(graph.Words(text), " ") }

// allOf is the full-text question for texts that hold all the words; with the mark "*" words that begin so will do. Folded
// words hold letters and digits only, so that quoting them is safe.
func allOf(words []string, mark string) string {
	terms := make([]string, len(words))
	for i, word := range words {
		terms[i] = `"` + word + `"` + mark
	}
	return strings.Join(terms, " AND ")
}
