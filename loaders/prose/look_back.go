package prose

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// backSentences is how many sentences a pronoun looks back.
const backSentences = 4

// lookBack finds whom a pronoun stands for: the subject before it in its sentence, else in the sentences before, those first
// named first; a headline is not looked back to from the body.
func (r *reader) lookBack(m *mention, fits func(*mention) bool) []actor {
	if joined := m.sentence.joinedBefore(r, m); joined != nil && fits(joined) {
		return []actor{r.onBehalf(joined.actor, m.words())}
	}
	for back := 0; back <= backSentences; back++ {
		at := m.sentence.number - back
		if at < 0 || at >= len(r.sentences) {
			break
		}
		s := r.sentences[at]
		if back > 0 && s.paragraph.turn != m.sentence.paragraph.turn {
			break
		}
		if found := r.focus(s, m, fits); found != nil {
			a := r.onBehalf(found.actor, m.words())
			return []actor{a}
		}
	}
	return nil
}

// government is the country that "the government" stands for: the same throughout a document.
func (r *reader) government(m *mention) []actor {
	if r.governs == nil {
		found := r.lookBack(m, func(o *mention) bool { return o.actor.Kind == graph.Country })
		if len(found) == 0 {
			return nil
		}
		r.governs = &found[0]
	}
	a := *r.governs
	a.Spelled = m.words()
	return []actor{a}
}

// joinedBefore is the actor that "and" or "with" joins to a mention: "the US and its allies".
func (s *sentence) joinedBefore(r *reader, m *mention) *mention {
	if word := s.word(m.from - 1); !r.x.rules.words.has("and", word) && word != "with" {
		return nil
	}
	for _, o := range s.ending[m.from-1] {
		if !o.inside && o.sort != pronoun && !o.possessive() {
			return o
		}
	}
	return nil
}

// lastList is the list of persons, firms or groups named last before a mention: those whom "they" or "the six officers" are.
func (r *reader) lastList(m *mention) []actor {
	for back := 0; back <= backSentences && back <= m.sentence.number; back++ {
		s := r.sentences[m.sentence.number-back]
		for i := len(s.groups) - 1; i >= 0; i-- {
			g := s.groups[i]
			if len(g.members) > 1 && (back > 0 || g.to <= m.from) && !g.has(m) {
				return r.actors(g)
			}
		}
	}
	return nil
}

func (g group) has(m *mention) bool {
	return slices.ContainsFunc(g.members, func(o *mention) bool { return o == m || o.sort == pronoun || o.actor.Kind == graph.Country })
}

// focus is the mention of a sentence that a later pronoun most likely stands for: the first that is no part of another
// noun phrase, else the last of all.
func (r *reader) focus(s *sentence, m *mention, fits func(*mention) bool) *mention {
	var candidates []*mention
	for _, o := range s.outer() {
		if o.sort != pronoun && fits(o) && (s != m.sentence || o.to <= m.from) {
			candidates = append(candidates, o)
		}
	}
	if len(candidates) == 0 {
		return nil
	}
	words := r.x.rules.words
	if i := slices.IndexFunc(candidates, func(o *mention) bool {
		return !o.possessive() && !words.has("preposition", s.word(o.from-1))
	}); i >= 0 {
		return candidates[i]
	}
	return candidates[len(candidates)-1]
}
