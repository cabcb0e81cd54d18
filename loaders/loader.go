package loaders

import (
	"context"
	"iter"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/loaders/prose"
)

// A Loader reads one document format.
type Loader struct {
	Name  string
	Match func(*Document) bool
	// Load fills in what the document tells of itself (its text, title, dates) and gives its records. An error spoils one
	// record, never the run.
	Load func(context.Context, *Document) iter.Seq2[graph.Record, error]
}

// All lists the loaders; the first that matches a document reads it.
func All(extractor *prose.Extractor) []Loader {
	return []Loader{
		HTML(extractor),
		Markdown(extractor),
		Table(),
		Text(extractor),
	}
}

// For is the loader of a document. Text reads whatever no other loader knows, so there always is one.
func For(d *Document, all []Loader) Loader {
	return all[slices.IndexFunc(all, func(l Loader) bool { return l.Match(d) })]
}
