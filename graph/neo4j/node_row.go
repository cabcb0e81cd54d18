package neo4j

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// labels are the labels of the kinds.
var labels = map[graph.Kind]string{
	graph.Country:      "Country",
	graph.Agency:       "Agency",
	graph.Group:        "Group",
	graph.Organization: "Organization",
	graph.Person:       "Person",
	graph.Coalition:    "Coalition",
	graph.Report:       "Report",
	graph.Incident:     "Incident",
}

// Nodes are read as they were written, or as readers see them: with the nodes they refer to replaced by canonical ones.
const (
	asWritten = "id"
	asSeen    = "canonical"
)

var nodeView = fragment{"node", statement("node_view")}

func nodeOf(r row) graph.Node {
	n := graph.Node{
		ID: r.id("id"), Kind: graph.Kind(r.text("kind")), Name: r.text("name"), Country: r.text("country"),
		Refs: r.texts("refs"), Publisher: first(r.ids("publishers")), PartOf: r.ids("partOf"),
	}
	for _, text := range r.texts("names") {
		n.Names = append(n.Names, graph.Name{Text: text})
	}
	for _, call := range r.rows("called") {
		n.Names = append(n.Names, graph.Name{Text: call.text("name"), UsedBy: call.id("by")})
	}
	return tidy(n)
}

// first is the one item of a list that has at most one.
func first(ids []graph.ID) graph.ID {
	if len(ids) == 0 {
		return ""
	}
	return ids[0]
}

// tidy sorts the lists of a node.
func tidy(n graph.Node) graph.Node {
	n.Merge(graph.Node{})
	return n
}

// united is the node that readers see for a class.
func united(members []row) graph.Node {
	var nodes []graph.Node
	for _, member := range members {
		nodes = append(nodes, nodeOf(member))
	}
	return graph.Unite(nodes)
}

// facts are the properties that hold what a node itself knows.
func facts(n graph.Node) map[string]any {
	return map[string]any{
		"kind": n.Kind, "name": n.Name, "country": n.Country, "refs": n.Refs,
		"names": plainNames(n), "folded": foldedNames(n), "foldedName": graph.Fold(n.Name),
	}
}

// plainNames are the names of no particular user; the others are relationships from their users.
func plainNames(n graph.Node) []string {
	names := []string{}
	for _, name := range n.Names {
		if name.UsedBy == "" {
			names = append(names, name.Text)
		}
	}
	return names
}

// foldedNames are all names in the form in which they are compared, each once.
func foldedNames(n graph.Node) []string {
	names := []string{}
	for _, name := range n.Names {
		names = append(names, graph.Fold(name.Text))
	}
	slices.Sort(names)
	return slices.Compact(names)
}
