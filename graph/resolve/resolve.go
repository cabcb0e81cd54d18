package resolve

import (
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

// A Resolver turns records into batches that a store can take.
type Resolver struct {
	Reader graph.Reader
	Known  *gazetteer.Gazetteer
}

// A Resolution is a batch with the resolver's judgements, and what it leaves to people.
type Resolution struct {
	Batch       graph.Batch
	Suggestions []Suggestion
}

// A Suggestion names nodes that may be the same as one that was found in a document. Nobody has decided it.
type Suggestion struct {
	Node       graph.ID
	Name       string
	Candidates []Candidate // ordered by name, then ID
	Why        string
}

// A Candidate is a known actor that a suggestion names.
type Candidate struct {
	Node graph.ID
	Name string
}

// Resolve makes the batch of a document's records: its nodes, its claims, and the judgements about names that the batch
// makes plain or ambiguous. The batch is good for the revision that the store is at; Put refuses it with ErrConflict once
// the store has moved on, and it must then be made again.
func (r Resolver) Resolve(ctx context.Context, document graph.Document, records []graph.Record) (Resolution, error) {
	revision, err := r.Reader.Revision(ctx)
	if err != nil {
		return Resolution{}, fmt.Errorf("resolve names: %w", err)
	}
	nodes := nodesOf(r.Known, document, records)
	names, err := r.gather(ctx, nodes)
	if err != nil {
		return Resolution{}, fmt.Errorf("resolve names: %w", err)
	}
	judged, suggestions, err := r.judge(ctx, names, nodes)
	if err != nil {
		return Resolution{}, fmt.Errorf("resolve names: %w", err)
	}
	batch := graph.Batch{Documents: []graph.Document{document}, Nodes: nodes.list(), Entries: judged, Revision: revision}
	for _, record := range records {
		batch.Claims = append(batch.Claims, record.Claims...)
	}
	return Resolution{Batch: batch, Suggestions: suggestions}, nil
}
