package graphtest

import (
	"github.com/jaccuse/jaccuse/graph"
)

var nodeTests = []readingTest{
	{"nodes/one result an ID in the order asked for", func(s shelf) {
		s.same("labels", s.labelsOf(s.nodes(s.ids("U A G")...)), "U A G")
		s.same("labels", s.labelsOf(s.nodes(s.ids("G U A")...)), "G U A")
	}},
	{"nodes/an ID asked for twice is answered twice", func(s shelf) {
		s.same("labels", s.labelsOf(s.nodes(s.ids("A U A")...)), "A U A")
	}},
	{"nodes/an unknown one is nil in its place", func(s shelf) {
		ids := append(s.ids("A"), graph.NewID(), "", "no ID at all", s.id["U"])
		s.same("labels", s.labelsOf(s.nodes(ids...)), "A nil nil nil U")
	}},
	{"nodes/a claim or an entry is no node", func(s shelf) {
		s.same("labels", s.labelsOf(s.nodes(s.ids("c01 A")...)), "nil A")
	}},
	{"nodes/none asked for is none", func(s shelf) {
		s.same("count", len(s.nodes()), 0)
	}},
	{"nodes/all that was written of each comes back", func(s shelf) {
		for _, node := range s.batch.Nodes {
			s.same(s.label[node.ID], *s.node1(node.ID), node)
		}
	}},
	{"nodes/names are ordered by text, then by who uses them", func(s shelf) {
		s.same("names of G", s.node1(s.id["G"]).Names, []graph.Name{
			{Text: "APT-Q7", UsedBy: s.id["V"]}, {Text: "Gray Heron"}, {Text: "Straßenfuchs", UsedBy: s.id["N"]},
		})
		s.same("names of A", s.node1(s.id["A"]).Names, []graph.Name{{Text: "Auria"}, {Text: "Republic of Auria"}})
	}},
	{"nodes/references are sorted", func(s shelf) {
		s.same("references of A", s.node1(s.id["A"]).Refs, []string{"iso3166:XA", "wikidata:Q0"})
	}},
	{"nodes/a report names its publisher, be it loaded or only relied on", func(s shelf) {
		s.same("publisher of R", s.node1(s.id["R"]).Publisher, s.id["V"])
		s.same("publisher of d1", s.node1(s.id["d1"]).Publisher, s.id["S"])
		s.same("publisher of d5", s.node1(s.id["d5"]).Publisher, graph.ID(""))
	}},
	{"nodes/a document is a report", func(s shelf) {
		node := s.node1(s.id["d2"])
		s.same("kind", node.Kind, graph.Report)
		s.same("name", node.Name, "Answer")
		s.same("reference", node.Refs, []string{"document:" + s.document("d2").Key})
	}},
	{"nodes/two of one name stay two", func(s shelf) {
		s.same("name of S", s.node1(s.id["S"]).Name, s.node1(s.id["F"]).Name)
		s.same("country of S", s.node1(s.id["S"]).Country, "XA")
		s.same("country of F", s.node1(s.id["F"]).Country, "XB")
	}},
	{"nodes/what is returned belongs to the caller", func(s shelf) {
		node := s.node1(s.id["A"])
		node.Name, node.Refs[0], node.Names[0].Text = "spoilt", "spoilt", "spoilt"
		s.same("node A", *s.node1(s.id["A"]), *s.fixture.node("A"))
	}},
	{"nodes/a thousand at once", func(s shelf) {
		var ids []graph.ID
		for range 1000 {
			ids = append(ids, graph.NewID())
		}
		ids[999] = s.id["A"]
		found := s.nodes(ids...)
		s.same("count", len(found), 1000)
		s.same("the last", s.labelsOf(found[998:]), "nil A")
	}},
}

// node1 is a node that must be there.
func (s shelf) node1(id graph.ID) *graph.Node {
	s.t.Helper()
	nodes := s.nodes(id)
	if len(nodes) != 1 || nodes[0] == nil {
		s.t.Fatalf("node %s (%s) is not there", id, s.label[id])
	}
	return nodes[0]
}

// labelsOf shows nodes by their labels, an absent one as "nil".
func (s shelf) labelsOf(nodes []*graph.Node) string {
	var labels []string
	for _, node := range nodes {
		if node == nil {
			labels = append(labels, "nil")
			continue
		}
		labels = append(labels, s.labels([]graph.ID{node.ID}))
	}
	return join(labels)
}
