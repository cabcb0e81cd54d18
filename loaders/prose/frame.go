package prose

import "github.com/jaccuse/jaccuse/graph"

// frames finds the claims of a sentence by the rules, in the order of its words.
func (r *reader) frames(s *sentence) {
	for i, t := range s.tokens {
		r.framesAt(s, t.word, i)
	}
	for _, m := range s.mentions {
		if m.numbered() && m.actor.Kind == graph.Agency {
			r.framesAt(s, "<unit>", m.head)
		}
	}
	for _, c := range s.citations {
		r.cite(s, c)
	}
}

// framesAt tries the forms that are found by a word at token i.
func (r *reader) framesAt(s *sentence, head string, i int) {
	for _, p := range r.x.rules.byClaim[head] {
		if p.rule.Claim == string(graph.Cites) {
			continue
		}
		if m := r.x.find(p.pattern, s, i); m != nil {
			r.frame(s, p.rule, m)
		}
	}
}

// frame makes drafts of a match, or says why it makes none.
func (r *reader) frame(s *sentence, rule *Rule, m *match) {
	v := s.voices[m.anchor]
	if why := r.unasserted(s, rule, m, v); why != "" {
		r.leave(s, rule, m, why)
		return
	}
	if negation := r.negation(s, rule, m); negation != "" {
		r.negated(s, rule, m, v, negation)
		return
	}
	switch graph.Verb(rule.Claim) {
	case graph.Attributes:
		r.attribute(s, rule, m, v)
	case graph.Denies:
		r.deny(s, rule, m, v)
	default:
		r.accuse(s, rule, m, v)
	}
}

// accuse drafts accusations, endorsements and the like: each source against each target.
func (r *reader) accuse(s *sentence, rule *Rule, m *match, v *voice) {
	sources, targets := r.sources(m, v), r.actors(m.slots["target"])
	if len(targets) == 0 && !graph.Verb(rule.Claim).NeedsTarget() {
		for _, source := range sources {
			r.draft(s, rule, m, v, draft{verb: graph.Verb(rule.Claim), source: source, speaker: source})
		}
		return
	}
	if why := missing(sources, targets); why != "" {
		r.leave(s, rule, m, why)
		return
	}
	for _, source := range sources {
		for _, target := range targets {
			if source.Key() == target.Key() {
				r.leave(s, rule, m, "of itself")
				continue
			}
			r.draft(s, rule, m, v, draft{verb: graph.Verb(rule.Claim), source: source, speaker: source, target: &target})
		}
	}
}

func missing(sources, targets []actor) string {
	switch {
	case len(sources) == 0:
		return "no source"
	case len(targets) == 0:
		return "no target"
	}
	return ""
}

// sources are the actors in the slot "source", else those whose voice it is. A medium only reports.
func (r *reader) sources(m *match, v *voice) []actor {
	if g, ok := m.slots["source"]; ok {
		return r.actors(g)
	}
	return r.speakers(v)
}

// speakers are those who say the words of a voice: the cited, and whoever relies on them in a voice of their own.
func (r *reader) speakers(v *voice) []actor {
	var all []actor
	for ; v != nil; v = v.outer {
		if v.party != nil && !r.medium(*v.party) {
			all = append(all, v.all()...)
		}
		if v.manner != cited {
			break
		}
	}
	return all
}

// all are those who speak together.
func (v *voice) all() []actor {
	if len(v.many) > 0 {
		return v.many
	}
	return []actor{*v.party}
}
