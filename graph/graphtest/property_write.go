package graphtest

import (
	"slices"
	"strings"

	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
)

// A pool is what histories are made of: few names, so that they meet often.
type pool struct {
	mentions  []graph.Mention
	documents []graph.Document
}

var poolWords = []string{"gray", "Éclair", "straße", "東国", "unit", "77", "denies"}

func newPool() pool {
	p := pool{mentions: []graph.Mention{
		{Name: "Auria", Kind: graph.Country, Country: "XA", Ref: "iso3166:XA"},
		{Name: "Belmaria", Kind: graph.Country, Country: "XB"},
		{Name: "Çeltik", Kind: graph.Country},
		{Name: "the Unit 77", Kind: graph.Agency, Country: "XB"},
		{Name: "UNIT-77", Kind: graph.Group},
		{Name: "🦊", Kind: graph.Group},
		{Name: `?" 🦊`, Kind: graph.Group},
		{Name: "Lantern outage", Kind: graph.Incident},
		{Name: "Unit report", Kind: graph.Report},
	}}
	for i, published := range []graph.Date{"2021-07-19", "2021-07", ""} {
		document := graph.Document{Text: strings.Join(poolWords[i:], " ") + ".", Published: published, Language: "en", Loader: "prose"}
		document.Key = graph.ProseKey([]byte(document.Text))
		if i > 0 {
			document.Publisher = new(graph.PartyOf(p.mentions[i+2]))
		}
		p.documents = append(p.documents, document)
	}
	table := graph.Document{Key: "dataset:table", Published: "2020", Loader: "table", Publisher: new(graph.PartyOf(p.mentions[0]))}
	p.documents = append(p.documents, table)
	return p
}

// nodeIDs lists all nodes that there may be, and one that there is not.
func (p pool) nodeIDs() []graph.ID {
	ids := []graph.ID{"00000000-0000-4000-8000-000000000000"}
	for _, mention := range p.mentions {
		ids = append(ids, mention.NodeID())
	}
	return append(ids, p.documentIDs()...)
}

func (p pool) documentIDs() []graph.ID {
	var ids []graph.ID
	for _, document := range p.documents {
		ids = append(ids, document.NodeID())
	}
	return ids
}

func (h *history) drawBatch() graph.Batch {
	switch pick(h.t, "a batch that", []string{"adds", "adds", "adds", "forgets", "judges", "judges", "undoes", "does all"}) {
	case "forgets":
		return graph.Batch{Forget: some(h.t, "forget", h.pool.nodeIDs())}
	case "judges":
		return graph.Batch{Entries: []graph.Entry{h.drawJudgement()}}
	case "undoes":
		return graph.Batch{Entries: []graph.Entry{h.drawUndoing()}}
	case "does all":
		batch := h.drawAddition()
		batch.Forget = some(h.t, "forget", h.pool.documentIDs())
		batch.Entries = []graph.Entry{h.drawJudgement(), h.drawUndoing()}
		return batch
	}
	return h.drawAddition()
}

// drawAddition is up to four claims of one document with all that they need, or, rarely, all but a node.
func (h *history) drawAddition() graph.Batch {
	document := pick(h.t, "document", h.pool.documents)
	batch := graph.Batch{Documents: []graph.Document{document}, Nodes: []graph.Node{document.Node()}}
	if document.Publisher != nil {
		batch.Nodes = append(batch.Nodes, graph.NodeOf(document.Publisher.Mention))
	}
	for range rapid.IntRange(0, 4).Draw(h.t, "claims") {
		claim := h.drawClaim(document)
		batch.Claims = append(batch.Claims, claim)
		for _, party := range claim.Parties() {
			batch.Nodes = append(batch.Nodes, graph.NodeOf(party.Mention))
		}
	}
	h.drawFact(&batch)
	if rapid.IntRange(0, 9).Draw(h.t, "forgotten node") == 0 {
		batch.Nodes = batch.Nodes[1:]
	}
	return batch
}

// drawFact adds what is known of a node: a name with its user, a reference, a larger body.
func (h *history) drawFact(batch *graph.Batch) {
	if !rapid.Bool().Draw(h.t, "fact") {
		return
	}
	of, by := pick(h.t, "of", h.pool.mentions), pick(h.t, "by", h.pool.mentions)
	node := graph.NodeOf(of)
	node.Merge(graph.Node{Names: []graph.Name{{Text: pick(h.t, "name", poolWords), UsedBy: by.NodeID()}}})
	if rapid.Bool().Draw(h.t, "reference") {
		node.Refs = append(node.Refs, "test:"+of.Name)
	}
	if rapid.Bool().Draw(h.t, "country") {
		node.Country = pick(h.t, "country", []string{"XB", "XC"})
	}
	if rapid.Bool().Draw(h.t, "part") && of.Key() != by.Key() {
		node.PartOf = []graph.ID{by.NodeID()}
	}
	batch.Nodes = append(batch.Nodes, node, graph.NodeOf(by))
}

func (h *history) drawClaim(document graph.Document) graph.Claim {
	claim := graph.Claim{
		Verb: pick(h.t, "verb", graph.Verbs()), Source: h.drawParty("source"), Said: pick(h.t, "said", poolDates), Loader: document.Loader,
		Likelihood: pick(h.t, "likelihood", []graph.Likelihood{"", "", graph.Likely}), Confidence: pick(h.t, "confidence", []graph.Confidence{"", graph.LowConfidence}),
	}
	claim.Grade.Reliability = pick(h.t, "reliability", []string{"", "A", "F"})
	claim.Speaker = claim.Source
	if claim.Verb == graph.Attributes {
		claim.Speaker = h.drawParty("speaker")
	}
	if claim.Verb.NeedsTarget() || rapid.Bool().Draw(h.t, "has a target") {
		claim.Target = new(h.drawParty("target"))
	}
	if rapid.IntRange(0, 3).Draw(h.t, "about") == 0 {
		claim.About = new(graph.PartyOf(h.pool.mentions[6]))
	}
	if rapid.IntRange(0, 3).Draw(h.t, "reported") == 0 {
		claim.Reporters = []graph.Reporter{{Party: h.drawParty("reporter")}}
	}
	if claim.Verb == graph.Denies && len(h.claims) > 0 && rapid.Bool().Draw(h.t, "answers") {
		claim.Answers = slices.Compact(slices.Sorted(slices.Values(some(h.t, "answers", h.claims))))
	}
	h.drawTrace(&claim, document)
	claim.Seal(document)
	return claim
}

func (h *history) drawTrace(claim *graph.Claim, document graph.Document) {
	if document.Text == "" {
		claim.Locator = pick(h.t, "locator", []string{"table.csv:1", "table.csv:2"})
		claim.Record = claim.Locator
		return
	}
	start := rapid.SampledFrom(startsOfWords(document.Text)).Draw(h.t, "start")
	claim.Quotes = []graph.Quote{{Text: document.Text[start:], Start: start, End: len(document.Text)}}
}

func startsOfWords(text string) []int {
	starts := []int{0}
	for i := range text {
		if text[i] == ' ' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

var poolDates = []graph.Date{"", "2020", "2021", "2021-07", "2021-07-19", "2021-07-31"}

// drawParty mostly gives an actor.
func (h *history) drawParty(what string) graph.Party {
	return graph.PartyOf(pick(h.t, what, append(slices.Repeat(h.pool.mentions[:6], 4), h.pool.mentions...)))
}

func (h *history) drawJudgement() graph.Entry {
	by := pick(h.t, "by", []string{"ann", "bob", graph.Resolver, graph.Resolver})
	kind := pick(h.t, "kind", []graph.EntryKind{graph.EntrySame, graph.EntrySame, graph.EntryDifferent})
	ids := h.pool.nodeIDs()[1:]
	return h.newEntry(by, kind, pick(h.t, "subject", ids), graph.Judgement{With: pick(h.t, "with", ids)})
}

func (h *history) drawUndoing() graph.Entry {
	subject := graph.NewID()
	if len(h.entries) > 0 {
		subject = pick(h.t, "undone", h.entries).ID
	}
	return h.newEntry("ann", graph.EntryUndone, subject, nil)
}

func (h *history) newEntry(by string, kind graph.EntryKind, subject graph.ID, body any) graph.Entry {
	entry, err := graph.NewEntry(by, kind, subject, body)
	if err != nil {
		h.t.Fatalf("make an entry: %v", err)
	}
	return entry
}
