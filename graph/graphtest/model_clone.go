package graphtest

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// Deep copies, so that nothing that the model holds is ever in a caller's hands.

func cloneNode(n graph.Node) graph.Node {
	n.Refs, n.Names = slices.Clone(n.Refs), slices.Clone(n.Names)
	n.PartOf, n.Same = slices.Clone(n.PartOf), slices.Clone(n.Same)
	return n
}

func cloneDocument(d graph.Document) graph.Document {
	d.Publisher = cloneParty(d.Publisher)
	return d
}

func cloneClaim(c graph.Claim) graph.Claim {
	c.Target, c.About = cloneParty(c.Target), cloneParty(c.About)
	c.Quotes, c.Reporters, c.Answers = slices.Clone(c.Quotes), slices.Clone(c.Reporters), slices.Clone(c.Answers)
	return c
}

func cloneEntry(e graph.Entry) graph.Entry {
	e.Body = slices.Clone(e.Body)
	return e
}

func cloneParty(p *graph.Party) *graph.Party {
	if p == nil {
		return nil
	}
	clone := *p
	return &clone
}
