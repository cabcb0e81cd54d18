package graphtest

import (
	"context"

	"github.com/jaccuse/jaccuse/graph"
)

// rejudge changes the entries that are written.
func rejudge(change func(entries []graph.Entry) []graph.Entry) mutation {
	return func(f *faulty) {
		right := f.put
		f.put = func(ctx context.Context, batch graph.Batch) (graph.Receipt, error) {
			batch.Entries = change(batch.Entries)
			return right(ctx, batch)
		}
	}
}

// own gives a party its mention's own node.
func own(party *graph.Party) {
	if party != nil {
		party.Node = party.Mention.NodeID()
	}
}

func reclaim(change func(claim *graph.Claim)) mutation {
	return repage(func(_ graph.ClaimQuery, page *graph.ClaimPage) {
		for i := range page.Claims {
			change(&page.Claims[i])
		}
	})
}

var identityMutants = map[string]mutation{
	"an undoing is forgotten": rejudge(func(entries []graph.Entry) []graph.Entry {
		var kept []graph.Entry
		for _, entry := range entries {
			if entry.Kind != graph.EntryUndone {
				kept = append(kept, entry)
			}
		}
		return kept
	}),
	"the resolver counts as a person": rejudge(func(entries []graph.Entry) []graph.Entry {
		kept := append([]graph.Entry(nil), entries...)
		for i := range kept {
			if kept[i].By == graph.Resolver {
				kept[i].By = "somebody"
			}
		}
		return kept
	}),
	"speakers are not canonical":  reclaim(func(c *graph.Claim) { own(&c.Speaker) }),
	"sources are not canonical":   reclaim(func(c *graph.Claim) { own(&c.Source) }),
	"targets are not canonical":   reclaim(func(c *graph.Claim) { own(c.Target) }),
	"incidents are not canonical": reclaim(func(c *graph.Claim) { own(c.About) }),
	"reporters are not canonical": reclaim(func(c *graph.Claim) {
		for i := range c.Reporters {
			own(&c.Reporters[i].Party)
		}
	}),
	"publishers are not canonical": redocument(func(_ graph.DocumentFilter, page *graph.DocumentPage) {
		for i := range page.Documents {
			own(page.Documents[i].Publisher)
		}
	}),
	"apart is not heeded": func(f *faulty) {
		right := f.find
		f.find = func(ctx context.Context, filter graph.NodeFilter, page graph.Page) (graph.NodePage, error) {
			filter.Apart = false
			return right(ctx, filter, page)
		}
	},
	"the others of a class are not listed": refind(func(_ graph.NodeFilter, _ graph.Page, found *graph.NodePage) {}).and(renode(func(nodes []*graph.Node) []*graph.Node {
		for _, node := range nodes {
			if node != nil {
				node.Same = nil
			}
		}
		return nodes
	})),
	"roots are not canonical": func(f *faulty) {
		right := f.around
		f.around = func(ctx context.Context, around graph.Around) (graph.Slice, error) {
			nodes, err := f.Store.Nodes(ctx, around.Roots)
			if err != nil {
				return graph.Slice{}, err
			}
			var roots []graph.ID
			for i, node := range nodes {
				if node != nil && node.ID == around.Roots[i] {
					roots = append(roots, node.ID)
				}
			}
			if len(roots) > 0 {
				around.Roots = roots
			}
			return right(ctx, around)
		}
	},
	"a filter's nodes stand for themselves alone": func(f *faulty) {
		right := f.claims
		f.claims = func(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error) {
			pages, err := right(ctx, query)
			if err == nil && len(query.Filter.Sources) == 1 {
				for i := range pages {
					pages[i].Claims = keepOwn(pages[i].Claims, query.Filter.Sources[0])
				}
			}
			return pages, err
		}
	},
}

func keepOwn(claims []graph.Claim, source graph.ID) []graph.Claim {
	var kept []graph.Claim
	for _, claim := range claims {
		if claim.Source.Mention.NodeID() == source {
			kept = append(kept, claim)
		}
	}
	return kept
}

// and is one mutation after another.
func (m mutation) and(other mutation) mutation {
	return func(f *faulty) {
		m(f)
		other(f)
	}
}
