package view

import (
	"context"

	"github.com/jaccuse/jaccuse/graph"
)

// A Node is a node among those that were found with it.
type Node struct {
	graph.Node
	among *nodeSet
}

// nodeSet is nodes that were found together.
type nodeSet struct {
	claims     *claimLists
	publishers *Nodes
	users      *Nodes
	wholes     *Nodes
	documents  *documents
}

// ShowNodes shows nodes that were found together.
func ShowNodes(reader graph.Reader, found []graph.Node) []*Node {
	set := &nodeSet{claims: &claimLists{reader: reader}}
	var publishers, users, wholes, reports []graph.ID
	shown := make([]*Node, len(found))
	for i, node := range found {
		shown[i] = &Node{Node: node, among: set}
		set.claims.parents = append(set.claims.parents, node.ID)
		publishers = append(publishers, node.Publisher)
		wholes = append(wholes, node.PartOf...)
		reports = append(reports, shown[i].reports()...)
		for _, name := range node.Names {
			users = append(users, name.UsedBy)
		}
	}
	set.publishers, set.users, set.wholes = NodesOf(reader, publishers), NodesOf(reader, users), NodesOf(reader, wholes)
	set.documents = documentsOf(reader, reports)
	return shown
}

// Names lists the names of the node. A name of no particular user is not said again where somebody is known to use it.
func (n *Node) Names() []*Name {
	used := map[string]bool{}
	for _, name := range n.Node.Names {
		used[name.Text] = used[name.Text] || name.UsedBy != ""
	}
	names := []*Name{}
	for _, name := range n.Node.Names {
		if name.UsedBy != "" || !used[name.Text] {
			names = append(names, &Name{Text: name.Text, user: name.UsedBy, users: n.among.users})
		}
	}
	return names
}

// PartOf lists the larger bodies that the node is a part of.
func (n *Node) PartOf(ctx context.Context) ([]*Node, error) {
	return n.among.wholes.List(ctx, n.Node.PartOf)
}

// Publisher is who put the report out; nil where unknown.
func (n *Node) Publisher(ctx context.Context) (*Node, error) {
	return n.among.publishers.Find(ctx, n.Node.Publisher)
}

// Documents lists the loaded documents behind the report.
func (n *Node) Documents(ctx context.Context) ([]*Document, error) {
	return n.among.documents.list(ctx, n.reports())
}

// reports lists the nodes that loaded documents may have, when the node is a report.
func (n *Node) reports() []graph.ID {
	if n.Kind != graph.Report {
		return nil
	}
	return append([]graph.ID{n.ID}, n.Same...)
}

// SameAs lists the other nodes that were judged the same.
func (n *Node) SameAs() []graph.ID { return n.Same }

// Claims lists the node's claims in one role.
func (n *Node) Claims(ctx context.Context, role graph.ParentField, filter *ClaimFilter, order graph.ClaimOrder, first int, after *string) (*ClaimConnection, error) {
	return n.among.claims.page(ctx, n.ID, claimArgs{Per: role, Filter: filter, Order: order, First: first, After: after})
}

// A Name is a name of a node.
type Name struct {
	Text  string
	user  graph.ID
	users *Nodes
}

// UsedBy is the node that uses the name; nil for a name of no particular user.
func (n *Name) UsedBy(ctx context.Context) (*Node, error) { return n.users.Find(ctx, n.user) }
