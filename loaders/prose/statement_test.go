package prose

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

// conference is a press conference that never was.
const conference = `Ministry of Foreign Affairs > Press

At a press conference of the Ministry of Foreign Affairs on 14 May, spokesperson Ana Silva answered questions.

Journalist: Chile and its allies on Friday accused Brazil's intelligence agency of hacking their parliaments. What do you say to this?

Ana Silva: These are groundless accusations. We firmly oppose all cyber attacks.

According to a report of Kaspersky, Sandworm, a unit of the GRU, attacked our ports.
`

// TestStatement shows what is kept apart in a claim: who makes it, through whom it is known, when it was said, what it answers
// and on which report it relies.
func TestStatement(t *testing.T) {
	publisher := graph.PartyOf(graph.Mention{Name: "Ministry of Foreign Affairs of Brazil", Kind: graph.Organization})
	document := graph.Document{Key: "test", Text: conference, Published: "2024-05-15", Publisher: &publisher}
	reading := New(gazetteer.Default()).Read(document)
	want := []string{
		"Chile ACCUSES Brazil's intelligence agency, said 2024-05-10, through journalist",
		"allies of Chile ACCUSES Brazil's intelligence agency, said 2024-05-10, through journalist",
		"Brazil DENIES Chile, said 2024-05-14, answers 1",
		"Brazil DENIES allies of Chile, said 2024-05-14, answers 1",
		"Kaspersky ATTRIBUTES Sandworm to GRU, through Brazil",
		"Kaspersky ACCUSES Sandworm, through Brazil",
		"Brazil ACCUSES Sandworm, said 2024-05-14",
		"Brazil CITES report of Kaspersky, said 2024-05-14",
	}
	var got []string
	for _, c := range reading.Claims {
		got = append(got, summary(c))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(reading.Facts) == 0 || reading.Facts[0].Publisher == nil || reading.Facts[0].Publisher.Name != "Kaspersky" {
		t.Errorf("the report has no publisher: %+v", reading.Facts)
	}
}

func summary(c graph.Claim) string {
	var b strings.Builder
	if c.Verb == graph.Attributes {
		fmt.Fprintf(&b, "%s ATTRIBUTES %s to %s", c.Speaker.Name, c.Source.Name, c.Target.Name)
	} else {
		fmt.Fprintf(&b, "%s %s %s", c.Source.Name, c.Verb, c.Target.Name)
	}
	if c.Said != "" {
		fmt.Fprintf(&b, ", said %s", c.Said)
	}
	for _, reporter := range c.Reporters {
		fmt.Fprintf(&b, ", through %s", reporter.Name)
	}
	if len(c.Answers) > 0 {
		fmt.Fprintf(&b, ", answers %d", len(c.Answers))
	}
	return b.String()
}

// TestExplanation shows what is told of how a claim was drawn, and of what was left.
func TestExplanation(t *testing.T) {
	document := graph.Document{Key: "test", Text: "Norway said that it blames Iran for the hack. Chile may blame Peru for the hack."}
	reading := New(gazetteer.Default()).Read(document)
	want := []Explanation{{Rule: "blame", Cue: "blames", Voice: "said by: Norway", Mentions: []string{"source: it = Norway", "target: Iran = Iran"}}}
	if diff := cmp.Diff(want, reading.Explanations); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(reading.Left) != 1 || reading.Left[0].Rule != "blame" || reading.Left[0].Why != "only possible: may" {
		t.Errorf("left: %+v", reading.Left)
	}
}

// TestAlias shows that two names of one group are no claim but a fact, with whoever uses them.
func TestAlias(t *testing.T) {
	document := graph.Document{Key: "test", Text: "Norway said that APT28, also known as Fancy Bear, hacked its servers."}
	reading := New(gazetteer.Default()).Read(document)
	if len(reading.Claims) != 1 || len(reading.Facts) != 1 {
		t.Fatalf("claims %+v\nfacts %+v", reading.Claims, reading.Facts)
	}
	names := reading.Facts[0].Names
	if len(names) != 1 || names[0].Text != "Fancy Bear" || names[0].UsedBy == nil || names[0].UsedBy.Name != "Norway" {
		t.Errorf("names: %+v", names)
	}
}

// TestUsersOfNames shows who uses a name, where several sides have one for a group.
func TestUsersOfNames(t *testing.T) {
	text := "Norway accused APT28 of a hack. CrowdStrike calls APT28 Fancy Bear, Trend Micro calls APT28 Pawn Storm, and ESET calls APT28 Sednit. " +
		"Microsoft tracks the group as Forest Blizzard."
	var got []string
	for _, fact := range New(gazetteer.Default()).Read(graph.Document{Key: "test", Text: text}).Facts {
		for _, use := range fact.Names {
			got = append(got, use.Text+" by "+use.UsedBy.Name)
		}
	}
	want := []string{"Fancy Bear by CrowdStrike", "Pawn Storm by Trend Micro", "Sednit by ESET", "Forest Blizzard by Microsoft"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
