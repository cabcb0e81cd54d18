package sqlite

import (
	"context"
	"database/sql"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// Put writes a batch in one transaction.
func (s *Store) Put(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
	var receipt graph.Receipt
	err := s.write(ctx, "write to the store", func(tx *sql.Tx) error {
		w := writing{tx: tx, now: time.Now().UTC(), mentions: map[graph.Party]int64{}}
		err := w.put(ctx, batch)
		receipt = w.receipt
		return err
	})
	if err != nil {
		return graph.Receipt{}, err
	}
	return receipt, nil
}

// A writing is one Put on its way.
type writing struct {
	tx       *sql.Tx
	now      time.Time
	receipt  graph.Receipt
	mentions map[graph.Party]int64 // the numbers of mentions met so far

	changed   bool       // whether anything changed
	judged    bool       // whether a judgement of identity was written
	concerned []graph.ID // nodes that are new, changed or gone, which judgements may be about
	stale     []graph.ID // canonical nodes whose edges must be counted again
}

func (w *writing) put(ctx context.Context, batch graph.Batch) error {
	revision, err := askOne[int64](ctx, w.tx, revisionNow)
	if err != nil {
		return err
	}
	if err := expectRevision(revision, batch.Revision); err != nil {
		return err
	}
	for _, step := range []func() error{
		func() error { return w.forget(ctx, batch.Forget) },
		func() error { return w.putNodes(ctx, batch.Nodes) },
		func() error { return w.putDocuments(ctx, batch.Documents) },
		func() error { return w.putClaims(ctx, batch.Claims) },
		func() error { return w.putEntries(ctx, batch.Entries) },
		func() error { return w.settleIdentity(ctx) },
		func() error { return w.recountEdges(ctx) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return w.advance(ctx, revision)
}

// advance moves the revision on if anything changed.
func (w *writing) advance(ctx context.Context, revision int64) error {
	w.receipt.Revision = revision
	if !w.changed {
		return nil
	}
	w.receipt.Revision++
	return w.exec(ctx, "UPDATE revision SET number = ?", w.receipt.Revision)
}

func (w *writing) exec(ctx context.Context, statement string, args ...any) error {
	_, err := w.tx.ExecContext(ctx, statement, args...)
	return err
}

// mention is the number of a party's mention, which is written where it is new. The party's node must be there.
func (w *writing) mention(ctx context.Context, party graph.Party) (int64, error) {
	if number, met := w.mentions[party]; met {
		return number, nil
	}
	number, err := askOne[int64](ctx, w.tx, `
		INSERT INTO mention (node, spelled, name, kind, country, ref) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT DO UPDATE SET node = excluded.node RETURNING number`,
		party.Node, party.Spelled, party.Name, party.Kind, party.Country, party.Ref)
	w.mentions[party] = number
	return number, err
}

// mentionOrNull is NULL for no party.
func (w *writing) mentionOrNull(ctx context.Context, party *graph.Party) (sql.NullInt64, error) {
	if party == nil {
		return sql.NullInt64{}, nil
	}
	number, err := w.mention(ctx, *party)
	return sql.NullInt64{Int64: number, Valid: true}, err
}
