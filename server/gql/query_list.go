package gql

import (
	"context"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql/internal/view"
)

func (q query) Claims(ctx context.Context, filter *view.ClaimFilter, order graph.ClaimOrder, first int, after *string) (*view.ClaimConnection, error) {
	span, err := view.SpanOf(first, after)
	if err != nil {
		return nil, err
	}
	viewpoint, err := view.Filter(ctx, q.reader, filter)
	if err != nil {
		return nil, err
	}
	page, err := q.claims(ctx, graph.ClaimQuery{Filter: viewpoint, Order: order, Page: span.Page()})
	if err != nil {
		return nil, err
	}
	claims := view.Cut(span, page.Claims)
	return view.Connect(span, view.ShowClaims(q.reader, claims), page.Next, page.Total), nil
}

// claims asks without parents, so that there is one page.
func (q query) claims(ctx context.Context, question graph.ClaimQuery) (graph.ClaimPage, error) {
	pages, err := q.reader.Claims(ctx, question)
	if err != nil {
		return graph.ClaimPage{}, err
	}
	return pages[0], nil
}

func (q query) Claim(ctx context.Context, id graph.ID) (*view.Claim, error) {
	page, err := q.claims(ctx, graph.ClaimQuery{Filter: graph.ClaimFilter{IDs: []graph.ID{id}}, Page: graph.Page{First: 1}})
	if err != nil || len(page.Claims) == 0 {
		return nil, err
	}
	return view.ShowClaims(q.reader, page.Claims)[0], nil
}

func (q query) Documents(ctx context.Context, filter *graph.DocumentFilter, first int, after *string) (*view.DocumentConnection, error) {
	span, err := view.SpanOf(first, after)
	if err != nil {
		return nil, err
	}
	var chosen graph.DocumentFilter
	if filter != nil {
		chosen = *filter
	}
	if err := view.CheckPeriod("published", chosen.Published); err != nil {
		return nil, err
	}
	page, err := q.reader.Documents(ctx, chosen, span.Page())
	if err != nil {
		return nil, err
	}
	documents := view.Cut(span, page.Documents)
	return view.Connect(span, view.ShowDocuments(q.reader, documents), page.Next, page.Total), nil
}

func (q query) Document(ctx context.Context, id graph.ID) (*view.Document, error) {
	return view.FindDocument(ctx, q.reader, id)
}

func (q query) Entries(ctx context.Context, filter *graph.EntryFilter, first int, after *string) (*view.EntryConnection, error) {
	span, err := view.SpanOf(first, after)
	if err != nil {
		return nil, err
	}
	var chosen graph.EntryFilter
	if filter != nil {
		chosen = *filter
	}
	page, err := q.reader.Entries(ctx, chosen, span.Page())
	if err != nil {
		return nil, err
	}
	entries := view.Cut(span, page.Entries)
	shown := make([]*graph.Entry, len(entries))
	for i := range entries {
		shown[i] = &entries[i]
	}
	return view.Connect(span, shown, page.Next, page.Total), nil
}
