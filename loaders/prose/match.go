package prose

import "maps"

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
	m := &match{s: s, from: i, to: i + 1, anchor: i, slots: map[string]group{}}
	if p.anchor.kind == slotElement {
		return m.atSlot(x, p)
	}
	if !x.takes(p.anchor, s, i) || !m.forward(x, p.after, i+1) {
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

func (m *match) forward(x *Extractor, elements []element, at int) bool {
	if len(elements) == 0 {
		m.to = at
		return true
	}
	if at > 0 && m.s.word(at) == `"` && m.forward(x, elements, at+1) {
		return true // marks of irony within a form
	}
	e, rest := elements[0], elements[1:]
	switch e.kind {
	case gapElement:
		return m.forwardGap(x, e, rest, at)
	case slotElement:
		return m.forwardSlot(x, e, rest, at)
	}
	if e.many {
		return m.forwardMany(x, e, rest, at)
	}
	if x.takes(e, m.s, at) && m.forward(x, rest, at+1) {
		return true
	}
	return e.optional && m.forward(x, rest, at)
}

func (m *match) forwardGap(x *Extractor, e element, rest []element, at int) bool {
	for n := 0; n <= e.limit && at+n <= len(m.s.tokens); n++ {
		if m.forward(x, rest, at+n) {
			return true
		}
		if at+n < len(m.s.tokens) && x.stops(e, m.s, at+n) {
			return false
		}
	}
	return false
}

// stops tells the tokens that a gap does not cross.
func (x *Extractor) stops(e element, s *sentence, i int) bool {
	word := s.tokens[i].word
	if word == ";" || word == ":" && e.clause {
		return true
	}
	return e.clause && (word == "," || x.rules.words.has("clause", word))
}

func (m *match) forwardMany(x *Extractor, e element, rest []element, at int) bool {
	taken := 0
	for taken < most && x.takes(e, m.s, at+taken) {
		taken++
	}
	for ; taken >= 0; taken-- {
		if m.forward(x, rest, at+taken) {
			return true
		}
	}
	return false
}

func (m *match) forwardSlot(x *Extractor, e element, rest []element, at int) bool {
	if at < len(m.s.tokens) && m.s.tokens[at].word == `"` {
		at++
	}
	for _, g := range m.s.groupsFrom(at) {
		if !fills(e, g) {
			continue
		}
		before := maps.Clone(m.slots)
		m.slots[e.slot] = g
		if m.forward(x, rest, g.to) {
			return true
		}
		m.slots = before
	}
	return e.optional && m.forward(x, rest, at)
}

// backward matches the elements before the anchor, nearest first. next is the element to the right of the first of them.
func (m *match) backward(x *Extractor, elements []element, at int, next element) bool {
	if len(elements) == 0 {
		m.from = at
		return true
	}
	e, rest := elements[0], elements[1:]
	switch {
	case e.kind == slotElement && next.verb():
		return m.backwardSubject(x, e, rest, at)
	case e.kind == slotElement:
		return m.backwardSlot(x, e, rest, at)
	case e.kind == gapElement:
		return m.backwardGap(x, e, rest, at)
	case e.many:
		return m.backwardMany(x, e, rest, at)
	}
	if x.takes(e, m.s, at-1) && m.backward(x, rest, at-1, e) {
		return true
	}
	return e.optional && m.backward(x, rest, at, next)
}

func (m *match) backwardSubject(x *Extractor, e element, rest []element, at int) bool {
	found := x.subjectOf(m.s, at)
	if found == nil {
		return false
	}
	m.subject, m.slots[e.slot] = found, found.group
	return m.backward(x, rest, found.group.from, e)
}

func (m *match) backwardSlot(x *Extractor, e element, rest []element, at int) bool {
	for _, g := range m.s.groupsTo(at) {
		if !fills(e, g) {
			continue
		}
		before := maps.Clone(m.slots)
		m.slots[e.slot] = g
		if m.backward(x, rest, g.from, e) {
			return true
		}
		m.slots = before
	}
	return e.optional && m.backward(x, rest, at, e)
}

func (m *match) backwardGap(x *Extractor, e element, rest []element, at int) bool {
	for n := 0; n <= e.limit && at-n >= 0; n++ {
		if m.backward(x, rest, at-n, e) {
			return true
		}
		if at-n-1 >= 0 && x.stops(e, m.s, at-n-1) {
			return false
		}
	}
	return false
}

func (m *match) backwardMany(x *Extractor, e element, rest []element, at int) bool {
	taken := 0
	for taken < most && x.takes(e, m.s, at-taken-1) {
		taken++
	}
	for ; taken >= 0; taken-- {
		if m.backward(x, rest, at-taken, e) {
			return true
		}
	}
	return false
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
