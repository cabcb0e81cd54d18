package graph_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/jaccuse/jaccuse/graph"
)

const statement = "Auria accuses Belmaria."

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmpopts.EquateErrors()); diff != "" {
		t.Errorf("%s (- want, + got):\n%s", what, diff)
	}
}

func party(name string, kind graph.Kind) graph.Party {
	return graph.PartyOf(graph.Mention{Name: name, Kind: kind})
}

// accusation is a sound claim after a change, sealed again.
func accusation(change func(c *graph.Claim)) graph.Claim {
	c := graph.Claim{
		Verb: graph.Accuses, Speaker: party("Auria", graph.Country), Source: party("Auria", graph.Country), Target: new(party("Belmaria", graph.Country)),
		Quotes: []graph.Quote{{Text: "accuses", Start: 6, End: 13}}, Said: "2021-07",
	}
	change(&c)
	c.Seal(graph.Document{Key: "dataset:test"})
	return c
}

var claimCases = []struct {
	name   string
	change func(c *graph.Claim)
	fault  string // what the error says; "" for a sound claim
}{
	{"sound", func(c *graph.Claim) {}, ""},
	{"with everything", func(c *graph.Claim) {
		c.About = new(party("Outage", graph.Incident))
		c.Reporters = []graph.Reporter{{Party: party("Weekly", graph.Organization)}}
		c.Likelihood, c.Confidence, c.Grade = graph.Likely, graph.LowConfidence, graph.Grade{Reliability: "F", Credibility: "6"}
	}, ""},
	{"undated", func(c *graph.Claim) { c.Said = "" }, ""},
	{"a locator for a trace", func(c *graph.Claim) { c.Quotes, c.Locator = nil, "a.csv:1" }, ""},
	{"a denial of nobody", func(c *graph.Claim) { c.Verb, c.Target, c.Answers = graph.Denies, nil, []graph.ID{"x"} }, ""},
	{"a responsibility without a victim", func(c *graph.Claim) { c.Verb, c.Target = graph.ClaimsResponsibility, nil }, ""},
	{"an attribution by a third party", func(c *graph.Claim) {
		c.Verb, c.Speaker = graph.Attributes, party("Vendor", graph.Organization)
	}, ""},
	{"a report cited", func(c *graph.Claim) { c.Verb, c.Target = graph.Cites, new(party("Report", graph.Report)) }, ""},
	{"one that cites itself", func(c *graph.Claim) { c.Verb, c.Target = graph.Cites, new(party("Auria", graph.Country)) }, ""},
	{"a name of the greatest length", func(c *graph.Claim) { c.Target.Name = strings.Repeat("x", graph.MaxName) }, ""},

	{"no verb", func(c *graph.Claim) { c.Verb = "" }, `"" is no verb`},
	{"no target", func(c *graph.Claim) { c.Target = nil }, "names no target"},
	{"a citation of nothing", func(c *graph.Claim) { c.Verb, c.Target = graph.Cites, nil }, "names no target"},
	{"an endorsement of nobody", func(c *graph.Claim) { c.Verb, c.Target = graph.Endorses, nil }, "names no target"},
	{"an attribution to nobody", func(c *graph.Claim) { c.Verb, c.Target = graph.Attributes, nil }, "names no target"},
	{"a speaker who is not the source", func(c *graph.Claim) { c.Speaker = party("Vendor", graph.Organization) }, "not its source"},
	{"answers by an accusation", func(c *graph.Claim) { c.Answers = []graph.ID{"x"} }, "only a denial"},
	{"a report that speaks", func(c *graph.Claim) { c.Source = party("Report", graph.Report); c.Speaker = c.Source }, "cannot speak"},
	{"an incident that acts", func(c *graph.Claim) { c.Verb, c.Source = graph.Attributes, party("Outage", graph.Incident) }, "cannot act"},
	{"one that accuses itself", func(c *graph.Claim) { c.Target = new(party("AURIA", graph.Country)) }, "are one"},
	{"about no incident", func(c *graph.Claim) { c.About = new(party("Group", graph.Group)) }, "not an incident"},
	{"a nameless reporter", func(c *graph.Claim) { c.Reporters = []graph.Reporter{{Party: party(" ", graph.Person)}} }, "no name"},
	{"a name too long", func(c *graph.Claim) { c.Target.Name = strings.Repeat("x", graph.MaxName+1) }, "longer than 1000 bytes"},
	{"a spelling too long", func(c *graph.Claim) { c.Target.Spelled = strings.Repeat("x", graph.MaxName+1) }, "longer than 1000 bytes"},
	{"a name that is no text", func(c *graph.Claim) { c.Target.Name = "a\xff" }, "UTF-8"},
	{"a kind that is none", func(c *graph.Claim) { c.Target.Kind = "PLANET" }, "is no kind"},
	{"a day that is none", func(c *graph.Claim) { c.Said = "2021-02-30" }, "not in the calendar"},
	{"a date that is none", func(c *graph.Claim) { c.Said = "July" }, "not a date"},
	{"a likelihood that is none", func(c *graph.Claim) { c.Likelihood = "MAYBE" }, "no likelihood"},
	{"a confidence that is none", func(c *graph.Claim) { c.Confidence = "SOME" }, "no confidence"},
	{"a reliability that is none", func(c *graph.Claim) { c.Grade.Reliability = "G" }, "no reliability"},
	{"two reliabilities", func(c *graph.Claim) { c.Grade.Reliability = "AB" }, "no reliability"},
	{"a credibility that is none", func(c *graph.Claim) { c.Grade.Credibility = "0" }, "no credibility"},
	{"no trace", func(c *graph.Claim) { c.Quotes = nil }, "neither a quote nor a locator"},
	{"a quote of other words", func(c *graph.Claim) { c.Quotes[0].Text = "ACCUSES" }, "does not stand"},
	{"a quote elsewhere", func(c *graph.Claim) { c.Quotes[0].Start, c.Quotes[0].End = 5, 12 }, "does not stand"},
	{"a quote before the text", func(c *graph.Claim) { c.Quotes[0].Start = -1 }, "outside the text"},
	{"a quote behind the text", func(c *graph.Claim) { c.Quotes[0].End = 99 }, "outside the text"},
	{"a quote that ends before it begins", func(c *graph.Claim) { c.Quotes[0].Start = 13 }, "outside the text"},
	{"an empty quote", func(c *graph.Claim) { c.Quotes[0] = graph.Quote{Start: 3, End: 3} }, "outside the text"},
	{"a second quote that is wrong", func(c *graph.Claim) { c.Quotes = append(c.Quotes, graph.Quote{Text: "x", Start: 0, End: 1}) }, "does not stand"},
	{"a wrong quote beside a locator", func(c *graph.Claim) { c.Locator, c.Quotes[0].Text = "a.csv:1", "x" }, "does not stand"},
}

func TestClaimValidate(t *testing.T) {
	for _, c := range claimCases {
		t.Run(c.name, func(t *testing.T) {
			err := accusation(c.change).Validate(statement)
			if c.fault == "" {
				same(t, "error", err, nil)
				return
			}
			if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), c.fault) {
				t.Errorf("the error is %v, want ErrInvalid with %q", err, c.fault)
			}
		})
	}
}

func TestClaimValidateWantsASeal(t *testing.T) {
	sealed := accusation(func(*graph.Claim) {})
	for name, spoil := range map[string]func(c *graph.Claim){
		"no ID":        func(c *graph.Claim) { c.ID = "" },
		"no document":  func(c *graph.Claim) { c.Document = "" },
		"no node":      func(c *graph.Claim) { c.Source.Node = "" },
		"answers self": func(c *graph.Claim) { c.Verb, c.Answers = graph.Denies, []graph.ID{c.ID} },
	} {
		claim := sealed
		spoil(&claim)
		if err := claim.Validate(statement); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: the error is %v", name, err)
		}
	}
}

// What is not in the list of Seal does not change a claim's ID: dates, quotes, reporters, how sure it is.
func TestSealDerivesTheIDFromContent(t *testing.T) {
	id := accusation(func(*graph.Claim) {}).ID
	for name, c := range map[string]struct {
		change func(c *graph.Claim)
		same   bool
	}{
		"another date":     {func(c *graph.Claim) { c.Said = "1999" }, true},
		"other quotes":     {func(c *graph.Claim) { c.Quotes = nil }, true},
		"a reporter":       {func(c *graph.Claim) { c.Reporters = []graph.Reporter{{Party: party("X", graph.Person)}} }, true},
		"another spelling": {func(c *graph.Claim) { c.Target.Spelled = "them" }, true},
		"a locator":        {func(c *graph.Claim) { c.Locator = "a.csv:1" }, true},
		"another verb":     {func(c *graph.Claim) { c.Verb = graph.Endorses }, false},
		"another speaker":  {func(c *graph.Claim) { c.Speaker = party("X", graph.Country) }, false},
		"another source":   {func(c *graph.Claim) { c.Source = party("X", graph.Country) }, false},
		"another target":   {func(c *graph.Claim) { c.Target = new(party("X", graph.Country)) }, false},
		"no target":        {func(c *graph.Claim) { c.Target = nil }, false},
		"an incident":      {func(c *graph.Claim) { c.About = new(party("X", graph.Incident)) }, false},
		"a record":         {func(c *graph.Claim) { c.Record = "1" }, false},
	} {
		if got := accusation(c.change).ID == id; got != c.same {
			t.Errorf("%s: the same ID is %v", name, got)
		}
	}
	other := accusation(func(*graph.Claim) {})
	other.Seal(graph.Document{Key: "dataset:other"})
	if other.ID == id {
		t.Error("another document gives the same ID")
	}
}

func TestSealGivesEveryPartyItsNode(t *testing.T) {
	claim := accusation(func(c *graph.Claim) {
		c.About = new(party("Outage", graph.Incident))
		c.Reporters = []graph.Reporter{{Party: party("Weekly", graph.Organization)}}
		for _, p := range c.Parties() {
			p.Node = "elsewhere"
		}
	})
	same(t, "parties", len(claim.Parties()), 5)
	for _, p := range claim.Parties() {
		same(t, p.Name, p.Node, p.Mention.NodeID())
	}
	same(t, "document", claim.Document, graph.Document{Key: "dataset:test"}.NodeID())
}
