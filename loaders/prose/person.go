package prose

import "github.com/jaccuse/jaccuse/graph"

// introduce learns of a person what the words around the name say: the country, and whether the person speaks for it.
func (r *reader) introduce(s *sentence, m *mention) {
	if known, ok := r.people[m.actor.Name]; ok {
		m.actor = known
		return
	}
	for _, before := range s.ending[m.from] {
		if before.sort == role && before.actor.Country != "" && r.x.rules.words.has("spokes", s.spokes(r, before)) {
			speak := before.actor
			m.actor.speak, m.actor.Country, m.from = &speak, speak.Country, before.from
			r.people[m.actor.Name] = m.actor
			return
		}
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

// spokes is the word for a spokesperson within a mention; "" for none.
func (s *sentence) spokes(r *reader, m *mention) string {
	for i := m.from; i < m.to; i++ {
		if r.x.rules.words.has("spokes", s.word(i)) {
			return s.word(i)
		}
	}
	return ""
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
		case titled && (words.has("modifier", t.word) || words.has("article", t.word)):
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
