package graphtest

import (
	"context"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

func retotal(change func(limit int, totals *graph.Totals)) mutation {
	return func(f *faulty) {
		right := f.totals
		f.totals = func(ctx context.Context, filter graph.ClaimFilter, by []graph.Dimension, limit int) (graph.Totals, error) {
			totals, err := right(ctx, filter, by, limit)
			change(limit, &totals)
			return totals, err
		}
	}
}

func reslice(change func(slice *graph.Slice)) mutation {
	return func(f *faulty) {
		right := f.around
		f.around = func(ctx context.Context, around graph.Around) (graph.Slice, error) {
			slice, err := right(ctx, around)
			change(&slice)
			return slice, err
		}
	}
}

func repath(change func(list *graph.PathList)) mutation {
	return func(f *faulty) {
		right := f.paths
		f.paths = func(ctx context.Context, between graph.Between) (graph.PathList, error) {
			list, err := right(ctx, between)
			change(&list)
			return list, err
		}
	}
}

func redocument(change func(filter graph.DocumentFilter, page *graph.DocumentPage)) mutation {
	return func(f *faulty) {
		right := f.documents
		f.documents = func(ctx context.Context, filter graph.DocumentFilter, page graph.Page) (graph.DocumentPage, error) {
			found, err := right(ctx, filter, page)
			change(filter, &found)
			return found, err
		}
	}
}

func reentry(change func(filter *graph.EntryFilter), after func(page *graph.EntryPage)) mutation {
	return func(f *faulty) {
		right := f.entries
		f.entries = func(ctx context.Context, filter graph.EntryFilter, page graph.Page) (graph.EntryPage, error) {
			change(&filter)
			found, err := right(ctx, filter, page)
			after(&found)
			return found, err
		}
	}
}

func renode(change func(nodes []*graph.Node) []*graph.Node) mutation {
	return func(f *faulty) {
		right := f.nodes
		f.nodes = func(ctx context.Context, ids []graph.ID) ([]*graph.Node, error) {
			nodes, err := right(ctx, ids)
			return change(nodes), err
		}
	}
}

func noChange(*graph.EntryFilter) {}
func noAfter(*graph.EntryPage)    {}

var readMutants = map[string]mutation{
	"an unknown node is left out": renode(func(nodes []*graph.Node) []*graph.Node {
		return slices.DeleteFunc(nodes, func(n *graph.Node) bool { return n == nil })
	}),
	"nodes are given in the order of their IDs": func(f *faulty) {
		right := f.nodes
		f.nodes = func(ctx context.Context, ids []graph.ID) ([]*graph.Node, error) {
			return right(ctx, slices.Sorted(slices.Values(ids)))
		}
	},
	"a node's names are one short": renode(func(nodes []*graph.Node) []*graph.Node {
		for _, node := range nodes {
			if node != nil {
				node.Names = node.Names[:1]
			}
		}
		return nodes
	}),
	"a search minds case": refind(func(filter graph.NodeFilter, _ graph.Page, found *graph.NodePage) {
		if filter.Search == "GRAY HERON" {
			*found = graph.NodePage{}
		}
	}),
	"claimed is not asked": func(f *faulty) {
		right := f.find
		f.find = func(ctx context.Context, filter graph.NodeFilter, page graph.Page) (graph.NodePage, error) {
			filter.Claimed = false
			return right(ctx, filter, page)
		}
	},
	"totals hold one group too many": retotalLimit(1),
	"totals hold one group too few":  retotalLimit(-1),
	"totals never say truncated":     retotal(func(_ int, totals *graph.Totals) { totals.Truncated = false }),
	"totals at their limit are truncated": retotal(func(limit int, totals *graph.Totals) {
		totals.Truncated = totals.Truncated || limit == len(totals.Groups)
	}),
	"totals lose the undated": retotal(func(_ int, totals *graph.Totals) {
		totals.Groups = slices.DeleteFunc(totals.Groups, func(t graph.Total) bool { return t.First == "" })
	}),
	"totals of nothing have no group": retotal(func(_ int, totals *graph.Totals) {
		totals.Groups = slices.DeleteFunc(totals.Groups, func(t graph.Total) bool { return t.Claims == 0 })
	}),
	"totals are ordered by key": retotal(func(_ int, totals *graph.Totals) {
		slices.SortFunc(totals.Groups, func(a, b graph.Total) int { return slices.Compare(a.Keys, b.Keys) })
	}),
	"totals take the latest date for the earliest": retotal(func(_ int, totals *graph.Totals) {
		for i := range totals.Groups {
			totals.Groups[i].First = totals.Groups[i].Last
		}
	}),
	"a neighbourhood never says truncated": reslice(func(s *graph.Slice) { s.Truncated = false }),
	"a neighbourhood does not say why":     reslice(func(s *graph.Slice) { s.Why = nil }),
	"a neighbourhood says one reason":      reslice(func(s *graph.Slice) { s.Why = s.Why[:min(1, len(s.Why))] }),
	"a neighbourhood loses its last edge":  reslice(func(s *graph.Slice) { s.Edges = s.Edges[:max(0, len(s.Edges)-1)] }),
	"a neighbourhood is ordered by ID":     reslice(func(s *graph.Slice) { slices.Sort(s.Nodes) }),
	"a neighbourhood reaches one too far": func(f *faulty) {
		right := f.around
		f.around = func(ctx context.Context, around graph.Around) (graph.Slice, error) {
			around.Depth = min(around.Depth+1, max(around.Depth, graph.MaxDepth))
			return right(ctx, around)
		}
	},
	"paths are one only":        repath(func(l *graph.PathList) { l.Paths = l.Paths[:min(1, len(l.Paths))] }),
	"paths never say truncated": repath(func(l *graph.PathList) { l.Truncated = false }),
	"paths in the other order":  repath(func(l *graph.PathList) { slices.Reverse(l.Paths) }),
	"paths show one edge a step": repath(func(l *graph.PathList) {
		for _, path := range l.Paths {
			for i := range path.Edges {
				path.Edges[i] = path.Edges[i][:1]
			}
		}
	}),
	"documents always bring their text": func(f *faulty) {
		right := f.documents
		f.documents = func(ctx context.Context, filter graph.DocumentFilter, page graph.Page) (graph.DocumentPage, error) {
			filter.WithText = true
			return right(ctx, filter, page)
		}
	},
	"undated documents come first": redocument(func(_ graph.DocumentFilter, page *graph.DocumentPage) {
		slices.SortStableFunc(page.Documents, func(a, b graph.Document) int { return boolCompare(a.Published != "", b.Published != "") })
	}),
	"documents have no publisher": redocument(func(_ graph.DocumentFilter, page *graph.DocumentPage) {
		for i := range page.Documents {
			page.Documents[i].Publisher = nil
		}
	}),
	"entries in order of time": reentry(noChange, func(page *graph.EntryPage) {
		slices.SortStableFunc(page.Entries, func(a, b graph.Entry) int { return a.At.Compare(b.At) })
	}),
	"entries that were undone stand":   reentry(func(f *graph.EntryFilter) { f.Standing = false }, noAfter),
	"entries by anybody":               reentry(func(f *graph.EntryFilter) { f.By = nil }, noAfter),
	"entries of nodes by subject only": reentry(func(f *graph.EntryFilter) { f.Subjects, f.Nodes = append(f.Subjects, f.Nodes...), nil }, noAfter),
	"a context is not heeded": func(f *faulty) {
		right := f.totals
		f.totals = func(_ context.Context, filter graph.ClaimFilter, by []graph.Dimension, limit int) (graph.Totals, error) {
			return right(context.Background(), filter, by, limit)
		}
	},
}

// retotalLimit moves the limit of totals.
func retotalLimit(by int) mutation {
	return func(f *faulty) {
		right := f.totals
		f.totals = func(ctx context.Context, filter graph.ClaimFilter, dimensions []graph.Dimension, limit int) (graph.Totals, error) {
			if limit > 1 {
				limit += by
			}
			return right(ctx, filter, dimensions, limit)
		}
	}
}
