package prose

// A match is a form of a rule found in a sentence.
type match struct {
	s        *sentence
	from, to int // tokens
	anchor   int
	slots    map[string]group
	subject  *subject // of the verb, where a slot stands for it
}

// find matches a pattern with its anchor at token i; nil where it does not.
func (x *Extractor) find(p *pattern, s *sentence, i int) *match {
	if p.anchor.kind != slotElement && !x.takes(p.anchor, s, i) {
		return nil
	}
	m := &match{s: s, from: i, to: i + 1, anchor: i, slots: map[string]group{}}
	if p.anchor.kind == slotElement {
		return m.atSlot(x, p)
	}
	if !m.forward(x, p.after, i+1) {
		return nil
	}
	if !m.backward(x, p.before, i, p.anchor) {
		return nil
	}
	return m
}

// atSlot matches a form of slots alone, whose last slot begins at the match's anchor.
func (m *match) atSlot(x *Extractor, p *pattern) *match {
	if !m.forward(x, []element{p.anchor}, m.anchor) || !m.backward(x, p.before, m.anchor, p.anchor) {
		return nil
	}
	return m
}

// takes tells whether a word or verb element takes the token.
func (x *Extractor) takes(e element, s *sentence, i int) bool {
	if i < 0 || i >= len(s.tokens) {
		return false
	}
	t := s.tokens[i]
	switch e.kind {
	case wordElement:
		return e.words[t.word]
	case verbElement, passiveElement:
		if t.glued {
			return false // "state-sponsored" is no verb
		}
	}
	switch e.kind {
	case verbElement:
		return x.activeForm(e.forms[t.word], s, i)
	case passiveElement:
		return e.forms[t.word]&participle != 0
	}
	return false
}

// activeForm tells whether a form at token i is an active one: not "was accused".
func (x *Extractor) activeForm(f form, s *sentence, i int) bool {
	switch {
	case f == 0:
		return false
	case f&participle == 0 || f&(baseForm|ingForm) != 0:
		return true
	}
	before := s.beforeAdverbs(x, i)
	return !x.rules.words.forms("be")[s.word(before)].is()
}

func (f form) is() bool { return f != 0 }

// beforeAdverbs is the token before i and the adverbs before it.
func (s *sentence) beforeAdverbs(x *Extractor, i int) int {
	for i--; i >= 0 && x.rules.adverb(s.tokens[i].word); i-- {
	}
	return i
}

// stops tells the tokens that a gap does not cross.
func (x *Extractor) stops(e element, s *sentence, i int) bool {
	word := s.tokens[i].word
	if e.phrase && x.rules.words.has("preposition", word) {
		return true
	}
	if word == ";" || word == ":" && e.clause {
		return true
	}
	return e.clause && (word == "," || x.rules.words.has("clause", word))
}

// restore takes a slot back when what was tried with it failed.
func (m *match) restore(slot string, before group, had bool) {
	if had {
		m.slots[slot] = before
		return
	}
	delete(m.slots, slot)
}

// fills tells whether a group can stand in the slot: its sort by the slot's name, and the possessive or not.
func fills(e element, g group) bool {
	if last := g.members[len(g.members)-1]; e.possessive != last.owns() {
		return false
	}
	for _, m := range g.members {
		if !m.suits(e.sort) {
			return false
		}
	}
	return true
}
