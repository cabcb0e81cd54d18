package view

import (
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// claimLists lists the claims of several parents (nodes, documents or claims) together: one call of the store for each set
// of arguments, however many parents there are.
type claimLists struct {
	reader  graph.Reader
	parents []graph.ID
	lists   lazyByArgs[map[graph.ID]claimList]
}

// claimArgs are the arguments of a field that lists claims.
type claimArgs struct {
	Per    graph.ParentField
	Filter *ClaimFilter
	Order  graph.ClaimOrder
	First  int
	After  *string
}

// claimList is the claims of one parent.
type claimList struct {
	claims []*Claim
	next   graph.Cursor
	total  int
}

// page is the connection of one parent.
func (l *claimLists) page(ctx context.Context, parent graph.ID, args claimArgs) (*ClaimConnection, error) {
	span, err := SpanOf(args.First, args.After)
	if err != nil {
		return nil, err
	}
	if span.behind() && len(l.parents) > 1 {
		return nil, fmt.Errorf("after goes on with the claims of one item, not of %d at once; ask for that item by its ID: %w", len(l.parents), graph.ErrInvalid)
	}
	list, err := l.of(ctx, parent, args, span.Page())
	if err != nil {
		return nil, err
	}
	return Connect(span, Cut(span, list.claims), list.next, list.total), nil
}

func (l *claimLists) of(ctx context.Context, parent graph.ID, args claimArgs, page graph.Page) (claimList, error) {
	lists, err := l.lists.load(args, func() (map[graph.ID]claimList, error) { return l.list(ctx, args, page) })
	return lists[parent], err
}

func (l *claimLists) list(ctx context.Context, args claimArgs, page graph.Page) (map[graph.ID]claimList, error) {
	filter, err := Filter(ctx, l.reader, args.Filter)
	if err != nil {
		return nil, err
	}
	pages, err := l.reader.Claims(ctx, graph.ClaimQuery{
		Filter: filter, Order: args.Order, Per: args.Per, Parents: l.parents, Page: page,
	})
	if err != nil {
		return nil, err
	}
	return l.byParent(pages), nil
}

// byParent shows the claims of all parents as one set.
func (l *claimLists) byParent(pages []graph.ClaimPage) map[graph.ID]claimList {
	var all []graph.Claim
	for _, page := range pages {
		all = append(all, page.Claims...)
	}
	shown := ShowClaims(l.reader, all)
	lists := map[graph.ID]claimList{}
	for i, page := range pages {
		count := len(page.Claims)
		lists[l.parents[i]] = claimList{claims: shown[:count:count], next: page.Next, total: page.Total}
		shown = shown[count:]
	}
	return lists
}
