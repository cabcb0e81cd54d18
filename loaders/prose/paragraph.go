package prose

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
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

// kindOf tells furniture by the rules of furniture.yaml, and by its lack of sentences.
func (x *Extractor) kindOf(block string) paragraphKind {
	words := firstWords(block)
	if len(words) < 3 || len(block) < shortBlock && x.rules.furniture.begins(words) || !hasLower(block) {
		return furniture
	}
	return body
}

// shortBlock is the length up to which a block that begins like furniture is furniture; a longer one has text behind it.
const shortBlock = 160

// firstWords are the folded words at the beginning of a block.
func firstWords(block string) []string {
	cut := min(len(block), 160)
	for cut < len(block) && !utf8.RuneStart(block[cut]) {
		cut++
	}
	var words []string
	for _, t := range tokenize(block[:cut], 0) {
		if !t.mark {
			words = append(words, t.word)
		}
	}
	return words
}

func hasLower(s string) bool { return strings.ContainsFunc(s, unicode.IsLower) }

// fullSentence is the end of a sentence within a block: a headline holds none, a paragraph that ends in a link does.
var fullSentence = regexp.MustCompile(`\p{Ll}{3}\. +\p{Lu}`)

// markHeadline makes headlines of the blocks without an end mark that come before the first full sentence, and of short ones
// later on. They are read like sentences, but pronouns do not look back to them.
func (x *Extractor) markHeadline(text string, paragraphs []paragraph) {
	for i := range paragraphs {
		p := &paragraphs[i]
		block := text[p.start:p.end]
		if p.kind == body && !strings.ContainsAny(block[max(0, len(block)-4):], ".?!:;") && len(block) < 250 && !fullSentence.MatchString(block) {
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
		if p.end-p.start > 60 || full < 3 || !x.rules.furniture.ends(firstWords(text[p.start:p.end])) {
			continue
		}
		for j := i; j < len(paragraphs); j++ {
			paragraphs[j].kind = furniture
		}
		return
	}
}
