package prose

import (
	"slices"
	"strings"
	"unicode"

	"github.com/jaccuse/jaccuse/graph"
)

// longestOpen is how many words a name that nobody knows can have.
const longestOpen = 7

// openName finds a name that no list has: words in capitals. nil where there is none.
func (r *reader) openName(s *sentence, i int) *mention {
	if g := r.openGroup(s, i); g != nil {
		return g
	}
	if s.paragraph.kind == headline || !r.begins(s, i) {
		return nil
	}
	end := r.runOfCapitals(s, i)
	if end == i || r.thing(s, i, end) || r.things[s.word(i)] && end-i == 1 {
		return nil
	}
	m := &mention{from: i, to: end, sort: proper, sentence: s}
	first := i
	for first < end-1 && r.x.rules.words.has("title", s.word(first)) {
		first++
	}
	m.actor.Name = (&mention{from: first, to: end, sentence: s}).words()
	m.actor.Kind = r.kindOfOpen(s, m, first)
	if i == 0 && end-i == 1 && !distinct(s.tokens[0]) && !r.capitals[s.word(0)] {
		return nil
	}
	return m
}

// thing tells names of things: "the X malware", "the Y Act", and places: "Z-based".
func (r *reader) thing(s *sentence, from, to int) bool {
	words := r.x.rules.words
	next := s.word(to)
	if to < len(s.tokens) && s.tokens[to-1].end < s.tokens[to].start && !s.tokens[to-1].possessive && words.has("thing", next) {
		return true
	}
	based := to < len(s.tokens) && s.tokens[to].glued && next == "based"
	return based || words.has("thing", s.word(to-1)) || words.has("thing", s.word(from-1)) || words.has("calling", s.word(from-1)) && words.has("thing", s.word(from-2))
}

// begins tells whether a capital can begin a name here.
func (r *reader) begins(s *sentence, i int) bool {
	t := s.tokens[i]
	switch {
	case !t.capital || t.mark || r.x.rules.words.has("notname", t.word) || r.x.rules.words.has("date", t.word):
		return false
	case len(t.text) < 2:
		return false
	}
	known, end := r.x.names.find(s.tokens, i)
	return !slices.ContainsFunc(known, func(n name) bool {
		agency := n.actor.Kind == graph.Agency && end > i+1
		return n.actor.Kind == graph.Country || agency || !n.weak && n.actor.Kind != graph.Organization
	})
}

// runOfCapitals is the end of the name that begins at token i.
func (r *reader) runOfCapitals(s *sentence, i int) int {
	end := i
	for j := i; j < len(s.tokens) && j < i+longestOpen; j++ {
		t := s.tokens[j]
		named := t.capital && !r.x.rules.words.has("notname", t.word) || j > i && t.number && len(t.word) < 4
		if t.word == "." && j > i && r.x.rules.words.has("corporate", s.word(j-1)) && s.word(j+1) == "," {
			continue
		}
		if j > i && t.word == "," && r.x.rules.words.has("corporate", s.word(j+1)) {
			end = j + 2
			break
		}
		titled := j > i && r.x.rules.words.has("title", t.word) && !r.x.rules.words.has("title", s.word(j-1))
		if titled || !named && !(r.x.rules.words.has("within", t.word) && j > i && j+1 < len(s.tokens) && s.tokens[j+1].capital && r.orgWord(s, i, j)) {
			break
		}
		if named {
			end = j + 1
		}
		if t.possessive || j > i && r.otherActor(s, j) {
			if j > i && r.otherActor(s, j) {
				return j
			}
			break
		}
	}
	return end
}

// otherActor tells whether a country begins at the token, which a name does not run into.
func (r *reader) otherActor(s *sentence, j int) bool {
	known, _ := r.x.names.find(s.tokens, j)
	return !s.tokens[j].glued && slices.ContainsFunc(known, func(n name) bool { return n.sort == demonym || n.cased })
}

func (r *reader) orgWord(s *sentence, from, to int) bool {
	for i := from; i < to; i++ {
		if r.x.rules.words.has("orgword", s.word(i)) || r.x.rules.words.has("stateword", s.word(i)) {
			return true
		}
	}
	return false
}

func (r *reader) kindOfOpen(s *sentence, m *mention, first int) graph.Kind {
	if before := s.word(m.from - 1); r.x.rules.words.has("groupnoun", before) || r.x.rules.words.has("groupnoun", s.word(m.to)) || s.tokens[m.to-1].number && r.x.rules.words.has("groupnoun", s.word(m.to-2)) {
		return graph.Group
	}
	for i := first; i < m.to; i++ {
		if r.x.rules.words.has("stateword", s.word(i)) {
			return graph.Agency
		}
		if r.x.rules.words.has("orgword", s.word(i)) {
			return graph.Organization
		}
	}
	titled := first > m.from || r.x.rules.words.has("title", s.word(m.from-1))
	length := m.to - first
	if titled || (length == 2 || length == 3) && !s.tokens[first].acronym && !s.tokens[m.to-1].acronym && !s.tokens[m.to-1].number {
		return graph.Person
	}
	return graph.Organization
}

// distinct tells words that are names even at the beginning of a sentence: acronyms, and capitals within.
func distinct(t token) bool {
	inner := strings.ContainsFunc(t.text[1:], unicode.IsUpper)
	return inner && len(t.text) > 2
}
