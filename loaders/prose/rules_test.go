package prose

import (
	"slices"
	"strings"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

// TestRules reads the examples in the rule files: each rule draws what its examples say, by itself, and leaves its near misses.
func TestRules(t *testing.T) {
	r, err := readRules()
	if err != nil {
		t.Fatal(err)
	}
	x := New(gazetteer.Default())
	for _, rule := range r.claims {
		t.Run(rule.Name, func(t *testing.T) {
			if len(rule.Reads) == 0 || len(rule.Leaves) == 0 {
				t.Fatal("the rule needs an example that it reads and a near miss that it leaves")
			}
			for _, example := range rule.Reads {
				checkRead(t, x, rule, example)
			}
			for _, text := range rule.Leaves {
				if slices.Contains(byRule(x, text, rule), true) {
					t.Errorf("it reads its near miss: %s", text)
				}
			}
		})
	}
}

// TestAliasRules reads the examples of names: "name = other name".
func TestAliasRules(t *testing.T) {
	r, err := readRules()
	if err != nil {
		t.Fatal(err)
	}
	x := New(gazetteer.Default())
	for _, rule := range r.aliases {
		for _, example := range rule.Reads {
			text, want, _ := strings.Cut(example, " | ")
			if got := otherNames(x, text); !slices.Contains(got, want) {
				t.Errorf("%s: %s\nlacks %q; it has %q", rule.Name, text, want, got)
			}
		}
		for _, text := range rule.Leaves {
			if got := otherNames(x, text); len(got) > 0 {
				t.Errorf("%s reads its near miss: %s\n%q", rule.Name, text, got)
			}
		}
	}
}

// otherNames are the names that a text gives to the groups that it is made to accuse, "name = other name" each.
func otherNames(x *Extractor, text string) []string {
	text += " Norway accused APT28 of an attack."
	var all []string
	for _, fact := range x.Read(graph.Document{Key: "test", Text: text}).Facts {
		for _, use := range fact.Names {
			all = append(all, fact.Of.Name+" = "+use.Text)
		}
	}
	return all
}

func checkRead(t *testing.T, x *Extractor, rule *Rule, example string) {
	t.Helper()
	text, claims, found := strings.Cut(example, " | ")
	if !found {
		t.Fatalf("the example lacks its claim behind a bar: %s", example)
	}
	if !slices.Contains(byRule(x, text, rule), true) {
		t.Errorf("the rule does not read: %s", text)
	}
	got := drawn(x, text, "")
	for _, want := range expected(claims) {
		if !slices.ContainsFunc(got, func(g string) bool { return strings.HasPrefix(g, want) }) {
			t.Errorf("%s\nlacks %q; it has %q", text, want, got)
		}
	}
}

// byRule tells of each draft of a text whether the rule made it.
func byRule(x *Extractor, text string, rule *Rule) []bool {
	r := newReader(x, graph.Document{Key: "test", Text: text, Published: "2024-05-15"})
	r.prepare()
	for _, s := range r.sentences {
		r.read(s)
	}
	r.answer()
	var by []bool
	for _, d := range r.drafts {
		by = append(by, d.why.Rule == rule.Name)
	}
	return by
}
