package neo4j

import (
	"context"
	"fmt"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// Put writes a batch, all of it or nothing.
func (s *Store) Put(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
	var receipt graph.Receipt
	err := s.write(ctx, "put", func(tx tx) error {
		w := writing{tx: tx, batch: batch, pairs: map[graph.Edge]bool{}, now: time.Now().UTC().Truncate(time.Millisecond)}
		err := w.all()
		receipt = w.receipt
		return err
	})
	if err != nil {
		return graph.Receipt{}, err
	}
	return receipt, nil
}

// writing is a batch on its way in.
type writing struct {
	tx
	batch   graph.Batch
	now     time.Time
	receipt graph.Receipt

	place    int                 // of the last entry of the ledger
	changed  bool                // anything at all
	restated []graph.ID          // nodes whose own facts are new or other than before
	rejudged bool                // which nodes are one may have changed
	pairs    map[graph.Edge]bool // whose claims are to be counted anew
}

func (w *writing) all() error {
	if err := w.begin(); err != nil {
		return err
	}
	for _, step := range []func() error{
		w.forget, w.putNodes, w.putDocuments, w.putClaims, w.putEntries, w.identify, w.deriveEdges, w.end,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// begin waits for other writes to end, and checks that the store is as the batch supposes.
func (w *writing) begin() error {
	rows, err := w.run("lock", nil)
	if err != nil {
		return err
	}
	w.receipt.Revision, w.place = int64(rows[0].number("revision")), rows[0].number("entries")
	if w.batch.Revision != 0 && w.batch.Revision != w.receipt.Revision {
		return fmt.Errorf("the store is at revision %d, not %d: %w", w.receipt.Revision, w.batch.Revision, graph.ErrConflict)
	}
	return nil
}

func (w *writing) end() error {
	if !w.changed {
		return nil
	}
	rows, err := w.run("unlock", map[string]any{"entries": w.place})
	if err != nil {
		return err
	}
	w.receipt.Revision = int64(rows[0].number("revision"))
	return nil
}
