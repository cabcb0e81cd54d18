package prose

import (
	"strings"
	"unicode"

	"github.com/jaccuse/jaccuse/graph"
)

// openGroup finds designations of groups that no list has: a letter word of the class "designation", and a number or words
// behind it, as in APT-C-39, UNC2452, Storm-0558, Unit 61398.
func (r *reader) openGroup(s *sentence, i int) *mention {
	t := s.tokens[i]
	letters := strings.TrimRightFunc(t.word, unicode.IsDigit)
	if !t.capital || !r.x.rules.words.has("designation", letters) && !r.x.rules.words.has("unitword", t.word) {
		return nil
	}
	end := i + 1
	for end < len(s.tokens) && end < i+4 && (s.tokens[end].number || s.tokens[end].glued && len(s.tokens[end].text) < 3) {
		end++
	}
	hasNumber := letters != t.word || s.tokens[end-1].number
	if !hasNumber || end-i == 1 && letters == t.word {
		return nil
	}
	m := &mention{from: i, to: end, sort: proper, sentence: s}
	m.actor.Kind, m.actor.Name = graph.Group, m.words()
	if r.x.rules.words.has("unitword", t.word) {
		m.actor.Kind = graph.Agency
	}
	if end-i == 2 && s.tokens[i+1].number && !s.tokens[i+1].glued && m.actor.Kind == graph.Group {
		m.actor.Name = t.text + s.tokens[i+1].text
	}
	return m
}

// units finds the numbers of units behind the plural: "units 26165 and 74455", "GRU units (26165, 29155)".
func (r *reader) units(s *sentence) {
	for i := range s.tokens {
		if s.word(i) != "units" {
			continue
		}
		owner := ""
		for _, m := range s.ending[i] {
			owner = m.actor.Name + " "
		}
		for j := i + 1; j < len(s.tokens) && j < i+12; j++ {
			t := s.tokens[j]
			if !t.number {
				if t.mark || r.x.rules.words.has("and", t.word) {
					continue
				}
				break
			}
			if len(t.word) >= 4 && s.starting[j] == nil {
				m := &mention{from: j, to: j + 1, sort: proper, actor: actor{Mention: graph.Mention{Kind: graph.Agency, Name: owner + "Unit " + t.text}}}
				if known := r.x.gazetteer.Find(m.actor.Name); len(known) > 0 {
					m.actor = actorOf(known[0])
				}
				s.put(m)
			}
		}
	}
}
