package graphtest

import (
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// A claimDraft is a claim of the fixture, by the labels of its parties.
type claimDraft struct {
	verb                           graph.Verb
	speaker, source, target, about string // "" for a speaker that is the source
	said                           graph.Date
	quote, locator                 string
	answers, reporters             string
	likelihood                     graph.Likelihood
	confidence                     graph.Confidence
	grade                          string
}

func (w *fixture) addNode(label string, node graph.Node) {
	w.batch.Nodes = append(w.batch.Nodes, node)
	w.name(label, node.ID)
}

func (w *fixture) name(label string, id graph.ID) {
	if _, taken := w.label[id]; taken {
		panic("two labels for " + w.label[id] + ": " + label)
	}
	w.id[label], w.label[id] = id, label
}

// node is the node of the batch that has the label.
func (w *fixture) node(label string) *graph.Node {
	for i := range w.batch.Nodes {
		if w.batch.Nodes[i].ID == w.id[label] {
			return &w.batch.Nodes[i]
		}
	}
	panic("the fixture has no node " + label)
}

func (w fixture) mention(label string) graph.Mention {
	for _, m := range fixtureMentions {
		if m.label == label {
			return m.mention
		}
	}
	panic("the fixture has no mention " + label)
}

func (w fixture) party(label string) *graph.Party {
	if label == "" {
		return nil
	}
	party := graph.PartyOf(w.mention(label))
	return &party
}

// document is the document of the batch that has the label.
func (w fixture) document(label string) graph.Document {
	for _, document := range w.batch.Documents {
		if document.NodeID() == w.id[label] {
			return document
		}
	}
	panic("the fixture has no document " + label)
}

func (w fixture) claim(label string) graph.Claim {
	for _, claim := range w.batch.Claims {
		if claim.ID == w.id[label] {
			return claim
		}
	}
	panic("the fixture has no claim " + label)
}

func (w *fixture) addDocument(label string, document graph.Document, publisher string) {
	if document.Key == "" {
		document.Key = graph.ProseKey([]byte(document.Text))
		document.SHA256 = strings.TrimPrefix(document.Key, "sha256:")
		document.Loader = "prose"
	}
	document.Publisher = w.party(publisher)
	w.batch.Documents = append(w.batch.Documents, document)
	w.addNode(label, document.Node())
}

func (w *fixture) addClaim(label, document string, draft claimDraft) {
	claim := w.draw(document, draft)
	w.batch.Claims = append(w.batch.Claims, claim)
	w.name(label, claim.ID)
}

// draw makes the claim of a draft in a document of the fixture.
func (w fixture) draw(document string, draft claimDraft) graph.Claim {
	in := w.document(document)
	claim := graph.Claim{
		Verb: draft.verb, Source: *w.party(draft.source), Target: w.party(draft.target), About: w.party(draft.about),
		Said: draft.said, Answers: w.ids(draft.answers), Likelihood: draft.likelihood, Confidence: draft.confidence,
		Locator: draft.locator, Loader: in.Loader, Rule: "drawn",
	}
	claim.Speaker = claim.Source
	if draft.speaker != "" {
		claim.Speaker = *w.party(draft.speaker)
	}
	if draft.locator != "" {
		claim.Record = "row " + draft.locator
	}
	if draft.quote != "" {
		claim.Quotes = []graph.Quote{quoteIn(in.Text, draft.quote)}
	}
	for place, label := range strings.Fields(draft.reporters) {
		claim.Reporters = append(claim.Reporters, graph.Reporter{Party: *w.party(label), Place: place})
	}
	if len(draft.grade) > 0 {
		claim.Grade.Reliability, claim.Grade.Credibility = draft.grade[:1], draft.grade[1:]
	}
	claim.Seal(in)
	return claim
}

func quoteIn(text, words string) graph.Quote {
	start := strings.Index(text, words)
	if start < 0 {
		panic("the text has no " + words)
	}
	return graph.Quote{Text: words, Start: start, End: start + len(words)}
}
