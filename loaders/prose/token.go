package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
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

// pluralPossessive tells the apostrophe of "states' hackers" from a closing quotation mark.
func pluralPossessive(text string, at, end int) bool {
	rest := strings.TrimLeft(text[end:min(len(text), end+4)], "'’")
	if rest == text[end:min(len(text), end+4)] || !strings.HasPrefix(rest, " ") || !strings.HasSuffix(strings.ToLower(text[at:end]), "s") {
		return false
	}
	before := text[max(0, at-quotedAtMost):at]
	opened := strings.LastIndexAny(before, "‘'")
	return opened < 0 || opened > 0 && before[opened] == '\'' && before[opened-1] != ' '
}

// quotedAtMost is how long, in bytes, words between single quotation marks are.
const quotedAtMost = 80

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
