package graphtest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// A totalCase is a grouping and its groups, written "keys=claims first..last", nodes and documents by label, "-" for none. The
// test orders groups of as many claims by their keys.
type totalCase struct {
	name string
	by   []graph.Dimension
	want []string
}

var totalCases = []totalCase{
	{"no dimension", nil, []string{"=16 2020..2021-12-31"}},
	{"speaker", []graph.Dimension{graph.OfSpeaker}, []string{
		"A=5 2021..2021-07-19", "B=2 2021-07-20..2021-07-21", "C=2 2021-07-20..2021-12-31", "D=3 ..", "G=1 ..",
		"L=1 2021-07-19..2021-07-19", "S=1 2021-08-02..2021-08-02", "V=1 2020..2020"}},
	{"source", []graph.Dimension{graph.OfSource}, []string{
		"A=4 2021..2021-07-19", "B=2 2021-07-20..2021-07-21", "C=2 2021-07-20..2021-12-31", "D=3 ..", "G=3 2020..2021-07",
		"L=1 2021-07-19..2021-07-19", "S=1 2021-08-02..2021-08-02"}},
	{"target, none for claims without", []graph.Dimension{graph.OfTarget}, []string{
		"-=1 ..", "A=3 2021-07-20..2021-07-21", "B=3 2020..2021-07-19", "C=2 ..", "D=1 2021-12-31..2021-12-31",
		"F=1 2021-08-02..2021-08-02", "R=1 2021-07-19..2021-07-19", "U=3 2021-07..2021-07-19", "X=1 .."}},
	{"verb", []graph.Dimension{graph.OfVerb}, []string{
		"ACCUSES=8 2021..2021-12-31", "DENIES=3 2021-07-20..2021-08-02", "ATTRIBUTES=2 2020..2021-07", "CITES=1 2021-07-19..2021-07-19",
		"CLAIMS_RESPONSIBILITY=1 ..", "ENDORSES=1 2021-07-20..2021-07-20"}},
	{"source country", []graph.Dimension{graph.OfSourceCountry}, []string{
		"XA=5 2021..2021-08-02", "-=4 2020..2021-07-19", "XD=3 ..", "XB=2 2021-07-20..2021-07-21", "XC=2 2021-07-20..2021-12-31"}},
	{"target country, none for claims without", []graph.Dimension{graph.OfTargetCountry}, []string{
		"XB=7 2020..2021-08-02", "-=3 2021-07-19..2021-07-19", "XA=3 2021-07-20..2021-07-21", "XC=2 ..", "XD=1 2021-12-31..2021-12-31"}},
	{"document", []graph.Dimension{graph.OfDocument}, []string{
		"d1=4 2021-07..2021-07-19", "d2=2 2021-07-20..2021-07-21", "d3=3 2021..2021-08-02", "d4=4 2020..2021-12-31", "d5=3 .."}},
	{"publisher, none where unknown", []graph.Dimension{graph.OfPublisher}, []string{
		"S=4 2021-07..2021-07-19", "F=2 2021-07-20..2021-07-21", "H=3 2021..2021-08-02", "V=4 2020..2021-12-31", "-=3 .."}},
	{"loader", []graph.Dimension{graph.OfLoader}, []string{"prose=12 2021..2021-08-02", "table=4 2020..2021-12-31"}},
	{"year, none for undated", []graph.Dimension{graph.OfSaidYear}, []string{"2021=11 2021..2021-12-31", "-=4 ..", "2020=1 2020..2020"}},
	{"month, the year where no more is known", []graph.Dimension{graph.OfSaidMonth}, []string{
		"2021-07=8 2021-07..2021-07-21", "-=4 ..", "2020=1 2020..2020", "2021=1 2021..2021", "2021-08=1 2021-08-02..2021-08-02",
		"2021-12=1 2021-12-31..2021-12-31"}},
	{"two dimensions", []graph.Dimension{graph.OfVerb, graph.OfLoader}, []string{
		"ACCUSES prose=5 2021..2021-07-21", "ACCUSES table=3 2021-07-19..2021-12-31", "DENIES prose=3 2021-07-20..2021-08-02",
		"ATTRIBUTES prose=1 2021-07..2021-07", "ATTRIBUTES table=1 2020..2020", "CITES prose=1 2021-07-19..2021-07-19",
		"CLAIMS_RESPONSIBILITY prose=1 ..", "ENDORSES prose=1 2021-07-20..2021-07-20"}},
	{"two dimensions the other way round", []graph.Dimension{graph.OfLoader, graph.OfSaidYear}, []string{
		"prose 2021=9 2021..2021-08-02", "prose -=3 ..", "table 2021=2 2021-07-19..2021-12-31", "table -=1 ..", "table 2020=1 2020..2020"}},
	{"three dimensions, a dyad", []graph.Dimension{graph.OfSource, graph.OfTarget, graph.OfVerb}, []string{
		"A B ACCUSES=2 2021..2021-07-19", "A U ACCUSES=1 2021-07-19..2021-07-19", "A R CITES=1 2021-07-19..2021-07-19",
		"B A DENIES=1 2021-07-20..2021-07-20", "B A ACCUSES=1 2021-07-21..2021-07-21", "C A ENDORSES=1 2021-07-20..2021-07-20",
		"C D ACCUSES=1 2021-12-31..2021-12-31", "D - DENIES=1 ..", "D C ACCUSES=1 ..", "D X ACCUSES=1 ..",
		"G U ATTRIBUTES=1 2021-07..2021-07", "G B ATTRIBUTES=1 2020..2020", "G C CLAIMS_RESPONSIBILITY=1 ..",
		"L U ACCUSES=1 2021-07-19..2021-07-19", "S F DENIES=1 2021-08-02..2021-08-02"}},
}

var totalTests = append(totalRows(), []readingTest{
	{"totals/a limit keeps the groups with the most claims", func(s shelf) {
		totals := s.totals(graph.ClaimFilter{}, 2, graph.OfVerb)
		s.same("groups", s.groups(totals), []string{"ACCUSES=8 2021..2021-12-31", "DENIES=3 2021-07-20..2021-08-02"})
		s.same("truncated", totals.Truncated, true)
	}},
	{"totals/a limit that holds all is not truncated", func(s shelf) {
		totals := s.totals(graph.ClaimFilter{}, 6, graph.OfVerb)
		s.same("groups", len(totals.Groups), 6)
		s.same("truncated", totals.Truncated, false)
	}},
	{"totals/a limit of one below all is truncated", func(s shelf) {
		totals := s.totals(graph.ClaimFilter{}, 5, graph.OfVerb)
		s.same("groups", len(totals.Groups), 5)
		s.same("truncated", totals.Truncated, true)
	}},
	{"totals/no dimension with a limit is one group", func(s shelf) {
		totals := s.totals(graph.ClaimFilter{}, 1)
		s.same("groups", s.groups(totals), []string{"=16 2020..2021-12-31"})
		s.same("truncated", totals.Truncated, false)
	}},
	{"totals/no claims and no dimension is one group of none", func(s shelf) {
		s.same("totals", s.totals(graph.ClaimFilter{Loaders: []string{"nobody"}}, 0), graph.Totals{Groups: []graph.Total{{}}})
	}},
	{"totals/no claims by a dimension is no group", func(s shelf) {
		s.same("totals", s.totals(graph.ClaimFilter{Loaders: []string{"nobody"}}, 0, graph.OfVerb), graph.Totals{})
	}},
	{"totals/a filter narrows the groups", func(s shelf) {
		totals := s.totals(graph.ClaimFilter{Between: s.ids("A B")}, 0, graph.OfVerb)
		s.same("groups", s.groups(totals), []string{"ACCUSES=3 2021..2021-07-21", "DENIES=1 2021-07-20..2021-07-20"})
	}},
	{"totals/undated claims alone have no first and last", func(s shelf) {
		totals := s.totals(graph.ClaimFilter{Documents: s.ids("d5")}, 0)
		s.same("groups", s.groups(totals), []string{"=3 .."})
	}},
}...)

func totalRows() []readingTest {
	var tests []readingTest
	for _, c := range totalCases {
		tests = append(tests, readingTest{"totals/by " + c.name, func(s shelf) {
			totals := s.totals(graph.ClaimFilter{}, 0, c.by...)
			got := s.groups(totals)
			slices.Sort(got)
			s.same("groups", got, slices.Sorted(slices.Values(c.want)))
			s.same("they are in order", slices.IsSortedFunc(totals.Groups, compareTotals), true)
			s.same("truncated", totals.Truncated, false)
		}})
	}
	return tests
}

func compareTotals(a, b graph.Total) int {
	if a.Claims != b.Claims {
		return b.Claims - a.Claims
	}
	return slices.Compare(a.Keys, b.Keys)
}

// groups shows totals as the cases have them.
func (s shelf) groups(totals graph.Totals) []string {
	var groups []string
	for _, total := range totals.Groups {
		var keys []string
		for _, key := range total.Keys {
			keys = append(keys, s.key(key))
		}
		groups = append(groups, fmt.Sprintf("%s=%d %s..%s", strings.Join(keys, " "), total.Claims, total.First, total.Last))
	}
	return groups
}

func (s shelf) key(key string) string {
	if label, known := s.label[graph.ID(key)]; known {
		return label
	}
	if key == "" {
		return "-"
	}
	return key
}
