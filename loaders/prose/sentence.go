package prose

import "strings"

// A sentence is a row of tokens within one paragraph, and what the stages find in it.
type sentence struct {
	tokens    []token
	number    int // in the document
	paragraph *paragraph
	mentions  []*mention // in the order of the text; outer ones before those within them
	groups    []group
	starting  map[int][]*mention
	ending    map[int][]*mention
	voices    []*voice         // for each token, who says it
	barred    []string         // for each token, why nothing is asserted there; "" where it may be
	subjects  map[int]*subject // of the verbs at these tokens, as far as they were asked for
	citations []citation
	quoted    []bool // for each token, whether it stands within quotation marks
}

// maxTokens bounds what is read as one sentence; a longer one is read in parts.
const maxTokens = 400

// sentences parts a paragraph's tokens at end marks.
func (x *Extractor) sentences(tokens []token, p *paragraph) []*sentence {
	var found []*sentence
	start := 0
	for i := range tokens {
		if i+1-start < maxTokens && !x.endsSentence(tokens, i) {
			continue
		}
		end := i + 1
		if end < len(tokens) && tokens[end].word == `"` && i+1-start < maxTokens && closes(tokens[start:end]) {
			continue // the closing quotation mark belongs to the sentence
		}
		found = append(found, &sentence{tokens: tokens[start:end], paragraph: p})
		start = end
	}
	if start < len(tokens) {
		found = append(found, &sentence{tokens: tokens[start:], paragraph: p})
	}
	return found
}

// closes tells whether a quotation mark is open at the end of the tokens.
func closes(tokens []token) bool {
	open := false
	for _, t := range tokens {
		open = open != (t.word == `"`)
	}
	return open
}

func (x *Extractor) endsSentence(tokens []token, i int) bool {
	switch t := tokens[i]; t.word {
	case "?", "!":
		return true
	case ".":
		return !x.abbreviates(tokens, i)
	case `"`:
		return i > 0 && i+1 < len(tokens) && strings.Contains(".?!", tokens[i-1].word) && tokens[i-1].mark && tokens[i+1].capital && !x.saidNext(tokens, i+1)
	default:
		return strings.HasSuffix(t.text, ".") && i+1 < len(tokens) && tokens[i+1].capital && x.rules.words.has("starter", tokens[i+1].word)
	}
}

// abbreviates tells the dot of "Dr." and "J. Smith" from an end mark.
func (x *Extractor) abbreviates(tokens []token, i int) bool {
	if i == 0 || i+1 >= len(tokens) {
		return false
	}
	before, next := tokens[i-1], tokens[i+1]
	attached := before.end == tokens[i].start
	switch {
	case next.word == `"` || next.mark:
		return next.word == "," || next.word == ")" && !attached || next.word == "(" && x.rules.words.has("corporate", before.word)
	case attached && next.start == tokens[i].end && !next.capital:
		return true
	case attached && x.rules.words.has("abbreviation", before.word):
		return true
	case attached && len(before.text) == 1 && before.capital:
		return true
	}
	return !next.capital && !next.number
}

// saidNext tells whether the words after a closing quotation mark ascribe it: "…," Smith said.
func (x *Extractor) saidNext(tokens []token, i int) bool {
	for j := i; j < len(tokens) && j < i+10 && !tokens[j].mark; j++ {
		if x.rules.words.has("say", tokens[j].word) {
			return true
		}
	}
	return false
}

func (s *sentence) start() int { return s.tokens[0].start }
func (s *sentence) end() int   { return s.tokens[len(s.tokens)-1].end }

func (s *sentence) word(i int) string {
	if i < 0 || i >= len(s.tokens) {
		return ""
	}
	return s.tokens[i].word
}
