package graphtest

import (
	"context"
	"errors"
	"flag"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
)

// How many histories are tried, and how many steps each has, so that a server answers all in less than a minute. The flag
// -rapid.checks sets another number of histories.
const (
	histories = "20"
	steps     = 15
)

// testProperty writes random histories to the store and to the model, asks both the same random questions, and wants the same
// answers.
func testProperty(t *testing.T, open func(t testing.TB) graph.Store) {
	tryHistories(t)
	rapid.Check(t, func(rt *rapid.T) {
		store := open(t)
		defer func() { _ = store.Close() }()
		h := history{t: rt, ctx: context.Background(), store: store, model: NewModel(), pool: newPool()}
		for range steps {
			h.write()
			h.ask()
			h.ask()
		}
		h.askAll()
	})
}

// tryHistories sets rapid's number of checks for this test, unless somebody asked for another.
func tryHistories(t *testing.T) {
	const name = "rapid.checks"
	asked := false
	flag.Visit(func(f *flag.Flag) { asked = asked || f.Name == name })
	if asked {
		return
	}
	before := flag.Lookup(name).Value.String()
	if err := flag.Set(name, histories); err != nil {
		t.Fatalf("set -%s: %v", name, err)
	}
	t.Cleanup(func() { _ = flag.Set(name, before) })
}

// A history is what both stores were told so far.
type history struct {
	t       *rapid.T
	ctx     context.Context
	store   graph.Store
	model   *Model
	pool    pool
	claims  []graph.ID
	entries []graph.Entry
}

// equal compares an answer of the store with the model's.
func (h *history) equal(what string, asked, got any, gotErr error, want any, wantErr error) {
	h.t.Helper()
	if kindOf(gotErr) != kindOf(wantErr) {
		h.t.Fatalf("%s %+v: the store says %v, the model %v", what, asked, gotErr, wantErr)
	}
	if wantErr != nil {
		return
	}
	if diff := cmp.Diff(want, got, unrecorded); diff != "" {
		h.t.Fatalf("%s %+v (- the model, + the store):\n%s", what, asked, diff)
	}
}

func isRefusal(err error) bool {
	return isOneOf(err, graph.ErrInvalid, graph.ErrConflict, graph.ErrNotFound)
}

// kindOf is the error that callers tell apart, or the error itself.
func kindOf(err error) error {
	for _, kind := range []error{graph.ErrInvalid, graph.ErrConflict, graph.ErrNotFound, graph.ErrUnavailable} {
		if errors.Is(err, kind) {
			return kind
		}
	}
	return err
}

// write puts one random batch into both.
func (h *history) write() {
	before, storeErr := h.store.Revision(h.ctx)
	modelBefore, modelErr := h.model.Revision(h.ctx)
	h.equal("revision", nil, before > 0, storeErr, modelBefore > 0, modelErr)
	batch := h.drawBatch()
	own := batch
	switch pick(h.t, "at revision", []string{"any", "any", "this", "another"}) {
	case "this":
		batch.Revision, own.Revision = before, modelBefore
	case "another":
		batch.Revision, own.Revision = before+1, modelBefore+1
	}
	got, gotErr := h.store.Put(h.ctx, batch)
	want, wantErr := h.model.Put(h.ctx, own)
	h.sameRevision(before, got.Revision, modelBefore, want.Revision, wantErr)
	got.Revision, want.Revision = 0, 0
	if wantErr != nil && isRefusal(gotErr) {
		return // a batch may have several faults; stores need not name the same one
	}
	h.equal("put", batch, got, gotErr, want, wantErr)
	if wantErr == nil {
		h.claims = append(h.claims, want.NewClaims...)
		h.entries = append(h.entries, batch.Entries...)
	}
}

// sameRevision wants the store's revision to grow where the model's grows, by however much.
func (h *history) sameRevision(before, after, modelBefore, modelAfter int64, err error) {
	h.t.Helper()
	now, nowErr := h.store.Revision(h.ctx)
	if nowErr != nil {
		h.t.Fatalf("revision: %v", nowErr)
	}
	if err != nil {
		after, modelAfter = now, modelBefore
	}
	if now != after || (after > before) != (modelAfter > modelBefore) || after < before {
		h.t.Fatalf("the revision was %d, is %d, and %d says the receipt; the model's went from %d to %d", before, now, after, modelBefore, modelAfter)
	}
}

func pick[T any](t *rapid.T, what string, from []T) T { return rapid.SampledFrom(from).Draw(t, what) }

// some draws one or two of a list.
func some[T any](t *rapid.T, what string, from []T) []T {
	return rapid.SliceOfN(rapid.SampledFrom(from), 1, 2).Draw(t, what)
}
