package view

import (
	"context"

	"github.com/jaccuse/jaccuse/graph"
)

// A Document is a loaded document among those that were listed with it.
type Document struct {
	graph.Document
	among *documentSet
}

// documentSet is documents that were listed together.
type documentSet struct {
	reader     graph.Reader
	ids        []graph.ID
	claims     *claimLists
	publishers *Nodes
	reports    *Nodes
	texts      lazy[map[graph.ID]string]
}

// ShowDocuments shows documents that were listed together.
func ShowDocuments(reader graph.Reader, listed []graph.Document) []*Document {
	set := &documentSet{reader: reader}
	var publishers []graph.ID
	shown := make([]*Document, len(listed))
	for i, document := range listed {
		shown[i] = &Document{Document: document, among: set}
		set.ids = append(set.ids, document.NodeID())
		publishers = append(publishers, nodeOf(document.Publisher))
	}
	set.claims = &claimLists{reader: reader, parents: set.ids}
	set.publishers, set.reports = NodesOf(reader, publishers), NodesOf(reader, set.ids)
	return shown
}

// ID is the ID of the document's report node.
func (d *Document) ID() graph.ID { return d.NodeID() }

// Report is the document's node.
func (d *Document) Report(ctx context.Context) (*Node, error) {
	return d.among.reports.Find(ctx, d.NodeID())
}

// Publisher is who put it out; nil where unknown.
func (d *Document) Publisher() *Party { return showParty(d.Document.Publisher, d.among.publishers) }

// PublishedPrecision is how much of the date is known.
func (d *Document) PublishedPrecision() graph.Precision { return d.Published.Precision() }

// Text is the stored text; "" for a data set.
func (d *Document) Text(ctx context.Context) (string, error) {
	texts, err := d.among.texts.load(func() (map[graph.ID]string, error) { return d.among.readTexts(ctx) })
	return texts[d.NodeID()], err
}

func (s *documentSet) readTexts(ctx context.Context) (map[graph.ID]string, error) {
	documents, err := allDocuments(ctx, s.reader, graph.DocumentFilter{IDs: s.ids, WithText: true})
	if err != nil {
		return nil, err
	}
	texts := map[graph.ID]string{}
	for _, document := range documents {
		texts[document.NodeID()] = document.Text
	}
	return texts, nil
}

// Claims lists the claims that stand in it.
func (d *Document) Claims(ctx context.Context, filter *ClaimFilter, order graph.ClaimOrder, first int, after *string) (*ClaimConnection, error) {
	return d.among.claims.page(ctx, d.NodeID(), claimArgs{Per: graph.PerDocument, Filter: filter, Order: order, First: first, After: after})
}
