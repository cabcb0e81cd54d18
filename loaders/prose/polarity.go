package prose

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// unasserted says why a match asserts nothing; "" where it may.
func (r *reader) unasserted(s *sentence, rule *Rule, m *match, v *voice) string {
	switch {
	case s.barred[m.anchor] != "":
		return s.barred[m.anchor]
	case v.manner == silent:
		return v.why
	case m.subject != nil && m.subject.modal != "" && !rule.Modal:
		return "only possible: " + m.subject.modal
	case !r.holds(s, rule.Needs):
		return "nothing of the kind in the sentence"
	}
	for _, class := range rule.Lacks {
		if r.holds(s, []string{class}) {
			return "of another kind: " + class
		}
	}
	return ""
}

// holds tells whether the sentence has a word of one of the classes, or none is asked for.
func (r *reader) holds(s *sentence, classes []string) bool {
	if len(classes) == 0 {
		return true
	}
	return slices.ContainsFunc(s.tokens, func(t token) bool {
		return slices.ContainsFunc(classes, func(class string) bool { return r.x.rules.words.has(class, t.word) })
	})
}

func (r *reader) negation(s *sentence, rule *Rule, m *match) string {
	if negation := r.negatedWithin(s, m); negation != "" && rule.Claim != string(graph.Denies) {
		return negation
	}
	if m.subject != nil {
		return m.subject.negated
	}
	return r.negatedAt(s, m.from)
}

// negatedWithin is the word that negates within a match: "were never involved", "X, not linked to Y".
func (r *reader) negatedWithin(s *sentence, m *match) string {
	for i := m.from; i < m.to; i++ {
		if r.x.rules.words.has("negation", s.word(i)) && s.word(i+1) != "only" && !m.inSlot(i) {
			return s.word(i)
		}
	}
	return ""
}

// inSlot tells whether a token is part of an actor of the match.
func (m *match) inSlot(i int) bool {
	for _, g := range m.slots {
		if g.from <= i && i < g.to {
			return true
		}
	}
	return false
}

// negated makes a denial of an act that the speaker's own side is said not to have done, and nothing of anything else.
func (r *reader) negated(s *sentence, rule *Rule, m *match, v *voice, negation string) {
	target, ok := m.slots["target"]
	_, named := m.slots["source"]
	if rule.Claim != string(graph.Accuses) || named || !ok || v.party == nil {
		r.leave(s, rule, m, "negated: "+negation)
		return
	}
	for _, a := range r.actors(target) {
		if sameSide(a, *v.party) {
			r.draft(s, rule, m, v, draft{verb: graph.Denies, source: *v.party, speaker: *v.party})
			return
		}
	}
	r.leave(s, rule, m, "negated: "+negation)
}
