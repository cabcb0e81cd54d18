package prose

import "github.com/jaccuse/jaccuse/graph"

// aliases notes the names that the sentence says to be names of one group, with whoever uses them: the user named, else the
// one whose words they are.
func (r *reader) aliases(s *sentence) {
	for i, t := range s.tokens {
		for _, p := range r.x.rules.byAlias[t.word] {
			if m := r.x.find(p.pattern, s, i); m != nil && r.negatedAt(s, m.anchor) == "" {
				r.alias(s, m)
			}
		}
	}
}

func (r *reader) alias(s *sentence, m *match) {
	for _, of := range r.actors(m.slots["of"]) {
		if of.Kind != graph.Group && of.Kind != graph.Agency {
			continue // "calls it": the firm itself
		}
		fact := graph.Fact{Of: of.Mention}
		for _, other := range m.slots["names"].members {
			for _, user := range r.users(s, m) {
				fact.Names = append(fact.Names, graph.NameUse{Text: other.actor.Name, UsedBy: user})
			}
		}
		r.facts = append(r.facts, fact)
	}
}

// users are those who use the names: the ones in the slot, no group among them, else whoever speaks; nil for nobody known.
func (r *reader) users(s *sentence, m *match) []*graph.Mention {
	var users []*graph.Mention
	for _, a := range r.actors(m.slots["user"]) {
		if a.Kind != graph.Group { // of "… calls APT28 Pawn Storm, and ESET calls it Sednit"
			users = append(users, &a.Mention)
		}
	}
	if v := s.voices[m.anchor]; len(users) == 0 && v.party != nil {
		users = append(users, &v.party.Mention)
	}
	if len(users) == 0 {
		return []*graph.Mention{nil}
	}
	return users
}
