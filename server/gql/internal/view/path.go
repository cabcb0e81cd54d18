package view

import (
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// A Path is a way from node to node.
type Path struct {
	Steps [][]*Dyad
	ids   []graph.ID
	nodes *Nodes
}

// Nodes lists the nodes from the first to the last.
func (p *Path) Nodes(ctx context.Context) ([]*Node, error) { return p.nodes.List(ctx, p.ids) }

// A PathList is the shortest ways between two nodes.
type PathList struct {
	Paths     []*Path
	Truncated bool
	Why       []string
}

// ShowPaths shows the shortest ways of a viewpoint.
func ShowPaths(reader graph.Reader, filter graph.ClaimFilter, found graph.PathList) *PathList {
	list := &PathList{Truncated: found.Truncated}
	if found.Truncated {
		list.Why = []string{fmt.Sprintf("there are more than %d ways of this length; raise \"maxPaths\" or narrow the filter", len(found.Paths))}
	}
	var ids []graph.ID
	for _, path := range found.Paths {
		ids = append(ids, path.Nodes...)
	}
	set := dyadSetOf(reader, filter, ids)
	for _, path := range found.Paths {
		list.Paths = append(list.Paths, &Path{Steps: showSteps(path.Edges, set), ids: path.Nodes, nodes: set.nodes})
	}
	return list
}

func showSteps(steps [][]graph.Edge, set *dyadSet) [][]*Dyad {
	shown := make([][]*Dyad, len(steps))
	for i, step := range steps {
		for _, edge := range step {
			shown[i] = append(shown[i], &Dyad{
				Verb: edge.Verb, Claims: edge.Claims, First: edge.First, Last: edge.Last,
				ends: ends{source: edge.Source, target: edge.Target, verb: edge.Verb}, among: set,
			})
		}
	}
	return shown
}
