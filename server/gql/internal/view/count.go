package view

import (
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// A Dyad is all claims with one verb from one node to another.
type Dyad struct {
	Verb   graph.Verb
	Claims int
	First  graph.Date
	Last   graph.Date
	source graph.ID
	target graph.ID
	nodes  *Nodes
}

// Source is from whom.
func (d *Dyad) Source(ctx context.Context) (*Node, error) {
	node, err := d.nodes.Find(ctx, d.source)
	if err == nil && node == nil {
		err = fmt.Errorf("node %s, the source of a dyad, is not in the store", d.source)
	}
	return node, err
}

// Target is to whom; nil for claims that name nobody.
func (d *Dyad) Target(ctx context.Context) (*Node, error) { return d.nodes.Find(ctx, d.target) }

// A DyadList is dyads, those with the most claims first.
type DyadList struct {
	Dyads     []*Dyad
	Truncated bool
	Why       []string
}

// ShowDyads shows totals by source, target and verb.
func ShowDyads(reader graph.Reader, totals graph.Totals) *DyadList {
	list := &DyadList{Truncated: totals.Truncated, Why: whyFewer(totals, "dyads", "first")}
	var ids []graph.ID
	for _, total := range totals.Groups {
		dyad := &Dyad{Verb: graph.Verb(total.Keys[2]), Claims: total.Claims, First: total.First, Last: total.Last}
		dyad.source, dyad.target = graph.ID(total.Keys[0]), graph.ID(total.Keys[1])
		ids = append(ids, dyad.source, dyad.target)
		list.Dyads = append(list.Dyads, dyad)
	}
	nodes := NodesOf(reader, ids)
	for _, dyad := range list.Dyads {
		dyad.nodes = nodes
	}
	return list
}

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
