package prose

import (
	"cmp"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// An actor is somebody a text names.
type actor struct {
	graph.Mention
	class string // as in the gazetteer: "foreign ministry", "medium", "vendor"
	speak *actor // of a spokesperson: on whose behalf
}

// A mention is where a sentence names an actor, or looks back to one.
type mention struct {
	from, to  int // tokens, the article and adjectives within
	name      int // where the name ended before it took in what stands in brackets; 0 if it took in nothing
	head      int // where the name itself begins
	actor     actor
	sort      sort
	rule      string // of roles.yaml; "" for names
	inside    bool   // part of a longer mention
	plural    bool
	person    bool   // somebody whom "he" or "she" can stand for
	attackers bool   // made by a rule for attackers
	back      string // of pronouns and of "the company": what it looks back for
	sentence  *sentence
}

// A group is one actor or a list of actors that stand together: "A, B and C".
type group struct {
	from, to int
	members  []*mention
}

// names tells whether the mention can be an end of a claim by itself.
func (m *mention) names() bool { return m.sort != demonym }

// possessive tells whether the name is in the possessive, as in "China's" and "China's (PRC)".
func (m *mention) possessive() bool {
	last := m.to - 1
	if m.sentence.word(last) == ")" && m.name > 0 {
		last = m.name - 1
	}
	return m.sentence.tokens[last].possessive
}

// index sorts the mentions, marks the inner ones, and makes them findable by their ends.
func (s *sentence) index() {
	slices.SortStableFunc(s.mentions, func(a, b *mention) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to))
	})
	s.starting, s.ending = map[int][]*mention{}, map[int][]*mention{}
	var outer *mention
	for _, m := range s.mentions {
		m.inside = outer != nil && m.to <= outer.to
		if !m.inside {
			outer = m
		}
		s.starting[m.from] = append(s.starting[m.from], m)
		if m.head > m.from {
			s.starting[m.head] = append(s.starting[m.head], m)
		}
		s.ending[m.to] = append(s.ending[m.to], m)
	}
}

// outer lists the mentions that are no part of another and name an actor.
func (s *sentence) outer() []*mention {
	var outer []*mention
	for _, m := range s.mentions {
		if !m.inside && m.names() {
			outer = append(outer, m)
		}
	}
	return outer
}

// put adds a mention. Mentions that it covers become inner ones; one that it only overlaps keeps it out.
func (s *sentence) put(m *mention) bool {
	for _, other := range s.mentions {
		overlaps := m.from < other.to && other.from < m.to
		covers := m.from <= other.from && other.to <= m.to
		if overlaps && !covers {
			return false
		}
	}
	m.sentence, m.head = s, m.from
	s.mentions = append(s.mentions, m)
	return true
}
