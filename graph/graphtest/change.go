package graphtest

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// Pages that are read while the store changes.
var changeTests = []writingTest{
	{"claims/pages survive a write between them", func(s shelf) {
		query := graph.ClaimQuery{Order: graph.BySaidLatest, Page: graph.Page{First: 5}}
		first := s.claims(query)[0]
		s.put(graph.Batch{Claims: []graph.Claim{
			s.draw("d4", claimDraft{verb: graph.Accuses, source: "V", target: "G", said: "2022-01-01", locator: "rows.csv:6"}),
			s.draw("d4", claimDraft{verb: graph.Accuses, source: "V", target: "X", said: "2020-05-01", locator: "rows.csv:7"}),
		}})
		s.same("first page", s.labels(claimIDs(first.Claims)), s.ordered(latestOrder[:4]))
		query.Page.After = first.Next
		rest := s.claims(query)[0]
		s.same("the next begins where the first ended", s.labels(claimIDs(rest.Claims)), s.ordered(latestOrder[4:6]))
		s.same("the total counts both new ones", rest.Total, 18)
		s.same("all that lies behind", len(s.rest(query)), 12)
	}, false},
	{"claims/pages survive that the last item seen goes", func(s shelf) {
		query := graph.ClaimQuery{Order: graph.BySaidLatest, Page: graph.Page{First: 2}}
		query.Page.After = s.claims(query)[0].Next // behind c15, which stands in d3
		s.put(graph.Batch{Forget: s.ids("d3")})
		s.same("next", s.labels(claimIDs(s.claims(query)[0].Claims)), "c06 c05")
	}, false},
	{"find/pages survive a write between them", func(s shelf) {
		filter := graph.NodeFilter{Kinds: []graph.Kind{graph.Country}}
		first := s.findNodes(filter, graph.Page{First: 2})
		for _, name := range []string{"Aaland", "Zzyland"} {
			s.put(graph.Batch{Nodes: []graph.Node{graph.NodeOf(graph.Mention{Name: name, Kind: graph.Country})}})
		}
		second := s.findNodes(filter, graph.Page{First: 2, After: first.Next})
		s.same("second page", s.labels(nodeIDs(second.Nodes[:1])), "C")
		s.same("new one in its place", second.Nodes[1].Name, "Zzyland")
		s.same("total", second.Total, 6)
	}, false},
	{"find/pages survive a judgement between them", func(s shelf) {
		filter := graph.NodeFilter{Kinds: []graph.Kind{graph.Country}}
		first := s.findNodes(filter, graph.Page{First: 2})
		s.judge("ann", graph.EntrySame, "B", "D")
		second := s.findNodes(filter, graph.Page{First: 9, After: first.Next})
		s.same("total", second.Total, 3)
		s.same("C is there", slices.Contains(nodeIDs(second.Nodes), s.id["C"]), true)
	}, false},
	{"documents/pages survive a write between them", func(s shelf) {
		first, err := s.store.Documents(s.ctx, graph.DocumentFilter{}, graph.Page{First: 2})
		s.try("documents", err)
		latest := graph.Document{Key: "dataset:latest", Published: "2022"}
		s.put(graph.Batch{Documents: []graph.Document{latest}, Nodes: []graph.Node{latest.Node()}})
		second, err := s.store.Documents(s.ctx, graph.DocumentFilter{}, graph.Page{First: 2, After: first.Next})
		s.try("documents", err)
		s.same("second page", s.labels(documentIDs(second.Documents)), "d1 d4")
		s.same("total", second.Total, 6)
	}, false},
	{"ledger/pages survive a write between them", func(s shelf) {
		ledger := s.someLedger()
		first, err := s.store.Entries(s.ctx, graph.EntryFilter{}, graph.Page{First: 5})
		s.try("entries", err)
		last := s.entry("ann", graph.EntryAccepted, "c01", nil)
		s.put(graph.Batch{Entries: []graph.Entry{last}})
		second, err := s.store.Entries(s.ctx, graph.EntryFilter{}, graph.Page{First: 5, After: first.Next})
		s.try("entries", err)
		s.same("second page", second.Entries, append(ledger[5:], last))
	}, false},
}

// rest follows the cursors behind a page to the end.
func (s shelf) rest(query graph.ClaimQuery) []graph.ID {
	s.t.Helper()
	var ids []graph.ID
	for range 100 {
		page := s.claims(query)[0]
		ids = append(ids, claimIDs(page.Claims)...)
		if page.Next == "" {
			return ids
		}
		query.Page.After = page.Next
	}
	s.t.Fatalf("the pages of claims have no end")
	return nil
}
