package graphtest

import (
	"github.com/jaccuse/jaccuse/graph"
)

var everyDimension = []graph.Dimension{
	graph.OfSpeaker, graph.OfSource, graph.OfTarget, graph.OfVerb, graph.OfSourceCountry, graph.OfTargetCountry,
	graph.OfDocument, graph.OfPublisher, graph.OfLoader, graph.OfSaidYear, graph.OfSaidMonth,
}

// everything is what the store answers to a broad set of questions about nodes, claims and documents, so that two moments
// can be compared.
func (s shelf) everything() map[string]any {
	s.t.Helper()
	all := map[string]any{
		"nodes":       s.nodes(s.ids(everyNode)...),
		"found":       s.findNodes(graph.NodeFilter{}, wholePage),
		"found apart": s.findNodes(graph.NodeFilter{Apart: true}, wholePage),
		"claimed":     s.findNodes(graph.NodeFilter{Claimed: true}, wholePage),
		"searched":    s.findNodes(graph.NodeFilter{Search: "unit"}, wholePage),
		"documents":   s.documents(graph.DocumentFilter{WithText: true}),
		"published":   s.documents(graph.DocumentFilter{Publishers: s.ids("V N")}),
		"from XB":     s.claimsBy(graph.ClaimFilter{SourceCountries: []string{"XB"}}),
		"not A":       s.claimsBy(graph.ClaimFilter{NotSpeakers: s.ids("A L")}),
		"unanswered":  s.claimsBy(graph.ClaimFilter{Answered: new(false)}),
		"dyads":       s.totals(graph.ClaimFilter{}, 0, graph.OfSource, graph.OfTarget),
		"near A":      s.neighbourhood(graph.Around{Roots: s.ids("A"), Depth: 2, MaxNodes: 6, MaxEdges: 9}),
		"near X":      s.neighbourhood(graph.Around{Roots: s.ids("X S"), Depth: 6, MaxNodes: 99, MaxEdges: 99}),
		"U to D":      s.paths(graph.Between{From: s.id["U"], To: s.id["D"], MaxLength: 6, MaxPaths: 9}),
		"L to X":      s.paths(graph.Between{From: s.id["L"], To: s.id["X"], MaxLength: 6, MaxPaths: 9}),
	}
	for _, order := range []graph.ClaimOrder{graph.BySaidLatest, graph.BySaidEarliest, graph.ByID} {
		all["by "+string(order)] = s.pagedClaims(graph.ClaimQuery{Order: order}, 6)
	}
	for _, dimension := range everyDimension {
		all["totals by "+string(dimension)] = s.totals(graph.ClaimFilter{}, 0, dimension)
	}
	for _, per := range []graph.ParentField{graph.PerSpeaker, graph.PerSource, graph.PerTarget, graph.PerDocument, graph.PerAbout} {
		all["per "+string(per)] = s.claims(graph.ClaimQuery{Per: per, Parents: s.ids(everyNode), Page: wholePage})
	}
	return all
}

const everyNode = "A B C D S F U T G X V N H J L I R d1 d2 d3 d4 d5"
