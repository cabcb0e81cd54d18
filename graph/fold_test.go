package graph_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/jaccuse/jaccuse/graph"
)

func TestFold(t *testing.T) {
	for name, want := range map[string]string{
		"":                   "",
		"   ":                "",
		"Türkiye":            "turkiye",
		"Tu\u0308rkiye":      "turkiye",
		"TÜRKİYE":            "turkiye",
		"Straße":             "strasse",
		"ÉLUARD":             "eluard",
		"the United States":  "united states",
		"The":                "the",
		"Theodore":           "theodore",
		"U.S.":               "us",
		"U.S.'s":             "us",
		"China's":            "china",
		"China’s":            "china",
		"Peoples' Army":      "peoples army",
		"O'Brien":            "obrien",
		"Lazarus-Group":      "lazarus group",
		"APT 28 / Sofacy":    "apt 28 sofacy",
		"  double   blanks ": "double blanks",
		"ﬁsh":                "fish",
		"中国":                 "中国",
		"한국":                 norm("한국"),
		"हिन्दी":             norm("हिन्दी"),
		"🦊":                  "🦊",
		" 🦊 ":                "🦊",
		"…":                  "…",
		"🦊 fox":              "fox",
	} {
		if got := graph.Fold(name); got != want {
			t.Errorf("Fold(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestFoldKeepsNamesOfSignsApart(t *testing.T) {
	if graph.Fold("🦊") == graph.Fold("🐻") {
		t.Error("two names of signs fold to one")
	}
}

// norm is the fold of a name in a script that the test cannot spell out letter by letter: it must keep every letter.
func norm(name string) string {
	folded := graph.Fold(name)
	if utf8.RuneCountInString(folded) < 2 {
		panic("the fold of " + name + " lost letters")
	}
	return folded
}

func TestWords(t *testing.T) {
	for text, want := range map[string][]string{
		"":                                nil,
		"… — !":                           nil,
		"The U.S. side, on APT40's work.": {"the", "us", "side", "on", "apt40", "work"},
		"“Gray heron” said ‘no’":          {"gray", "heron", "said", "no"},
		"中国 外交部":                          {"中国", "外交部"},
		"a\tb\nc":                         {"a", "b", "c"},
		"one-two_three":                   {"one", "two", "three"},
		"the end.":                        {"the", "end"},
	} {
		if diff := cmp.Diff(want, graph.Words(text), cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("Words(%q) (- want, + got):\n%s", text, diff)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, seed := range []string{"the U.S.", "Straße", "हिन्दी", "a'b's", "\xff", "'.'", "🦊"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, name string) {
		words := graph.Words(name)
		if slices.Contains(words, "") {
			t.Errorf("Words(%q) has an empty word: %q", name, words)
		}
		if len(words) > 0 && !strings.HasSuffix(strings.Join(words, " "), graph.Fold(name)) {
			t.Errorf("Fold(%q) is %q, its words are %q", name, graph.Fold(name), words)
		}
		if utf8.ValidString(name) && !utf8.ValidString(graph.Fold(name)) {
			t.Errorf("Fold(%q) is no text", name)
		}
	})
}
