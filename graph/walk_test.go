package graph_test

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
)

// A drawing is all edges of a small graph, and the plain answers about it that Expand and Search are held against.
type drawing []graph.Edge

var walkers = []graph.ID{"a", "b", "c", "d", "e", "f", "g"}

var drawnEdges = rapid.Custom(func(t *rapid.T) drawing {
	var edges drawing
	node := rapid.SampledFrom(walkers)
	for range rapid.IntRange(0, 12).Draw(t, "edges") {
		edge := graph.Edge{
			Source: node.Draw(t, "source"), Target: node.Draw(t, "target"), Claims: rapid.IntRange(1, 3).Draw(t, "claims"),
			Verb: rapid.SampledFrom(graph.Verbs()[:2]).Draw(t, "verb"),
		}
		if !slices.ContainsFunc(edges, func(e graph.Edge) bool {
			return e.Source == edge.Source && e.Target == edge.Target && e.Verb == edge.Verb
		}) {
			edges = append(edges, edge)
		}
	}
	return edges
})

func (d drawing) of(_ context.Context, nodes []graph.ID) ([]graph.Edge, error) {
	var edges []graph.Edge
	for _, edge := range d {
		if slices.Contains(nodes, edge.Source) || slices.Contains(nodes, edge.Target) {
			edges = append(edges, edge)
		}
	}
	return edges, nil
}

// claims counts the claims on the edges between some nodes and another.
func (d drawing) claims(from []graph.ID, to graph.ID) int {
	count := 0
	for _, edge := range d {
		if (edge.Target == to && slices.Contains(from, edge.Source)) || (edge.Source == to && slices.Contains(from, edge.Target)) {
			count += edge.Claims
		}
	}
	return count
}

// around answers as Around's comment says, level by level over all nodes there are.
func (d drawing) around(a graph.Around) graph.Slice {
	s := graph.Slice{Nodes: slices.Clone(a.Roots)}
	level := s.Nodes
	cut := false
	for range a.Depth {
		next := slices.DeleteFunc(slices.Clone(walkers), func(id graph.ID) bool { return slices.Contains(s.Nodes, id) || d.claims(level, id) == 0 })
		slices.SortFunc(next, func(x, y graph.ID) int {
			return cmp.Or(cmp.Compare(d.claims(level, y), d.claims(level, x)), cmp.Compare(x, y))
		})
		if room := a.MaxNodes - len(s.Nodes); len(next) > room {
			next, cut = next[:room], true
		}
		s.Nodes = append(s.Nodes, next...)
		level = next
	}
	for _, edge := range d {
		if slices.Contains(s.Nodes, edge.Source) && slices.Contains(s.Nodes, edge.Target) {
			s.Edges = append(s.Edges, edge)
		}
	}
	slices.SortFunc(s.Edges, graph.CompareEdges)
	if len(s.Edges) > a.MaxEdges {
		s.Edges, cut = s.Edges[:a.MaxEdges], true
	}
	s.Truncated = cut
	return s
}

func TestExpand(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawnEdges.Draw(t, "graph")
		a := graph.Around{
			Roots: rapid.SliceOfNDistinct(rapid.SampledFrom(walkers), 1, 3, rapid.ID).Draw(t, "roots"), Depth: rapid.IntRange(0, 4).Draw(t, "depth"),
			MaxEdges: rapid.IntRange(0, 8).Draw(t, "edges"),
		}
		a.MaxNodes = rapid.IntRange(len(a.Roots), 7).Draw(t, "nodes")
		got, err := a.Expand(context.Background(), a.Roots, d.of)
		if err != nil {
			t.Fatal(err)
		}
		if (len(got.Why) > 0) != got.Truncated {
			t.Fatalf("truncated is %v, and why: %q", got.Truncated, got.Why)
		}
		if diff := gocmp.Diff(d.around(a), got, cmpopts.EquateEmpty(), cmpopts.IgnoreFields(graph.Slice{}, "Why")); diff != "" {
			t.Fatalf("%+v (- want, + got):\n%s", a, diff)
		}
	})
}

func TestExpandCountsWhatIsLeftOutOnce(t *testing.T) {
	d := drawing{{Source: "a", Target: "b", Claims: 2}, {Source: "a", Target: "c", Claims: 1}, {Source: "b", Target: "c", Claims: 1}}
	slice, err := graph.Around{Roots: []graph.ID{"a"}, Depth: 3, MaxNodes: 2, MaxEdges: 9}.Expand(context.Background(), []graph.ID{"a"}, d.of)
	same(t, "error", err, nil)
	same(t, "why", slice.Why, []string{"at least 1 more nodes lie within this distance; the budget is 2 nodes"})
}

func TestExpandAsksOnlyWhileThereIsMore(t *testing.T) {
	asked := 0
	count := func(ctx context.Context, nodes []graph.ID) ([]graph.Edge, error) {
		asked++
		return drawing{{Source: "a", Target: "b", Claims: 1}}.of(ctx, nodes)
	}
	_, err := graph.Around{Roots: []graph.ID{"a"}, Depth: 6, MaxNodes: 9}.Expand(context.Background(), []graph.ID{"a"}, count)
	same(t, "error", err, nil)
	same(t, "questions", asked, 2)
}

// ways lists all ways of a length that visit no node twice, in the order of their nodes.
func (d drawing) ways(way []graph.ID, to graph.ID, length int) [][]graph.ID {
	last := way[len(way)-1]
	if len(way) == length+1 {
		if last == to {
			return [][]graph.ID{slices.Clone(way)}
		}
		return nil
	}
	var all [][]graph.ID
	for _, next := range walkers {
		if !slices.Contains(way, next) && d.claims([]graph.ID{last}, next) > 0 {
			all = append(all, d.ways(append(slices.Clone(way), next), to, length)...)
		}
	}
	return all
}

func (d drawing) shortest(b graph.Between) [][]graph.ID {
	for length := 1; length <= b.MaxLength && b.From != b.To; length++ {
		if ways := d.ways([]graph.ID{b.From}, b.To, length); len(ways) > 0 {
			return ways
		}
	}
	return nil
}

func TestSearch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawnEdges.Draw(t, "graph")
		node := rapid.SampledFrom(walkers)
		b := graph.Between{From: node.Draw(t, "from"), To: node.Draw(t, "to"), MaxLength: rapid.IntRange(1, 6).Draw(t, "length"), MaxPaths: rapid.IntRange(1, 4).Draw(t, "paths")}
		got, err := b.Search(context.Background(), d.of)
		if err != nil {
			t.Fatal(err)
		}
		ways := d.shortest(b)
		if got.Truncated != (len(ways) > b.MaxPaths) || len(got.Paths) != min(len(ways), b.MaxPaths) {
			t.Fatalf("%+v gives %d paths of %v, truncated %v", b, len(got.Paths), ways, got.Truncated)
		}
		for i, path := range got.Paths {
			d.check(t, path, ways[i])
		}
	})
}

// check wants a path to go that way, with all edges of each step.
func (d drawing) check(t *rapid.T, path graph.Path, way []graph.ID) {
	if !slices.Equal(path.Nodes, way) || len(path.Edges) != len(way)-1 {
		t.Fatalf("the path is %v, want %v", path.Nodes, way)
	}
	for i, edges := range path.Edges {
		want := slices.DeleteFunc(slices.Clone(d), func(e graph.Edge) bool {
			return (e.Source != way[i] || e.Target != way[i+1]) && (e.Target != way[i] || e.Source != way[i+1])
		})
		slices.SortFunc(want, graph.CompareEdges)
		if diff := gocmp.Diff([]graph.Edge(want), edges); diff != "" {
			t.Fatalf("step %d of %v (- want, + got):\n%s", i, way, diff)
		}
	}
}

// Five levels of forty nodes have a hundred million ways; only as many are walked as were asked for.
func TestSearchDoesNotWalkEveryWay(t *testing.T) {
	var d drawing
	rung := func(level, i int) graph.ID { return graph.ID(rune('A'+level)) + graph.ID(rune('a'+i)) }
	const wide = 40
	for i := range wide {
		d = append(d, graph.Edge{Source: "from", Target: rung(0, i), Claims: 1}, graph.Edge{Source: rung(4, i), Target: "to", Claims: 1})
		for level := range 4 {
			for j := range wide {
				d = append(d, graph.Edge{Source: rung(level, i), Target: rung(level+1, j), Claims: 1})
			}
		}
	}
	list, err := graph.Between{From: "from", To: "to", MaxLength: 6, MaxPaths: 3}.Search(context.Background(), d.of)
	same(t, "error", err, nil)
	same(t, "paths", len(list.Paths), 3)
	same(t, "truncated", list.Truncated, true)
	same(t, "the third", list.Paths[2].Nodes, []graph.ID{"from", "Aa", "Ba", "Ca", "Da", "Ec", "to"})
}

func TestWalksEndWithTheirSourcesError(t *testing.T) {
	broken := errors.New("broken")
	fails := func(context.Context, []graph.ID) ([]graph.Edge, error) { return nil, broken }
	_, err := graph.Around{Roots: []graph.ID{"a"}, MaxNodes: 1}.Expand(context.Background(), []graph.ID{"a"}, fails)
	same(t, "expand", err, broken)
	_, err = graph.Between{From: "a", To: "b", MaxLength: 1, MaxPaths: 1}.Search(context.Background(), fails)
	same(t, "search", err, broken)
}
