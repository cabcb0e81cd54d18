package prose

import "github.com/jaccuse/jaccuse/graph"

// deny drafts denials, to the accuser in the slot "target" or to one that is found when all accusations are known.
func (r *reader) deny(s *sentence, rule *Rule, m *match, v *voice) {
	sources := r.sources(m, v)
	if rule.Self {
		sources = r.deniers(m, v)
	}
	if len(sources) == 0 {
		sources = r.assume(s, m)
	}
	if len(sources) == 0 {
		r.leave(s, rule, m, "no source")
		return
	}
	accusers := r.actors(m.slots["target"])
	for _, source := range sources {
		if rule.Self || len(accusers) == 0 {
			r.draft(s, rule, m, v, draft{verb: graph.Denies, speaker: source, source: source, answer: rule.Answer})
			continue
		}
		for _, accuser := range accusers {
			if source.Key() != accuser.Key() {
				r.draft(s, rule, m, v, draft{verb: graph.Denies, speaker: source, source: source, target: &accuser})
				r.imply(s, rule, m, v, accuser, source)
			}
		}
	}
}

// imply drafts the accusation that an official denial speaks of. Who only speaks for a state is not whom it is against.
func (r *reader) imply(s *sentence, rule *Rule, m *match, v *voice, accuser, denier actor) {
	if !rule.Implies || !official(denier) {
		return
	}
	accused := denier
	if denier.class == "foreign ministry" || denier.class == "embassy" {
		accused = r.country(denier.Country)
	}
	r.draft(s, rule, m, v, draft{verb: graph.Accuses, speaker: accuser, source: accuser, target: &accused, implied: true})
}

// deniers are the speakers who say of themselves that they did not do it.
func (r *reader) deniers(m *match, v *voice) []actor {
	for _, speaker := range r.speakers(v) {
		for _, a := range r.actors(m.slots["self"]) {
			if sameSide(a, speaker) {
				return []actor{speaker}
			}
		}
	}
	return nil
}

// assume takes "we", who deny an accusation against somebody, for that somebody, where nothing else tells who speaks; so does
// the rest of the document.
func (r *reader) assume(s *sentence, m *match) []actor {
	g, ok := m.slots["source"]
	accused, found := m.slots["accused"]
	if !ok || !found || g.members[0].back != "speaker" || r.base(s.paragraph).manner != outside {
		return nil
	}
	all := r.actors(accused)
	if len(all) == 1 {
		r.ownVoice = &voice{manner: own, party: &all[0], said: r.occasion, place: "those who reject an accusation are the accused"}
	}
	return all
}
