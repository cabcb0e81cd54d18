package graphtest

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// Claims of one date are ordered by ID. Parentheses hold such claims, which the tests order themselves.
var (
	latestOrder   = [][]string{{"c12"}, {"c15"}, {"c06"}, {"c05", "c07"}, {"c01", "c02", "c03", "c16"}, {"c04"}, {"c11"}, {"c09"}, {"c08", "c10", "c13", "c14"}}
	earliestOrder = [][]string{{"c09"}, {"c11"}, {"c04"}, {"c01", "c02", "c03", "c16"}, {"c05", "c07"}, {"c06"}, {"c15"}, {"c12"}, {"c08", "c10", "c13", "c14"}}
)

var orderTests = []readingTest{
	{"claims/order/latest said first, a year behind its months, undated last", func(s shelf) {
		s.same("claims", s.listed(graph.ClaimQuery{Order: graph.BySaidLatest}), s.ordered(latestOrder))
	}},
	{"claims/order/latest said is the zero order", func(s shelf) {
		s.same("claims", s.listed(graph.ClaimQuery{}), s.ordered(latestOrder))
	}},
	{"claims/order/earliest said first, a year before its months, undated last", func(s shelf) {
		s.same("claims", s.listed(graph.ClaimQuery{Order: graph.BySaidEarliest}), s.ordered(earliestOrder))
	}},
	{"claims/order/by ID", func(s shelf) {
		ids := s.ids(everyClaim)
		slices.Sort(ids)
		s.same("claims", s.listed(graph.ClaimQuery{Order: graph.ByID}), s.labels(ids))
	}},
	{"claims/order/recorded at one moment, by ID", func(s shelf) {
		ids := s.ids(everyClaim)
		slices.Sort(ids)
		s.same("claims", s.listed(graph.ClaimQuery{Order: graph.ByRecordedLatest}), s.labels(ids))
	}},
	{"claims/order/of a choice", func(s shelf) {
		query := graph.ClaimQuery{Filter: graph.ClaimFilter{Loaders: []string{"table"}}, Order: graph.BySaidEarliest}
		s.same("claims", s.listed(query), "c09 c16 c12 c14")
	}},
}

// ordered flattens groups of labels, each ordered by ID.
func (s shelf) ordered(groups [][]string) string {
	var ids []graph.ID
	for _, group := range groups {
		some := s.ids(join(group))
		slices.Sort(some)
		ids = append(ids, some...)
	}
	return s.labels(ids)
}

// listed gives all claims of a question in the order of the answer, as labels.
func (s shelf) listed(query graph.ClaimQuery) string {
	s.t.Helper()
	query.Page = wholePage
	pages := s.claims(query)
	s.same("pages", len(pages), 1)
	return s.labels(claimIDs(pages[0].Claims))
}

func claimIDs(claims []graph.Claim) []graph.ID {
	var ids []graph.ID
	for _, claim := range claims {
		ids = append(ids, claim.ID)
	}
	return ids
}

// claimLabels are the labels of claims, sorted.
func (s shelf) claimLabels(claims []graph.Claim) string {
	var labels []string
	for _, claim := range claims {
		labels = append(labels, s.labels([]graph.ID{claim.ID}))
	}
	slices.Sort(labels)
	return join(labels)
}
