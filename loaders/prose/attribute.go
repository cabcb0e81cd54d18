package prose

import "github.com/jaccuse/jaccuse/graph"

// attribute drafts that a part belongs to a whole. Whoever's voice it is says so, else the publisher.
func (r *reader) attribute(s *sentence, rule *Rule, m *match, v *voice) {
	speaker := r.asserter(v)
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
