package graphtest

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// A documentCase is a filter and the documents it chooses, in order.
type documentCase struct {
	name   string
	filter func(w fixture) graph.DocumentFilter
	want   string
}

func publishedIn(from, to graph.Date, undated graph.Undated) func(fixture) graph.DocumentFilter {
	return func(fixture) graph.DocumentFilter {
		return graph.DocumentFilter{Published: graph.Period{From: from, To: to, Undated: undated}}
	}
}

var documentCases = []documentCase{
	{"all, the latest published first, undated last", func(fixture) graph.DocumentFilter { return graph.DocumentFilter{} }, "d3 d2 d1 d4 d5"},
	{"by ID", func(w fixture) graph.DocumentFilter { return graph.DocumentFilter{IDs: w.ids("d5 d1")} }, "d1 d5"},
	{"a report that is only relied on is no loaded document", func(w fixture) graph.DocumentFilter { return graph.DocumentFilter{IDs: w.ids("R")} }, ""},
	{"publishers", func(w fixture) graph.DocumentFilter { return graph.DocumentFilter{Publishers: w.ids("V S")} }, "d1 d4"},
	{"loaders", func(fixture) graph.DocumentFilter { return graph.DocumentFilter{Loaders: []string{"table"}} }, "d4"},
	{"languages", func(fixture) graph.DocumentFilter { return graph.DocumentFilter{Languages: []string{"zh", "en"}} }, "d2 d1 d5"},
	{"no language", func(fixture) graph.DocumentFilter { return graph.DocumentFilter{Languages: []string{""}} }, "d4"},
	{"published in a month", publishedIn("2021-07", "2021-07", ""), "d2 d1"},
	{"published in a year", publishedIn("2020", "2020", ""), "d4"},
	{"published from a day within a month that is not known better", publishedIn("2021-08-31", "", ""), "d3"},
	{"undated only", publishedIn("", "", graph.UndatedOnly), "d5"},
	{"undated left out", publishedIn("", "", graph.UndatedLeftOut), "d3 d2 d1 d4"},
	{"published in a period or undated", publishedIn("2021-08", "", graph.UndatedKept), "d3 d5"},
	{"several fields", func(w fixture) graph.DocumentFilter {
		return graph.DocumentFilter{Loaders: []string{"prose"}, Languages: []string{"en"}, Publishers: w.ids("F V")}
	}, "d2"},
	{"empty lists are not set", func(fixture) graph.DocumentFilter {
		return graph.DocumentFilter{IDs: []graph.ID{}, Publishers: []graph.ID{}, Loaders: []string{}, Languages: []string{}}
	}, "d3 d2 d1 d4 d5"},
}

var documentTests = append(documentRows(), []readingTest{
	{"documents/all that was written comes back, the text where asked for", func(s shelf) {
		for _, document := range s.documents(graph.DocumentFilter{WithText: true}) {
			s.sameButRecorded(document.File, document, s.document(s.label[document.NodeID()]))
		}
	}},
	{"documents/without the text where not asked for", func(s shelf) {
		for _, document := range s.documents(graph.DocumentFilter{}) {
			want := s.document(s.label[document.NodeID()])
			want.Text = ""
			s.sameButRecorded(document.File, document, want)
		}
	}},
	{"documents/quotes stand in the text at their offsets", func(s shelf) {
		texts := map[graph.ID]string{}
		for _, document := range s.documents(graph.DocumentFilter{WithText: true}) {
			texts[document.NodeID()] = document.Text
		}
		for _, claim := range s.claimsBy(graph.ClaimFilter{}) {
			for _, quote := range claim.Quotes {
				s.same(s.label[claim.ID], texts[claim.Document][quote.Start:quote.End], quote.Text)
			}
		}
	}},
	{"documents/pages of any size join to the whole", func(s shelf) {
		for size := 1; size <= 6; size++ {
			s.same("documents", s.labels(s.pagedDocuments(size)), "d3 d2 d1 d4 d5")
		}
	}},
	{"documents/each was recorded", func(s shelf) {
		for _, document := range s.documents(graph.DocumentFilter{}) {
			s.same(document.File+" was recorded", document.Recorded.IsZero(), false)
		}
	}},
}...)

func documentRows() []readingTest {
	var tests []readingTest
	for _, c := range documentCases {
		tests = append(tests, readingTest{"documents/" + c.name, func(s shelf) {
			page, err := s.store.Documents(s.ctx, c.filter(s.fixture), wholePage)
			s.try("documents", err)
			s.same("documents", s.labels(documentIDs(page.Documents)), c.want)
			s.same("total", page.Total, len(page.Documents))
			s.same("cursor", page.Next, graph.Cursor(""))
		}})
	}
	return tests
}

func (s shelf) pagedDocuments(size int) []graph.ID {
	s.t.Helper()
	var ids []graph.ID
	var cursors []graph.Cursor
	page := graph.Page{First: size}
	for {
		part, err := s.store.Documents(s.ctx, graph.DocumentFilter{}, page)
		s.try("documents", err)
		s.same("total", part.Total, 5)
		ids = append(ids, documentIDs(part.Documents)...)
		if part.Next == "" {
			return ids
		}
		if len(part.Documents) != size || slices.Contains(cursors, part.Next) {
			s.t.Fatalf("a page of %d has %d documents and the cursor %q", size, len(part.Documents), part.Next)
		}
		cursors = append(cursors, part.Next)
		page.After = part.Next
	}
}

func documentIDs(documents []graph.Document) []graph.ID {
	var ids []graph.ID
	for _, document := range documents {
		ids = append(ids, document.NodeID())
	}
	return ids
}
