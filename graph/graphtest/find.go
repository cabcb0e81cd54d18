package graphtest

import (
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// A findCase is a filter of nodes and the labels of those it chooses, in order.
type findCase struct {
	name   string
	filter graph.NodeFilter
	want   string
}

// Nodes of one folded name are ordered by ID; the test puts those into their order itself.
var findCases = []findCase{
	{"a search finds a name", graph.NodeFilter{Search: "Auria"}, "A L"},
	{"a search finds the beginnings of words", graph.NodeFilter{Search: "aur"}, "L A"},
	{"a search does not find the middle of a word", graph.NodeFilter{Search: "uria"}, ""},
	{"a search ignores case", graph.NodeFilter{Search: "GRAY HERON"}, "G"},
	{"a search ignores accents", graph.NodeFilter{Search: "celtik"}, "C"},
	{"a search with accents finds", graph.NodeFilter{Search: "ÇELTİK"}, "C"},
	{"a search for É finds é", graph.NodeFilter{Search: "éluard"}, "J"},
	{"a search for E finds É", graph.NodeFilter{Search: "ELUARD"}, "J"},
	{"a search for ss finds ß", graph.NodeFilter{Search: "strasse"}, "G N"},
	{"a search for ß finds ß", graph.NodeFilter{Search: "Straße"}, "G N"},
	{"a search for ß finds ß within a word that begins so", graph.NodeFilter{Search: "straßenf"}, "G"},
	{"a search finds Chinese names", graph.NodeFilter{Search: "東国"}, "D"},
	{"a search finds the beginning of a Chinese name", graph.NodeFilter{Search: "東"}, "D"},
	{"a search finds names of signs", graph.NodeFilter{Search: "🦊"}, "X"},
	{"a search for other signs finds none", graph.NodeFilter{Search: "🐻"}, ""},
	{"a search finds further names", graph.NodeFilter{Search: "dongland"}, "D"},
	{"how a claim spells it is no name", graph.NodeFilter{Search: "aurian"}, ""},
	{"a search finds names that somebody uses", graph.NodeFilter{Search: "apt-q7"}, "G"},
	{"a search wants all words of one and the same name", graph.NodeFilter{Search: "gray apt"}, ""},
	{"a search takes words in any order", graph.NodeFilter{Search: "heron gray"}, "G"},
	{"a search ignores a leading the", graph.NodeFilter{Search: "the weekly"}, "d3 H"},
	{"a search ignores signs between words", graph.NodeFilter{Search: "Unit-77!"}, "U T"},
	{"a search is no pattern", graph.NodeFilter{Search: "%"}, ""},
	{"a search is no pattern of another kind", graph.NodeFilter{Search: "Aur*"}, "L A"},
	{"a search with quotes is only words", graph.NodeFilter{Search: `"gray" OR "unit"`}, ""},
	{"a search for a quotation mark finds none", graph.NodeFilter{Search: `"`}, ""},
	{"a search for signs of query languages finds none", graph.NodeFilter{Search: `" ( * \ ~ [ :`}, ""},
	{"equal names come before longer ones", graph.NodeFilter{Search: "weekly"}, "d3 H"},
	{"a search of blanks is none", graph.NodeFilter{Search: "  ", Kinds: []graph.Kind{graph.Incident}}, "I"},
	{"names are borne whole", graph.NodeFilter{Names: []string{"gray"}}, ""},
	{"names compare folded", graph.NodeFilter{Names: []string{"the GRAY-HERON"}}, "G"},
	{"names find further names", graph.NodeFilter{Names: []string{"republic of auria", "Strassenfuchs"}}, "A G"},
	{"names of signs are told apart", graph.NodeFilter{Names: []string{"🐻"}}, ""},
	{"names of signs are found", graph.NodeFilter{Names: []string{"🦊"}}, "X"},
	{"one name of two nodes finds both", graph.NodeFilter{Names: []string{"Foreign Ministry"}}, "F S"},
	{"kinds", graph.NodeFilter{Kinds: []graph.Kind{graph.Country}}, "A B C D"},
	{"two kinds", graph.NodeFilter{Kinds: []graph.Kind{graph.Person, graph.Coalition}}, "L J"},
	{"countries", graph.NodeFilter{Countries: []string{"XB"}}, "B F U"},
	{"no country", graph.NodeFilter{Countries: []string{""}, Kinds: []graph.Kind{graph.Organization}}, "N T"},
	{"references", graph.NodeFilter{Refs: []string{"wikidata:Q0", "iso3166:XD"}}, "A D"},
	{"a reference is not folded", graph.NodeFilter{Refs: []string{"ISO3166:xd"}}, ""},
	{"claimed is source or target of some claim", graph.NodeFilter{Claimed: true}, "L A B C F S G R U D X"},
	{"claimed among a kind", graph.NodeFilter{Claimed: true, Kinds: []graph.Kind{graph.Organization, graph.Report}}, "R"},
	{"search and kind", graph.NodeFilter{Search: "unit", Kinds: []graph.Kind{graph.Organization}}, "T"},
	{"search and country", graph.NodeFilter{Search: "foreign", Countries: []string{"XA", "XC"}}, "S"},
	{"names and references", graph.NodeFilter{Names: []string{"Auria", "Belmaria"}, Refs: []string{"iso3166:XB"}}, "B"},
	{"empty lists are not set", graph.NodeFilter{Search: "unit", Kinds: []graph.Kind{}, Names: []string{}, Countries: []string{}, Refs: []string{}}, "U T"},
	{"apart, where nothing is judged, changes nothing", graph.NodeFilter{Search: "unit", Apart: true}, "U T"},
	{"everything is ordered by folded name", graph.NodeFilter{}, "L d2 A B C J F S G R d4 I d5 N d1 U T V d3 H D X"},
}

var findTests = append(findRows(), []readingTest{
	{"find/all of each node is there", func(s shelf) {
		for _, node := range s.findNodes(graph.NodeFilter{}, wholePage).Nodes {
			s.same(s.label[node.ID], node, *s.fixture.node(s.label[node.ID]))
		}
	}},
	{"find/pages of any size join to the whole", func(s shelf) {
		for size := 1; size <= 7; size++ {
			s.same("the whole", s.findAll(graph.NodeFilter{}, size), s.findAll(graph.NodeFilter{}, graph.MaxPage))
		}
	}},
	{"find/pages of a search keep equal names first", func(s shelf) {
		s.same("found", s.labels(s.findAll(graph.NodeFilter{Search: "Auria"}, 1)), "A L")
	}},
	{"find/total counts all, on every page", func(s shelf) {
		first := s.findNodes(graph.NodeFilter{Kinds: []graph.Kind{graph.Country}}, graph.Page{First: 3})
		second := s.findNodes(graph.NodeFilter{Kinds: []graph.Kind{graph.Country}}, graph.Page{First: 3, After: first.Next})
		s.same("totals", []int{first.Total, second.Total}, []int{4, 4})
		s.same("last page", len(second.Nodes), 1)
		s.same("its cursor", second.Next, graph.Cursor(""))
	}},
	{"find/a page that is just full is the last", func(s shelf) {
		s.same("cursor", s.findNodes(graph.NodeFilter{Kinds: []graph.Kind{graph.Country}}, graph.Page{First: 4}).Next, graph.Cursor(""))
	}},
	{"find/nothing found is an empty page", func(s shelf) {
		s.same("page", s.findNodes(graph.NodeFilter{Search: "nobody"}, wholePage), graph.NodePage{})
	}},
}...)

var wholePage = graph.Page{First: graph.MaxPage}

func findRows() []readingTest {
	var tests []readingTest
	for _, c := range findCases {
		tests = append(tests, readingTest{"find/" + c.name, func(s shelf) {
			page := s.findNodes(c.filter, wholePage)
			s.same("found", s.labels(nodeIDs(page.Nodes)), s.byIDWithinName(c.want))
			s.same("total", page.Total, len(strings.Fields(c.want)))
		}})
	}
	return tests
}

// byIDWithinName puts neighbours of one folded name into the order of their IDs.
func (s shelf) byIDWithinName(labels string) string {
	ids := s.ids(labels)
	for i := 1; i < len(ids); i++ {
		a, b := s.node(s.label[ids[i-1]]), s.node(s.label[ids[i]])
		if graph.Fold(a.Name) == graph.Fold(b.Name) && b.ID < a.ID {
			ids[i-1], ids[i] = ids[i], ids[i-1]
		}
	}
	return s.labels(ids)
}

func (s shelf) findAll(filter graph.NodeFilter, size int) []graph.ID {
	s.t.Helper()
	var ids []graph.ID
	page := graph.Page{First: size}
	for {
		part := s.findNodes(filter, page)
		ids = append(ids, nodeIDs(part.Nodes)...)
		if part.Next == "" {
			return ids
		}
		if len(part.Nodes) != size || slices.Contains([]graph.Cursor{page.After}, part.Next) {
			s.t.Fatalf("a page of %d has %d nodes and the cursor %q behind %q", size, len(part.Nodes), part.Next, page.After)
		}
		page.After = part.Next
	}
}

func nodeIDs(nodes []graph.Node) []graph.ID {
	var ids []graph.ID
	for _, node := range nodes {
		ids = append(ids, node.ID)
	}
	return ids
}

func join(labels []string) string { return strings.Join(labels, " ") }
