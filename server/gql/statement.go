package gql

import (
	"context"
	"encoding/base64"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql/internal/view"
)

// LoadStatement reads a statement and keeps its claims. A statement that cannot be read is graph.ErrInvalid.
type LoadStatement func(context.Context, Statement) (Outcome, error)

// A Statement is a document that a client sends, with what is known of it; "" for what is not.
type Statement struct {
	Content   []byte
	FileName  string // its ending tells the format; "" for plain text
	Publisher string
	Published graph.Date
	URL       string
	Title     string
	Language  string
}

// An Outcome is what loading a statement brought.
type Outcome struct {
	Document  graph.ID // its report node
	New       int      // claims
	Unchanged int      // claims that were there already
	Rejected  []Rejected
}

// Rejected is a record that could not be kept: its place in the document, and why.
type Rejected = view.Rejected

func statementOf(input view.Statement) (Statement, error) {
	content, err := contentOf(input)
	if err != nil {
		return Statement{}, err
	}
	return Statement{
		Content: content, FileName: input.FileName, Publisher: input.Publisher, Published: input.Published,
		URL: input.URL, Title: input.Title, Language: input.Language,
	}, nil
}

func contentOf(input view.Statement) ([]byte, error) {
	switch {
	case (input.Text == nil) == (input.Base64 == nil):
		return nil, fmt.Errorf("give the statement's content as \"text\" or as \"base64\", one of the two: %w", graph.ErrInvalid)
	case input.Text != nil:
		return []byte(*input.Text), nil
	}
	content, err := base64.StdEncoding.DecodeString(*input.Base64)
	if err != nil {
		return nil, fmt.Errorf("the statement's \"base64\" cannot be decoded (%w): %w", err, graph.ErrInvalid)
	}
	return content, nil
}
