package graphtest

import (
	"context"
	"encoding/json"
	"strconv"

	"github.com/jaccuse/jaccuse/graph"
)

func number(i int) string { return strconv.Itoa(i) }

// A refusal is a batch that breaks a rule in its last part. The store must say which kind of error that is, and keep nothing
// of what comes before.
type refusal struct {
	name  string
	spoil func(s shelf, batch *graph.Batch)
	want  error
}

func lastClaim(change func(s shelf, claim *graph.Claim)) func(shelf, *graph.Batch) {
	return func(s shelf, batch *graph.Batch) {
		claim := s.draw("d1", claimDraft{verb: graph.Accuses, source: "B", target: "U", quote: "It relies on Heron in the Wires."})
		change(s, &claim)
		batch.Claims = append(batch.Claims, claim)
	}
}

func lastEntry(change func(s shelf, entry *graph.Entry)) func(shelf, *graph.Batch) {
	return func(s shelf, batch *graph.Batch) {
		entry := s.entry("ann", graph.EntrySame, "A", graph.Judgement{With: s.id["L"]})
		change(s, &entry)
		batch.Entries = append(batch.Entries, entry)
	}
}

func lastNode(change func(node *graph.Node)) func(shelf, *graph.Batch) {
	return func(_ shelf, batch *graph.Batch) {
		node := graph.NodeOf(graph.Mention{Name: "Ruritania", Kind: graph.Country})
		change(&node)
		batch.Nodes = append(batch.Nodes, node)
	}
}

// lastDocument adds a document with its report.
func lastDocument(change func(document *graph.Document)) func(shelf, *graph.Batch) {
	return func(_ shelf, batch *graph.Batch) {
		document := graph.Document{Key: "dataset:last", File: "last.csv"}
		change(&document)
		report := document
		report.Publisher = nil
		batch.Nodes = append(batch.Nodes, report.Node())
		batch.Documents = append(batch.Documents, document)
	}
}

var refusals = []refusal{
	{"a node without an ID", lastNode(func(n *graph.Node) { n.ID = "" }), graph.ErrInvalid},
	{"a node without a name", lastNode(func(n *graph.Node) { n.Name = " " }), graph.ErrInvalid},
	{"a node of a kind that is none", lastNode(func(n *graph.Node) { n.Kind = "SHIP" }), graph.ErrInvalid},
	{"a node put out by somebody who is not there", lastNode(func(n *graph.Node) { n.Publisher = graph.NewID() }), graph.ErrInvalid},
	{"a node that is a part of what is not there", lastNode(func(n *graph.Node) { n.PartOf = []graph.ID{graph.NewID()} }), graph.ErrInvalid},
	{"a name used by somebody who is not there", lastNode(func(n *graph.Node) {
		n.Names = append(n.Names, graph.Name{Text: "The Kingdom", UsedBy: graph.NewID()})
	}), graph.ErrInvalid},
	{"a quote that does not stand there", lastClaim(func(s shelf, c *graph.Claim) { c.Quotes[0].Start--; c.Quotes[0].End-- }), graph.ErrInvalid},
	{"a quote outside the text", lastClaim(func(s shelf, c *graph.Claim) { c.Quotes[0].End = 1 << 20 }), graph.ErrInvalid},
	{"a claim without a trace", lastClaim(func(s shelf, c *graph.Claim) { c.Quotes = nil }), graph.ErrInvalid},
	{"a claim without a target that it needs", lastClaim(func(s shelf, c *graph.Claim) { c.Target = nil }), graph.ErrInvalid},
	{"a claim with a verb that is none", lastClaim(func(s shelf, c *graph.Claim) { c.Verb = "LIKES" }), graph.ErrInvalid},
	{"a claim said on no day of the calendar", lastClaim(func(s shelf, c *graph.Claim) { c.Said = "2021-02-30" }), graph.ErrInvalid},
	{"a claim in a document that is not there", lastClaim(func(s shelf, c *graph.Claim) { c.Document = graph.NewID() }), graph.ErrInvalid},
	{"a claim in a report that is no document", lastClaim(func(s shelf, c *graph.Claim) { c.Document = s.id["R"] }), graph.ErrInvalid},
	{"a claim of somebody who is not there", lastClaim(func(s shelf, c *graph.Claim) {
		c.Source = graph.PartyOf(graph.Mention{Name: "Nobody", Kind: graph.Country})
		c.Speaker = c.Source
	}), graph.ErrInvalid},
	{"a claim against somebody who is not there", lastClaim(func(s shelf, c *graph.Claim) {
		c.Target = new(graph.PartyOf(graph.Mention{Name: "Nobody", Kind: graph.Country}))
	}), graph.ErrInvalid},
	{"a claim about an incident that is not there", lastClaim(func(s shelf, c *graph.Claim) {
		c.About = new(graph.PartyOf(graph.Mention{Name: "Nothing", Kind: graph.Incident}))
	}), graph.ErrInvalid},
	{"a claim through a reporter who is not there", lastClaim(func(s shelf, c *graph.Claim) {
		c.Reporters = []graph.Reporter{{Party: graph.PartyOf(graph.Mention{Name: "Nobody", Kind: graph.Person})}}
	}), graph.ErrInvalid},
	{"a denial of a claim that is not there", func(s shelf, batch *graph.Batch) {
		denial := s.draw("d4", claimDraft{verb: graph.Denies, source: "B", locator: "rows.csv:8"})
		denial.Answers = []graph.ID{graph.NewID()}
		batch.Claims = append(batch.Claims, denial)
	}, graph.ErrInvalid},
	{"a document without a key", lastDocument(func(d *graph.Document) { d.Key = "" }), graph.ErrInvalid},
	{"a document published on no day of the calendar", lastDocument(func(d *graph.Document) { d.Published = "2021-02-30" }), graph.ErrInvalid},
	{"a document of a publisher without a name", lastDocument(func(d *graph.Document) {
		d.Publisher = new(graph.PartyOf(graph.Mention{Name: " ", Kind: graph.Organization}))
	}), graph.ErrInvalid},
	{"a document without its report", func(s shelf, batch *graph.Batch) {
		batch.Documents = append(batch.Documents, graph.Document{Key: "dataset:orphan"})
	}, graph.ErrInvalid},
	{"a document without its publisher", func(s shelf, batch *graph.Batch) {
		document := graph.Document{Key: "dataset:orphan"}
		batch.Nodes = append(batch.Nodes, document.Node())
		document.Publisher = new(graph.PartyOf(graph.Mention{Name: "Nobody", Kind: graph.Organization}))
		batch.Documents = append(batch.Documents, document)
	}, graph.ErrInvalid},

	{"an entry by nobody", lastEntry(func(s shelf, e *graph.Entry) { e.By = "" }), graph.ErrInvalid},
	{"an entry of a kind that is none", lastEntry(func(s shelf, e *graph.Entry) { e.Kind = "liked" }), graph.ErrInvalid},
	{"a judgement with nobody", lastEntry(func(s shelf, e *graph.Entry) { e.Body = json.RawMessage(`{"why":"so"}`) }), graph.ErrInvalid},
	{"a judgement that is no JSON", lastEntry(func(s shelf, e *graph.Entry) { e.Body = json.RawMessage(`{`) }), graph.ErrInvalid},
	{"a judgement with itself", lastEntry(func(s shelf, e *graph.Entry) { e.Subject = s.id["L"] }), graph.ErrInvalid},
	{"a judgement of a node that is not there", lastEntry(func(s shelf, e *graph.Entry) { e.Subject = graph.NewID() }), graph.ErrNotFound},
	{"a judgement with a node that is not there", lastEntry(func(s shelf, e *graph.Entry) {
		*e = s.entry("ann", graph.EntrySame, "A", graph.Judgement{With: graph.NewID()})
	}), graph.ErrNotFound},
	{"a judgement of a claim", lastEntry(func(s shelf, e *graph.Entry) { e.Subject = s.id["c01"] }), graph.ErrNotFound},
	{"a review of a claim that is not there", lastEntry(func(s shelf, e *graph.Entry) {
		e.Kind, e.Subject, e.Body = graph.EntryRejected, graph.NewID(), nil
	}), graph.ErrNotFound},
	{"undoing what is not there", lastEntry(func(s shelf, e *graph.Entry) { e.Kind, e.Subject, e.Body = graph.EntryUndone, graph.NewID(), nil }), graph.ErrNotFound},
	{"undoing a node", lastEntry(func(s shelf, e *graph.Entry) { e.Kind, e.Subject, e.Body = graph.EntryUndone, s.id["A"], nil }), graph.ErrNotFound},
	{"undoing twice in one batch", func(s shelf, batch *graph.Batch) {
		judgement := s.entry("ann", graph.EntrySame, "A", graph.Judgement{With: s.id["L"]})
		batch.Entries = append(batch.Entries, judgement, s.undoing(judgement), s.undoing(judgement))
	}, graph.ErrConflict},
	{"undoing an undoing", func(s shelf, batch *graph.Batch) {
		judgement := s.entry("ann", graph.EntrySame, "A", graph.Judgement{With: s.id["L"]})
		undone := s.undoing(judgement)
		batch.Entries = append(batch.Entries, judgement, undone, s.undoing(undone))
	}, graph.ErrConflict},
	{"people's judgements that exclude each other", func(s shelf, batch *graph.Batch) {
		batch.Entries = append(batch.Entries,
			s.entry("ann", graph.EntrySame, "A", graph.Judgement{With: s.id["L"]}),
			s.entry("bob", graph.EntrySame, "L", graph.Judgement{With: s.id["X"]}),
			s.entry("cat", graph.EntryDifferent, "X", graph.Judgement{With: s.id["A"]}))
	}, graph.ErrConflict},
	{"a revision that the store has left", func(s shelf, batch *graph.Batch) { batch.Revision = s.revision() + 1 }, graph.ErrConflict},
}

var refusalTests = append(refusalRows(), []writingTest{
	{"put/a cancelled context writes nothing", func(s shelf) {
		ctx, cancel := context.WithCancel(s.ctx)
		cancel()
		_, err := s.store.Put(ctx, goodBatch(s))
		s.fails("put", err, context.Canceled)
		s.same("revision", s.revision(), int64(0))
		s.same("nodes", s.findNodes(graph.NodeFilter{}, wholePage).Total, 0)
	}, true},
	{"put/after a refusal the same batch without its fault is written", func(s shelf) {
		batch := goodBatch(s)
		spoilt := goodBatch(s)
		lastClaim(func(s shelf, c *graph.Claim) { c.Quotes = nil })(s, &spoilt)
		_, err := s.store.Put(s.ctx, spoilt)
		s.fails("the spoilt batch", err, graph.ErrInvalid)
		receipt := s.put(batch)
		s.same("new", []int{receipt.NewDocuments, receipt.NewNodes, len(receipt.NewClaims), receipt.NewEntries, receipt.Forgotten}, []int{1, 2, 1, 1, 3})
	}, false},
	{"put/a batch for a revision before the last is refused", func(s shelf) {
		revision := s.revision()
		s.put(graph.Batch{Nodes: []graph.Node{s.named("G", "Ardea")}})
		_, err := s.store.Put(s.ctx, graph.Batch{Revision: revision})
		s.fails("put", err, graph.ErrConflict)
	}, false},
}...)

// goodBatch forgets, and adds one of each.
func goodBatch(s shelf) graph.Batch {
	document := graph.Document{Key: "dataset:new", File: "new.csv", Loader: "table"}
	node := graph.NodeOf(graph.Mention{Name: "New", Kind: graph.Group})
	claim := s.draw("d1", claimDraft{verb: graph.Endorses, source: "B", target: "A", quote: "Auria says that"})
	return graph.Batch{
		Forget: s.ids("d5"), Documents: []graph.Document{document}, Nodes: []graph.Node{document.Node(), node, s.named("G", "Ardea")},
		Claims: []graph.Claim{claim}, Entries: []graph.Entry{s.entry("ann", graph.EntryAccepted, "c01", nil)},
	}
}

func refusalRows() []writingTest {
	var tests []writingTest
	return append(tests, writingTest{"put/refused batches leave nothing", func(s shelf) {
		before, revision := s.everything(), s.revision()
		for _, r := range refusals {
			batch := goodBatch(s)
			r.spoil(s, &batch)
			receipt, err := s.store.Put(s.ctx, batch)
			s.fails(r.name, err, r.want)
			s.same(r.name+": receipt", receipt, graph.Receipt{})
			s.same(r.name+": revision", s.revision(), revision)
			s.same(r.name+": entries", s.entries(graph.EntryFilter{}), []graph.Entry(nil))
			s.same(r.name+": claims and documents", []int{len(s.claimsBy(graph.ClaimFilter{})), len(s.documents(graph.DocumentFilter{})), s.findNodes(graph.NodeFilter{}, wholePage).Total}, []int{16, 5, 22})
		}
		s.same("answers", s.everything(), before)
	}, false})
}
