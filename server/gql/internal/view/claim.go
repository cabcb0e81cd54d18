package view

import (
	"context"

	"github.com/jaccuse/jaccuse/graph"
)

// A Claim is a claim among those that were listed with it.
type Claim struct {
	graph.Claim
	among *claimSet
}

// claimSet is claims that were listed together, with what they lead to.
type claimSet struct {
	lists     *claimLists
	speakers  *Nodes
	sources   *Nodes
	targets   *Nodes
	incidents *Nodes
	reporters *Nodes
	documents *documents
}

// ShowClaims shows claims that were listed together.
func ShowClaims(reader graph.Reader, listed []graph.Claim) []*Claim {
	set := setOf(reader, listed)
	shown := make([]*Claim, len(listed))
	for i, claim := range listed {
		shown[i] = &Claim{Claim: claim, among: set}
	}
	return shown
}

func setOf(reader graph.Reader, listed []graph.Claim) *claimSet {
	var ids, speakers, sources, targets, incidents, reporters, reports []graph.ID
	for _, claim := range listed {
		ids = append(ids, claim.ID)
		reports = append(reports, claim.Document)
		speakers = append(speakers, claim.Speaker.Node)
		sources = append(sources, claim.Source.Node)
		targets = append(targets, nodeOf(claim.Target))
		incidents = append(incidents, nodeOf(claim.About))
		for _, reporter := range claim.Reporters {
			reporters = append(reporters, reporter.Node)
		}
	}
	return &claimSet{
		lists:     &claimLists{reader: reader, parents: distinct(ids)},
		speakers:  NodesOf(reader, speakers),
		sources:   NodesOf(reader, sources),
		targets:   NodesOf(reader, targets),
		incidents: NodesOf(reader, incidents),
		reporters: NodesOf(reader, reporters),
		documents: documentsOf(reader, reports),
	}
}

func nodeOf(party *graph.Party) graph.ID {
	if party == nil {
		return ""
	}
	return party.Node
}

// Speaker is whose claim it is.
func (c *Claim) Speaker() *Party { return showParty(&c.Claim.Speaker, c.among.speakers) }

// Source is who accuses, denies, cites ….
func (c *Claim) Source() *Party { return showParty(&c.Claim.Source, c.among.sources) }

// Target is towards whom; nil where the document names nobody.
func (c *Claim) Target() *Party { return showParty(c.Claim.Target, c.among.targets) }

// About is the incident that it is about, nil for none.
func (c *Claim) About() *Party { return showParty(c.Claim.About, c.among.incidents) }

// Reporters lists those through whom it is known, outermost first.
func (c *Claim) Reporters() []*Reporter {
	reporters := make([]*Reporter, len(c.Claim.Reporters))
	for i, reporter := range c.Claim.Reporters {
		reporters[i] = &Reporter{Party: *showParty(&reporter.Party, c.among.reporters), Place: reporter.Place}
	}
	return reporters
}

// Document is the document that it stands in.
func (c *Claim) Document(ctx context.Context) (*Document, error) {
	return c.among.documents.find(ctx, c.Claim.Document)
}

// Answers lists the accusations that a denial answers.
func (c *Claim) Answers(ctx context.Context, first int, after *string) (*ClaimConnection, error) {
	return c.among.lists.page(ctx, c.ID, claimArgs{Per: graph.PerAnswer, First: first, After: after})
}

// AnsweredBy lists the denials that answer the claim.
func (c *Claim) AnsweredBy(ctx context.Context, first int, after *string) (*ClaimConnection, error) {
	return c.among.lists.page(ctx, c.ID, claimArgs{Per: graph.PerAnswered, First: first, After: after})
}

// SaidPrecision is how much of the date is known.
func (c *Claim) SaidPrecision() graph.Precision { return c.Said.Precision() }

// Grade is the Admiralty grade; nil where none was given.
func (c *Claim) Grade() *graph.Grade {
	if c.Claim.Grade == (graph.Grade{}) {
		return nil
	}
	return &c.Claim.Grade
}
