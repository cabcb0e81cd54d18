package graphtest

import (
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// What a store keeps beside what was written (canonical nodes, edges, the words of quotes) must follow every write.
var derivedTests = []writingTest{
	{"derived/a reference that comes later makes another node canonical", func(s shelf) {
		low, high := graph.Mention{Name: "Grey Fox", Kind: graph.Group}, graph.Mention{Name: "Gray Fox", Kind: graph.Group}
		if low.NodeID() > high.NodeID() {
			low, high = high, low
		}
		same, err := graph.NewEntry("somebody", graph.EntrySame, low.NodeID(), graph.Judgement{With: high.NodeID()})
		s.try("make an entry", err)
		s.put(graph.Batch{Nodes: []graph.Node{graph.NodeOf(low), graph.NodeOf(high)}, Entries: []graph.Entry{same}})
		around := graph.Around{Roots: []graph.ID{low.NodeID()}, MaxNodes: 1}
		s.same("without references the lowest ID stands", s.neighbourhood(around).Nodes, []graph.ID{low.NodeID()})
		named := graph.NodeOf(high)
		named.Refs = []string{"test:fox"}
		s.put(graph.Batch{Nodes: []graph.Node{named}})
		s.same("then the one with a reference", s.neighbourhood(around).Nodes, []graph.ID{high.NodeID()})
	}, true},
	{"derived/edges are those of the claims after every write", func(s shelf) {
		s.sameEdges("the fixture")
		s.put(graph.Batch{Claims: []graph.Claim{s.draw("d4", claimDraft{verb: graph.Accuses, source: "V", target: "G", said: "2022-01-01", locator: "rows.csv:6"})}})
		s.sameEdges("after a dated claim")
		s.put(graph.Batch{Claims: []graph.Claim{s.draw("d5", claimDraft{verb: graph.Accuses, source: "V", target: "G", locator: "rows.csv:7"})}})
		s.sameEdges("after an undated one")
		s.put(graph.Batch{Forget: s.ids("d3")})
		s.sameEdges("after a document went")
	}, false},
	{"derived/the words of forgotten quotes find nothing", func(s shelf) {
		first := article("The harbour was closed.")
		s.put(first)
		s.put(graph.Batch{Forget: []graph.ID{first.Documents[0].NodeID()}})
		s.put(article("The airport was closed."))
		for word, claims := range map[string]int{"harbour": 0, "airport": 1, "closed": 1} {
			s.same("claims with the word "+word, s.totals(graph.ClaimFilter{Words: word}, 0).Groups[0].Claims, claims)
		}
	}, true},
}

// sameEdges compares the edges that a store keeps with those that it counts when a filter lets every claim through.
func (s shelf) sameEdges(when string) {
	s.t.Helper()
	around := graph.Around{MaxNodes: 1000, MaxEdges: 1000}
	for _, node := range s.findNodes(graph.NodeFilter{}, graph.Page{First: graph.MaxPage}).Nodes {
		around.Roots = append(around.Roots, node.ID)
	}
	kept := s.neighbourhood(around).Edges
	around.Filter.RecordedBefore = time.Now().Add(time.Hour)
	s.same("edges kept and counted "+when, kept, s.neighbourhood(around).Edges)
}

// article is a document of one claim that its whole text carries.
func article(text string) graph.Batch {
	document := graph.Document{Key: graph.ProseKey([]byte(text)), File: "article.txt", Loader: "text", Text: text}
	accuser, accused := graph.Mention{Name: "Ruritania", Kind: graph.Country}, graph.Mention{Name: "Graustark", Kind: graph.Country}
	target := graph.PartyOf(accused)
	claim := graph.Claim{
		Verb: graph.Accuses, Speaker: graph.PartyOf(accuser), Source: graph.PartyOf(accuser), Target: &target,
		Quotes: []graph.Quote{{Text: text, End: len(text)}}, Loader: "text",
	}
	claim.Seal(document)
	return graph.Batch{
		Documents: []graph.Document{document},
		Nodes:     []graph.Node{document.Node(), graph.NodeOf(accuser), graph.NodeOf(accused)},
		Claims:    []graph.Claim{claim},
	}
}
