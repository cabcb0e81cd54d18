package graphtest

import (
	"strings"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// A filterCase is a filter, made with the fixture's IDs, and the claims that it lets through.
type filterCase struct {
	name   string
	filter func(w fixture) graph.ClaimFilter
	want   string
}

const everyClaim = "c01 c02 c03 c04 c05 c06 c07 c08 c09 c10 c11 c12 c13 c14 c15 c16"

type filterOf = func(w fixture) graph.ClaimFilter

// fixed is a filter that needs no IDs.
func fixed(filter graph.ClaimFilter) filterOf {
	return func(fixture) graph.ClaimFilter { return filter }
}

func said(from, to graph.Date, undated graph.Undated) filterOf {
	return fixed(graph.ClaimFilter{Said: graph.Period{From: from, To: to, Undated: undated}})
}

func published(from, to graph.Date, undated graph.Undated) filterOf {
	return fixed(graph.ClaimFilter{Published: graph.Period{From: from, To: to, Undated: undated}})
}

func words(text string) filterOf { return fixed(graph.ClaimFilter{Words: text}) }

var filterCases = []filterCase{
	{"none lets all through", fixed(graph.ClaimFilter{}), everyClaim},
	{"empty lists are not set", fixed(graph.ClaimFilter{IDs: []graph.ID{}, Verbs: []graph.Verb{}, Speakers: []graph.ID{}, Targets: []graph.ID{}, Between: []graph.ID{}, Loaders: []string{}, Reliabilities: []string{}}), everyClaim},
	{"IDs", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{IDs: w.ids("c03 c08")} }, "c03 c08"},
	{"IDs that are unknown choose nothing", fixed(graph.ClaimFilter{IDs: []graph.ID{"c0ffee00-0000-4000-8000-000000000000"}}), ""},
	{"one verb", fixed(graph.ClaimFilter{Verbs: []graph.Verb{graph.Denies}}), "c05 c08 c15"},
	{"two verbs", fixed(graph.ClaimFilter{Verbs: []graph.Verb{graph.Cites, graph.Endorses}}), "c03 c07"},

	{"speakers", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Speakers: w.ids("A V")} }, "c01 c03 c04 c09 c11 c16"},
	{"speakers are not sources", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Speakers: w.ids("G")} }, "c10"},
	{"speakers are not reporters", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Speakers: w.ids("J N")} }, ""},
	{"not these speakers", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{NotSpeakers: w.ids("A B D")} }, "c02 c07 c09 c10 c12 c15"},
	{"not an unknown speaker lets all through", fixed(graph.ClaimFilter{NotSpeakers: []graph.ID{"nobody"}}), everyClaim},
	{"speakers but not these", func(w fixture) graph.ClaimFilter {
		return graph.ClaimFilter{Speakers: w.ids("A B"), NotSpeakers: w.ids("A")}
	}, "c05 c06"},
	{"sources", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Sources: w.ids("G C")} }, "c04 c07 c09 c10 c12"},
	{"targets", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Targets: w.ids("U R")} }, "c01 c02 c03 c04"},
	{"a claim without target passes no list of targets", func(w fixture) graph.ClaimFilter {
		return graph.ClaimFilter{Sources: w.ids("D"), Targets: w.ids("A B C D X")}
	}, "c13 c14"},
	{"targets that are unknown choose nothing", fixed(graph.ClaimFilter{Targets: []graph.ID{"", "nobody"}}), ""},
	{"parties as source or target", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Parties: w.ids("D U")} }, "c01 c02 c04 c08 c12 c13 c14"},
	{"parties are not speakers", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Parties: w.ids("V")} }, ""},
	{"between two, in both directions", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Between: w.ids("A B")} }, "c05 c06 c11 c16"},
	{"between three", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Between: w.ids("A B C")} }, "c05 c06 c07 c11 c16"},
	{"between one and nobody", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Between: w.ids("D")} }, ""},
	{"reporters", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Reporters: w.ids("J")} }, "c07 c11 c15"},
	{"reporters at any place", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Reporters: w.ids("N A")} }, "c02 c11"},
	{"about an incident", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{About: w.ids("I")} }, "c01 c02"},

	{"source countries", fixed(graph.ClaimFilter{SourceCountries: []string{"XA"}}), "c01 c03 c11 c15 c16"},
	{"source countries, none of them", fixed(graph.ClaimFilter{SourceCountries: []string{""}}), "c02 c04 c09 c10"},
	{"target countries", fixed(graph.ClaimFilter{TargetCountries: []string{"XB"}}), "c01 c02 c04 c09 c11 c15 c16"},
	{"target countries, none of them, but some target", fixed(graph.ClaimFilter{TargetCountries: []string{""}}), "c03 c14"},
	{"countries of both ends", fixed(graph.ClaimFilter{SourceCountries: []string{"XA", "XB"}, TargetCountries: []string{"XA", "XC"}}), "c05 c06"},

	{"documents", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Documents: w.ids("d2 d5")} }, "c05 c06 c08 c10 c13"},
	{"a report that is only relied on holds no claims", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Documents: w.ids("R")} }, ""},
	{"publishers", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Publishers: w.ids("H S")} }, "c01 c02 c03 c04 c07 c11 c15"},
	{"a publisher is not whom its ministry belongs to", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Publishers: w.ids("A")} }, ""},
	{"loaders", fixed(graph.ClaimFilter{Loaders: []string{"table"}}), "c09 c12 c14 c16"},
	{"not these loaders", fixed(graph.ClaimFilter{NotLoaders: []string{"prose", "other"}}), "c09 c12 c14 c16"},
	{"loaders but not these", fixed(graph.ClaimFilter{Loaders: []string{"table"}, NotLoaders: []string{"table"}}), ""},

	{"answers", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Answers: w.ids("c01")} }, "c05"},
	{"answers to either", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Answers: w.ids("c01 c06 c11")} }, "c05 c15"},
	{"answers to what nobody answers", func(w fixture) graph.ClaimFilter { return graph.ClaimFilter{Answers: w.ids("c05 c08")} }, ""},
	{"answered accusations", fixed(graph.ClaimFilter{Answered: new(true)}), "c01 c06"},
	{"unanswered accusations, and only accusations", fixed(graph.ClaimFilter{Answered: new(false)}), "c02 c11 c12 c13 c14 c16"},
	{"answered, by a denial that the filter itself leaves out", func(w fixture) graph.ClaimFilter {
		return graph.ClaimFilter{Answered: new(true), Documents: w.ids("d1")}
	}, "c01"},
	{"answered and of another verb is nothing", fixed(graph.ClaimFilter{Answered: new(true), Verbs: []graph.Verb{graph.Denies}}), ""},

	{"said on a day", said("2021-07-19", "2021-07-19", ""), "c01 c02 c03 c04 c11 c16"},
	{"said from a day on", said("2021-07-20", "", ""), "c04 c05 c06 c07 c11 c12 c15"},
	{"said up to a day", said("", "2021-07-19", ""), "c01 c02 c03 c04 c09 c11 c16"},
	{"said in a month", said("2021-07", "2021-07", ""), "c01 c02 c03 c04 c05 c06 c07 c11 c16"},
	{"said in another month", said("2021-08", "2021-08", ""), "c11 c15"},
	{"said in a year", said("2020", "2020", ""), "c09"},
	{"said on the last day of a year", said("2021-12-31", "2021", ""), "c11 c12"},
	{"said up to a year", said("", "2020", ""), "c09"},
	{"said in a period that holds nothing", said("2022", "", ""), ""},
	{"said from later than to", said("2021-08", "2021-07", ""), "c11"},
	{"said in a period, undated kept", said("2021-08", "", graph.UndatedKept), "c08 c10 c11 c12 c13 c14 c15"},
	{"said in a period, undated left out", said("2021-08", "", graph.UndatedLeftOut), "c11 c12 c15"},
	{"undated left out", said("", "", graph.UndatedLeftOut), "c01 c02 c03 c04 c05 c06 c07 c09 c11 c12 c15 c16"},
	{"undated kept", said("", "", graph.UndatedKept), everyClaim},
	{"undated only", said("", "", graph.UndatedOnly), "c08 c10 c13 c14"},
	{"undated only, whatever the bounds", said("2021", "2021", graph.UndatedOnly), "c08 c10 c13 c14"},

	{"published on a day", published("2021-07-19", "2021-07-19", ""), "c01 c02 c03 c04"},
	{"published in a month that holds a whole month", published("2021-08-15", "2021-08-16", ""), "c07 c11 c15"},
	{"published in a year", published("2020-06", "2020-06", ""), "c09 c12 c14 c16"},
	{"published from a month on", published("2021-08", "", ""), "c07 c11 c15"},
	{"published undated", published("", "", graph.UndatedOnly), "c08 c10 c13"},
	{"published up to a day or undated", published("", "2021-07-20", graph.UndatedKept), "c01 c02 c03 c04 c08 c09 c10 c12 c13 c14 c16"},
	{"published and said", fixed(graph.ClaimFilter{Said: graph.Period{From: "2021-12"}, Published: graph.Period{To: "2020"}}), "c12"},

	{"recorded before the store began", fixed(graph.ClaimFilter{RecordedBefore: time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC)}), ""},
	{"recorded before some far day", fixed(graph.ClaimFilter{RecordedBefore: time.Date(2990, 1, 1, 0, 0, 0, 0, time.UTC)}), everyClaim},

	{"words in any order", words("outage lantern"), "c01"},
	{"words without case", words("UNIT"), "c01 c04"},
	{"words with numbers", words("unit 77"), "c01 c04"},
	{"words are whole", words("unit 7"), ""},
	{"words are no pattern", words("uni*"), ""},
	{"words are no operators", words("outage OR wires"), ""},
	{"words are no negation", words("gray NOT heron"), ""},
	{"words with quotation marks", words(`"relies on"`), "c03"},
	{"words without accents", words("celtik"), "c07 c10 c13"},
	{"words with accents", words("ÇELTİK"), "c07 c10 c13"},
	{"words with ß", words("STRASSE"), "c10"},
	{"words in Chinese", words("攻击"), "c13"},
	{"words within one quote", words("allies outage"), ""},
	{"words of signs only choose nothing", words("… !"), ""},
	{"words with signs around them", words("(outage)"), "c01"},
	{"words next to each other across signs", words("APT auria's"), ""},

	{"likelihoods", fixed(graph.ClaimFilter{Likelihoods: []graph.Likelihood{graph.Likely, graph.AlmostCertain}}), "c01 c12"},
	{"no likelihood", fixed(graph.ClaimFilter{Likelihoods: []graph.Likelihood{""}, Loaders: []string{"table"}}), "c09 c14 c16"},
	{"confidences", fixed(graph.ClaimFilter{Confidences: []graph.Confidence{graph.ModerateConfidence}}), "c09"},
	{"reliabilities", fixed(graph.ClaimFilter{Reliabilities: []string{"A", "B"}}), "c01 c12"},
	{"reliabilities, not graded among them", fixed(graph.ClaimFilter{Reliabilities: []string{"", "F"}, Loaders: []string{"table"}}), "c09 c14 c16"},
	{"likely and confident", fixed(graph.ClaimFilter{Likelihoods: []graph.Likelihood{graph.AlmostCertain}, Confidences: []graph.Confidence{graph.LowConfidence}}), ""},

	{"verb, speaker and target", func(w fixture) graph.ClaimFilter {
		return graph.ClaimFilter{Verbs: []graph.Verb{graph.Accuses}, Speakers: w.ids("A L"), Targets: w.ids("U")}
	}, "c01 c02"},
	{"everything at once", func(w fixture) graph.ClaimFilter {
		return graph.ClaimFilter{
			IDs: w.ids("c01 c02 c05"), Verbs: []graph.Verb{graph.Accuses}, Speakers: w.ids("A L"), NotSpeakers: w.ids("B"), Sources: w.ids("A L"),
			Targets: w.ids("U"), Parties: w.ids("U"), Between: w.ids("A U"), About: w.ids("I"), SourceCountries: []string{"XA"}, TargetCountries: []string{"XB"},
			Documents: w.ids("d1"), Publishers: w.ids("S"), Loaders: []string{"prose"}, NotLoaders: []string{"table"}, Answered: new(true),
			Said: graph.Period{From: "2021-07"}, Published: graph.Period{To: "2021-07"}, Words: "outage", Likelihoods: []graph.Likelihood{graph.AlmostCertain},
			Confidences: []graph.Confidence{graph.HighConfidence}, Reliabilities: []string{"A"},
		}
	}, "c01"},
}

var filterTests = append(filterRows(), readingTest{"claims/filter/thousands of IDs", func(s shelf) {
	ids := s.ids("c03 c08 A G")
	for range 3000 {
		ids = append(ids, graph.NewID())
	}
	s.same("claims by ID", s.claimLabels(s.claimsBy(graph.ClaimFilter{IDs: ids})), "c03 c08")
	s.same("claims by source", s.claimLabels(s.claimsBy(graph.ClaimFilter{Sources: ids})), "c01 c03 c04 c09 c10 c11 c16")
	s.same("claims by neither speaker", s.claimLabels(s.claimsBy(graph.ClaimFilter{NotSpeakers: ids, Loaders: []string{"table"}})), "c09 c12 c14")
}})

// filterRows asks the list and the totals through every filter: a viewpoint is the same for all questions.
func filterRows() []readingTest {
	var tests []readingTest
	for _, c := range filterCases {
		tests = append(tests, readingTest{"claims/filter/" + c.name, func(s shelf) {
			filter, count := c.filter(s.fixture), len(strings.Fields(c.want))
			page := s.claims(graph.ClaimQuery{Filter: filter, Order: graph.ByID, Page: wholePage})[0]
			s.same("claims", s.claimLabels(page.Claims), c.want)
			s.same("total", page.Total, count)
			s.same("totals", s.totals(filter, 0).Groups[0].Claims, count)
		}})
	}
	return tests
}
