package view

import (
	"context"

	"github.com/jaccuse/jaccuse/graph"
)

// A Slice is a part of the graph, packed: nodes are known by their place in the lists.
type Slice struct {
	Nodes     *PackedNodes
	Edges     *PackedEdges
	Truncated bool
	Why       []string
}

// PackedNodes is lists of equal length, a place for each node.
type PackedNodes struct {
	IDs       []graph.ID
	Kinds     []graph.Kind
	Names     []string
	Countries []string
}

// PackedEdges is lists of equal length, a place for each edge.
type PackedEdges struct {
	Sources []int
	Targets []int
	Verbs   []graph.Verb
	Claims  []int
	First   []graph.Date
	Last    []graph.Date
}

// Pack looks up the nodes of a slice and packs it.
func Pack(ctx context.Context, reader graph.Reader, slice graph.Slice) (*Slice, error) {
	nodes, err := reader.Nodes(ctx, slice.Nodes)
	if err != nil {
		return nil, err
	}
	packed, place := packNodes(nodes, slice.Nodes)
	edges := packEdges(slice.Edges, place)
	return &Slice{Nodes: packed, Edges: edges, Truncated: slice.Truncated, Why: slice.Why}, nil
}

// packNodes also tells the place of each node. A node that went since the slice was cut has no place.
func packNodes(nodes []*graph.Node, ids []graph.ID) (*PackedNodes, map[graph.ID]int) {
	packed := &PackedNodes{}
	place := map[graph.ID]int{}
	for i, node := range nodes {
		if node == nil {
			continue
		}
		place[ids[i]] = len(packed.IDs)
		packed.IDs = append(packed.IDs, node.ID)
		packed.Kinds = append(packed.Kinds, node.Kind)
		packed.Names = append(packed.Names, node.Name)
		packed.Countries = append(packed.Countries, node.Country)
	}
	return packed, place
}

func packEdges(edges []graph.Edge, place map[graph.ID]int) *PackedEdges {
	packed := &PackedEdges{}
	for _, edge := range edges {
		source, there := place[edge.Source]
		target, also := place[edge.Target]
		if !there || !also {
			continue
		}
		packed.Sources = append(packed.Sources, source)
		packed.Targets = append(packed.Targets, target)
		packed.Verbs = append(packed.Verbs, edge.Verb)
		packed.Claims = append(packed.Claims, edge.Claims)
		packed.First = append(packed.First, edge.First)
		packed.Last = append(packed.Last, edge.Last)
	}
	return packed
}
