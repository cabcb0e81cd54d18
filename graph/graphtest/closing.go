package graphtest

import (
	"context"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
)

// testClosing closes a store itself, and wants every call after that to fail.
func testClosing(t *testing.T, open func(t testing.TB) graph.Store) {
	s := shelf{fixture: drawFixture(), t: t, store: open(t), ctx: context.Background()}
	s.put(s.batch)
	s.try("close", s.store.Close())
	for name, ask := range everyQuestion {
		t.Run(name+" fails after it", func(t *testing.T) {
			if ask(s) == nil {
				t.Errorf("%s answers after the store was closed", name)
			}
		})
	}
	t.Run("put fails after it", func(t *testing.T) {
		if _, err := s.store.Put(s.ctx, graph.Batch{}); err == nil {
			t.Error("put succeeds after the store was closed")
		}
	})
}
