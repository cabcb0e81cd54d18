package graphtest

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// A view is the contents as readers see them: with the judgements of the ledger applied.
type view struct {
	contents
	canonical map[graph.ID]graph.ID     // of every node
	united    map[graph.ID]graph.Node   // by canonical ID
	classes   map[graph.ID][]graph.Node // by canonical ID
}

func viewOf(c contents) (view, error) {
	v := view{contents: c, canonical: map[graph.ID]graph.ID{}, united: map[graph.ID]graph.Node{}, classes: map[graph.ID][]graph.Node{}}
	identities, err := graph.Identify(c.entries)
	if err != nil {
		return view{}, err
	}
	for _, node := range c.nodes {
		v.canonical[node.ID] = node.ID
	}
	for _, class := range identities.Classes() {
		v.canonize(class)
	}
	for _, node := range c.nodes {
		id := v.canonical[node.ID]
		v.classes[id] = append(v.classes[id], v.resolved(node))
	}
	for id, members := range v.classes {
		v.united[id] = graph.Unite(members)
	}
	return v, nil
}

// canonize finds who stands for a class, among its members that are there.
func (v view) canonize(class []graph.ID) {
	var members []graph.Node
	for _, node := range v.nodes {
		if slices.Contains(class, node.ID) {
			members = append(members, node)
		}
	}
	for _, node := range members {
		v.canonical[node.ID] = graph.Canonical(members).ID
	}
}

// resolved is a node that refers to canonical nodes.
func (v view) resolved(node graph.Node) graph.Node {
	node = cloneNode(node)
	node.Publisher = v.canonical[node.Publisher]
	for i := range node.PartOf {
		node.PartOf[i] = v.canonical[node.PartOf[i]]
	}
	for i := range node.Names {
		node.Names[i].UsedBy = v.canonical[node.Names[i].UsedBy]
	}
	return node
}

// readClaim is a claim as readers get it.
func (v view) readClaim(claim graph.Claim) graph.Claim {
	claim = cloneClaim(claim)
	for _, party := range claim.Parties() {
		party.Node = v.canonical[party.Node]
	}
	return claim
}

func (v view) readDocument(document graph.Document) graph.Document {
	document = cloneDocument(document)
	if document.Publisher != nil {
		document.Publisher.Node = v.canonical[document.Publisher.Mention.NodeID()]
	}
	return document
}

// stands reports whether the ID is one of the IDs, or judged the same as one.
func (v view) stands(id graph.ID, among []graph.ID) bool {
	canonical, known := v.canonical[id]
	return known && slices.ContainsFunc(among, func(other graph.ID) bool { return v.canonical[other] == canonical })
}

// publisher is the canonical publisher of a document, "" where unknown.
func (v view) publisher(document graph.Document) graph.ID {
	if document.Publisher == nil {
		return ""
	}
	return v.canonical[document.Publisher.Mention.NodeID()]
}

// country is that of the canonical node.
func (v view) country(id graph.ID) string { return v.united[v.canonical[id]].Country }
