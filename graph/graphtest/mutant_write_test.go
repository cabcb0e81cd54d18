package graphtest

import (
	"context"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

func reput(before func(batch *graph.Batch), after func(batch graph.Batch, receipt *graph.Receipt)) mutation {
	return func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			before(&batch)
			receipt, err := right(ctx, batch)
			if err == nil {
				after(batch, &receipt)
			}
			return receipt, err
		}
	}
}

func noBefore(*graph.Batch)                 {}
func noReceipt(graph.Batch, *graph.Receipt) {}

// whole gives access to what the model under a faulty store holds.
func (f *faulty) whole() *contents { return &f.Store.(*Model).shelf }

var writeMutants = map[string]mutation{
	"duplicates count as new": reput(noBefore, func(batch graph.Batch, receipt *graph.Receipt) {
		receipt.NewClaims, receipt.Unchanged = claimIDs(batch.Claims), 0
	}),
	"new claims are listed by ID":           reput(noBefore, func(_ graph.Batch, receipt *graph.Receipt) { slices.Sort(receipt.NewClaims) }),
	"forgotten claims are not counted":      reput(noBefore, func(_ graph.Batch, receipt *graph.Receipt) { receipt.Forgotten = 0 }),
	"the revision of a batch is not heeded": reput(func(batch *graph.Batch) { batch.Revision = 0 }, noReceipt),
	"nothing is forgotten":                  reput(func(batch *graph.Batch) { batch.Forget = nil }, noReceipt),
	"the last claim of a batch is lost":     reput(func(batch *graph.Batch) { batch.Claims = batch.Claims[:max(0, len(batch.Claims)-1)] }, noReceipt),
	"reporters are lost": reput(func(batch *graph.Batch) {
		batch.Claims = slices.Clone(batch.Claims)
		for i := range batch.Claims {
			batch.Claims[i].Reporters = nil
		}
	}, noReceipt),
	"a batch is not all or nothing": func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			receipt, err := right(ctx, batch)
			if err != nil {
				_, _ = right(ctx, graph.Batch{Nodes: batch.Nodes})
			}
			return receipt, err
		}
	},
	"a refused batch has forgotten": func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			receipt, err := right(ctx, batch)
			if err != nil {
				_, _ = right(ctx, graph.Batch{Forget: batch.Forget})
			}
			return receipt, err
		}
	},
	"claims are not validated": func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			batch.Claims = slices.DeleteFunc(slices.Clone(batch.Claims), func(c graph.Claim) bool { return len(c.Quotes) == 0 && c.Locator == "" })
			return right(ctx, batch)
		}
	},
	"the revision grows with every put": func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			receipt, err := right(ctx, batch)
			if err == nil {
				f.whole().revision++
				receipt.Revision++
			}
			return receipt, err
		}
	},
	"the revision does not grow with the ledger": func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			before := f.whole().revision
			receipt, err := right(ctx, batch)
			if err == nil && len(batch.Entries) > 0 {
				f.whole().revision = before
				receipt.Revision = before
			}
			return receipt, err
		}
	},
	"claims are written over": func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			receipt, err := right(ctx, batch)
			if err == nil {
				f.whole().overwrite(batch.Claims)
			}
			return receipt, err
		}
	},
	"claims are recorded anew at each writing": func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			receipt, err := right(ctx, batch)
			for i := range f.whole().claims {
				f.whole().claims[i].Recorded = f.whole().claims[i].Recorded.AddDate(0, 0, 1)
			}
			return receipt, err
		}
	},
	"nodes of a forgotten document stay": func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			before := slices.Clone(f.whole().nodes)
			receipt, err := right(ctx, batch)
			if err == nil && len(batch.Forget) > 0 {
				f.whole().nodes = before
			}
			return receipt, err
		}
	},
	"answers to forgotten claims stay": func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			answers := map[graph.ID][]graph.ID{}
			for _, claim := range f.whole().claims {
				answers[claim.ID] = claim.Answers
			}
			receipt, err := right(ctx, batch)
			for i, claim := range f.whole().claims {
				if len(answers[claim.ID]) > 0 {
					f.whole().claims[i].Answers = answers[claim.ID]
				}
			}
			return receipt, err
		}
	},
	"an entry is about what is not there": func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			batch.Entries = slices.DeleteFunc(slices.Clone(batch.Entries), func(e graph.Entry) bool { return e.Kind == graph.EntryRejected })
			return right(ctx, batch)
		}
	},
	"many at once are each told that all is new": func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			receipt, err := right(ctx, batch)
			if receipt.Unchanged == 16 && len(f.whole().entries) == 0 {
				receipt.NewNodes = 22
			}
			return receipt, err
		}
	},
}

var closingMutants = map[string]mutation{
	"the store answers after it was closed": func(f *faulty) {
		f.Store = leaky{f.Store}
	},
}

// leaky never closes.
type leaky struct{ graph.Store }

func (leaky) Close() error { return nil }

// overwrite puts later versions of claims in the place of the first.
func (c *contents) overwrite(claims []graph.Claim) {
	for _, later := range claims {
		for i, claim := range c.claims {
			if claim.ID == later.ID {
				later.Recorded = claim.Recorded
				c.claims[i] = cloneClaim(later)
			}
		}
	}
}
