package view

import (
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// A Total is the count of one group of claims.
type Total struct {
	graph.Total
	by    []graph.Dimension
	nodes *Nodes
}

// Nodes gives for each key the node that it names; nil for a dimension that is none of nodes.
func (t *Total) Nodes(ctx context.Context) ([]*Node, error) {
	named := make([]*Node, len(t.by))
	for i, dimension := range t.by {
		if !ofNodes(dimension) {
			continue
		}
		node, err := t.nodes.Find(ctx, graph.ID(t.Keys[i]))
		if err != nil {
			return nil, err
		}
		named[i] = node
	}
	return named, nil
}

// A TotalList is counts, the most claims first.
type TotalList struct {
	Groups    []*Total
	Truncated bool
	Why       []string
}

// ShowTotals shows totals by some dimensions.
func ShowTotals(reader graph.Reader, totals graph.Totals, by []graph.Dimension) *TotalList {
	list := &TotalList{Truncated: totals.Truncated, Why: whyFewer(totals, "groups", "limit")}
	var ids []graph.ID
	for _, total := range totals.Groups {
		for i, dimension := range by {
			if ofNodes(dimension) {
				ids = append(ids, graph.ID(total.Keys[i]))
			}
		}
	}
	nodes := NodesOf(reader, ids)
	for _, total := range totals.Groups {
		list.Groups = append(list.Groups, &Total{Total: total, by: by, nodes: nodes})
	}
	return list
}

func ofNodes(dimension graph.Dimension) bool {
	switch dimension {
	case graph.OfSpeaker, graph.OfSource, graph.OfTarget, graph.OfDocument, graph.OfPublisher:
		return true
	}
	return false
}

func whyFewer(totals graph.Totals, what, argument string) []string {
	if !totals.Truncated {
		return nil
	}
	return []string{fmt.Sprintf("there are more than %d %s; raise %q or narrow the filter", len(totals.Groups), what, argument)}
}
