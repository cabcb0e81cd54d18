package prose

import "github.com/jaccuse/jaccuse/graph"

// aliases notes the names that the sentence says to be names of one group, with whoever says so.
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
	var user *graph.Mention
	if v := s.voices[m.anchor]; v.party != nil {
		user = &v.party.Mention
	}
	for _, of := range r.actors(m.slots["of"]) {
		fact := graph.Fact{Of: of.Mention}
		for _, other := range m.slots["names"].members {
			fact.Names = append(fact.Names, graph.NameUse{Text: other.actor.Name, UsedBy: user})
		}
		r.facts = append(r.facts, fact)
	}
}
