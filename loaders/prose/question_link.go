package prose

import "github.com/jaccuse/jaccuse/graph"

// accuserInQuestion is whoever is named first in the question that an answer's denial follows, if not of the denier's side.
func (r *reader) accuserInQuestion(denial draft) []actor {
	answer := r.sentences[denial.sentence].paragraph.turn
	if answer == nil || answer.question {
		return nil
	}
	at := denial.sentence
	for at >= 0 && r.sentences[at].paragraph.turn == answer {
		at--
	}
	if at < 0 {
		return nil
	}
	question := r.sentences[at].paragraph.turn
	if question == nil || !question.question {
		return nil
	}
	var first []actor
	for ; at >= 0 && r.sentences[at].paragraph.turn == question; at-- {
		if a := r.firstOther(r.sentences[at], denial.source); a != nil {
			first = a
		}
	}
	return first
}

// firstOther is the country of the first actor of a sentence that is not of a side.
func (r *reader) firstOther(s *sentence, side actor) []actor {
	for _, m := range s.outer() {
		if m.actor.Country != "" && m.actor.Country != side.Country && m.sort != pronoun && m.actor.Kind != graph.Organization {
			a := r.country(m.actor.Country)
			a.Spelled = m.words()
			return []actor{a}
		}
	}
	return nil
}
