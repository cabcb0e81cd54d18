package prose

import (
	"strings"
	"unicode"

	"github.com/jaccuse/jaccuse/graph"
)

// A paragraph is a block of the text.
type paragraph struct {
	start, end int // bytes
	index      int
	kind       paragraphKind
	turn       *turn // nil outside of transcripts
	label      int   // bytes of a speaker's label at its beginning
}

type paragraphKind string

const (
	body      paragraphKind = "body"
	headline  paragraphKind = "headline"
	furniture paragraphKind = "furniture"
)

// segment parts the text into paragraphs and tells page furniture from headlines and body.
func (x *Extractor) segment(text string) []paragraph {
	var paragraphs []paragraph
	for _, block := range blocks(text) {
		paragraphs = append(paragraphs, paragraph{index: len(paragraphs), start: block[0], end: block[1], kind: x.kindOf(text[block[0]:block[1]])})
	}
	x.markHeadline(text, paragraphs)
	x.markEnd(text, paragraphs)
	return paragraphs
}

// blocks are the stretches between empty lines, and within them the stretches between lines that are whole by themselves.
func blocks(text string) [][2]int {
	var found [][2]int
	start, previous := -1, ""
	flush := func(end int) {
		if start >= 0 {
			found = append(found, [2]int{start, end})
		}
		start = -1
	}
	for at := 0; at < len(text); {
		line, _, _ := strings.Cut(text[at:], "\n")
		trimmed := strings.TrimSpace(line)
		if trimmed == "" || (start >= 0 && partsFrom(previous, trimmed)) {
			flush(at)
		}
		if trimmed != "" && start < 0 {
			start = at + strings.Index(line, trimmed)
		}
		previous = trimmed
		at += len(line) + 1
	}
	flush(len(text))
	for i := range found {
		found[i][1] = found[i][0] + len(strings.TrimRight(text[found[i][0]:found[i][1]], " \t\r\n"))
	}
	return found
}

// shortLine is the length below which a line without an end mark is a heading rather than the first part of a longer line.
const shortLine = 56

// partsFrom tells whether a line begins something new rather than going on with the line before.
func partsFrom(before, line string) bool {
	first := []rune(strings.TrimLeft(line, `"“'‘([`))
	switch {
	case strings.HasPrefix(line, "#"), strings.HasPrefix(line, "* "), strings.HasPrefix(line, "+ "), strings.HasPrefix(line, "- "):
		return true
	case strings.HasPrefix(before, "#"):
		return true
	case len(first) == 0 || !(unicode.IsUpper(first[0]) || unicode.IsDigit(first[0])):
		return false
	}
	ended := strings.HasSuffix(strings.TrimRight(before, `"”'’)`), ".") || strings.HasSuffix(before, "?") || strings.HasSuffix(before, ":")
	return ended || len(before) < shortLine
}

// kindOf tells furniture by the rules of furniture.yaml, and by its lack of sentences.
func (x *Extractor) kindOf(block string) paragraphKind {
	words := graph.Words(block[:min(len(block), 200)])
	if len(words) < 3 || x.rules.furniture.begins(words) || !hasLower(block) {
		return furniture
	}
	return body
}

func hasLower(s string) bool { return strings.ContainsFunc(s, unicode.IsLower) }

// markHeadline makes headlines of the blocks without an end mark that come before the first full sentence, and of short ones
// later on. They are read like sentences, but pronouns do not look back to them.
func (x *Extractor) markHeadline(text string, paragraphs []paragraph) {
	for i := range paragraphs {
		p := &paragraphs[i]
		block := text[p.start:p.end]
		if p.kind == body && !strings.ContainsAny(block[max(0, len(block)-4):], ".?!:;") && len(block) < 250 {
			p.kind = headline
		}
	}
}

// markEnd makes furniture of everything behind a line that ends the text proper, such as "Related articles".
func (x *Extractor) markEnd(text string, paragraphs []paragraph) {
	full := 0 // paragraphs of some length so far
	for i := range paragraphs {
		p := paragraphs[i]
		if p.kind == body && p.end-p.start > 100 {
			full++
		}
		if p.end-p.start > 60 || full < 3 || !x.rules.furniture.ends(graph.Words(text[p.start:p.end])) {
			continue
		}
		for j := i; j < len(paragraphs); j++ {
			paragraphs[j].kind = furniture
		}
		return
	}
}
