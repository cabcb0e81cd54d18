package prose

import (
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// takeAcronym takes in an abbreviation or other name in brackets, and learns it.
func (r *reader) takeAcronym(s *sentence, m *mention) {
	if s.word(m.to) != "(" {
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
	for _, other := range s.starting[m.to+1] {
		if other.to == end && (other.actor.Key() == m.actor.Key() || m.actor.Ref == "" && (other.actor.Kind == m.actor.Kind || other.actor.Kind == graph.Group) || m.sort == role && other.actor.Kind == m.actor.Kind) && other.sort == proper {
			if other.actor.Ref != "" {
				m.actor = other.actor
			}
			m.name, m.to = m.to, end+1
			return
		}
	}
	if len(inner) == 1 && inner[0].acronym && initials(m, inner[0].word) {
		r.local.enter([]string{inner[0].word}, name{actor: m.actor, sort: m.sort})
		m.name, m.to = m.to, end+1
		return
	}
	if !slices.ContainsFunc(inner, func(t token) bool { return t.mark || t.word[0] < 0x80 }) {
		m.name, m.to = m.to, end+1 // the name in its own script
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
