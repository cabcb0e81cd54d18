package prose

import "github.com/jaccuse/jaccuse/graph"

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
		return r.lookBack(m, func(o *mention) bool { return o.actor.Kind == graph.Person || o.person })
	case "government":
		return r.government(m)
	case "country":
		return r.lookBack(m, func(o *mention) bool { return o.actor.Kind == graph.Country })
	case "organization":
		return r.lookBack(m, func(o *mention) bool { return o.actor.Kind == graph.Organization })
	case "agency":
		return r.lookBack(m, func(o *mention) bool { return o.actor.Kind == graph.Agency })
	case "group":
		return r.lookBack(m, func(o *mention) bool { return o.actor.Kind == graph.Group && o.sort == proper })
	case "theirs":
		return r.lookBack(m, func(o *mention) bool {
			return o.plural || o.actor.Kind == graph.Group || o.actor.Kind == graph.Coalition
		})
	case "many":
		if list := r.lastList(m); list != nil {
			return list
		}
		return r.lookBack(m, func(o *mention) bool { return o.plural && o.actor.Kind != graph.Country || o.actor.Kind == graph.Group })
	}
	return r.lookBack(m, func(o *mention) bool { return o.actor.Kind != graph.Person && !o.person })
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

// sideOf is the same for all organs of one state, and for nobody else.
func sideOf(a actor) string {
	if a.Country != "" && official(a) {
		return "state:" + a.Country
	}
	return a.Key()
}

// sameSide tells whether two actors are one, or organs of one state.
func sameSide(a, b actor) bool { return sideOf(a) == sideOf(b) }

func official(a actor) bool { return a.Kind == graph.Country || a.Kind == graph.Agency }
