package prose

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"The U.S. side wasn't told.":      "the us side was not told .",
		"China’s, the states' and its":    "china's , the states' and its",
		"it's state-sponsored":            "it is state +sponsored",
		"see https://example.org/a?b now": "see now",
		"5.31 million (A–B)":              "531 million ( a – b )",
		"It ended.The next began.":        "it ended . the next began .",
		"“Élysée” can’t":                  `" elysee " can not`,
	} {
		if diff := cmp.Diff(want, asWritten(tokenize(text, 0))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", text, diff)
		}
	}
}

// asWritten writes tokens one by one: + for those behind a hyphen, their possessive as it is.
func asWritten(tokens []token) string {
	var words []string
	for _, t := range tokens {
		word := t.word
		if t.glued {
			word = "+" + word
		}
		switch {
		case t.possessive && strings.HasSuffix(word, "s"):
			word += "'"
		case t.possessive:
			word += "'s"
		}
		words = append(words, word)
	}
	return strings.Join(words, " ")
}

// TestTokenOffsets holds that tokens follow each other and that each stands in the text at its offsets.
func TestTokenOffsets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		last := 0
		for _, token := range tokenize(text, 0) {
			if token.start < last || token.end < token.start || token.end > len(text) {
				t.Fatalf("%q: token %q at %d to %d, behind %d", text, token.text, token.start, token.end, last)
			}
			if !strings.HasPrefix(text[token.start:], token.text) {
				t.Fatalf("%q: token %q is not at %d", text, token.text, token.start)
			}
			last = token.end
		}
	})
}

func TestConjugation(t *testing.T) {
	l, err := newLexicon(wordFile{Irregular: map[string]string{"steal": "stole stolen"}})
	if err != nil {
		t.Fatal(err)
	}
	for base, want := range map[string]string{
		"accuse": "accuse accuses accused accusing", "deny": "deny denies denied denying", "play": "play plays played playing",
		"tap": "tap taps tapped tapping", "attack": "attack attacks attacked attacking", "breach": "breach breaches breached breaching",
		"steal": "steal steals stole stolen stealing", "control": "control controls controlled controlling",
	} {
		forms := l.forms(base)
		for word := range strings.FieldsSeq(want) {
			if forms[word] == 0 {
				t.Errorf("%s has no form %s: %v", base, word, forms)
			}
		}
		if len(forms) != len(strings.Fields(want)) {
			t.Errorf("%s has other forms than %s: %v", base, want, forms)
		}
	}
}
