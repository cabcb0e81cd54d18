package graphtest

import (
	"time"

	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
)

func (h *history) drawPage() graph.Page {
	return graph.Page{First: rapid.IntRange(1, 5).Draw(h.t, "first")}
}

// drawOrder leaves out the order of recording: the two stores write at different moments.
func (h *history) drawOrder() graph.ClaimOrder {
	return pick(h.t, "order", []graph.ClaimOrder{"", graph.BySaidLatest, graph.BySaidEarliest, graph.ByID})
}

func (h *history) drawPeriod(what string) graph.Period {
	return graph.Period{
		From: pick(h.t, what+" from", poolDates), To: pick(h.t, what+" to", poolDates),
		Undated: pick(h.t, what+" undated", []graph.Undated{"", "", graph.UndatedKept, graph.UndatedLeftOut, graph.UndatedOnly}),
	}
}

// drawViewpoint is no filter at all in every other case, so that much of the graph is often seen.
func (h *history) drawViewpoint() graph.ClaimFilter {
	if rapid.Bool().Draw(h.t, "no filter") {
		return graph.ClaimFilter{}
	}
	return h.drawFilter()
}

// drawFilter sets none to three fields.
func (h *history) drawFilter() graph.ClaimFilter {
	var filter graph.ClaimFilter
	for range rapid.IntRange(0, 3).Draw(h.t, "fields") {
		setters[rapid.IntRange(0, len(setters)-1).Draw(h.t, "field")](h, &filter)
	}
	return filter
}

func (h *history) someNodes() []graph.ID { return some(h.t, "nodes", h.pool.nodeIDs()) }

func (h *history) someClaims() []graph.ID {
	return some(h.t, "claims", append([]graph.ID{h.pool.nodeIDs()[0]}, h.claims...))
}

var poolCountries = []string{"", "XA", "XB", "XC"}

var setters = []func(h *history, f *graph.ClaimFilter){
	func(h *history, f *graph.ClaimFilter) { f.IDs = h.someClaims() },
	func(h *history, f *graph.ClaimFilter) { f.Verbs = some(h.t, "verbs", graph.Verbs()) },
	func(h *history, f *graph.ClaimFilter) { f.Speakers = h.someNodes() },
	func(h *history, f *graph.ClaimFilter) { f.NotSpeakers = h.someNodes() },
	func(h *history, f *graph.ClaimFilter) { f.Sources = h.someNodes() },
	func(h *history, f *graph.ClaimFilter) { f.Targets = h.someNodes() },
	func(h *history, f *graph.ClaimFilter) { f.Parties = h.someNodes() },
	func(h *history, f *graph.ClaimFilter) { f.Between = append(h.someNodes(), h.someNodes()...) },
	func(h *history, f *graph.ClaimFilter) { f.Reporters = h.someNodes() },
	func(h *history, f *graph.ClaimFilter) { f.About = h.someNodes() },
	func(h *history, f *graph.ClaimFilter) { f.SourceCountries = some(h.t, "countries", poolCountries) },
	func(h *history, f *graph.ClaimFilter) { f.TargetCountries = some(h.t, "countries", poolCountries) },
	func(h *history, f *graph.ClaimFilter) { f.Documents = h.someNodes() },
	func(h *history, f *graph.ClaimFilter) { f.Publishers = h.someNodes() },
	func(h *history, f *graph.ClaimFilter) { f.Loaders = []string{"prose"} },
	func(h *history, f *graph.ClaimFilter) { f.NotLoaders = []string{"prose"} },
	func(h *history, f *graph.ClaimFilter) { f.Answers = h.someClaims() },
	func(h *history, f *graph.ClaimFilter) { f.Answered = new(rapid.Bool().Draw(h.t, "answered")) },
	func(h *history, f *graph.ClaimFilter) { f.Said = h.drawPeriod("said") },
	func(h *history, f *graph.ClaimFilter) { f.Published = h.drawPeriod("published") },
	func(h *history, f *graph.ClaimFilter) { f.RecordedBefore = time.Date(2990, 1, 1, 0, 0, 0, 0, time.UTC) },
	func(h *history, f *graph.ClaimFilter) {
		f.Words = pick(h.t, "words", []string{"unit", "77 Unit", "eclair", "STRASSE denies", "東国", "!", "uni"})
	},
	func(h *history, f *graph.ClaimFilter) {
		f.Likelihoods = some(h.t, "likelihoods", []graph.Likelihood{"", graph.Likely, graph.Unlikely})
	},
	func(h *history, f *graph.ClaimFilter) {
		f.Confidences = some(h.t, "confidences", []graph.Confidence{"", graph.LowConfidence})
	},
	func(h *history, f *graph.ClaimFilter) {
		f.Reliabilities = some(h.t, "reliabilities", []string{"", "A", "F"})
	},
}

// drawNodeFilter sets up to four fields.
func (h *history) drawNodeFilter() graph.NodeFilter {
	filter := graph.NodeFilter{Apart: rapid.Bool().Draw(h.t, "apart"), Claimed: rapid.Bool().Draw(h.t, "claimed")}
	if rapid.Bool().Draw(h.t, "searches") {
		filter.Search = pick(h.t, "search", []string{"unit", "Unit 77", "u", "eclair", "🦊", "東", "strasse", "77 uni", " ", "%", `"`, `?"`, `" ?`})
	}
	switch pick(h.t, "nodes by", []string{"", "names", "kinds", "countries", "references"}) {
	case "names":
		filter.Names = some(h.t, "names", []string{"unit 77", "AURIA", "Éclair", "🦊"})
	case "kinds":
		filter.Kinds = some(h.t, "kinds", graph.Kinds())
	case "countries":
		filter.Countries = some(h.t, "countries", poolCountries)
	case "references":
		filter.Refs = some(h.t, "references", []string{"iso3166:XA", "test:Belmaria"})
	}
	return filter
}
