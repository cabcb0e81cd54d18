package prose

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// actors are those whom a group names, pronouns resolved. A pronoun that stands for nobody known gives nothing.
func (r *reader) actors(g group) []actor {
	var all []actor
	for _, m := range g.members {
		if named := m.sentence.namedIn(m); named != nil {
			all = append(all, r.actors(*named)...)
			continue
		}
		all = append(all, r.resolve(m)...)
	}
	return all
}

// namedIn is the list in brackets that names those whom a plural stands for: "two officers (A and B)"; nil for none.
func (s *sentence) namedIn(m *mention) *group {
	if !m.plural || s.word(m.to) != "(" {
		return nil
	}
	for _, g := range s.groups {
		if g.from == m.to+1 && s.word(g.to) == ")" {
			return &g
		}
	}
	return nil
}

// resolve is whom a mention stands for: one actor, or several for "they".
func (r *reader) resolve(m *mention) []actor {
	if m.sort != pronoun {
		return []actor{r.onBehalf(m.actor, m.words())}
	}
	switch m.back {
	case "speaker", "our":
		return r.ownSide(m)
	case "person":
		return r.lookBack(m, func(o *mention) bool { return o.actor.Kind == graph.Person })
	case "country":
		return r.lookBack(m, func(o *mention) bool { return o.actor.Kind == graph.Country })
	case "organization":
		return r.lookBack(m, func(o *mention) bool { return o.actor.Kind == graph.Organization })
	case "agency":
		return r.lookBack(m, func(o *mention) bool { return o.actor.Kind == graph.Agency })
	case "group":
		return r.lookBack(m, func(o *mention) bool { return o.actor.Kind == graph.Group })
	case "many":
		if list := r.lastList(m); list != nil {
			return list
		}
		return r.lookBack(m, func(o *mention) bool { return o.plural || o.actor.Kind == graph.Group })
	}
	return r.lookBack(m, func(o *mention) bool { return o.actor.Kind != graph.Person })
}

// onBehalf is the one for whom an actor speaks, spelled as the text has it.
func (r *reader) onBehalf(a actor, spelled string) actor {
	if a.speak != nil {
		a = *a.speak
	}
	a.Spelled = spelled
	return a
}

// ownSide is who "we" is: the speaker of the words.
func (r *reader) ownSide(m *mention) []actor {
	if m.sentence.voices == nil {
		return nil
	}
	v := m.sentence.voices[m.from]
	if v == nil || v.party == nil {
		return nil
	}
	a := *v.party
	a.Spelled = m.words()
	return []actor{a}
}

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

// sameSide tells whether two actors are one, or organs of one state.
func sameSide(a, b actor) bool {
	if a.Key() == b.Key() {
		return true
	}
	return a.Country != "" && a.Country == b.Country && official(a) && official(b)
}

func official(a actor) bool { return a.Kind == graph.Country || a.Kind == graph.Agency }
