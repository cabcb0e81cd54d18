package graph_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
)

func TestNodeOf(t *testing.T) {
	mention := graph.Mention{Name: "Auria", Spelled: "its side", Kind: graph.Country, Country: "XA", Ref: "iso3166:XA"}
	same(t, "node", graph.NodeOf(mention), graph.Node{
		ID: mention.NodeID(), Kind: graph.Country, Name: "Auria", Country: "XA", Refs: []string{"iso3166:XA"}, Names: []graph.Name{{Text: "Auria"}},
	})
}

func TestFactNode(t *testing.T) {
	vendor := graph.Mention{Name: "Vigil", Kind: graph.Organization}
	whole := graph.Mention{Name: "Auria", Kind: graph.Country}
	fact := graph.Fact{
		Of: graph.Mention{Name: "Heron", Kind: graph.Group}, Names: []graph.NameUse{{Text: "Q7", UsedBy: &vendor}, {Text: "Egret"}},
		Refs: []string{"mitre:G1"}, Publisher: &vendor, PartOf: []graph.Mention{whole},
	}
	same(t, "node", fact.Node(), graph.Node{
		ID: fact.Of.NodeID(), Kind: graph.Group, Name: "Heron", Refs: []string{"mitre:G1"}, Publisher: vendor.NodeID(), PartOf: []graph.ID{whole.NodeID()},
		Names: []graph.Name{{Text: "Egret"}, {Text: "Heron"}, {Text: "Q7", UsedBy: vendor.NodeID()}},
	})
}

func TestDocumentNode(t *testing.T) {
	publisher := party("Herald", graph.Organization)
	document := graph.Document{Key: "dataset:d", File: "d.csv", URL: "https://example.org"}
	same(t, "named by its file", document.Node().Name, "d.csv")
	document.Title, document.Publisher = "Data", &publisher
	same(t, "named by its title", document.Node(), graph.Node{
		ID: document.NodeID(), Kind: graph.Report, Name: "Data", Refs: []string{"document:dataset:d"}, Names: []graph.Name{{Text: "Data"}}, Publisher: publisher.Node,
	})
	same(t, "named by its address", graph.Document{Key: "k", URL: "u"}.Node().Name, "u")
	same(t, "named by its key", graph.Document{Key: "k"}.Node().Name, "k")
	same(t, "node, whatever its title", document.NodeID(), graph.Document{Key: "dataset:d"}.NodeID())
}

var drawnNode = rapid.Custom(func(t *rapid.T) graph.Node {
	text := rapid.SampledFrom([]string{"", "a", "b", "É"})
	ids := rapid.SliceOfN(rapid.SampledFrom([]graph.ID{"1", "2", "3"}), 0, 3)
	return graph.Node{
		ID: "0", Kind: graph.Kind(text.Draw(t, "kind")), Name: text.Draw(t, "name"), Country: text.Draw(t, "country"),
		Publisher: graph.ID(text.Draw(t, "publisher")), PartOf: ids.Draw(t, "part of"),
		Refs: rapid.SliceOfN(rapid.SampledFrom([]string{"x", "y"}), 0, 2).Draw(t, "references"),
		Names: rapid.SliceOfN(rapid.Custom(func(t *rapid.T) graph.Name {
			return graph.Name{Text: text.Draw(t, "text"), UsedBy: graph.ID(text.Draw(t, "user"))}
		}), 0, 3).Draw(t, "names"),
	}
})

func merged(nodes ...graph.Node) graph.Node {
	var all graph.Node
	all.ID = "0"
	for _, node := range nodes {
		all.Merge(node)
	}
	return all
}

func TestMergeIsOfNoOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := drawnNode.Draw(t, "a"), drawnNode.Draw(t, "b"), drawnNode.Draw(t, "c")
		want := merged(a, b, c)
		for name, got := range map[string]graph.Node{
			"commutative": merged(c, b, a), "associative": merged(a, merged(b, c)), "idempotent": merged(a, b, b, c, a, b, c),
		} {
			if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
				t.Fatalf("not %s (- want, + got):\n%s", name, diff)
			}
		}
	})
}

func TestMergeLeavesTheOtherAlone(t *testing.T) {
	other := graph.Node{ID: "0", Refs: []string{"y", "x"}, Names: []graph.Name{{Text: "b"}, {Text: "a"}}}
	node := graph.Node{ID: "0", Refs: make([]string, 0, 8)}
	node.Merge(other)
	node.Refs[0], node.Names[0].Text = "spoilt", "spoilt"
	same(t, "other", other, graph.Node{ID: "0", Refs: []string{"y", "x"}, Names: []graph.Name{{Text: "b"}, {Text: "a"}}})
}

func TestMergeTakesAnythingRatherThanNothing(t *testing.T) {
	node := graph.Node{Name: "b", Country: "XB"}
	node.Merge(graph.Node{Name: "a", Kind: graph.Group})
	same(t, "node", node, graph.Node{Name: "a", Country: "XB", Kind: graph.Group})
}
