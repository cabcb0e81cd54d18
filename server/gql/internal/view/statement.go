package view

import (
	"context"

	"github.com/jaccuse/jaccuse/graph"
)

// A Statement is a statement that a client sends, with what is known of it.
type Statement struct {
	Text      *string
	Base64    *string
	FileName  string
	Publisher string
	Published graph.Date
	URL       string
	Title     string
	Language  string
}

// A LoadResult is what loading a statement brought.
type LoadResult struct {
	New       int
	Unchanged int
	Rejected  []Rejected
	report    graph.ID
	documents *documents
}

// Rejected is a record that could not be kept.
type Rejected struct {
	Locator string // its place in the document, "" where it has none
	Reason  string // a sentence
}

// ShowLoad shows what loading brought; its document is looked up when it is asked for.
func ShowLoad(reader graph.Reader, report graph.ID, result LoadResult) *LoadResult {
	result.report, result.documents = report, documentsOf(reader, []graph.ID{report})
	return &result
}

// Document is the document as it is kept now.
func (r *LoadResult) Document(ctx context.Context) (*Document, error) {
	return r.documents.find(ctx, r.report)
}
