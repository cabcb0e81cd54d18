package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jaccuse/jaccuse/graph"
)

// A token is one word or mark of the text.
type token struct {
	text       string // as written, without a possessive ending
	word       string // in lower case, folded as names are; marks are themselves
	start, end int    // bytes in the text, the possessive ending within
	possessive bool   // "China's", "states'"
	capital    bool   // begins with a capital letter
	acronym    bool   // capital letters only, two or more
	mark       bool   // a punctuation mark
	glued      bool   // joined to the token before by a hyphen
	number     bool
}

// tokenize splits a stretch of the text that begins at byte base. Hyphens part words; addresses and signs of markup are left out.
func tokenize(text string, base int) []token {
	var tokens []token
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			end := at + wordLength(text[at:])
			if isAddress(text[at:end], text[end:]) {
				at = end + addressLength(text[end:])
				continue
			}
			words := split(text[at:end], base+at, joined(text, at))
			words[len(words)-1].possessive = words[len(words)-1].possessive || pluralPossessive(text, at, end)
			tokens = append(tokens, words...)
			at = end
		default:
			if mark := markOf(r); mark != "" {
				tokens = append(tokens, token{text: text[at : at+size], word: mark, start: base + at, end: base + at + size, mark: true})
			}
			at += size
		}
	}
	return tokens
}

// wordLength is the length of the word at the beginning: letters, digits, and single dots and apostrophes between them, as
// in "U.S." and "China's".
func wordLength(text string) int {
	end := 0
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !unicode.In(r, unicode.L, unicode.N, unicode.M) && !inner(text, end, size) {
			break
		}
		end += size
	}
	return end + closingDot(text, end)
}

func inner(text string, at, size int) bool {
	if !isApostrophe(text[at:at+size]) && text[at:at+size] != "." {
		return false
	}
	next, _ := utf8.DecodeRuneInString(text[at+size:])
	return unicode.IsLetter(next) || (text[at] == '.' && unicode.IsDigit(next) && unicode.IsDigit(lastRune(text[:at])))
}

// closingDot is 1 where the dot behind the word belongs to it, as in "U.S.".
func closingDot(text string, end int) int {
	if end >= 3 && end < len(text) && text[end] == '.' && text[end-2] == '.' {
		return 1
	}
	return 0
}

// pluralPossessive tells the apostrophe of "states' hackers" from a closing quotation mark.
func pluralPossessive(text string, at, end int) bool {
	rest := strings.TrimLeft(text[end:], "'’")
	if rest == text[end:] || !strings.HasPrefix(rest, " ") || !strings.HasSuffix(strings.ToLower(text[at:end]), "s") {
		return false
	}
	opened := strings.LastIndexAny(text[:at], "‘'")
	return opened < 0 || end-opened > quotedAtMost || (opened > 0 && text[opened] == '\'' && text[opened-1] != ' ')
}

// quotedAtMost is how long, in bytes, words between single quotation marks are.
const quotedAtMost = 80

func lastRune(text string) rune {
	r, _ := utf8.DecodeLastRuneInString(text)
	return r
}

func isApostrophe(s string) bool { return s == "'" || s == "’" || s == "ʼ" }

func isAddress(word, rest string) bool {
	return strings.HasPrefix(rest, "://") || strings.HasPrefix(word, "www.")
}

func addressLength(rest string) int {
	end := strings.IndexFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`)>"”]`, r) })
	if end < 0 {
		return len(rest)
	}
	return end
}

func joined(text string, at int) bool {
	before := lastRune(text[:at])
	if before != '-' && before != '‑' {
		return false
	}
	r := lastRune(strings.TrimRight(text[:at], "-‑"))
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// markOf is the mark that a sign stands for; "" for signs that say nothing.
func markOf(r rune) string {
	switch r {
	case '.', '!', '?', ',', ';', ':', '(', ')':
		return string(r)
	case '…':
		return "."
	case '–', '—':
		return "–"
	case '"', '“', '”', '„', '«', '»':
		return `"`
	}
	return ""
}

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
