package prose

import "github.com/jaccuse/jaccuse/graph"

// attribute drafts that a part belongs to a whole. The source says so, else whoever's voice it is, else the publisher.
func (r *reader) attribute(s *sentence, rule *Rule, m *match, v *voice) {
	speakers := []actor{r.asserter(v)}
	if g, named := m.slots["source"]; named {
		speakers = r.actors(g)
	}
	for _, speaker := range speakers {
		r.attributeBy(s, rule, m, v, speaker)
	}
}

func (r *reader) attributeBy(s *sentence, rule *Rule, m *match, v *voice, speaker actor) {
	parts, wholes := r.actors(m.slots["part"]), r.actors(m.slots["whole"])
	if why := missing(parts, wholes); why != "" {
		r.leave(s, rule, m, why)
		return
	}
	for _, part := range parts {
		for _, whole := range wholes {
			if part.Key() != whole.Key() && part.Kind != graph.Country && part.Kind != graph.Coalition {
				r.draft(s, rule, m, v, draft{verb: graph.Attributes, speaker: speaker, source: part, target: &whole})
			}
		}
	}
}

// asserter is who asserts a link in a voice: its speaker, else the document's publisher, else its author, whoever that is.
func (r *reader) asserter(v *voice) actor {
	if v.party != nil {
		return *v.party
	}
	if p := r.document.Publisher; p != nil {
		return actor{Mention: p.Mention}
	}
	return actor{Mention: graph.Mention{Kind: graph.Person, Name: "author of the document", Ref: "document:" + r.document.Key + "#author"}}
}
