package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jaccuse/jaccuse/graph"
)

// contractions are the endings that are words of their own.
var contractions = map[string]string{"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would"}

var shortened = map[string]string{"ca": "can", "wo": "will", "sha": "shall"}

// contracting are the words behind which "'s" is "is".
var contracting = map[string]bool{"it": true, "that": true, "there": true, "he": true, "she": true, "what": true, "who": true, "here": true}

// split makes the one or two tokens of a word: "wasn't" is "was" and "not", "China's" is "China" in the possessive.
func split(text string, start int, glued bool) []token {
	at := strings.LastIndexAny(text, "'’ʼ")
	if at <= 0 {
		return []token{wordToken(text, start, glued)}
	}
	ending := "'" + strings.ToLower(strings.TrimLeft(text[at:], "'’ʼ"))
	stem := text[:at]
	if ending == "'t" && strings.HasSuffix(strings.ToLower(stem), "n") && len(stem) > 1 {
		stem, ending = stem[:len(stem)-1], "n't"
	}
	first := wordToken(stem, start, glued)
	word, contracted := contractions[ending]
	switch {
	case ending == "'s" && !contracting[first.word]:
		first.end, first.possessive = start+len(text), true
		return []token{first}
	case ending == "'s":
		word, contracted = "is", true
	}
	if !contracted {
		return []token{wordToken(text, start, glued)}
	}
	if full := shortened[first.word]; full != "" && ending == "n't" {
		first.word = full
	}
	second := token{text: text[len(stem):], word: word, start: start + len(stem), end: start + len(text)}
	return []token{first, second}
}

func wordToken(text string, start int, glued bool) token {
	t := token{text: text, word: foldWord(text), start: start, end: start + len(text), glued: glued}
	first, _ := utf8.DecodeRuneInString(text)
	t.capital = unicode.IsUpper(first)
	t.number = unicode.IsDigit(first)
	t.acronym = len(text) > 1 && t.capital && strings.ToUpper(text) == text
	return t
}

// foldWord folds a word as the names of the gazetteer are folded.
func foldWord(text string) string {
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			return strings.Join(graph.Words(text), "")
		}
	}
	return strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(text), ".", ""), "'", "")
}
