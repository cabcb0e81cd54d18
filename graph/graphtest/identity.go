package graphtest

import (
	"fmt"
	"slices"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/graph"
)

// united is a shelf on which people judged L and A, U and T, V and N, and d1 and R to be the same. A stands for the first,
// since it has a reference; of the others, see canonical.
func (s shelf) united() []graph.Entry {
	s.t.Helper()
	return []graph.Entry{
		s.judge("ann", graph.EntrySame, "L", "A"), s.judge("ann", graph.EntrySame, "U", "T"),
		s.judge("bob", graph.EntrySame, "N", "V"), s.judge("bob", graph.EntrySame, "R", "d1"),
	}
}

// canonical is the label of the one with the lower ID.
func (s shelf) canonical(a, b string) string {
	if s.id[a] < s.id[b] {
		return a
	}
	return b
}

func (s shelf) other(a, b string) string {
	if s.id[a] < s.id[b] {
		return b
	}
	return a
}

var identityTests = append(identityRows(), []writingTest{
	{"identity/any member's ID finds the canonical node", func(s shelf) {
		s.united()
		ut, vn := s.canonical("U", "T"), s.canonical("V", "N")
		s.same("nodes", s.labelsOf(s.nodes(s.ids("A L U T V N R d1")...)), join([]string{"A", "A", ut, ut, vn, vn, "d1", "d1"}))
	}, false},
	{"identity/a node with a reference stands for those without", func(s shelf) {
		s.judge("ann", graph.EntrySame, "G", "X")
		some, other := s.canonical("G", "X"), s.other("G", "X")
		s.same("the lowest ID", s.node1(s.id["X"]).ID, s.id[some])
		node := *s.node(other)
		node.Refs = []string{"mitre:G1"}
		s.put(graph.Batch{Nodes: []graph.Node{node}})
		s.same("the one with a reference", s.node1(s.id["X"]).ID, s.id[other])
	}, false},
	{"identity/the united node has the names, references and larger bodies of all, and lists the others", func(s shelf) {
		s.united()
		members := []graph.Node{*s.node("U"), *s.node("T")}
		s.same("U and T", *s.node1(s.id["T"]), graph.Unite(members))
		s.same("same as", s.node1(s.id["T"]).Same, s.ids(s.other("U", "T")))
		s.same("names", s.node1(s.id["L"]).Names, []graph.Name{{Text: "Auria"}, {Text: "Republic of Auria"}, {Text: "allies of Auria"}})
		s.same("part of", s.node1(s.id["T"]).PartOf, s.ids("B"))
		s.same("kind of A", s.node1(s.id["L"]).Kind, graph.Country)
		s.same("country of U and T", s.node1(s.id["T"]).Country, "XB")
	}, false},
	{"identity/nodes are found once, by the names of all", func(s shelf) {
		s.united()
		s.same("allies", s.labels(s.findAll(graph.NodeFilter{Search: "allies"}, 9)), "A")
		s.same("nordwacht", s.labels(s.findAll(graph.NodeFilter{Search: "nordwacht"}, 9)), s.canonical("V", "N"))
		s.same("vigil", s.labels(s.findAll(graph.NodeFilter{Names: []string{"vigil labs"}}, 9)), s.canonical("V", "N"))
		s.same("one name of both", s.labels(s.findAll(graph.NodeFilter{Search: "unit 77"}, 9)), s.canonical("U", "T"))
		s.same("coalitions", s.labels(s.findAll(graph.NodeFilter{Kinds: []graph.Kind{graph.Coalition}}, 9)), "")
		s.same("by reference", s.labels(s.findAll(graph.NodeFilter{Refs: []string{"iso3166:XA"}}, 9)), "A")
		s.same("total", s.findNodes(graph.NodeFilter{}, graph.Page{First: 1}).Total, 18)
		s.same("by pages", len(s.findAll(graph.NodeFilter{}, 5)), 18)
	}, false},
	{"identity/apart shows all as they were written", func(s shelf) {
		s.united()
		page := s.findNodes(graph.NodeFilter{Apart: true}, wholePage)
		s.same("total", page.Total, 22)
		for _, node := range page.Nodes {
			s.same(s.label[node.ID], node, *s.node(s.label[node.ID]))
		}
		s.same("claimed, apart", s.labels(s.findAll(graph.NodeFilter{Apart: true, Claimed: true, Names: []string{"unit 77"}}, 9)), "U")
		s.same("claimed", s.labels(s.findAll(graph.NodeFilter{Claimed: true, Names: []string{"unit 77"}}, 9)), s.canonical("U", "T"))
		s.same("kinds, apart", s.labels(s.findAll(graph.NodeFilter{Apart: true, Kinds: []graph.Kind{graph.Coalition}}, 9)), "L")
	}, false},
	{"identity/parties are canonical, the names stay as spelled", func(s shelf) {
		s.united()
		claim := s.claimsBy(graph.ClaimFilter{IDs: s.ids("c02")})[0]
		want := s.claim("c02")
		want.Speaker.Node, want.Source.Node, want.Target.Node = s.id["A"], s.id["A"], s.id[s.canonical("U", "T")]
		s.sameButRecorded("claim", claim, want)
		attribution := s.claimsBy(graph.ClaimFilter{IDs: s.ids("c11")})[0]
		s.same("reporter", attribution.Reporters[1].Node, s.id[s.canonical("V", "N")])
		s.same("its name", attribution.Reporters[1].Name, "Nordwacht Straße")
	}, false},
	{"identity/incidents are canonical", func(s shelf) {
		other := graph.NodeOf(graph.Mention{Name: "Blackout", Kind: graph.Incident, Ref: "test:blackout"})
		s.put(graph.Batch{Nodes: []graph.Node{other}})
		s.name("O", other.ID)
		s.judge("ann", graph.EntrySame, "I", "O")
		s.same("about", s.claimsBy(graph.ClaimFilter{IDs: s.ids("c01")})[0].About.Node, other.ID)
		s.same("claims", s.claimLabels(s.claimsBy(graph.ClaimFilter{About: s.ids("O")})), "c01 c02")
		s.same("per incident", s.claims(graph.ClaimQuery{Per: graph.PerAbout, Parents: s.ids("O I"), Page: wholePage})[1].Total, 2)
	}, false},
	{"identity/publishers and users of names are canonical", func(s shelf) {
		node := *s.node("N")
		node.Refs = []string{"wikidata:Q1"} // so that N stands for V
		s.put(graph.Batch{Nodes: []graph.Node{node}})
		s.united()
		s.same("publisher of d4", s.documents(graph.DocumentFilter{IDs: s.ids("d4")})[0].Publisher.Node, s.id["N"])
		s.same("its name", s.documents(graph.DocumentFilter{IDs: s.ids("d4")})[0].Publisher.Name, "Vigil Labs")
		s.same("publisher of the node d4", s.node1(s.id["d4"]).Publisher, s.id["N"])
		s.same("users of G's names", s.node1(s.id["G"]).Names, []graph.Name{{Text: "APT-Q7", UsedBy: s.id["N"]}, {Text: "Gray Heron"}, {Text: "Straßenfuchs", UsedBy: s.id["N"]}})
		s.same("speaker", s.claimsBy(graph.ClaimFilter{IDs: s.ids("c09")})[0].Speaker.Node, s.id["N"])
	}, false},
	{"identity/one name by two users who are one is one name", func(s shelf) {
		s.put(graph.Batch{Nodes: []graph.Node{{ID: s.id["X"], Kind: graph.Group, Name: "🦊", Names: []graph.Name{{Text: "Fox", UsedBy: s.id["V"]}, {Text: "Fox", UsedBy: s.id["N"]}}}}})
		s.same("names", len(s.node1(s.id["X"]).Names), 3)
		s.united()
		s.same("names", s.node1(s.id["X"]).Names, []graph.Name{{Text: "Fox", UsedBy: s.id[s.canonical("V", "N")]}, {Text: "🦊"}})
	}, false},
	{"identity/larger bodies are canonical, and none is a part of itself", func(s shelf) {
		s.judge("ann", graph.EntrySame, "U", "B")
		s.same("B", s.node1(s.id["U"]).PartOf, []graph.ID(nil))
		s.judge("ann", graph.EntrySame, "L", "A")
		s.same("F", s.node1(s.id["F"]).PartOf, s.ids("B"))
		s.put(graph.Batch{Nodes: []graph.Node{{ID: s.id["J"], Kind: graph.Person, Name: "Éluard", PartOf: s.ids("L U")}}})
		s.same("J", s.node1(s.id["J"]).PartOf, slices.Sorted(slices.Values(s.ids("A B"))))
	}, false},
	{"identity/documents stay apart", func(s shelf) {
		s.united()
		s.same("c01 stands in", s.claimsBy(graph.ClaimFilter{IDs: s.ids("c01")})[0].Document, s.id["d1"])
		s.judge("ann", graph.EntrySame, "d1", "d2")
		for label, document := range map[string]string{"c01": "d1", "c05": "d2"} {
			s.same(label+" stands in", s.claimsBy(graph.ClaimFilter{IDs: s.ids(label)})[0].Document, s.id[document])
		}
		groups := s.groups(s.totals(graph.ClaimFilter{}, 0, graph.OfDocument))
		s.same("totals of d1", slices.Contains(groups, "d1=4 2021-07..2021-07-19"), true)
		s.same("totals of d2", slices.Contains(groups, "d2=2 2021-07-20..2021-07-21"), true)
		s.same("documents by either", s.labels(documentIDs(s.documents(graph.DocumentFilter{IDs: s.ids("R")}))), "d2 d1")
	}, false},
	{"identity/totals count a class once", func(s shelf) {
		s.united()
		for dimension, want := range map[graph.Dimension]string{
			graph.OfSpeaker: "A=6 2021..2021-07-19", graph.OfSource: "A=5 2021..2021-07-19", graph.OfTarget: s.canonical("U", "T") + "=3 2021-07..2021-07-19",
			graph.OfPublisher: s.canonical("V", "N") + "=4 2020..2021-12-31", graph.OfSourceCountry: "XA=6 2021..2021-08-02", graph.OfTargetCountry: "XB=7 2020..2021-08-02",
		} {
			groups := s.groups(s.totals(graph.ClaimFilter{}, 0, dimension))
			s.same(fmt.Sprintf("%s has %s: %v", dimension, want, groups), slices.Contains(groups, want), true)
		}
	}, false},
	{"identity/a class has the country of its canonical node", func(s shelf) {
		s.judge("ann", graph.EntrySame, "G", "D")
		s.same("from XD", s.claimLabels(s.claimsBy(graph.ClaimFilter{SourceCountries: []string{"XD"}})), "c04 c08 c09 c10 c13 c14")
		s.judge("ann", graph.EntrySame, "F", "A")
		s.same("A", s.node1(s.id["F"]).Country, "XA")
		s.same("against XA", s.claimLabels(s.claimsBy(graph.ClaimFilter{TargetCountries: []string{"XA"}})), "c05 c06 c07 c15")
		s.same("in XB", s.labels(s.findAll(graph.NodeFilter{Countries: []string{"XB"}}, 9)), "B U")
	}, false},
	{"identity/neighbourhoods unite edges", func(s shelf) {
		s.united()
		ut := s.canonical("U", "T")
		slice := s.neighbourhood(graph.Around{Roots: s.ids("T L U"), MaxNodes: 3, MaxEdges: 9})
		s.same("nodes", s.labels(slice.Nodes), ut+" A")
		s.same("edges", s.edges(slice.Edges), []string{"A ACCUSES " + ut + " 2 2021-07-19..2021-07-19"})
	}, false},
	{"identity/an edge within a class leads to itself", func(s shelf) {
		s.judge("ann", graph.EntrySame, "A", "B")
		node := s.node1(s.id["A"]).ID
		slice := s.neighbourhood(graph.Around{Roots: []graph.ID{node}, MaxNodes: 1, MaxEdges: 9})
		label := s.label[node]
		s.same("edges", s.edges(slice.Edges), []string{
			label + " ACCUSES " + label + " 3 2021..2021-07-21", label + " DENIES " + label + " 1 2021-07-20..2021-07-20",
		})
		s.same("between", s.claimLabels(s.claimsBy(graph.ClaimFilter{Between: s.ids("B")})), "c05 c06 c11 c16")
	}, false},
	{"identity/paths go through a class", func(s shelf) {
		s.judge("ann", graph.EntrySame, "S", "C")
		s.same("ways", s.ways(s.paths(graph.Between{From: s.id["F"], To: s.id["X"], MaxLength: 6, MaxPaths: 9})), []string{"F C D X"})
		s.same("from a member", s.ways(s.paths(graph.Between{From: s.id["S"], To: s.id["D"], MaxLength: 6, MaxPaths: 9})), []string{"C D"})
		s.same("within a class", s.paths(graph.Between{From: s.id["S"], To: s.id["C"], MaxLength: 6, MaxPaths: 9}), graph.PathList{})
	}, false},
	{"identity/parents stand for their class", func(s shelf) {
		s.united()
		for per, want := range map[graph.ParentField][]int{graph.PerSpeaker: {6, 6, 0}, graph.PerSource: {5, 5, 0}, graph.PerTarget: {3, 3, 3}} {
			pages := s.claims(graph.ClaimQuery{Per: per, Parents: s.ids("A L T"), Page: graph.Page{First: 2}})
			s.same(string(per), []int{pages[0].Total, pages[1].Total, pages[2].Total}, want)
			s.same(string(per), pages[0], pages[1])
		}
		s.same("document", s.claims(graph.ClaimQuery{Per: graph.PerDocument, Parents: s.ids("R"), Page: wholePage})[0].Total, 4)
	}, false},
	{"identity/sameness goes along a chain", func(s shelf) {
		s.judge("ann", graph.EntrySame, "L", "X")
		s.judge("bob", graph.EntrySame, "X", "T")
		s.judge("ann", graph.EntrySame, "A", "T")
		s.same("nodes", s.labelsOf(s.nodes(s.ids("L X T A")...)), "A A A A")
		s.same("same as A", s.node1(s.id["L"]).Same, slices.Sorted(slices.Values(s.ids("L X T"))))
		s.same("sources", s.claimLabels(s.claimsBy(graph.ClaimFilter{Sources: s.ids("T")})), "c01 c02 c03 c11 c16")
	}, false},
	{"identity/undone, every answer is exactly as before", func(s shelf) {
		before := s.everything()
		judgements := s.united()
		s.same("the judgements change answers", cmp.Equal(before, s.everything()), false)
		for _, judgement := range judgements {
			s.undo(judgement)
		}
		s.same("answers", s.everything(), before)
	}, false},
	{"identity/undone one by one, in any order", func(s shelf) {
		chain := []graph.Entry{s.judge("ann", graph.EntrySame, "L", "X"), s.judge("ann", graph.EntrySame, "X", "T"), s.judge("ann", graph.EntrySame, "T", "J")}
		s.undo(chain[1])
		s.same("L and X", s.node1(s.id["L"]).ID, s.node1(s.id["X"]).ID)
		s.same("T and J", s.node1(s.id["T"]).ID, s.node1(s.id["J"]).ID)
		s.same("X and T are one", s.node1(s.id["X"]).ID == s.node1(s.id["T"]).ID, false)
		s.undo(chain[0])
		s.undo(chain[2])
		s.same("apart", s.labelsOf(s.nodes(s.ids("L X T J")...)), "L X T J")
	}, false},
	{"identity/judged again after its undoing", func(s shelf) {
		s.undo(s.judge("ann", graph.EntrySame, "L", "A"))
		s.judge("ann", graph.EntrySame, "L", "A")
		s.same("node", s.labelsOf(s.nodes(s.ids("L")...)), "A")
	}, false},
	{"identity/two judgements of a pair, one undone", func(s shelf) {
		first := s.judge("ann", graph.EntrySame, "L", "A")
		s.judge("bob", graph.EntrySame, "A", "L")
		s.undo(first)
		s.same("node", s.labelsOf(s.nodes(s.ids("L")...)), "A")
	}, false},
	{"identity/nodes that come later join their class", func(s shelf) {
		s.united()
		node := *s.node("L")
		node.Country, node.Refs = "XC", []string{"wikidata:Q7"}
		s.put(graph.Batch{Nodes: []graph.Node{node}})
		s.same("country of the canonical node", s.node1(s.id["A"]).Country, "XA")
		s.same("references", s.node1(s.node1(s.id["A"]).ID).Refs, []string{"iso3166:XA", "wikidata:Q0", "wikidata:Q7"})
	}, false},
	{"identity/claims that come later are united too", func(s shelf) {
		s.united()
		s.put(graph.Batch{Claims: []graph.Claim{s.draw("d4", claimDraft{verb: graph.Accuses, source: "L", target: "B", said: "2019", locator: "rows.csv:9"})}})
		slice := s.neighbourhood(graph.Around{Roots: s.ids("L B"), MaxNodes: 2, MaxEdges: 1})
		s.same("edge", s.edges(slice.Edges), []string{"A ACCUSES B 3 2019..2021-07-19"})
	}, false},
	{"identity/a judgement and an undoing move the revision", func(s shelf) {
		revision := s.revision()
		judgement := s.judge("ann", graph.EntrySame, "L", "A")
		s.same("grown", s.revision() > revision, true)
		revision = s.revision()
		s.undo(judgement)
		s.same("grown again", s.revision() > revision, true)
	}, false},
}...)

// identityCases are filters of claims by one member of a class, after united.
var identityCases = []filterCase{
	{"speakers", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Speakers: w.ids("L")} }, "c01 c02 c03 c04 c11 c16"},
	{"not these speakers", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{NotSpeakers: w.ids("L N")} }, "c05 c06 c07 c08 c10 c12 c13 c14 c15"},
	{"sources", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Sources: w.ids("L")} }, "c01 c02 c03 c11 c16"},
	{"targets", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Targets: w.ids("T d1")} }, "c01 c02 c03 c04"},
	{"parties", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Parties: w.ids("T L")} }, "c01 c02 c03 c04 c05 c06 c07 c11 c16"},
	{"between", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Between: w.ids("T L")} }, "c01 c02"},
	{"reporters", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Reporters: w.ids("V L")} }, "c02 c11"},
	{"documents", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Documents: w.ids("R")} }, "c01 c02 c03 c04"},
	{"publishers", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Publishers: w.ids("N")} }, "c09 c12 c14 c16"},
	{"source countries", fixed(graph.ClaimFilter{SourceCountries: []string{"XA"}}), "c01 c02 c03 c11 c15 c16"},
	{"source countries, none of them", fixed(graph.ClaimFilter{SourceCountries: []string{""}}), "c04 c09 c10"},
}

func identityRows() []writingTest {
	return []writingTest{{"identity/filters by any member", func(s shelf) {
		s.united()
		for _, c := range identityCases {
			s.same(c.name, s.claimLabels(s.claimsBy(c.filter(s.fixture))), c.want)
		}
		s.same("documents", s.labels(documentIDs(s.documents(graph.DocumentFilter{Publishers: s.ids("N")}))), "d4")
	}, false}}
}
