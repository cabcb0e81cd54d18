package graphtest

import (
	"github.com/jaccuse/jaccuse/graph"
)

var forgetTests = []writingTest{
	{"forget/a document goes with its text, its claims and its report", func(s shelf) {
		receipt := s.put(graph.Batch{Forget: s.ids("d2")})
		s.same("forgotten", receipt.Forgotten, 2)
		s.same("documents", s.labels(documentIDs(s.documents(graph.DocumentFilter{}))), "d3 d1 d4 d5")
		s.same("claims", s.claimLabels(s.claimsBy(graph.ClaimFilter{})), "c01 c02 c03 c04 c07 c08 c09 c10 c11 c12 c13 c14 c15 c16")
		s.same("node", s.labelsOf(s.nodes(s.ids("d2")...)), "nil")
		s.same("words", len(s.claimsBy(graph.ClaimFilter{Words: "networks"})), 0)
		s.same("edges", len(s.neighbourhood(graph.Around{Roots: s.ids("A B"), MaxNodes: 2, MaxEdges: 9}).Edges), 1)
	}, false},
	{"forget/edges keep what other documents say", func(s shelf) {
		s.put(graph.Batch{Forget: s.ids("d3")})
		slice := s.neighbourhood(graph.Around{Roots: s.ids("A B"), MaxNodes: 2, MaxEdges: 1})
		s.same("edge", s.edges(slice.Edges), []string{"A ACCUSES B 1 2021-07-19..2021-07-19"})
	}, false},
	{"forget/denials elsewhere no longer answer what went", func(s shelf) {
		s.put(graph.Batch{Forget: s.ids("d2")})
		s.same("c15 answers", s.claimsBy(graph.ClaimFilter{IDs: s.ids("c15")})[0].Answers, []graph.ID(nil))
		s.same("answering c06", len(s.claimsBy(graph.ClaimFilter{Answers: s.ids("c06")})), 0)
	}, false},
	{"forget/accusations whose denial went are unanswered", func(s shelf) {
		s.put(graph.Batch{Forget: s.ids("d2")})
		s.same("answered", len(s.claimsBy(graph.ClaimFilter{Answered: new(true)})), 0)
		s.same("unanswered", s.claimLabels(s.claimsBy(graph.ClaimFilter{Answered: new(false)})), "c01 c02 c11 c12 c13 c14 c16")
	}, false},
	{"forget/nodes that nothing else uses go", func(s shelf) {
		s.put(graph.Batch{Forget: s.ids("d1")})
		s.same("U, L, I and R, in d1 alone", s.labelsOf(s.nodes(s.ids("U L I R d1")...)), "nil nil nil nil nil")
		s.same("shared ones", s.labelsOf(s.nodes(s.ids("A B G S V")...)), "A B G S V")
		s.same("a search", s.labels(s.findAll(graph.NodeFilter{Search: "unit"}, 9)), "T")
	}, false},
	{"forget/a node stays that is used as a reporter, publisher, larger body or user of a name", func(s shelf) {
		s.put(graph.Batch{Forget: s.ids("d3")})
		s.same("nodes", s.labelsOf(s.nodes(s.ids("J H N V B")...)), "nil nil N V B")
		s.put(graph.Batch{Forget: s.ids("d4")})
		s.same("nodes", s.labelsOf(s.nodes(s.ids("X V N")...)), "nil V N")
		s.put(graph.Batch{Forget: s.ids("d5 d2")})
		s.same("nodes", s.labelsOf(s.nodes(s.ids("D C F B")...)), "nil nil nil B")
	}, false},
	{"forget/all documents leaves only nodes that no document used", func(s shelf) {
		receipt := s.put(graph.Batch{Forget: s.ids("d1 d2 d3 d4 d5")})
		s.same("forgotten", receipt.Forgotten, 16)
		s.same("nodes", s.labels(s.findAll(graph.NodeFilter{}, 9)), "T")
		s.same("totals", s.totals(graph.ClaimFilter{}, 0), graph.Totals{Groups: []graph.Total{{}}})
	}, false},
	{"forget/one after another leaves the same as all at once", func(s shelf) {
		for _, label := range []string{"d3", "d5", "d1", "d4", "d2"} {
			s.put(graph.Batch{Forget: s.ids(label)})
		}
		s.same("nodes", s.labels(s.findAll(graph.NodeFilter{}, 9)), "T")
	}, false},
	{"forget/a report that others still rely on stays a node", func(s shelf) {
		claim := s.draw("d4", claimDraft{verb: graph.Cites, source: "B", target: "R", locator: "rows.csv:8"})
		report := graph.PartyOf(s.document("d1").Mention())
		claim.Target = &report
		claim.Seal(s.document("d4"))
		s.put(graph.Batch{Claims: []graph.Claim{claim}})
		s.put(graph.Batch{Forget: s.ids("d1")})
		s.same("node", s.labelsOf(s.nodes(s.ids("d1")...)), "d1")
		s.same("document", len(s.documents(graph.DocumentFilter{IDs: s.ids("d1")})), 0)
	}, false},
	{"forget/a node that a standing judgement names stays", func(s shelf) {
		judgement := s.judge("ann", graph.EntrySame, "X", "G")
		s.put(graph.Batch{Forget: s.ids("d4")})
		apart := s.findNodes(graph.NodeFilter{Names: []string{"🦊"}, Apart: true}, wholePage)
		s.same("X", s.labels(nodeIDs(apart.Nodes)), "X")
		s.undo(judgement)
		s.same("X stays after that, since nothing that used it goes", s.labelsOf(s.nodes(s.ids("X")...)), "X")
	}, false},
	{"forget/a node that a judgement named which was undone goes", func(s shelf) {
		s.undo(s.judge("ann", graph.EntrySame, "X", "G"))
		s.put(graph.Batch{Forget: s.ids("d4")})
		s.same("X", s.labelsOf(s.nodes(s.ids("X")...)), "nil")
	}, false},
	{"forget/the ledger stays", func(s shelf) {
		review := s.entry("ann", graph.EntryAccepted, "c05", nil)
		load := s.entry("ann", graph.EntryLoaded, "d2", graph.LoadRun{File: "answer.html"})
		s.put(graph.Batch{Entries: []graph.Entry{review, load}})
		s.put(graph.Batch{Forget: s.ids("d2")})
		s.same("entries", s.entries(graph.EntryFilter{}), []graph.Entry{review, load})
		s.same("the report is not held by its load", s.labelsOf(s.nodes(s.ids("d2")...)), "nil")
	}, false},
	{"forget/what is unknown or no document changes nothing", func(s shelf) {
		before, revision := s.everything(), s.revision()
		receipt := s.put(graph.Batch{Forget: append(s.ids("R A c01 T"), graph.NewID(), "")})
		s.same("receipt", receipt, graph.Receipt{Revision: revision})
		s.same("answers", s.everything(), before)
	}, false},
	{"forget/judgements do not reach a document by another ID", func(s shelf) {
		s.judge("ann", graph.EntrySame, "d1", "R")
		s.same("forgotten", s.put(graph.Batch{Forget: s.ids("R")}).Forgotten, 0)
		s.same("forgotten", s.put(graph.Batch{Forget: s.ids("d1")}).Forgotten, 4)
	}, false},
	{"forget/written again, every answer is as before", func(s shelf) {
		before := s.everything()
		s.put(graph.Batch{Forget: s.ids("d5")})
		receipt := s.put(s.batch)
		s.same("new", []int{receipt.NewDocuments, receipt.NewNodes, len(receipt.NewClaims), receipt.Unchanged}, []int{1, 1, 3, 13})
		s.sameButRecorded("answers", s.everything(), before)
	}, false},
	{"forget/forgotten and written in one batch, the document is new", func(s shelf) {
		tick()
		before := s.claimsBy(graph.ClaimFilter{Documents: s.ids("d5")})[0].Recorded
		batch := s.batch
		batch.Forget = s.ids("d5")
		batch.Documents = []graph.Document{s.document("d5")}
		batch.Documents[0].Title = "Leaflet"
		receipt := s.put(batch)
		s.same("new claims", s.labels(receipt.NewClaims), "c08 c10 c13")
		s.same("forgotten", receipt.Forgotten, 3)
		s.same("title", s.documents(graph.DocumentFilter{IDs: s.ids("d5")})[0].Title, "Leaflet")
		after := s.claimsBy(graph.ClaimFilter{Documents: s.ids("d5")})[0].Recorded
		s.same("recorded anew", after.After(before), true)
	}, false},
}
