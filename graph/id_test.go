package graph_test

import (
	"errors"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
)

// These IDs stand in every database and export that there is. They must never change.
func TestIDsNeverChange(t *testing.T) {
	for _, c := range []struct {
		mention graph.Mention
		want    graph.ID
	}{
		{graph.Mention{Name: "United States", Kind: graph.Country, Country: "US", Ref: "iso3166:US"}, "92d718a5-e4c4-56b4-adad-9960169cdb88"},
		{graph.Mention{Name: "The Foreign Ministry", Kind: graph.Agency, Country: "CN"}, "0b60ca88-e236-5b0c-9d10-4c672a56d992"},
		{graph.Mention{Name: "foreign-ministry", Kind: graph.Agency, Country: "RU"}, "b2b56781-c53d-5cbe-b3e6-33b8462381cf"},
		{graph.Mention{Name: "🦊", Kind: graph.Group}, "1b8f157f-797b-59e6-ab76-3944ea74b315"},
		{graph.Mention{Name: "Türkiye", Kind: graph.Country}, "e60b9622-df1c-5e98-8e73-4cd08fc1355d"},
	} {
		if got := c.mention.NodeID(); got != c.want {
			t.Errorf("the node of %+v is %s, want %s", c.mention, got, c.want)
		}
	}
	document := graph.Document{Key: graph.ProseKey([]byte("hello"))}
	claim := graph.Claim{Verb: graph.Accuses, Source: party("Auria", graph.Country), Target: new(party("Belmaria", graph.Country))}
	claim.Speaker = claim.Source
	claim.Seal(document)
	same(t, "document key", document.Key, "sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824")
	same(t, "document", document.NodeID(), graph.ID("609921c1-770e-5fed-a0c3-9bb1f95d46d3"))
	same(t, "claim", claim.ID, graph.ID("1c382b4e-2cdf-5695-8236-ec833f61332b"))
	claim.Record, claim.About = "row 1", new(party("Outage", graph.Incident))
	claim.Seal(document)
	same(t, "claim of a record about an incident", claim.ID, graph.ID("7bcf8cf3-8a44-5270-99e5-87a3e96de209"))
}

func TestMentionKey(t *testing.T) {
	one := graph.Mention{Name: "Fancy Bear", Kind: graph.Group}
	for _, c := range []struct {
		name  string
		other graph.Mention
		same  bool
	}{
		{"another spelling", graph.Mention{Name: "the FANCY-BEAR", Kind: graph.Group}, true},
		{"another wording in the document", graph.Mention{Name: "Fancy Bear", Spelled: "these bears", Kind: graph.Group}, true},
		{"another kind", graph.Mention{Name: "Fancy Bear", Kind: graph.Organization}, false},
		{"a country", graph.Mention{Name: "Fancy Bear", Kind: graph.Group, Country: "XA"}, false},
		{"another name", graph.Mention{Name: "Fancy Bears", Kind: graph.Group}, false},
		{"a reference", graph.Mention{Name: "Fancy Bear", Kind: graph.Group, Ref: "mitre:G0007"}, false},
	} {
		if same := one.NodeID() == c.other.NodeID(); same != c.same {
			t.Errorf("%s: one node is %v", c.name, same)
		}
	}
	a, b := graph.Mention{Name: "A", Kind: graph.Group, Ref: "mitre:G1"}, graph.Mention{Name: "B", Kind: graph.Agency, Country: "XA", Ref: "mitre:G1"}
	same(t, "nodes of one reference", a.NodeID(), b.NodeID())
}

func TestParseID(t *testing.T) {
	id, err := graph.ParseID("1C382B4E-2CDF-5695-8236-EC833F61332B")
	same(t, "ID", id, graph.ID("1c382b4e-2cdf-5695-8236-ec833f61332b"))
	same(t, "error", err, nil)
	for _, text := range []string{"", "1c382b4e", "x", "1c382b4e-2cdf-5695-8236-ec833f61332g"} {
		if _, err := graph.ParseID(text); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("ParseID(%q) gives %v, want ErrInvalid", text, err)
		}
	}
	if a, b := graph.NewID(), graph.NewID(); a == b {
		t.Error("two new IDs are one")
	}
}
