package graph

import (
	"context"
	"fmt"
	"slices"
)

// Between asks for the shortest ways from one node to another, along edges of either direction.
type Between struct {
	From, To  ID
	MaxLength int // in edges, from 1 to MaxDepth
	MaxPaths  int // at least 1
	Filter    ClaimFilter
}

// A PathList holds the shortest ways, all of the same length.
type PathList struct {
	Paths     []Path
	Truncated bool // there are more of this length than MaxPaths
}

// A Path is a way from node to node.
type Path struct {
	Nodes []ID     // from the first to the last
	Edges [][]Edge // for each step all edges between its two nodes, in either direction, in the order of CompareEdges
}

// Validate returns ErrInvalid for a question out of its limits.
func (b Between) Validate() error {
	switch {
	case b.From == "" || b.To == "":
		return fmt.Errorf("a path needs two nodes: %w", ErrInvalid)
	case b.MaxLength < 1 || b.MaxLength > MaxDepth:
		return fmt.Errorf("a path is 1 to %d edges long, not %d: %w", MaxDepth, b.MaxLength, ErrInvalid)
	case b.MaxPaths < 1:
		return fmt.Errorf("ask for at least one path: %w", ErrInvalid)
	}
	return b.Filter.Validate()
}

// Search looks for the ways level by level. From and To must be canonical and known; a node has no way to itself. Both
// stores answer Paths with it.
func (b Between) Search(ctx context.Context, edgesOf EdgesOf) (PathList, error) {
	s := pathSearch{before: map[ID][]ID{}, steps: map[pair][]Edge{}, level: map[ID]int{b.From: 0}}
	frontier := []ID{b.From}
	for length := 1; length <= b.MaxLength && len(frontier) > 0 && b.From != b.To; length++ {
		edges, err := edgesOf(ctx, frontier)
		if err != nil {
			return PathList{}, err
		}
		frontier = s.step(edges, length)
		if _, reached := s.level[b.To]; reached {
			return s.paths(b), nil
		}
	}
	return PathList{}, nil
}

type pathSearch struct {
	level  map[ID]int
	before map[ID][]ID // the nodes of the level before that lead here
	steps  map[pair][]Edge
}

// step reaches the nodes of one level more and returns them.
func (s *pathSearch) step(edges []Edge, level int) []ID {
	var reached []ID
	for _, edge := range edges {
		between := pairOf(edge.Source, edge.Target)
		seen := s.steps[between]
		if slices.Contains(seen, edge) {
			continue
		}
		s.steps[between] = append(seen, edge)
		if len(seen) > 0 {
			continue // the first edge between the two has led there
		}
		for _, way := range [][2]ID{{edge.Source, edge.Target}, {edge.Target, edge.Source}} {
			reached = s.reach(reached, way[0], way[1], level)
		}
	}
	return reached
}

func (s *pathSearch) reach(reached []ID, from, to ID, level int) []ID {
	if at, known := s.level[from]; !known || at != level-1 {
		return reached
	}
	at, known := s.level[to]
	if !known {
		s.level[to] = level
		reached = append(reached, to)
	}
	if !known || at == level {
		s.before[to] = append(s.before[to], from)
	}
	return reached
}

func (s *pathSearch) paths(b Between) PathList {
	var list PathList
	ways := s.ways(b, b.MaxPaths+1)
	if len(ways) > b.MaxPaths {
		ways, list.Truncated = ways[:b.MaxPaths], true
	}
	for _, way := range ways {
		list.Paths = append(list.Paths, s.path(way))
	}
	return list
}

// ways lists the first ways in the order of their nodes' IDs, at most so many: of all there may be millions.
func (s *pathSearch) ways(b Between, most int) [][]ID {
	onwards := s.onwards(b.To)
	var ways [][]ID
	var walk func(way []ID)
	walk = func(way []ID) {
		last := way[len(way)-1]
		if last == b.To {
			ways = append(ways, slices.Clone(way))
		}
		for _, next := range onwards[last] {
			if len(ways) < most {
				walk(append(way, next))
			}
		}
	}
	walk([]ID{b.From})
	return ways
}

// onwards lists, for every node on some way, the nodes with which ways go on, sorted.
func (s *pathSearch) onwards(to ID) map[ID][]ID {
	onwards := map[ID][]ID{}
	level := []ID{to}
	for len(level) > 0 {
		var before []ID
		for _, id := range level {
			for _, previous := range s.before[id] {
				onwards[previous] = append(onwards[previous], id)
			}
			before = append(before, s.before[id]...)
		}
		level = sortedSet(before)
	}
	for _, list := range onwards {
		slices.Sort(list)
	}
	return onwards
}

func (s *pathSearch) path(way []ID) Path {
	p := Path{Nodes: way}
	for i := range len(way) - 1 {
		edges := slices.Clone(s.steps[pairOf(way[i], way[i+1])])
		slices.SortFunc(edges, CompareEdges)
		p.Edges = append(p.Edges, edges)
	}
	return p
}
