package graph

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Fold is the form in which names are compared: without case, accents, punctuation, doubled blanks, a possessive "'s" or a
// leading "the"; the dots of abbreviations vanish ("U.S." folds to "us"). Letters of every script stay. A name made of signs
// only, such as "🦊", is its own fold.
func Fold(name string) string {
	words := Words(name)
	if len(words) == 0 {
		return strings.TrimSpace(name)
	}
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// Words splits a text into folded words, as names and quotes are searched.
func Words(text string) []string {
	text = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'").Replace(text)
	text = cases.Fold().String(norm.NFKD.String(text))
	var words []string
	for _, field := range strings.FieldsFunc(text, breaksWord) {
		if word := foldWord(field); word != "" {
			words = append(words, word)
		}
	}
	return words
}

func breaksWord(r rune) bool {
	return r != '\'' && r != '.' && !unicode.In(r, unicode.L, unicode.N, unicode.M)
}

// foldWord drops marks, dots and the possessive of one word. A dot between letters joins ("u.s."), one at an end vanishes.
func foldWord(word string) string {
	word = strings.TrimSuffix(strings.Trim(word, "'."), "'s")
	return strings.Map(func(r rune) rune {
		if r == '.' || r == '\'' || unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, word)
}
