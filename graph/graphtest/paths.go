package graphtest

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// A pathCase asks for the ways between two nodes; the test orders those wanted by the IDs of their nodes.
type pathCase struct {
	name      string
	from, to  string
	length    int
	most      int // 0 for plenty
	filter    filterOf
	want      []string
	truncated bool
}

var pathCases = []pathCase{
	{name: "along an edge", from: "A", to: "B", length: 1, want: []string{"A B"}},
	{name: "against an edge", from: "U", to: "L", length: 1, want: []string{"U L"}},
	{name: "all of the shortest length", from: "U", to: "D", length: 6, want: []string{"U A C D", "U G C D"}},
	{name: "there and back", from: "D", to: "U", length: 6, want: []string{"D C A U", "D C G U"}},
	{name: "a length that just reaches", from: "U", to: "D", length: 3, want: []string{"U A C D", "U G C D"}},
	{name: "a length that does not reach", from: "U", to: "D", length: 2},
	{name: "the longest way", from: "L", to: "X", length: 6, want: []string{"L U A C D X", "L U G C D X"}},
	{name: "into another part of the graph", from: "A", to: "S", length: 6},
	{name: "from a node without claims", from: "T", to: "A", length: 6},
	{name: "to itself", from: "A", to: "A", length: 6},
	{name: "as many as there are", from: "U", to: "D", length: 6, most: 2, want: []string{"U A C D", "U G C D"}},
	{name: "through a viewpoint", from: "U", to: "D", length: 6, filter: fixed(graph.ClaimFilter{Verbs: []graph.Verb{graph.Accuses, graph.Endorses}}), want: []string{"U A C D"}},
	{name: "through a viewpoint that makes it longer", from: "A", to: "C", length: 6, filter: func(w fixture) graph.ClaimFilter {
		return graph.ClaimFilter{Verbs: []graph.Verb{graph.Accuses, graph.Attributes, graph.ClaimsResponsibility}}
	}, want: []string{"A B G C", "A U G C"}},
	{name: "through a viewpoint that cuts it", from: "U", to: "D", length: 6, filter: fixed(graph.ClaimFilter{Verbs: []graph.Verb{graph.Denies}})},
}

var pathTests = append(pathRows(), []readingTest{
	{"paths/more than wanted are truncated, the first by ID staying", func(s shelf) {
		list := s.paths(graph.Between{From: s.id["U"], To: s.id["D"], MaxLength: 6, MaxPaths: 1})
		all := s.paths(graph.Between{From: s.id["U"], To: s.id["D"], MaxLength: 6, MaxPaths: 9})
		s.same("paths", list.Paths, all.Paths[:1])
		s.same("truncated", list.Truncated, true)
	}},
	{"paths/from and to unknown nodes there are none", func(s shelf) {
		s.same("from", s.paths(graph.Between{From: graph.NewID(), To: s.id["A"], MaxLength: 3, MaxPaths: 1}), graph.PathList{})
		s.same("to", s.paths(graph.Between{From: s.id["A"], To: graph.NewID(), MaxLength: 3, MaxPaths: 1}), graph.PathList{})
	}},
	{"paths/each step has all edges between its two nodes, in either direction", func(s shelf) {
		list := s.paths(graph.Between{From: s.id["R"], To: s.id["B"], MaxLength: 6, MaxPaths: 9})
		s.same("paths", len(list.Paths), 1)
		s.same("first step", s.edges(list.Paths[0].Edges[0]), []string{"A CITES R 1 2021-07-19..2021-07-19"})
		s.same("second step", s.edges(list.Paths[0].Edges[1]), []string{
			"A ACCUSES B 2 2021..2021-07-19", "B ACCUSES A 1 2021-07-21..2021-07-21", "B DENIES A 1 2021-07-20..2021-07-20",
		})
		s.same("in order", slices.IsSortedFunc(list.Paths[0].Edges[1], graph.CompareEdges), true)
	}},
	{"paths/a viewpoint narrows the edges of a step", func(s shelf) {
		list := s.paths(graph.Between{From: s.id["A"], To: s.id["B"], MaxLength: 1, MaxPaths: 1, Filter: graph.ClaimFilter{Loaders: []string{"table"}}})
		s.same("step", s.edges(list.Paths[0].Edges[0]), []string{"A ACCUSES B 1 2021-07-19..2021-07-19"})
	}},
}...)

func pathRows() []readingTest {
	var tests []readingTest
	for _, c := range pathCases {
		tests = append(tests, readingTest{"paths/" + c.name, func(s shelf) {
			between := graph.Between{From: s.id[c.from], To: s.id[c.to], MaxLength: c.length, MaxPaths: orPlenty(c.most)}
			if c.filter != nil {
				between.Filter = c.filter(s.fixture)
			}
			list := s.paths(between)
			s.same("ways", s.ways(list), s.waysByID(c.want))
			s.same("truncated", list.Truncated, c.truncated)
		}})
	}
	return tests
}

func (s shelf) ways(list graph.PathList) []string {
	var ways []string
	for _, path := range list.Paths {
		ways = append(ways, s.labels(path.Nodes))
		s.same("steps", len(path.Edges), len(path.Nodes)-1)
	}
	return ways
}

func (s shelf) waysByID(ways []string) []string {
	return slices.SortedFunc(slices.Values(ways), func(a, b string) int { return slices.Compare(s.ids(a), s.ids(b)) })
}
