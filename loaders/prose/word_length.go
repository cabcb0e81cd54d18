package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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
	if text[at] == '.' && unicode.IsUpper(next) && longWord(text[:at]) {
		return false // the blank after a full stop is missing
	}
	return unicode.IsLetter(next) || (text[at] == '.' && unicode.IsDigit(next) && unicode.IsDigit(lastRune(text[:at])))
}

// longWord tells whether the text ends in a word of more letters than the parts of "U.S." and "Ph.D" have.
func longWord(text string) bool {
	letters := 0
	for letters < 4 && len(text) > 0 && unicode.IsLetter(lastRune(text)) {
		_, size := utf8.DecodeLastRuneInString(text)
		text = text[:len(text)-size]
		letters++
	}
	return letters > 3
}

// closingDot is 1 where the dot behind the word belongs to it, as in "U.S.".
func closingDot(text string, end int) int {
	if end >= 3 && end < len(text) && text[end] == '.' && text[end-2] == '.' {
		return 1
	}
	return 0
}

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
