package prose

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// answer finds the accusers of the denials that name none: of the accusations against the denier's side, those of the
// sentence nearest before the denial, else the first behind it. Denials that need an accusation and find none are dropped.
func (r *reader) answer() {
	against := accusationsBySide(r.drafts)
	var answered []draft
	for _, d := range r.drafts {
		if d.verb != graph.Denies || d.target != nil {
			answered = append(answered, d)
			continue
		}
		accusers := r.accusersOf(d, against[sideOf(d.source)])
		if len(accusers) == 0 && !d.answer {
			answered = append(answered, d)
		}
		for _, accuser := range accusers {
			named := d
			named.target = &accuser
			answered = append(answered, named)
		}
	}
	r.drafts = withoutVague(answered)
}

// accusationsBySide are the accusations of others, by the side that they are against, in the order of the text.
func accusationsBySide(drafts []draft) map[string][]draft {
	against := map[string][]draft{}
	for _, d := range drafts {
		if d.verb == graph.Accuses && !sameSide(*d.target, d.source) {
			against[sideOf(*d.target)] = append(against[sideOf(*d.target)], d)
		}
	}
	return against
}

// withoutVague drops the denials that name no accuser of those who deny to somebody elsewhere in the text.
func withoutVague(drafts []draft) []draft {
	aimed := map[string]bool{}
	for _, d := range drafts {
		if d.verb == graph.Denies && d.target != nil {
			aimed[d.source.Key()] = true
		}
	}
	return slices.DeleteFunc(drafts, func(d draft) bool { return d.verb == graph.Denies && d.target == nil && aimed[d.source.Key()] })
}

// laterSentences is how many sentences behind a denial the accusation may stand that it answers.
const laterSentences = 3

// accusersOf are those whom a denial answers: the accusers in one sentence, else who is asked about, else who reported.
func (r *reader) accusersOf(denial draft, accusations []draft) []actor {
	next, _ := slices.BinarySearchFunc(accusations, denial.sentence+1, func(d draft, at int) int { return d.sentence - at })
	switch {
	case next > 0:
		return accusersIn(accusations[:next], accusations[next-1].sentence)
	case next < len(accusations) && accusations[next].sentence <= denial.sentence+laterSentences:
		return accusersIn(accusations, accusations[next].sentence)
	}
	if asked := r.accuserInQuestion(denial); asked != nil {
		return asked
	}
	return r.reportAccuser(denial)
}

// accusersIn are those who accuse in a sentence.
func accusersIn(accusations []draft, sentence int) []actor {
	start, _ := slices.BinarySearchFunc(accusations, sentence, func(d draft, at int) int { return d.sentence - at })
	var accusers []actor
	for _, d := range accusations[start:] {
		if d.sentence != sentence {
			break
		}
		if !slices.ContainsFunc(accusers, func(a actor) bool { return a.Key() == d.source.Key() }) {
			accusers = append(accusers, d.source)
		}
	}
	return accusers
}

// reportAccuser is the publisher of the report that the document spoke of last before the denial.
func (r *reader) reportAccuser(denial draft) []actor {
	for _, c := range slices.Backward(r.reports) {
		if c.sentence <= denial.sentence && !sameSide(c.publisher, denial.source) {
			return []actor{c.publisher}
		}
	}
	return nil
}

// withoutKnown drops the implied accusations of those who, in so many words, accuse the same side elsewhere in the text, and
// not only after the denial.
func (r *reader) withoutKnown() {
	pair := func(d draft) string { return d.source.Key() + "\n" + sideOf(*d.target) }
	known := map[string][]graph.Date{}
	for _, d := range r.drafts {
		if d.verb == graph.Accuses && !d.implied {
			known[pair(d)] = append(known[pair(d)], d.said)
		}
	}
	r.drafts = slices.DeleteFunc(r.drafts, func(d draft) bool {
		return d.implied && slices.ContainsFunc(known[pair(d)], func(said graph.Date) bool { return !after(said, d.denied) })
	})
}

// after tells whether an accusation was said after a denial, as far as both dates are known.
func after(accusation, denial graph.Date) bool {
	return !denial.Undated() && accusation.First() > denial.Last()
}

// linkAnswers gives denials the accusations that they answer: those of their target against the denier's side that were not
// said after them. An organ that is accused itself answers for itself alone.
func linkAnswers(claims []graph.Claim) {
	accusations := map[string][]graph.Claim{}
	for _, c := range claims {
		if c.Verb == graph.Accuses {
			pair := c.Source.Key() + "\n" + sideOf(actor{Mention: c.Target.Mention})
			accusations[pair] = append(accusations[pair], c)
		}
	}
	for i := range claims {
		if c := &claims[i]; c.Verb == graph.Denies && c.Target != nil {
			c.Answers = answeredBy(*c, accusations[c.Target.Key()+"\n"+sideOf(actor{Mention: c.Source.Mention})])
		}
	}
}

// answeredBy are the IDs of those of some accusations that a denial answers, in order.
func answeredBy(denial graph.Claim, accusations []graph.Claim) []graph.ID {
	var all, itself []graph.ID
	for _, c := range accusations {
		if after(c.Said, denial.Said) {
			continue
		}
		all = append(all, c.ID)
		if c.Target.Key() == denial.Source.Key() {
			itself = append(itself, c.ID)
		}
	}
	if len(itself) > 0 && denial.Source.Kind == graph.Agency {
		all = itself
	}
	slices.Sort(all)
	return all
}
