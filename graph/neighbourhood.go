package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// Around asks for the neighbourhood of some nodes.
type Around struct {
	Roots    []ID
	Depth    int // how many edges away, from 0 (edges among the roots only) to MaxDepth
	Filter   ClaimFilter
	MaxNodes int // at least the number of roots; the budget is spent on the nearest nodes, then on those with the most claims
	MaxEdges int // the edges with the most claims stay
}

// MaxDepth is how far a neighbourhood or a path reaches.
const MaxDepth = 6

// A Slice is a part of the graph: some nodes and the edges among them.
type Slice struct {
	Nodes     []ID   // the roots as asked for (without repetition or unknown ones), then by distance, claims on the edges that lead there, ID
	Edges     []Edge // by claims (most first), source, target, verb
	Truncated bool
	Why       []string // what was left out and by which budget, a sentence each; empty when nothing was
}

// An Edge stands for all claims with one verb from one node to another. It is derived from claims and holds nothing of its own.
type Edge struct {
	Source ID
	Target ID
	Verb   Verb
	Claims int
	First  Date // the earliest said date; "" where all are undated
	Last   Date
}

// EdgesOf gives all edges that have one of these nodes at either end, each once, in any order. Stores bring their own.
type EdgesOf func(ctx context.Context, nodes []ID) ([]Edge, error)

// Validate returns ErrInvalid for a question without roots, or out of its limits.
func (a Around) Validate() error {
	switch {
	case len(a.Roots) == 0:
		return fmt.Errorf("a neighbourhood needs at least one node to begin with: %w", ErrInvalid)
	case a.Depth < 0 || a.Depth > MaxDepth:
		return fmt.Errorf("a neighbourhood reaches 0 to %d edges far, not %d: %w", MaxDepth, a.Depth, ErrInvalid)
	case a.MaxNodes < len(a.Roots) || a.MaxEdges < 0:
		return fmt.Errorf("a budget of %d nodes and %d edges does not hold %d roots: %w", a.MaxNodes, a.MaxEdges, len(a.Roots), ErrInvalid)
	}
	return a.Filter.Validate()
}

// Expand walks outwards from the roots, which must be canonical and known, level by level. Both stores answer
// Neighbourhood with it, so that budgets are spent alike.
func (a Around) Expand(ctx context.Context, roots []ID, edgesOf EdgesOf) (Slice, error) {
	walk := expansion{budget: a.MaxNodes, distance: map[ID]int{}, edges: map[Edge]bool{}, missing: map[ID]bool{}}
	walk.take(roots, 0)
	for depth := range a.Depth + 1 {
		frontier := walk.at(depth)
		if len(frontier) == 0 {
			break
		}
		edges, err := edgesOf(ctx, frontier)
		if err != nil {
			return Slice{}, err
		}
		walk.see(edges)
		if depth < a.Depth {
			walk.take(walk.beyond(edges), depth+1)
		}
	}
	return walk.slice(a.MaxEdges), nil
}

type expansion struct {
	budget   int
	nodes    []ID
	distance map[ID]int
	edges    map[Edge]bool
	missing  map[ID]bool // nodes left out
}

// take adds nodes at a distance as far as the budget goes.
func (w *expansion) take(nodes []ID, distance int) {
	for _, id := range nodes {
		if _, there := w.distance[id]; there {
			continue
		}
		if len(w.nodes) == w.budget {
			w.missing[id] = true
			continue
		}
		w.distance[id] = distance
		w.nodes = append(w.nodes, id)
	}
}

func (w *expansion) at(distance int) []ID {
	var nodes []ID
	for _, id := range w.nodes {
		if w.distance[id] == distance {
			nodes = append(nodes, id)
		}
	}
	return nodes
}

func (w *expansion) see(edges []Edge) {
	for _, edge := range edges {
		w.edges[edge] = true
	}
}

// beyond lists the far ends of edges that were not reached before, those with the most claims first.
func (w *expansion) beyond(edges []Edge) []ID {
	claims := map[ID]int{}
	for _, edge := range edges {
		for _, end := range []ID{edge.Source, edge.Target} {
			if _, there := w.distance[end]; !there {
				claims[end] += edge.Claims
			}
		}
	}
	ends := make([]ID, 0, len(claims))
	for id := range claims {
		ends = append(ends, id)
	}
	slices.SortFunc(ends, func(a, b ID) int { return cmp.Or(cmp.Compare(claims[b], claims[a]), cmp.Compare(a, b)) })
	return ends
}

func (w *expansion) slice(maxEdges int) Slice {
	s := Slice{Nodes: w.nodes}
	for edge := range w.edges {
		if w.holds(edge.Source) && w.holds(edge.Target) {
			s.Edges = append(s.Edges, edge)
		}
	}
	slices.SortFunc(s.Edges, CompareEdges)
	if missing := len(w.missing); missing > 0 {
		s.cut(fmt.Sprintf("at least %d more nodes lie within this distance; the budget is %d nodes", missing, w.budget))
	}
	if more := len(s.Edges) - maxEdges; more > 0 {
		s.cut(fmt.Sprintf("%d more edges lie among these nodes; the budget is %d edges", more, maxEdges))
		s.Edges = s.Edges[:maxEdges]
	}
	return s
}

func (w *expansion) holds(id ID) bool {
	_, there := w.distance[id]
	return there
}

func (s *Slice) cut(why string) {
	s.Truncated = true
	s.Why = append(s.Why, why)
}

// CompareEdges orders edges by claims, most first, then source, target and verb.
func CompareEdges(a, b Edge) int {
	return cmp.Or(cmp.Compare(b.Claims, a.Claims), cmp.Compare(a.Source, b.Source), cmp.Compare(a.Target, b.Target), cmp.Compare(a.Verb, b.Verb))
}
