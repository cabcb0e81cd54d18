package graphtest

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/jaccuse/jaccuse/graph"
)

// A Model is a graph.Store of plain slices and loops, in memory: the contract of package graph written down as simply as it
// goes, for comparing real stores with, and for tests that need some store. It is slow.
type Model struct {
	mu     sync.RWMutex
	shelf  contents
	closed bool
}

// NewModel is an empty model.
func NewModel() *Model { return &Model{} }

var _ graph.Store = (*Model)(nil)

// contents is what the model holds, all as first written. Its elements are never changed in place, so that a copy of the
// lists is a copy of the contents.
type contents struct {
	documents []graph.Document
	nodes     []graph.Node
	claims    []graph.Claim
	entries   []graph.Entry
	revision  int64
}

var errClosed = fmt.Errorf("the model is closed: %w", graph.ErrUnavailable)

func (m *Model) Close() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return errClosed
	}
	m.closed = true
	return nil
}

// look gives the contents as readers see them.
func (m *Model) look(ctx context.Context) (view, error) {
	if err := ctx.Err(); err != nil {
		return view{}, fmt.Errorf("ask the model: %w", err)
	}
	m.mu.RLock()
	defer m.mu.RUnlock()
	if m.closed {
		return view{}, errClosed
	}
	return viewOf(m.shelf)
}

func (m *Model) Revision(ctx context.Context) (int64, error) {
	v, err := m.look(ctx)
	return v.revision, err
}

func (m *Model) Put(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
	if err := ctx.Err(); err != nil {
		return graph.Receipt{}, fmt.Errorf("put: %w", err)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return graph.Receipt{}, errClosed
	}
	after, receipt, err := m.shelf.put(batch)
	if err != nil {
		return graph.Receipt{}, err
	}
	m.shelf = after
	return receipt, nil
}

func isOneOf(err error, targets ...error) bool {
	for _, target := range targets {
		if errors.Is(err, target) {
			return true
		}
	}
	return false
}
