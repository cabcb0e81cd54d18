package neo4j

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// Claims lists claims, a page for each parent.
func (s *Store) Claims(ctx context.Context, q graph.ClaimQuery) ([]graph.ClaimPage, error) {
	order, place, err := claimPlace(q)
	if err != nil {
		return nil, fmt.Errorf("list claims: %w", err)
	}
	var pages []graph.ClaimPage
	err = s.read(ctx, "list claims", func(tx tx) error {
		conditions, err := tx.claimFilter(q.Filter)
		if err != nil {
			return err
		}
		parents, err := tx.parents(q)
		if err != nil {
			return err
		}
		rows, err := tx.run("claims", with(conditions.params, map[string]any{"parents": parents, "after": place, "limit": q.Page.First + 1}),
			conditions.candidates(beginning(conditions, q)), conditions.where(),
			fragment{"order", clause("claim_order", string(order))}, claimView)
		pages = claimPages(rows, order, q.Page)
		return err
	})
	return pages, err
}

// claimPlace settles the order and where the page begins.
func claimPlace(q graph.ClaimQuery) (graph.ClaimOrder, map[string]any, error) {
	order := q.Order
	if order == "" {
		order = graph.BySaidLatest
	}
	if err := checkQuery(q, order); err != nil {
		return "", nil, err
	}
	names := []string{"key", "id"}
	if order == graph.ByID {
		names = []string{"id"}
	}
	place, err := after(q.Page.After, string(order), names...)
	if err == nil && order == graph.ByRecordedLatest && len(place) > 0 {
		err = moment(place, "key")
	}
	return order, place, err
}

var (
	orders = []graph.ClaimOrder{graph.BySaidLatest, graph.BySaidEarliest, graph.ByRecordedLatest, graph.ByID}
	fields = []graph.ParentField{graph.PerSpeaker, graph.PerSource, graph.PerTarget, graph.PerDocument, graph.PerAbout, graph.PerAnswered, graph.PerAnswer}
)

func checkQuery(q graph.ClaimQuery, order graph.ClaimOrder) error {
	switch {
	case !slices.Contains(orders, order):
		return fmt.Errorf("%q is no order of claims: %w", order, graph.ErrInvalid)
	case len(q.Parents) > 0 && !slices.Contains(fields, q.Per):
		return fmt.Errorf("%q does not say how claims belong to their parents: %w", q.Per, graph.ErrInvalid)
	case len(q.Parents) > 1 && q.Page.After != "":
		return fmt.Errorf("a page behind a cursor is for one parent, not for %d: %w", len(q.Parents), graph.ErrInvalid)
	}
	return errors.Join(q.Filter.Validate(), q.Page.Validate())
}

// parents are the IDs under which the parents are looked up: "" for an unknown node, and a single "" where there are none.
func (t tx) parents(q graph.ClaimQuery) ([]graph.ID, error) {
	if len(q.Parents) == 0 {
		return []graph.ID{""}, nil
	}
	if q.Per == graph.PerAnswered || q.Per == graph.PerAnswer {
		return q.Parents, nil
	}
	canonical, err := t.canonical(q.Parents)
	var parents []graph.ID
	for _, id := range q.Parents {
		parents = append(parents, canonical[id])
	}
	return parents, err
}

func beginning(conditions *filter, q graph.ClaimQuery) string {
	if len(q.Parents) == 0 {
		return conditions.beginning()
	}
	return string(q.Per)
}

func claimPages(rows []row, order graph.ClaimOrder, page graph.Page) []graph.ClaimPage {
	var pages []graph.ClaimPage
	for _, r := range rows {
		found, more := cut(r.rows("page"), page)
		p := graph.ClaimPage{Total: r.number("total")}
		for _, claim := range found {
			p.Claims = append(p.Claims, claimOf(claim))
		}
		if more {
			p.Next = claimCursor(p.Claims[len(p.Claims)-1], order)
		}
		pages = append(pages, p)
	}
	return pages
}

func claimCursor(c graph.Claim, order graph.ClaimOrder) graph.Cursor {
	key := string(c.Said)
	switch {
	case order == graph.ByID:
		return graph.CursorOf(string(order), string(c.ID))
	case order == graph.ByRecordedLatest:
		key = c.Recorded.Format(time.RFC3339Nano)
	case order == graph.BySaidEarliest && c.Said.Undated():
		key = "~" // behind every date
	}
	return graph.CursorOf(string(order), key, string(c.ID))
}
