package graphtest

import (
	"slices"
	"strings"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

var putTests = []writingTest{
	{"put/a new store is empty and at revision 0", func(s shelf) {
		s.same("revision", s.revision(), int64(0))
		s.same("nodes", s.findNodes(graph.NodeFilter{}, wholePage), graph.NodePage{})
		s.same("claims", s.claims(graph.ClaimQuery{Page: wholePage}), []graph.ClaimPage{{}})
		s.same("documents", s.documents(graph.DocumentFilter{}), []graph.Document(nil))
		s.same("entries", s.entries(graph.EntryFilter{}), []graph.Entry(nil))
		s.same("totals", s.totals(graph.ClaimFilter{}, 0), graph.Totals{Groups: []graph.Total{{}}})
	}, true},
	{"put/a name of signs is found by each of them", func(s shelf) {
		node := graph.NodeOf(graph.Mention{Name: `?" (🦊`, Kind: graph.Group})
		s.put(graph.Batch{Nodes: []graph.Node{node}})
		for search, want := range map[string]int{`?`: 1, `?"`: 1, `(`: 1, `"`: 0, `(🦊 ?`: 1, `( *`: 0} {
			s.same("found by "+search, s.findNodes(graph.NodeFilter{Search: search}, wholePage).Total, want)
		}
	}, false},
	{"put/the receipt tells what was new, claims in the batch's order", func(s shelf) {
		receipt := s.put(s.batch)
		s.same("it is at the store's revision", receipt.Revision, s.revision())
		s.same("the revision grew", receipt.Revision > 0, true)
		receipt.Revision = 0
		s.same("receipt", receipt, graph.Receipt{NewDocuments: 5, NewNodes: 22, NewClaims: s.ids(everyClaim)})
	}, true},
	{"put/all of each claim comes back", func(s shelf) {
		for _, claim := range s.claimsBy(graph.ClaimFilter{}) {
			s.sameButRecorded(s.label[claim.ID], claim, s.claim(s.label[claim.ID]))
		}
	}, false},
	{"put/writing again changes nothing", func(s shelf) {
		before, revision := s.everything(), s.revision()
		receipt := s.put(s.batch)
		s.same("receipt", receipt, graph.Receipt{Unchanged: 16, Revision: revision})
		s.same("revision", s.revision(), revision)
		s.same("answers", s.everything(), before)
	}, false},
	{"put/an empty batch changes nothing", func(s shelf) {
		revision := s.revision()
		s.same("receipt", s.put(graph.Batch{}), graph.Receipt{Revision: revision})
		s.same("revision", s.revision(), revision)
	}, false},
	{"put/in any order of documents, nodes and claims", func(s shelf) {
		slices.Reverse(s.batch.Nodes)
		slices.Reverse(s.batch.Claims)
		slices.Reverse(s.batch.Documents)
		receipt := s.put(s.batch)
		s.same("new claims", len(receipt.NewClaims), 16)
		s.same("first", s.labels(receipt.NewClaims[:2]), "c16 c15")
		s.same("answers", s.claimLabels(s.claimsBy(graph.ClaimFilter{Answered: new(true)})), "c01 c06")
	}, true},
	{"put/in two batches as in one", func(s shelf) {
		claims := s.batch.Claims
		s.batch.Claims = nil
		s.put(s.batch)
		s.put(graph.Batch{Claims: claims})
		s.same("claims", s.claimLabels(s.claimsBy(graph.ClaimFilter{})), everyClaim)
		s.same("edges", len(s.neighbourhood(graph.Around{Roots: s.ids("X"), Depth: 6, MaxNodes: 99, MaxEdges: 99}).Edges), 13)
	}, true},
	{"put/edges grow with later claims", func(s shelf) {
		s.put(graph.Batch{Claims: []graph.Claim{s.draw("d4", claimDraft{verb: graph.Accuses, source: "A", target: "B", said: "2019", locator: "rows.csv:9"})}})
		slice := s.neighbourhood(graph.Around{Roots: s.ids("A B"), MaxNodes: 2, MaxEdges: 1})
		s.same("edge", s.edges(slice.Edges), []string{"A ACCUSES B 3 2019..2021-07-19"})
	}, false},
	{"put/the revision grows with every put that changes anything", func(s shelf) {
		last := s.revision()
		for name, batch := range map[string]graph.Batch{
			"a node":              {Nodes: []graph.Node{graph.NodeOf(graph.Mention{Name: "New", Kind: graph.Group})}},
			"a name":              {Nodes: []graph.Node{s.named("G", "Heron the Gray")}},
			"a claim":             {Claims: []graph.Claim{s.draw("d4", claimDraft{verb: graph.Accuses, source: "V", target: "G", locator: "rows.csv:6"})}},
			"an entry":            {Entries: []graph.Entry{s.entry("ann", graph.EntryAccepted, "c01", nil)}},
			"a forgotten leaflet": {Forget: s.ids("d5")},
		} {
			receipt := s.put(batch)
			s.same(name+" grows it", receipt.Revision > last, true)
			s.same(name+": the receipt has it", s.revision(), receipt.Revision)
			last = receipt.Revision
		}
	}, false},
	{"put/a batch for the revision the store is at is written", func(s shelf) {
		receipt := s.put(graph.Batch{Revision: s.revision(), Nodes: []graph.Node{graph.NodeOf(graph.Mention{Name: "New", Kind: graph.Group})}})
		s.same("new nodes", receipt.NewNodes, 1)
	}, false},
	{"put/a node gains what is new", func(s shelf) {
		more := graph.Node{ID: s.id["N"], Kind: graph.Organization, Name: "Nordwacht Straße", Country: "XB", Refs: []string{"wikidata:Q2", "wikidata:Q1"},
			Names: []graph.Name{{Text: "NW", UsedBy: s.id["V"]}, {Text: "Nordwacht Straße"}}, PartOf: s.ids("B")}
		receipt := s.put(graph.Batch{Nodes: []graph.Node{more}})
		s.same("new nodes", receipt.NewNodes, 0)
		want := *s.node("N")
		want.Merge(more)
		s.same("node", *s.node1(s.id["N"]), want)
		s.same("by its new name", s.labels(s.findAll(graph.NodeFilter{Search: "nw"}, 9)), "N")
		s.same("by its new reference", s.labels(s.findAll(graph.NodeFilter{Refs: []string{"wikidata:Q2"}}, 9)), "N")
		s.same("by its new country", s.labels(s.findAll(graph.NodeFilter{Countries: []string{"XB"}, Kinds: []graph.Kind{graph.Organization}}, 9)), "N")
	}, false},
	{"put/of two names to show, the one that sorts first stays", func(s shelf) {
		s.put(graph.Batch{Nodes: []graph.Node{s.named("G", "Zebra")}})
		s.same("name", s.node1(s.id["G"]).Name, "Gray Heron")
		s.put(graph.Batch{Nodes: []graph.Node{s.named("G", "Ardea")}})
		s.same("name", s.node1(s.id["G"]).Name, "Ardea")
		s.same("names", len(s.node1(s.id["G"]).Names), 5)
		s.same("ordered by it", s.labels(s.findAll(graph.NodeFilter{Kinds: []graph.Kind{graph.Group, graph.Incident}}, 9)), "G I X")
	}, false},
	{"put/a country gained counts for claims that were there", func(s shelf) {
		node := *s.node("G")
		node.Country = "XB"
		s.put(graph.Batch{Nodes: []graph.Node{node}})
		s.same("claims", s.claimLabels(s.claimsBy(graph.ClaimFilter{SourceCountries: []string{"XB"}})), "c04 c05 c06 c09 c10")
	}, false},
	{"put/a node's list of same ones is the readers' alone", func(s shelf) {
		revision := s.revision()
		node := *s.node("G")
		node.Same = s.ids("X")
		receipt := s.put(graph.Batch{Nodes: []graph.Node{node}})
		s.same("revision", receipt.Revision, revision)
		s.same("same", s.node1(s.id["G"]).Same, []graph.ID(nil))
	}, false},
	{"put/a node twice in a batch is one, with what both know", func(s shelf) {
		one := graph.NodeOf(graph.Mention{Name: "Twin", Kind: graph.Group})
		other := one
		other.Country = "XA"
		receipt := s.put(graph.Batch{Nodes: []graph.Node{one, other}})
		s.same("new nodes", receipt.NewNodes, 1)
		s.same("node", *s.node1(one.ID), other)
	}, true},
	{"put/a claim twice in a batch is one", func(s shelf) {
		s.batch.Claims = append(s.batch.Claims, s.claim("c01"))
		receipt := s.put(s.batch)
		s.same("new claims", s.labels(receipt.NewClaims), everyClaim)
		s.same("unchanged", receipt.Unchanged, 1)
	}, true},
	{"put/a document twice in a batch is one", func(s shelf) {
		s.batch.Documents = append(s.batch.Documents, s.document("d1"))
		s.same("new documents", s.put(s.batch).NewDocuments, 5)
	}, true},
	{"put/a claim stays as it was first written", func(s shelf) {
		before := s.claimsBy(graph.ClaimFilter{})
		claim := s.claim("c01")
		claim.Said, claim.Likelihood, claim.Quotes, claim.Locator, claim.Rule = "1999", "", nil, "elsewhere", "another"
		claim.Reporters = []graph.Reporter{{Party: *s.party("J")}}
		receipt := s.put(graph.Batch{Claims: []graph.Claim{claim}})
		s.same("receipt", receipt, graph.Receipt{Unchanged: 1, Revision: s.revision()})
		s.same("claims", s.claimsBy(graph.ClaimFilter{}), before)
	}, false},
	{"put/a document stays as it was first written", func(s shelf) {
		before := s.documents(graph.DocumentFilter{WithText: true})
		document := s.document("d1")
		document.Title, document.Text, document.Published, document.Publisher = "Other", "other", "1999", nil
		receipt := s.put(graph.Batch{Documents: []graph.Document{document}})
		s.same("new documents", receipt.NewDocuments, 0)
		s.same("documents", s.documents(graph.DocumentFilter{WithText: true}), before)
	}, false},
	{"put/the moment of recording is the store's, whatever the writer says", func(s shelf) {
		long := time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC)
		for i := range s.batch.Claims {
			s.batch.Claims[i].Recorded = long
		}
		for i := range s.batch.Documents {
			s.batch.Documents[i].Recorded = long
		}
		s.put(s.batch)
		s.same("claims recorded then", len(s.claimsBy(graph.ClaimFilter{RecordedBefore: long.AddDate(1, 0, 0)})), 0)
		for _, document := range s.documents(graph.DocumentFilter{}) {
			s.same(document.File+" was recorded later", document.Recorded.After(long.AddDate(1, 0, 0)), true)
		}
	}, true},
	{"put/the moment of recording is kept at the first writing", func(s shelf) {
		claims, documents := s.claimsBy(graph.ClaimFilter{}), s.documents(graph.DocumentFilter{})
		tick()
		s.put(s.batch)
		s.same("claims", s.claimsBy(graph.ClaimFilter{}), claims)
		s.same("documents", s.documents(graph.DocumentFilter{}), documents)
	}, false},
	{"put/what is recorded later comes first, and is not known before", func(s shelf) {
		tick()
		claim := s.draw("d4", claimDraft{verb: graph.Accuses, source: "L", target: "X", locator: "rows.csv:7"})
		s.put(graph.Batch{Claims: []graph.Claim{claim}})
		first := s.claims(graph.ClaimQuery{Order: graph.ByRecordedLatest, Page: graph.Page{First: 1}})[0]
		s.same("first", claimIDs(first.Claims), []graph.ID{claim.ID})
		recorded := first.Claims[0].Recorded
		s.same("before it", s.claimLabels(s.claimsBy(graph.ClaimFilter{RecordedBefore: recorded})), everyClaim)
		s.same("just after it", len(s.claimsBy(graph.ClaimFilter{RecordedBefore: recorded.Add(time.Millisecond)})), 17)
		s.same("by pages", len(s.pagedClaims(graph.ClaimQuery{Order: graph.ByRecordedLatest}, 3)), 17)
	}, false},
	{"put/answers are sorted", func(s shelf) {
		denial := s.draw("d4", claimDraft{verb: graph.Denies, source: "B", locator: "rows.csv:8"})
		denial.Answers = s.ids("c16 c01 c11 c02")
		s.put(graph.Batch{Claims: []graph.Claim{denial}})
		got := s.claimsBy(graph.ClaimFilter{IDs: []graph.ID{denial.ID}})[0].Answers
		s.same("answers", got, slices.Sorted(slices.Values(denial.Answers)))
		pages := s.claims(graph.ClaimQuery{Per: graph.PerAnswered, Parents: s.ids("c01 c16"), Page: wholePage})
		s.same("denials of each", []int{pages[0].Total, pages[1].Total}, []int{2, 1})
	}, false},
	{"put/quotes keep their order, reporters their places", func(s shelf) {
		claim := s.draw("d3", claimDraft{verb: graph.Accuses, source: "C", target: "B", quote: "The ministry rejects the answer.", reporters: "N J H"})
		claim.Quotes = append(claim.Quotes, quoteIn(weeklyText, "Çeltik stands by Auria"))
		slices.Reverse(claim.Quotes)
		s.put(graph.Batch{Claims: []graph.Claim{claim}})
		s.sameButRecorded("claim", s.claimsBy(graph.ClaimFilter{IDs: []graph.ID{claim.ID}}), []graph.Claim{claim})
	}, false},
	{"put/words do not reach over two quotes", func(s shelf) {
		claim := s.draw("d3", claimDraft{verb: graph.Accuses, source: "C", target: "B", quote: "The ministry rejects the answer."})
		claim.Quotes = append(claim.Quotes, quoteIn(weeklyText, "For a year Auria has held Belmaria responsible."))
		s.put(graph.Batch{Claims: []graph.Claim{claim}})
		s.same("over two", len(s.claimsBy(graph.ClaimFilter{Words: "ministry year"})), 0)
		s.same("within the second", len(s.claimsBy(graph.ClaimFilter{Words: "year auria", Sources: s.ids("C")})), 1)
	}, false},
	{"put/a publisher whose node the writer left empty is the mention's own", func(s shelf) {
		for i := range s.batch.Documents {
			if publisher := s.batch.Documents[i].Publisher; publisher != nil {
				publisher.Node = ""
			}
		}
		s.put(s.batch)
		s.same("published by V", s.labels(documentIDs(s.documents(graph.DocumentFilter{Publishers: s.ids("V")}))), "d4")
		s.same("publisher", s.documents(graph.DocumentFilter{IDs: s.ids("d4")})[0].Publisher, s.party("V"))
	}, true},
	{"put/what was handed in is the caller's to change", func(s shelf) {
		before := s.everything()
		s.batch.Claims[0].Target.Name, s.batch.Claims[0].Quotes[0].Text = "spoilt", "spoilt"
		s.batch.Nodes[0].Names[0].Text, s.batch.Nodes[0].Refs[0] = "spoilt", "spoilt"
		s.batch.Documents[0].Publisher.Name = "spoilt"
		s.same("answers", s.everything(), before)
	}, false},
	{"put/odd names stay as they are, byte for byte", func(s shelf) {
		for _, name := range oddNames {
			node := graph.NodeOf(graph.Mention{Name: name, Kind: graph.Group, Ref: "test:" + name})
			s.put(graph.Batch{Nodes: []graph.Node{node}})
			s.same(name, *s.node1(node.ID), node)
			found := s.findNodes(graph.NodeFilter{Names: []string{name}}, wholePage)
			s.same("found "+name, slices.Contains(nodeIDs(found.Nodes), node.ID), true)
			found = s.findNodes(graph.NodeFilter{Search: name}, wholePage)
			s.same("searched "+name, slices.Contains(nodeIDs(found.Nodes), node.ID), true)
		}
	}, true},
	{"put/two thousand claims in one batch", func(s shelf) {
		batch := manyClaims(2000)
		s.same("new claims", len(s.put(batch).NewClaims), 2000)
		s.same("again", s.put(batch).Unchanged, 2000)
		s.same("by full pages", len(s.pagedClaims(graph.ClaimQuery{Order: graph.ByID}, graph.MaxPage)), 2000)
		slice := s.neighbourhood(graph.Around{Roots: []graph.ID{batch.Claims[0].Source.Node}, Depth: 1, MaxNodes: 3000, MaxEdges: 3000})
		s.same("around", []int{len(slice.Nodes), len(slice.Edges)}, []int{2001, 2000})
	}, true},
}

var oddNames = []string{
	"O'Brien's \"Group\"; DROP TABLE nodes; --", "100 % _of_ it*", "a\\b\tc\nd", "Türkiye", "Tu\u0308rkiye", "ÇELİK", "Straße", "שלום עולם",
	"مجموعة", "👩‍💻 APT", "𝔄𝔓𝔗", "ﬁsh", "İstanbul", "ıssız", "Ω ohm Ω", "{curly} $param :label", "NEAR(a b)", "-minus +plus ^caret", "日本 語",
	strings.Repeat("長", 300), "The", "the the", "U.S.", "AND", "…", "한국",
}

// named is a node of the fixture with another name to show.
func (s shelf) named(label, name string) graph.Node {
	return graph.Node{ID: s.id[label], Kind: s.node(label).Kind, Name: name, Names: []graph.Name{{Text: name}}}
}

// manyClaims is a data set in which one country accuses many groups.
func manyClaims(count int) graph.Batch {
	document := graph.Document{Key: "dataset:many", File: "many.csv", Loader: "table"}
	accuser := graph.Mention{Name: "Auria", Kind: graph.Country, Country: "XA"}
	batch := graph.Batch{Documents: []graph.Document{document}, Nodes: []graph.Node{document.Node(), graph.NodeOf(accuser)}}
	for i := range count {
		target := graph.Mention{Name: "Group " + number(i), Kind: graph.Group}
		party := graph.PartyOf(target)
		claim := graph.Claim{Verb: graph.Accuses, Speaker: graph.PartyOf(accuser), Source: graph.PartyOf(accuser), Target: &party, Locator: "many.csv:" + number(i), Loader: "table"}
		claim.Seal(document)
		batch.Claims = append(batch.Claims, claim)
		batch.Nodes = append(batch.Nodes, graph.NodeOf(target))
	}
	return batch
}
