package gazetteer_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

func TestTablesAreComplete(t *testing.T) {
	count := map[graph.Kind]int{}
	for _, e := range gazetteer.Default().All() {
		count[e.Kind]++
	}
	if count[graph.Country] != 250 {
		t.Errorf("%d countries, want the 249 of ISO 3166-1 and Kosovo", count[graph.Country])
	}
	for _, kind := range []graph.Kind{graph.Agency, graph.Organization, graph.Group, graph.Coalition} {
		if count[kind] == 0 {
			t.Errorf("no entry of kind %s: %v", kind, count)
		}
	}
}

var refForm = regexp.MustCompile(`^(iso3166:[A-Z]{2}|jaccuse:[a-z]+/[a-z0-9]+(-[a-z0-9]+)*)$`)

func TestRefsAreWellFormedAndUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range gazetteer.Default().All() {
		if !refForm.MatchString(e.Ref) {
			t.Errorf("%q is no ref", e.Ref)
		}
		if seen[e.Ref] {
			t.Errorf("%s is there twice", e.Ref)
		}
		seen[e.Ref] = true
	}
}

func TestRefsAgreeWithKindAndCountry(t *testing.T) {
	for _, e := range gazetteer.Default().All() {
		family, _, _ := strings.Cut(e.Ref, "/")
		want := map[graph.Kind][]string{
			graph.Country:      {"iso3166:" + e.Country},
			graph.Agency:       {"jaccuse:" + strings.ToLower(e.Country)},
			graph.Organization: {"jaccuse:org", "jaccuse:int"},
			graph.Coalition:    {"jaccuse:int"},
			graph.Group:        {"jaccuse:group"},
		}
		if !slices.Contains(want[e.Kind], family) {
			t.Errorf("%s is %s of %q", e.Ref, e.Kind, e.Country)
		}
		if e.Kind == graph.Group && e.Country != "" {
			t.Errorf("%s has a country: that is a claim, not a fact", e.Ref)
		}
	}
}

func TestFamiliesAreSortedByRef(t *testing.T) {
	family := func(e gazetteer.Entry) string {
		before, _, _ := strings.Cut(e.Ref, "/")
		if e.Kind == graph.Agency || e.Kind == graph.Country {
			return string(e.Kind)
		}
		return before
	}
	all := gazetteer.Default().All()
	for i := 1; i < len(all); i++ {
		if family(all[i-1]) == family(all[i]) && all[i-1].Ref >= all[i].Ref {
			t.Errorf("%s stands before %s", all[i-1].Ref, all[i].Ref)
		}
	}
}

func TestCountryCodesAreValid(t *testing.T) {
	for _, e := range gazetteer.Default().All() {
		if slices.Contains([]string{"", "EU", "NATO", "UN"}, e.Country) && e.Kind != graph.Country {
			continue
		}
		region, err := language.ParseRegion(e.Country)
		if err != nil || !region.IsCountry() || region.String() != e.Country {
			t.Errorf("%s: %q is no ISO 3166-1 code", e.Ref, e.Country)
		}
	}
}

func TestBodiesArePartOfOneThatExists(t *testing.T) {
	g := gazetteer.Default()
	for _, e := range g.All() {
		above := e
		for steps := 0; above.PartOf != ""; steps++ {
			whole, ok := g.ByRef(above.PartOf)
			if !ok {
				t.Errorf("%s is part of %q, which is not there", above.Ref, above.PartOf)
				break
			}
			if steps > 10 {
				t.Errorf("%s is part of itself", e.Ref)
				break
			}
			above = whole
		}
	}
}

func TestStrongNamesBelongToOneEntry(t *testing.T) {
	bearer := map[string]string{}
	for _, e := range gazetteer.Default().All() {
		for _, name := range e.Strong() {
			folded := graph.Fold(name)
			if other := bearer[folded]; other != "" && other != e.Ref {
				t.Errorf("%q is a strong name of %s and %s: it must be weak in one of them", name, other, e.Ref)
			}
			bearer[folded] = e.Ref
		}
	}
}

func TestNamesAreClean(t *testing.T) {
	for _, e := range gazetteer.Default().All() {
		lists := slices.Concat([]string{e.Name}, e.Names, e.Weak, e.Demonyms, e.Capitals)
		for _, name := range lists {
			if graph.Fold(name) == "" || strings.TrimSpace(name) != name || strings.ContainsAny(name, "|\t") {
				t.Errorf("%s: bad name %q", e.Ref, name)
			}
		}
	}
}

func TestClassesAreGivenWhereTheyMeanSomething(t *testing.T) {
	for _, e := range gazetteer.Default().All() {
		needs := e.Kind != graph.Country && e.Kind != graph.Group
		if needs != (e.Class != "") {
			t.Errorf("%s is %s of class %q", e.Ref, e.Kind, e.Class)
		}
	}
}
