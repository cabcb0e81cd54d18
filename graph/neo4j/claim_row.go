package neo4j

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// The roles of nodes in a claim, as types of relationships.
const (
	roleSpeaker  = "SPEAKER"
	roleSource   = "SOURCE"
	roleTarget   = "TARGET"
	roleAbout    = "ABOUT"
	roleReporter = "REPORTED_BY"
)

var claimView = fragment{"claim", statement("claim_view")}

func claimOf(r row) graph.Claim {
	c := graph.Claim{
		ID: r.id("id"), Verb: graph.Verb(r.text("verb")),
		Document: r.id("document"), Record: r.text("record"), Locator: r.text("locator"), Quotes: quotesOf(r),
		Said: r.date("said"), Answers: r.ids("answers"),
		Likelihood: graph.Likelihood(r.text("likelihood")), Confidence: graph.Confidence(r.text("confidence")),
		Grade:  graph.Grade{Reliability: r.text("reliability"), Credibility: r.text("credibility")},
		Loader: r.text("loader"), Rule: r.text("rule"), Recorded: r.moment("recorded"),
	}
	for _, party := range r.rows("parties") {
		place(&c, party)
	}
	slices.Sort(c.Answers)
	slices.SortFunc(c.Reporters, func(a, b graph.Reporter) int {
		return cmp.Or(cmp.Compare(a.Place, b.Place), strings.Compare(a.Key(), b.Key()))
	})
	return c
}

// place puts a party where its role belongs.
func place(c *graph.Claim, r row) {
	party := partyOf(r)
	switch r.text("role") {
	case roleSpeaker:
		c.Speaker = party
	case roleSource:
		c.Source = party
	case roleTarget:
		c.Target = &party
	case roleAbout:
		c.About = &party
	case roleReporter:
		c.Reporters = append(c.Reporters, graph.Reporter{Party: party, Place: r.number("place")})
	}
}

func partyOf(r row) graph.Party {
	return graph.Party{Node: r.id("node"), Mention: graph.Mention{
		Spelled: r.text("spelled"), Name: r.text("name"), Kind: graph.Kind(r.text("kind")), Country: r.text("country"), Ref: r.text("ref"),
	}}
}

func mentionRow(m graph.Mention) map[string]any {
	return map[string]any{"spelled": m.Spelled, "name": m.Name, "kind": m.Kind, "country": m.Country, "ref": m.Ref}
}

func quotesOf(r row) []graph.Quote {
	var quotes []graph.Quote
	starts, ends := r.numbers("starts"), r.numbers("ends")
	for i, text := range r.texts("quotes") {
		quotes = append(quotes, graph.Quote{Text: text, Start: starts[i], End: ends[i]})
	}
	return quotes
}

func claimRow(c graph.Claim, recorded time.Time) map[string]any {
	return map[string]any{"document": c.Document, "facts": claimFacts(c, recorded), "parties": partyRows(c)}
}

func claimFacts(c graph.Claim, recorded time.Time) map[string]any {
	texts, starts, ends, words := []string{}, []int{}, []int{}, []string{}
	for _, q := range c.Quotes {
		texts, starts, ends = append(texts, q.Text), append(starts, q.Start), append(ends, q.End)
		words = append(words, " "+strings.Join(graph.Words(q.Text), " ")+" ")
	}
	return map[string]any{
		"id": c.ID, "verb": c.Verb, "record": c.Record, "locator": c.Locator,
		"quotes": texts, "starts": starts, "ends": ends, "words": words,
		"said": c.Said, "saidFirst": c.Said.First(), "saidLast": c.Said.Last(),
		"likelihood": c.Likelihood, "confidence": c.Confidence,
		"reliability": c.Grade.Reliability, "credibility": c.Grade.Credibility,
		"loader": c.Loader, "rule": c.Rule, "recorded": recorded,
	}
}

func partyRows(c graph.Claim) []map[string]any {
	parties := []map[string]any{partyRow(roleSpeaker, c.Speaker), partyRow(roleSource, c.Source)}
	if c.Target != nil {
		parties = append(parties, partyRow(roleTarget, *c.Target))
	}
	if c.About != nil {
		parties = append(parties, partyRow(roleAbout, *c.About))
	}
	for _, reporter := range c.Reporters {
		r := partyRow(roleReporter, reporter.Party)
		r["mention"].(map[string]any)["place"] = reporter.Place
		parties = append(parties, r)
	}
	return parties
}

func partyRow(role string, p graph.Party) map[string]any {
	return map[string]any{"role": role, "node": p.Node, "mention": mentionRow(p.Mention)}
}
