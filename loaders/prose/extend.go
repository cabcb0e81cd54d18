package prose

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// extend lets names take in the words around them: "the cyber-espionage actor X", "X (Y)", "Foreign Minister X".
func (r *reader) extend(s *sentence) {
	for _, m := range s.outer() {
		if m.sort != pronoun {
			r.takeAcronym(s, m)
			r.takeBefore(s, m)
		}
		if m.actor.Kind == graph.Person && m.sort == proper {
			r.introduce(s, m)
		}
		r.count(m)
	}
}

// takeBefore takes in the article, adjectives, and nouns of class actornoun before a name.
func (r *reader) takeBefore(s *sentence, m *mention) {
	words := r.x.rules.words
	for m.from > 0 {
		before := m.from - 1
		t := s.tokens[before]
		adjective := r.adjectiveAt(s, m.from)
		described := s.describing(m)
		switch {
		case described != nil:
			m.from = described.from
		case adjective == nil && s.otherEnds(m) && !t.possessive:
			return
		case adjective != nil:
			r.lend(m, adjective)
			m.from = adjective.from
		case t.possessive:
			r.takeOwner(s, m)
			return
		case words.has("sponsored", t.word) && s.sponsor(before) != nil:
			m.from = s.sponsor(before).from
		case words.has("sponsored", t.word) && !t.glued:
			return // "Germany backed Ukraine"
		case words.has("modifier", t.word) || words.has("actornoun", t.word) && m.sort == proper,
			words.has("number", t.word) && m.plural,
			t.word == "and" && words.has("modifier", s.word(before-1)) && words.has("modifier", s.word(m.from)):
			m.from--
		case words.has("determiner", t.word):
			m.from--
			return
		default:
			return
		}
	}
}

// describing is the role before a group's name that says what it is: "the China-affiliated espionage group X"; nil for none.
func (s *sentence) describing(m *mention) *mention {
	for _, o := range s.ending[m.from] {
		if o.attackers && !o.plural && m.actor.Kind == graph.Group {
			return o
		}
	}
	return nil
}

// otherEnds tells whether another name or role ends where a mention begins.
func (s *sentence) otherEnds(m *mention) bool {
	return slices.ContainsFunc(s.ending[m.from], func(o *mention) bool { return o != m && o.sort != demonym })
}

// takeOwner takes in the country that an organ, firm or person is said to be of: "China's Ministry of State Security".
func (r *reader) takeOwner(s *sentence, m *mention) {
	for _, owner := range s.ending[m.from] {
		if owner.actor.Kind == graph.Country && owner.sort != pronoun && m.actor.Kind != graph.Country && m.actor.Kind != graph.Coalition {
			r.lend(m, owner)
			m.from = owner.from
			return
		}
	}
}

// sponsor is the state or organ before a word such as "linked", in "MSS-linked"; nil for none.
func (s *sentence) sponsor(at int) *mention {
	for _, m := range s.ending[at] {
		if m.sort != pronoun && !m.possessive() && s.tokens[at].glued {
			return m
		}
	}
	return nil
}

// adjectiveAt is the demonym, or the country used like one, that ends before a token.
func (r *reader) adjectiveAt(s *sentence, at int) *mention {
	for _, m := range s.ending[at] {
		if m.actor.Kind == graph.Country && !m.possessive() && m.sort != pronoun && m.sort != role {
			return m
		}
	}
	return nil
}

// lend gives a name without a country that of the adjective before it; groups have none.
func (r *reader) lend(m, adjective *mention) {
	if m.actor.Country == "" && m.actor.Ref == "" && m.actor.Kind != graph.Group && m.actor.Kind != graph.Coalition {
		m.actor.Country = adjective.actor.Country
	}
}

// count keeps how often each country is named.
func (r *reader) count(m *mention) {
	if m.actor.Country != "" {
		r.seen[m.actor.Country]++
	}
}
