package graphtest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// A neighbourhoodCase is a question and its answer: the labels of the nodes, those between bars at one place in the order (the
// test orders them by ID), and how many edges there are among them.
type neighbourhoodCase struct {
	name         string
	roots        string
	depth        int
	nodes, edges int // budgets; 0 for plenty
	filter       filterOf
	wantNodes    string
	wantEdges    int
	truncated    int // how many sentences say what was left out
}

var neighbourhoodCases = []neighbourhoodCase{
	{name: "a root alone has no edges", roots: "A", depth: 0, wantNodes: "A", wantEdges: 0},
	{name: "at depth 0, edges among the roots only", roots: "A B C", depth: 0, wantNodes: "A|B|C", wantEdges: 4},
	{name: "at depth 1, those with the most claims first", roots: "A", depth: 1, wantNodes: "A|B|C U R", wantEdges: 6},
	{name: "edges among the nodes reached are seen too", roots: "U", depth: 1, wantNodes: "U|A L G", wantEdges: 3},
	{name: "at depth 2", roots: "A", depth: 2, wantNodes: "A|B|C U R|G|D|L", wantEdges: 12},
	{name: "at depth 6, all that hangs together", roots: "X", depth: 6, wantNodes: "X|D|C|A G|B|U|R|L", wantEdges: 13},
	{name: "another part of the graph is not reached", roots: "S", depth: 6, wantNodes: "S|F", wantEdges: 1},
	{name: "a node without claims", roots: "T", depth: 3, wantNodes: "T", wantEdges: 0},
	{name: "roots in the order asked for", roots: "S X A", depth: 0, wantNodes: "S|X|A", wantEdges: 0},
	{name: "roots given twice stand once", roots: "S A S", depth: 0, wantNodes: "S|A", wantEdges: 0},
	{name: "two roots", roots: "X S", depth: 1, wantNodes: "X|S|D F", wantEdges: 2},
	{name: "a budget is spent on those with the most claims", roots: "A", depth: 1, nodes: 2, wantNodes: "A|B", wantEdges: 3, truncated: 1},
	{name: "a budget that just holds all", roots: "A", depth: 1, nodes: 5, wantNodes: "A|B|C U R", wantEdges: 6},
	{name: "a budget is spent on the nearest", roots: "X", depth: 6, nodes: 3, wantNodes: "X|D|C", wantEdges: 3, truncated: 1},
	{name: "a budget of the roots alone", roots: "A B", depth: 2, nodes: 2, wantNodes: "A|B", wantEdges: 3, truncated: 1},
	{name: "a budget of edges", roots: "A", depth: 1, edges: 2, wantNodes: "A|B|C U R", wantEdges: 2, truncated: 1},
	{name: "a budget of edges that just holds all", roots: "A", depth: 1, edges: 6, wantNodes: "A|B|C U R", wantEdges: 6},
	{name: "both budgets", roots: "A", depth: 2, nodes: 2, edges: 1, wantNodes: "A|B", wantEdges: 1, truncated: 2},
	{name: "through a viewpoint", roots: "A", depth: 6, filter: fixed(graph.ClaimFilter{Verbs: []graph.Verb{graph.Accuses}}), wantNodes: "A|B|U|L", wantEdges: 4},
	{name: "through a viewpoint of speakers", roots: "G", depth: 2, filter: func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Speakers: w.ids("A")} }, wantNodes: "G|U|A", wantEdges: 2},
	{name: "through a viewpoint of words", roots: "A", depth: 1, filter: words("networks"), wantNodes: "A|B", wantEdges: 1},
	{name: "through a viewpoint that holds nothing", roots: "A", depth: 6, filter: words("nothing"), wantNodes: "A", wantEdges: 0},
	{name: "parties without target, speakers and incidents make no edges", roots: "V I J", depth: 2, wantNodes: "V|I|J", wantEdges: 0},
}

var neighbourhoodTests = append(neighbourhoodRows(), []readingTest{
	{"neighbourhood/unknown roots are left out", func(s shelf) {
		roots := append([]graph.ID{graph.NewID()}, s.ids("T")...)
		slice := s.neighbourhood(graph.Around{Roots: roots, Depth: 1, MaxNodes: 9, MaxEdges: 9})
		s.same("slice", slice, graph.Slice{Nodes: s.ids("T")})
	}},
	{"neighbourhood/of nothing known is nothing", func(s shelf) {
		slice := s.neighbourhood(graph.Around{Roots: []graph.ID{graph.NewID()}, Depth: 3, MaxNodes: 9, MaxEdges: 9})
		s.same("slice", slice, graph.Slice{})
	}},
	{"neighbourhood/edges hold how many claims, the first and the last", func(s shelf) {
		slice := s.neighbourhood(graph.Around{Roots: s.ids("A B"), MaxNodes: 2, MaxEdges: 9})
		s.same("edges", s.edges(slice.Edges), []string{
			"A ACCUSES B 2 2021..2021-07-19", "B ACCUSES A 1 2021-07-21..2021-07-21", "B DENIES A 1 2021-07-20..2021-07-20",
		})
	}},
	{"neighbourhood/an edge of undated claims has no dates", func(s shelf) {
		slice := s.neighbourhood(graph.Around{Roots: s.ids("D X"), MaxNodes: 2, MaxEdges: 9})
		s.same("edges", s.edges(slice.Edges), []string{"D ACCUSES X 1 .."})
	}},
	{"neighbourhood/a viewpoint narrows the claims of an edge", func(s shelf) {
		slice := s.neighbourhood(graph.Around{Roots: s.ids("A B"), Filter: graph.ClaimFilter{Loaders: []string{"table"}}, MaxNodes: 2, MaxEdges: 9})
		s.same("edges", s.edges(slice.Edges), []string{"A ACCUSES B 1 2021-07-19..2021-07-19"})
	}},
	{"neighbourhood/why names the budget", func(s shelf) {
		slice := s.neighbourhood(graph.Around{Roots: s.ids("A"), Depth: 2, MaxNodes: 2, MaxEdges: 1})
		s.same("sentences", len(slice.Why), 2)
		s.same("nodes", strings.Contains(slice.Why[0], "2 nodes"), true)
		s.same("edges", strings.Contains(slice.Why[1], "1 edge"), true)
	}},
}...)

func neighbourhoodRows() []readingTest {
	var tests []readingTest
	for _, c := range neighbourhoodCases {
		tests = append(tests, readingTest{"neighbourhood/" + c.name, func(s shelf) {
			around := graph.Around{Roots: s.ids(c.roots), Depth: c.depth, MaxNodes: c.nodes, MaxEdges: c.edges}
			around.MaxNodes, around.MaxEdges = orPlenty(c.nodes), orPlenty(c.edges)
			if c.filter != nil {
				around.Filter = c.filter(s.fixture)
			}
			slice := s.neighbourhood(around)
			s.same("nodes", s.labels(slice.Nodes), s.barred(c.wantNodes))
			s.same("edges", len(slice.Edges), c.wantEdges)
			s.same("edges are in order", slices.IsSortedFunc(slice.Edges, graph.CompareEdges), true)
			s.same("sentences", len(slice.Why), c.truncated)
			s.same("truncated", slice.Truncated, c.truncated > 0)
		}})
	}
	return tests
}

func orPlenty(budget int) int {
	if budget == 0 {
		return 100
	}
	return budget
}

// barred orders the labels between bars by ID.
func (s shelf) barred(labels string) string {
	var groups [][]string
	for _, group := range strings.Split(labels, "|") {
		groups = append(groups, strings.Fields(group))
	}
	return s.ordered(groups)
}

// edges shows edges as "source VERB target claims first..last", sorted.
func (s shelf) edges(edges []graph.Edge) []string {
	var shown []string
	for _, e := range edges {
		shown = append(shown, fmt.Sprintf("%s %s %s %d %s..%s", s.key(string(e.Source)), e.Verb, s.key(string(e.Target)), e.Claims, e.First, e.Last))
	}
	slices.Sort(shown)
	return shown
}
