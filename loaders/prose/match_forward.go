package prose

func (m *match) forward(x *Extractor, elements []element, at int) bool {
	if len(elements) == 0 {
		m.to = at
		return true
	}
	e, rest := elements[0], elements[1:]
	if e.inIrony() && m.s.word(at) == `"` && m.s.word(at-1) != `"` && m.forward(x, elements, at+1) {
		return true
	}
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

// inIrony tells the elements before which a quotation mark is passed over: a "groundless" accusation.
func (e element) inIrony() bool { return (e.kind == wordElement || e.verb()) && !e.optional }

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
		before, had := m.slots[e.slot]
		m.slots[e.slot] = g
		if m.forward(x, rest, g.to) {
			return true
		}
		m.restore(e.slot, before, had)
	}
	return e.optional && m.forward(x, rest, at)
}
