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
	ends   ends
	among  *dyadSet
}

// ends are the two ends of a dyad, and what is said between them.
type ends struct {
	source, target graph.ID
	verb           graph.Verb
}

func (e ends) reversed() ends { return ends{source: e.target, target: e.source, verb: e.verb} }

// byEnds are the dimensions by which claims are counted for dyads, and endsOf reads their keys.
var byEnds = []graph.Dimension{graph.OfSource, graph.OfTarget, graph.OfVerb}

func endsOf(total graph.Total) ends {
	return ends{source: graph.ID(total.Keys[0]), target: graph.ID(total.Keys[1]), verb: graph.Verb(total.Keys[2])}
}

// Source is from whom.
func (d *Dyad) Source(ctx context.Context) (*Node, error) {
	node, err := d.among.nodes.Find(ctx, d.ends.source)
	if err == nil && node == nil {
		err = fmt.Errorf("node %s, the source of a dyad, is not in the store", d.ends.source)
	}
	return node, err
}

// Target is to whom; nil for claims that name nobody.
func (d *Dyad) Target(ctx context.Context) (*Node, error) {
	return d.among.nodes.Find(ctx, d.ends.target)
}

// Reverse is the same verb in the other direction; nil where the viewpoint holds none.
func (d *Dyad) Reverse(ctx context.Context) (*Dyad, error) {
	totals, err := d.among.load(ctx)
	if err != nil {
		return nil, err
	}
	total, there := totals[d.ends.reversed()]
	if !there {
		return nil, nil
	}
	return d.among.show(total), nil
}

// dyadSet is dyads that were found together, from one viewpoint.
type dyadSet struct {
	reader graph.Reader
	filter graph.ClaimFilter
	nodes  *Nodes
	totals lazy[map[ends]graph.Total] // of all dyads among the nodes
}

func dyadSetOf(reader graph.Reader, filter graph.ClaimFilter, ids []graph.ID) *dyadSet {
	return &dyadSet{reader: reader, filter: filter, nodes: NodesOf(reader, ids)}
}

// load counts the claims among the nodes, with one call of the store.
func (s *dyadSet) load(ctx context.Context) (map[ends]graph.Total, error) {
	return s.totals.load(func() (map[ends]graph.Total, error) {
		filter := s.filter
		if len(filter.Between) == 0 { // else both directions are among these already
			filter.Between = s.nodes.ids
		}
		totals, err := s.reader.Totals(ctx, filter, byEnds, 0)
		return byTheirEnds(totals), err
	})
}

func byTheirEnds(totals graph.Totals) map[ends]graph.Total {
	found := map[ends]graph.Total{}
	for _, total := range totals.Groups {
		found[endsOf(total)] = total
	}
	return found
}

func (s *dyadSet) show(total graph.Total) *Dyad {
	between := endsOf(total)
	return &Dyad{Verb: between.verb, Claims: total.Claims, First: total.First, Last: total.Last, ends: between, among: s}
}
