package gazetteer_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

func TestFindNamesTheBearer(t *testing.T) {
	for name, want := range map[string]string{
		"China":                      "iso3166:CN",
		"the People’s Republic":      "",
		"PRC":                        "iso3166:CN",
		"U.S.":                       "iso3166:US",
		"the UK's":                   "iso3166:GB",
		"Turkey":                     "iso3166:TR",
		"TURKIYE":                    "iso3166:TR",
		"the Kremlin":                "iso3166:RU",
		"Beijing":                    "iso3166:CN",
		"GRU":                        "jaccuse:ru/gru",
		"Unit 74455":                 "jaccuse:ru/gru-unit-74455",
		"the MSS":                    "jaccuse:cn/ministry-of-state-security",
		"North Korea's MSS":          "jaccuse:kp/ministry-of-state-security",
		"C.I.A.":                     "jaccuse:us/central-intelligence-agency",
		"Iran’s Revolutionary Guard": "jaccuse:ir/islamic-revolutionary-guard-corps",
		"Chinese Foreign Ministry":   "jaccuse:cn/ministry-of-foreign-affairs",
		"Swiss NCSC":                 "jaccuse:ch/national-cyber-security-centre",
		"Foreign Ministry of the Russian Federation":    "jaccuse:ru/ministry-of-foreign-affairs",
		"the Ministry of State Security of North Korea": "jaccuse:kp/ministry-of-state-security",
		"European Union":              "jaccuse:int/european-union",
		"Five-Eyes":                   "jaccuse:int/five-eyes",
		"Qihoo 360":                   "jaccuse:org/360",
		"360":                         "jaccuse:org/360",
		"New York Times":              "jaccuse:org/the-new-york-times",
		"Fancy Bear":                  "jaccuse:group/apt28",
		"apt 28":                      "jaccuse:group/apt28",
		"Lamberts":                    "jaccuse:group/the-lamberts",
		"the Ministry of Silly Walks": "",
		"":                            "",
		"of":                          "",
		"Ministry of Foreign Affairs of the Ministry of State": "",
	} {
		var got string
		if found := gazetteer.Default().Find(name); len(found) > 0 {
			got = found[0].Ref
		}
		if got != want {
			t.Errorf("Find(%q) leads with %q, want %q", name, got, want)
		}
	}
}

func TestFindListsAllBearersStrongBeforeWeak(t *testing.T) {
	for name, want := range map[string][]string{
		"Congo":                      {"iso3166:CD", "iso3166:CG"},
		"Ministry of State Security": {"jaccuse:cn/ministry-of-state-security", "jaccuse:kp/ministry-of-state-security"},
		"KGB":                        {"jaccuse:ru/kgb", "jaccuse:by/state-security-committee"},
		"UNC2589":                    {"jaccuse:group/cadet-blizzard", "jaccuse:group/saint-bear"},
		"Lazarus":                    {"jaccuse:group/lazarus-group"},
	} {
		if diff := cmp.Diff(want, refs(gazetteer.Default().Find(name))); diff != "" {
			t.Errorf("Find(%q) (-want +got):\n%s", name, diff)
		}
	}
}

func TestUnitsAndGroupsStayApart(t *testing.T) {
	unit, group := first(t, "PLA Unit 61398"), first(t, "APT1")
	if unit.Kind != graph.Agency || unit.Country != "CN" {
		t.Errorf("PLA Unit 61398 is %s of %q, want an agency of CN", unit.Kind, unit.Country)
	}
	if group.Kind != graph.Group || group.Country != "" {
		t.Errorf("APT1 is %s of %q, want a group of no country", group.Kind, group.Country)
	}
}

func TestUnitLeadsToItsService(t *testing.T) {
	g := gazetteer.Default()
	var chain []string
	for e, ok := g.ByRef("jaccuse:ru/gru-unit-26165"); ok; e, ok = g.ByRef(e.PartOf) {
		chain = append(chain, e.Name)
	}
	want := []string{"GRU Unit 26165", "GRU", "General Staff of the Armed Forces", "Ministry of Defence"}
	if diff := cmp.Diff(want, chain); diff != "" {
		t.Errorf("bodies above Unit 26165 (-want +got):\n%s", diff)
	}
}

func TestOfFindsTheRoleOfACountry(t *testing.T) {
	g := gazetteer.Default()
	for role, want := range map[[2]string]string{
		{"CN", "foreign ministry"}: "jaccuse:cn/ministry-of-foreign-affairs",
		{"US", "foreign ministry"}: "jaccuse:us/department-of-state",
		{"IN", "foreign ministry"}: "jaccuse:in/ministry-of-external-affairs",
		{"GB", "defence ministry"}: "jaccuse:gb/ministry-of-defence",
	} {
		if diff := cmp.Diff([]string{want}, refs(g.Of(role[0], role[1]))); diff != "" {
			t.Errorf("Of%v (-want +got):\n%s", role, diff)
		}
	}
	if got := g.Of("AQ", "foreign ministry"); got != nil {
		t.Errorf("Antarctica has a foreign ministry: %v", got)
	}
}

func TestUnknownRefIsNotFound(t *testing.T) {
	for _, ref := range []string{"", "iso3166:ZZ", "jaccuse:group/none"} {
		if e, ok := gazetteer.Default().ByRef(ref); ok {
			t.Errorf("ByRef(%q) = %v", ref, e)
		}
	}
}

func TestCallersCannotReorderTheGazetteer(t *testing.T) {
	g := gazetteer.Default()
	all := g.All()
	all[0], all[1] = all[1], all[0]
	if g.All()[0].Ref == all[0].Ref {
		t.Error("All hands out its own list")
	}
}

func TestEveryNameFindsItsEntryHoweverSpelled(t *testing.T) {
	g := gazetteer.Default()
	all := g.All()
	rapid.Check(t, func(t *rapid.T) {
		entry := rapid.SampledFrom(all).Draw(t, "entry")
		name := rapid.SampledFrom(append(entry.Strong(), entry.Weak...)).Draw(t, "name")
		spell := rapid.SampledFrom([]func(string) string{
			strings.ToUpper,
			strings.ToLower,
			func(s string) string { return "the " + s },
			func(s string) string { return "“" + s + "”" },
			func(s string) string { return s + "’s" },
		}).Draw(t, "spelling")
		for _, found := range g.Find(spell(name)) {
			if found.Ref == entry.Ref {
				return
			}
		}
		t.Fatalf("Find(%q) misses %s", spell(name), entry.Ref)
	})
}

func first(t *testing.T, name string) gazetteer.Entry {
	t.Helper()
	found := gazetteer.Default().Find(name)
	if len(found) == 0 {
		t.Fatalf("nobody bears the name %q", name)
	}
	return found[0]
}

func refs(entries []gazetteer.Entry) []string {
	var list []string
	for _, e := range entries {
		list = append(list, e.Ref)
	}
	return list
}
