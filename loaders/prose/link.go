package prose

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// answer finds the accusers of the denials that name none: of the accusations against the denier's side, those of the
// sentence nearest before the denial, else the first behind it. Denials that need an accusation and find none are dropped.
func (r *reader) answer() {
	var answered []draft
	for _, d := range r.drafts {
		if d.verb != graph.Denies || d.target != nil {
			answered = append(answered, d)
			continue
		}
		accusers := r.accusersOf(d)
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

// accusersOf are those whom a denial answers.
func (r *reader) accusersOf(denial draft) []actor {
	best := -1
	for i, d := range r.drafts {
		if d.verb != graph.Accuses || !sameSide(*d.target, denial.source) || sameSide(d.source, denial.source) {
			continue
		}
		if d.sentence > denial.sentence+laterSentences {
			continue
		}
		if best < 0 || nearer(d.sentence, r.drafts[best].sentence, denial.sentence) {
			best = i
		}
	}
	if best < 0 {
		return r.reportAccuser(denial)
	}
	var accusers []actor
	for _, d := range r.drafts {
		same := d.verb == graph.Accuses && d.sentence == r.drafts[best].sentence && sameSide(*d.target, denial.source)
		if same && !slices.ContainsFunc(accusers, func(a actor) bool { return a.Key() == d.source.Key() }) && !sameSide(d.source, denial.source) {
			accusers = append(accusers, d.source)
		}
	}
	return accusers
}

// nearer tells whether sentence a is a better antecedent than b: before the denial rather than behind it, and near.
func nearer(a, b, denial int) bool {
	if (a <= denial) != (b <= denial) {
		return a <= denial
	}
	if a <= denial {
		return a > b
	}
	return a < b
}

// reportAccuser is the publisher of a report that the document spoke of before the denial, where nobody else accuses.
func (r *reader) reportAccuser(denial draft) []actor {
	var last *actor
	for _, s := range r.sentences[:min(denial.sentence+1, len(r.sentences))] {
		for _, c := range s.citations {
			if (c.ref.noun != "" || r.medium(c.ref.publisher)) && !sameSide(c.ref.publisher, denial.source) {
				publisher := c.ref.publisher
				last = &publisher
			}
		}
	}
	if last == nil {
		return nil
	}
	return []actor{*last}
}

// linkAnswers gives denials the accusations that they answer: those of their target against the denier's side.
func linkAnswers(claims []graph.Claim) {
	for i := range claims {
		denial := &claims[i]
		if denial.Verb != graph.Denies || denial.Target == nil {
			continue
		}
		for _, c := range claims {
			if c.Verb == graph.Accuses && c.Source.Key() == denial.Target.Key() && sameSide(actor{Mention: c.Target.Mention}, actor{Mention: denial.Source.Mention}) {
				denial.Answers = append(denial.Answers, c.ID)
			}
		}
		slices.Sort(denial.Answers)
		denial.Answers = slices.Compact(denial.Answers)
	}
}
