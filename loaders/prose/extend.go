package prose

import (
	"slices"
	"strings"

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

// takeAcronym takes in an abbreviation or other name in brackets, and learns it.
func (r *reader) takeAcronym(s *sentence, m *mention) {
	if s.word(m.to) != "(" || m.possessive() {
		return
	}
	end := m.to + 1
	for end < len(s.tokens) && end < m.to+6 && s.word(end) != ")" {
		end++
	}
	if s.word(end) != ")" || end == m.to+1 {
		return
	}
	inner := s.tokens[m.to+1 : end]
	if len(inner) == 1 && inner[0].acronym && initials(m, inner[0].word) {
		r.local.enter([]string{inner[0].word}, name{actor: m.actor, sort: m.sort})
		m.to = end + 1
		return
	}
	for _, other := range s.starting[m.to+1] {
		if other.to == end && (other.actor.Key() == m.actor.Key() || other.actor.Kind == m.actor.Kind && (m.actor.Ref == "" || m.sort == role)) && other.sort == proper {
			if other.actor.Ref != "" {
				m.actor = other.actor
			}
			m.to = end + 1
			return
		}
	}
	if !slices.ContainsFunc(inner, func(t token) bool { return t.mark || t.word[0] < 0x80 }) {
		m.to = end + 1 // the name in its own script
	}
}

// initials tells whether an abbreviation is made of first letters of the name.
func initials(m *mention, acronym string) bool {
	var letters strings.Builder
	for _, word := range nameWords(m.actor.Name + " " + m.words()) {
		letters.WriteString(word[:1])
	}
	at := 0
	for _, c := range letters.String() {
		if at < len(acronym) && rune(acronym[at]) == c {
			at++
		}
	}
	return at >= len(acronym)-1
}

// takeBefore takes in the article, adjectives, and nouns of class actornoun before a name.
func (r *reader) takeBefore(s *sentence, m *mention) {
	words := r.x.rules.words
	for m.from > 0 {
		before := m.from - 1
		t := s.tokens[before]
		adjective := r.adjectiveAt(s, m.from)
		switch {
		case adjective != nil:
			r.lend(m, adjective)
			m.from = adjective.from
		case t.possessive:
			r.takeOwner(s, m)
			return
		case words.has("sponsored", t.word) && s.sponsor(before) != nil:
			m.from = s.sponsor(before).from
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

// introduce learns of a person what the words around the name say: the country, and whether the person speaks for it.
func (r *reader) introduce(s *sentence, m *mention) {
	if known, ok := r.people[m.actor.Name]; ok {
		m.actor = known
		return
	}
	from, to := r.titleBefore(s, m), r.titleAfter(s, m)
	var of *mention
	for _, other := range s.mentions {
		if other != m && other.from >= from && other.to <= to && (other.actor.Kind == graph.Country || other.actor.Kind == graph.Agency) {
			of = other
			break
		}
	}
	for i := from; i < m.from; i++ {
		r.titled(s, i, m, of)
	}
	for i := m.from; i < to; i++ {
		r.titled(s, i, m, of)
	}
	m.from = min(m.from, from)
	if of != nil || m.actor.speak != nil {
		r.people[m.actor.Name] = m.actor
	}
}

func (r *reader) titled(s *sentence, i int, m, of *mention) {
	if of == nil {
		return
	}
	m.actor.Country = of.actor.Country
	if r.x.rules.words.has("spokes", s.word(i)) {
		speak := r.speaksFor(of.actor)
		m.actor.speak = &speak
	}
}

// speaksFor is on whose behalf a spokesperson of a body speaks: of a foreign ministry or a government, the country.
func (r *reader) speaksFor(of actor) actor {
	if of.class == "foreign ministry" || of.class == "government" || of.Kind == graph.Country || of.class == "presidency" {
		return r.country(of.Country)
	}
	return of
}

// titleBefore is where the titles and affiliations before a person's name begin.
func (r *reader) titleBefore(s *sentence, m *mention) int {
	words := r.x.rules.words
	at, titled := m.from, words.has("title", s.word(m.from))
	for at > 0 {
		t := s.tokens[at-1]
		switch {
		case words.has("title", t.word):
			titled = true
			at--
			continue
		case titled && (words.has("modifier", t.word) || words.has("article", t.word) || t.word == "of" && false):
			at--
			continue
		case t.word == "," && at > 1 && words.has("title", s.word(at-2)) && s.tokens[at-2].start > s.start():
			at--
			continue
		}
		inner := s.ending[at]
		if !titled || len(inner) == 0 || inner[0].actor.Kind == graph.Person {
			break
		}
		at = inner[0].from
	}
	if !titled {
		return m.from
	}
	return at
}

// titleAfter is the end of an apposition that says who the person is: "X, a spokesperson for Y,".
func (r *reader) titleAfter(s *sentence, m *mention) int {
	if s.word(m.to) != "," {
		return m.to
	}
	titled := false
	for i := m.to + 1; i < min(len(s.tokens), m.to+14); i++ {
		titled = titled || r.x.rules.words.has("title", s.word(i))
		if s.word(i) == "," || r.x.rules.words.has("say", s.word(i)) {
			if titled {
				return i
			}
			return m.to
		}
	}
	return m.to
}

// count keeps how often each country is named.
func (r *reader) count(m *mention) {
	if m.actor.Country != "" {
		r.seen[m.actor.Country]++
	}
}
