package prose

// link finds the lists among the outer mentions: runs joined by commas and by words such as "and", at least one of the latter.
func (s *sentence) link(x *Extractor) {
	s.groups = nil
	for _, outer := range s.levels() {
		s.linkLevel(x, outer)
	}
}

// levels parts the outer mentions into those outside of brackets and those within each pair.
func (s *sentence) levels() [][]*mention {
	levels := [][]*mention{nil}
	closing := 0
	for _, m := range s.outer() {
		if m.from < closing {
			levels[len(levels)-1] = append(levels[len(levels)-1], m)
			continue
		}
		if open := s.opening(m.from); open >= 0 {
			closing = s.closing(open)
			levels = append(levels, []*mention{m})
			continue
		}
		levels[0] = append(levels[0], m)
	}
	return levels
}

// opening is the bracket in which token i stands; -1 for none.
func (s *sentence) opening(i int) int {
	for j := i - 1; j >= max(0, i-16); j-- {
		switch s.word(j) {
		case "(":
			return j
		case ")":
			return -1
		}
	}
	return -1
}

func (s *sentence) linkLevel(x *Extractor, outer []*mention) {
	for start := 0; start < len(outer); {
		end := start + 1
		for end < len(outer) && x.joins(s, outer[end-1].to, outer[end].from) != apart {
			end++
		}
		end = x.lastOfList(s, outer, start, end)
		s.groups = append(s.groups, group{from: outer[start].from, to: outer[end-1].to, members: outer[start:end]})
		start = end
	}
}

type joint uint8

const (
	apart joint = iota
	comma
	and
	including
)

// joins tells how two neighbouring mentions are joined by the words between them.
func (x *Extractor) joins(s *sentence, from, to int) joint {
	kind := apart
	if s.tokens[from-1].possessive {
		return apart
	}
	skipped := 0
	for i := from; i < to; i++ {
		switch word := s.tokens[i].word; {
		case word == "(":
			closing := s.closing(i)
			skipped += closing + 1 - i
			i = closing
		case word == "," || word == "–":
			kind = max(kind, comma)
		case x.rules.words.has("and", word):
			kind = max(kind, and)
		case x.rules.words.has("including", word):
			kind = including
		case word == `"` || x.rules.words.has("also", word):
		default:
			return apart
		}
	}
	if to-from-skipped > 4 {
		return apart
	}
	return kind
}

// closing is the bracket that closes the one at token i, or the last token that it can be looked for at.
func (s *sentence) closing(i int) int {
	for j := i; j < min(len(s.tokens), i+16); j++ {
		if s.word(j) == ")" {
			return j
		}
	}
	return i
}

// lastOfList ends a run behind its last "and": what only commas join is no list.
func (x *Extractor) lastOfList(s *sentence, outer []*mention, start, end int) int {
	last := start + 1
	for i := start + 1; i < end; i++ {
		switch x.joins(s, outer[i-1].to, outer[i].from) {
		case and, including:
			last = i + 1
		}
	}
	return last
}

// groupsFrom lists what actors a slot can take that begins at a token: the longest list first, then single mentions.
func (s *sentence) groupsFrom(at int) []group {
	var found []group
	for _, g := range s.groups {
		for i, m := range g.members {
			if (m.from == at || m.head == at) && len(g.members)-i > 1 {
				found = append(found, group{from: at, to: g.to, members: g.members[i:]})
			}
		}
	}
	for _, m := range s.starting[at] {
		found = append(found, group{from: m.from, to: m.to, members: []*mention{m}})
	}
	return found
}

// groupsTo lists what actors a slot can take that ends before a token.
func (s *sentence) groupsTo(at int) []group {
	var found []group
	for _, g := range s.groups {
		for i, m := range g.members {
			if m.to == at && i > 0 {
				found = append(found, group{from: g.from, to: at, members: g.members[:i+1]})
			}
		}
	}
	for _, m := range s.ending[at] {
		found = append(found, group{from: m.from, to: m.to, members: []*mention{m}})
	}
	return found
}
