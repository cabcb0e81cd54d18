package graphtest

import (
	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
)

// ask puts one random question to both.
func (h *history) ask() {
	questions := []func(){h.askClaims, h.askClaims, h.askParents, h.askTotals, h.askNeighbourhood, h.askPaths, h.askNodes, h.askDocuments, h.askEntries}
	questions[rapid.IntRange(0, len(questions)-1).Draw(h.t, "question")]()
}

// askAll compares all that both hold.
func (h *history) askAll() {
	for _, order := range []graph.ClaimOrder{graph.BySaidLatest, graph.BySaidEarliest, graph.ByID} {
		h.compareClaims(graph.ClaimQuery{Order: order, Page: graph.Page{First: 7}})
	}
	h.compareNodes(graph.NodeFilter{}, graph.Page{First: 4})
	h.compareNodes(graph.NodeFilter{Apart: true}, wholePage)
	h.compareEntries(graph.EntryFilter{}, graph.Page{First: 4})
	h.compareDocuments(graph.DocumentFilter{WithText: true}, graph.Page{First: 2})
	ids := h.pool.nodeIDs()
	got, gotErr := h.store.Nodes(h.ctx, ids)
	want, wantErr := h.model.Nodes(h.ctx, ids)
	h.equal("nodes", ids, got, gotErr, want, wantErr)
}

func (h *history) askClaims() {
	h.compareClaims(graph.ClaimQuery{Filter: h.drawFilter(), Order: h.drawOrder(), Page: h.drawPage()})
}

func (h *history) askParents() {
	query := graph.ClaimQuery{Filter: h.drawFilter(), Order: h.drawOrder(), Page: h.drawPage()}
	query.Per = pick(h.t, "per", []graph.ParentField{
		graph.PerSpeaker, graph.PerSource, graph.PerTarget, graph.PerDocument, graph.PerAbout, graph.PerAnswered, graph.PerAnswer,
	})
	parents := h.pool.nodeIDs()
	if query.Per == graph.PerAnswered || query.Per == graph.PerAnswer {
		parents = append(parents[:1], h.claims...)
	}
	query.Parents = some(h.t, "parents", parents)
	h.compareClaims(query)
}

// compareClaims follows the store's own cursors, and the model's, where there is one list.
func (h *history) compareClaims(query graph.ClaimQuery) {
	own := query
	for {
		got, gotErr := h.store.Claims(h.ctx, query)
		want, wantErr := h.model.Claims(h.ctx, own)
		gotNext, wantNext := takeCursors(got), takeCursors(want)
		h.equal("claims", query, got, gotErr, want, wantErr)
		h.equal("whether claims go on behind", query, set(gotNext), nil, set(wantNext), nil)
		if len(wantNext) != 1 || wantNext[0] == "" {
			return
		}
		query.Page.After, own.Page.After = gotNext[0], wantNext[0]
	}
}

// takeCursors takes the cursors out of pages, since every store writes its own.
func takeCursors(pages []graph.ClaimPage) []graph.Cursor {
	cursors := make([]graph.Cursor, len(pages))
	for i := range pages {
		cursors[i], pages[i].Next = pages[i].Next, ""
	}
	return cursors
}

func set(cursors []graph.Cursor) []bool {
	var is []bool
	for _, cursor := range cursors {
		is = append(is, cursor != "")
	}
	return is
}

func (h *history) askTotals() {
	filter, by := h.drawViewpoint(), rapid.SliceOfNDistinct(rapid.SampledFrom(everyDimension), 0, 3, rapid.ID).Draw(h.t, "by")
	limit := rapid.IntRange(0, 3).Draw(h.t, "limit")
	got, gotErr := h.store.Totals(h.ctx, filter, by, limit)
	want, wantErr := h.model.Totals(h.ctx, filter, by, limit)
	h.equal("totals", []any{filter, by, limit}, got, gotErr, want, wantErr)
}

func (h *history) askNeighbourhood() {
	around := graph.Around{
		Roots: some(h.t, "roots", h.pool.nodeIDs()), Depth: rapid.IntRange(0, 3).Draw(h.t, "depth"), Filter: h.drawViewpoint(),
		MaxNodes: rapid.IntRange(1, 6).Draw(h.t, "nodes"), MaxEdges: rapid.IntRange(0, 6).Draw(h.t, "edges"),
	}
	got, gotErr := h.store.Neighbourhood(h.ctx, around)
	want, wantErr := h.model.Neighbourhood(h.ctx, around)
	h.equal("neighbourhood", around, got, gotErr, want, wantErr)
}

func (h *history) askPaths() {
	ids := h.pool.nodeIDs()
	between := graph.Between{
		From: pick(h.t, "from", ids), To: pick(h.t, "to", ids), MaxLength: rapid.IntRange(1, 4).Draw(h.t, "length"),
		MaxPaths: rapid.IntRange(1, 3).Draw(h.t, "paths"), Filter: h.drawViewpoint(),
	}
	got, gotErr := h.store.Paths(h.ctx, between)
	want, wantErr := h.model.Paths(h.ctx, between)
	h.equal("paths", between, got, gotErr, want, wantErr)
}

func (h *history) askNodes() { h.compareNodes(h.drawNodeFilter(), h.drawPage()) }

func (h *history) compareNodes(filter graph.NodeFilter, page graph.Page) {
	own := page
	for {
		got, gotErr := h.store.FindNodes(h.ctx, filter, page)
		want, wantErr := h.model.FindNodes(h.ctx, filter, own)
		page.After, own.After = got.Next, want.Next
		got.Next, want.Next = "", ""
		h.equal("find nodes", filter, got, gotErr, want, wantErr)
		if h.last("nodes", page, own) {
			return
		}
	}
}

func (h *history) askDocuments() {
	filter := graph.DocumentFilter{Published: h.drawPeriod("published"), WithText: rapid.Bool().Draw(h.t, "with text")}
	switch pick(h.t, "documents by", []string{"", "IDs", "publishers", "loaders", "languages"}) {
	case "IDs":
		filter.IDs = some(h.t, "IDs", h.pool.nodeIDs())
	case "publishers":
		filter.Publishers = some(h.t, "publishers", h.pool.nodeIDs())
	case "loaders":
		filter.Loaders = []string{"table"}
	case "languages":
		filter.Languages = some(h.t, "languages", []string{"", "en"})
	}
	h.compareDocuments(filter, h.drawPage())
}

func (h *history) compareDocuments(filter graph.DocumentFilter, page graph.Page) {
	own := page
	for {
		got, gotErr := h.store.Documents(h.ctx, filter, page)
		want, wantErr := h.model.Documents(h.ctx, filter, own)
		page.After, own.After = got.Next, want.Next
		got.Next, want.Next = "", ""
		h.equal("documents", filter, got, gotErr, want, wantErr)
		if h.last("documents", page, own) {
			return
		}
	}
}

func (h *history) askEntries() {
	filter := graph.EntryFilter{Standing: rapid.Bool().Draw(h.t, "standing")}
	switch pick(h.t, "entries by", []string{"", "kinds", "nodes", "subjects", "authors"}) {
	case "kinds":
		filter.Kinds = some(h.t, "kinds", []graph.EntryKind{graph.EntrySame, graph.EntryDifferent, graph.EntryUndone})
	case "nodes":
		filter.Nodes = some(h.t, "nodes", h.pool.nodeIDs())
	case "subjects":
		filter.Subjects = some(h.t, "subjects", h.pool.nodeIDs())
	case "authors":
		filter.By = some(h.t, "authors", []string{"ann", graph.Resolver})
	}
	h.compareEntries(filter, h.drawPage())
}

func (h *history) compareEntries(filter graph.EntryFilter, page graph.Page) {
	own := page
	for {
		got, gotErr := h.store.Entries(h.ctx, filter, page)
		want, wantErr := h.model.Entries(h.ctx, filter, own)
		page.After, own.After = got.Next, want.Next
		got.Next, want.Next = "", ""
		h.equal("entries", filter, got, gotErr, want, wantErr)
		if h.last("entries", page, own) {
			return
		}
	}
}

// last reports whether a list ends here, in both.
func (h *history) last(what string, page, own graph.Page) bool {
	h.equal("whether "+what+" go on behind", own, page.After != "", nil, own.After != "", nil)
	return own.After == ""
}
