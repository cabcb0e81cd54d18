package prose

// backward matches the elements before the anchor, nearest first. next is the element to the right of the first of them.
func (m *match) backward(x *Extractor, elements []element, at int, next element) bool {
	if len(elements) == 0 {
		m.from = at
		return true
	}
	e, rest := elements[0], elements[1:]
	switch {
	case e.kind == slotElement && next.verb():
		return m.backwardSubject(x, e, rest, at, next)
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

func (m *match) backwardSubject(x *Extractor, e element, rest []element, at int, next element) bool {
	found := x.subjectOf(m.s, at)
	joinedPassive := found != nil && found.passive && next.kind == verbElement && next.forms[m.s.word(at)]&(baseForm|thirdForm|ingForm) == 0
	if found == nil || joinedPassive || x.disagrees(m.s, at, next, found) {
		return false
	}
	m.subject, m.slots[e.slot] = found, found.group
	return m.backward(x, rest, found.group.from, e)
}

// hasDo tells whether "do" or "to" stands before a verb, adverbs and negations between them passed over.
func (x *Extractor) hasDo(s *sentence, verb int) bool {
	at := s.beforeAdverbs(x, verb)
	for x.rules.words.has("negation", s.word(at)) {
		at = s.beforeAdverbs(x, at)
	}
	return x.rules.words.has("do", s.word(at))
}

// disagrees tells a noun that looks like a verb from a verb: "the US hack" has a singular before a plural form, "the hack" an
// article before any.
func (x *Extractor) disagrees(s *sentence, verb int, e element, found *subject) bool {
	if e.forms[s.word(verb)]&baseForm != 0 && x.rules.words.has("determiner", s.word(verb-1)) {
		return true
	}
	return e.forms[s.word(verb)] == baseForm && found.modal == "" && !found.infinite && found.singular() && !x.hasDo(s, verb)
}

func (m *match) backwardSlot(x *Extractor, e element, rest []element, at int) bool {
	for _, g := range m.s.groupsTo(at) {
		if !fills(e, g) {
			continue
		}
		before, had := m.slots[e.slot]
		m.slots[e.slot] = g
		if m.backward(x, rest, g.from, e) {
			return true
		}
		m.restore(e.slot, before, had)
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
