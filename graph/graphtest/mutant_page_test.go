package graphtest

import (
	"context"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// repage changes what a question for claims gives.
func repage(change func(query graph.ClaimQuery, page *graph.ClaimPage)) mutation {
	return func(f *faulty) {
		right := f.claims
		f.claims = func(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error) {
			pages, err := right(ctx, query)
			for i := range pages {
				change(query, &pages[i])
			}
			return pages, err
		}
	}
}

func refind(change func(filter graph.NodeFilter, page graph.Page, found *graph.NodePage)) mutation {
	return func(f *faulty) {
		right := f.find
		f.find = func(ctx context.Context, filter graph.NodeFilter, page graph.Page) (graph.NodePage, error) {
			found, err := right(ctx, filter, page)
			change(filter, page, &found)
			return found, err
		}
	}
}

var pageMutants = map[string]mutation{
	"a page behind a cursor lacks its first claim": repage(func(query graph.ClaimQuery, page *graph.ClaimPage) {
		if query.Page.After != "" && len(page.Claims) > 0 {
			page.Claims = page.Claims[1:]
		}
	}),
	"the second page is lost": repage(func(query graph.ClaimQuery, page *graph.ClaimPage) { page.Next = "" }),
	"a full last page promises more": repage(func(query graph.ClaimQuery, page *graph.ClaimPage) {
		if len(page.Claims) == query.Page.First && page.Next == "" {
			page.Next = graph.CursorOf(string(graph.BySaidLatest), "", "zzz")
		}
	}),
	"a page's total counts the page": repage(func(_ graph.ClaimQuery, page *graph.ClaimPage) { page.Total = len(page.Claims) }),
	"undated claims come first": repage(func(query graph.ClaimQuery, page *graph.ClaimPage) {
		slices.SortStableFunc(page.Claims, func(a, b graph.Claim) int {
			if query.Order == graph.ByID {
				return 0
			}
			return boolCompare(a.Said != "", b.Said != "")
		})
	}),
	"claims of one date are ordered downwards": repage(func(query graph.ClaimQuery, page *graph.ClaimPage) {
		if query.Order == graph.BySaidLatest {
			slices.Reverse(page.Claims)
			slices.SortStableFunc(page.Claims, func(a, b graph.Claim) int { return latestFirst([]string{string(a.Said)}, []string{string(b.Said)}) })
		}
	}),
	"the earliest order is the latest": func(f *faulty) {
		right := f.claims
		f.claims = func(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error) {
			if query.Order == graph.BySaidEarliest {
				query.Order = graph.BySaidLatest
			}
			return right(ctx, query)
		}
	},
	"a cursor counts claims, so that writes move it": offsetCursors,
	"a cursor of another order is taken": func(f *faulty) {
		right := f.claims
		f.claims = func(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error) {
			if keys, err := query.Page.After.Keys(3); err == nil && query.Order != graph.ByID {
				keys[0] = string(query.Order)
				query.Page.After = graph.CursorOf(keys...)
			}
			return right(ctx, query)
		}
	},
	"parents are answered in the order of their IDs": func(f *faulty) {
		right := f.claims
		f.claims = func(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error) {
			query.Parents = slices.Sorted(slices.Values(query.Parents))
			return right(ctx, query)
		}
	},
	"a parent given twice is answered once": func(f *faulty) {
		right := f.claims
		f.claims = func(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error) {
			query.Parents = slices.Compact(slices.Sorted(slices.Values(query.Parents)))
			return right(ctx, query)
		}
	},
	"equal names do not come first": refind(func(_ graph.NodeFilter, _ graph.Page, found *graph.NodePage) {
		slices.SortStableFunc(found.Nodes, func(a, b graph.Node) int {
			return slices.Compare([]string{graph.Fold(a.Name)}, []string{graph.Fold(b.Name)})
		})
	}),
	"a page of nodes is one too long": func(f *faulty) {
		right := f.find
		f.find = func(ctx context.Context, filter graph.NodeFilter, page graph.Page) (graph.NodePage, error) {
			if page.First > 0 && page.First < graph.MaxPage {
				page.First++
			}
			return right(ctx, filter, page)
		}
	},
}

// offsetCursors pages by counting.
func offsetCursors(f *faulty) {
	right := f.claims
	f.claims = func(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error) {
		keys, err := query.Page.After.Keys(2)
		if err != nil || len(query.Parents) > 1 || query.Page.First > 20 {
			pages, err := right(ctx, query)
			for i := range pages {
				if pages[i].Next != "" {
					pages[i].Next = graph.CursorOf(string(query.Order), number(len(pages[i].Claims)))
				}
			}
			return pages, err
		}
		if keys[0] != string(query.Order) {
			return right(ctx, query)
		}
		return countedPage(ctx, query, keys[1], right)
	}
}

func countedPage(ctx context.Context, query graph.ClaimQuery, seen string, ask func(context.Context, graph.ClaimQuery) ([]graph.ClaimPage, error)) ([]graph.ClaimPage, error) {
	first := query.Page.First
	query.Page = wholePage
	pages, err := ask(ctx, query)
	if err != nil {
		return nil, err
	}
	from := slices.IndexFunc(pages[0].Claims, func(graph.Claim) bool { return true })
	for number(from) != seen {
		from++
	}
	to := min(from+first, len(pages[0].Claims))
	if to < len(pages[0].Claims) {
		pages[0].Next = graph.CursorOf(string(query.Order), number(to))
	}
	pages[0].Claims = pages[0].Claims[from:to]
	return pages, nil
}
