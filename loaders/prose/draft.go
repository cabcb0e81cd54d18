package prose

import (
	"cmp"
	"maps"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// A draft is a claim as one sentence makes it, before those of the whole document are merged.
type draft struct {
	verb      graph.Verb
	speaker   actor
	source    actor
	target    *actor
	reporters []actor
	said      graph.Date
	quotes    []graph.Quote
	sentence  int
	report    *reference // of citations
	why       Explanation
	answer    bool       // of denials: dropped if the text holds no accusation to answer
	implied   bool       // of accusations: known only from their denial
	denied    graph.Date // of implied ones: when
}

// draft completes a draft with what holds for every claim of the match, and keeps it.
func (r *reader) draft(s *sentence, rule *Rule, m *match, v *voice, d draft) {
	v = v.spokenBy(d.speaker)
	d.quotes = r.quote(s, m.from, m.to)
	d.sentence = s.number
	if d.said = r.saidAt(s, m, v); d.implied { // the date in the sentence is that of the denial
		d.said, d.denied = "", d.said
	}
	d.reporters = r.reporters(s, v, d)
	d.why = r.explain(s, rule, m, v)
	r.drafts = append(r.drafts, d)
}

// spokenBy is the voice that is an actor's own, of a voice and those around it: who relies on a report says what it says.
func (v *voice) spokenBy(speaker actor) *voice {
	for at := v; at != nil; at = at.outer {
		if at.party != nil && at.party.Key() == speaker.Key() {
			return at
		}
	}
	return v
}

// reporters are those through whom a claim is known, outermost first, without those who make it.
func (r *reader) reporters(s *sentence, v *voice, d draft) []actor {
	var chain []actor
	add := func(a *actor) {
		if a != nil && a.Key() != d.speaker.Key() && !slices.ContainsFunc(chain, func(b actor) bool { return b.Key() == a.Key() }) {
			chain = append(chain, *a)
		}
	}
	for ; v != nil; v = v.outer {
		add(v.party)
	}
	if t := s.paragraph.turn; t != nil {
		add(t.reporter)
	}
	if p := r.document.Publisher; p != nil && r.publisher == nil {
		add(&actor{Mention: p.Mention})
	}
	slices.Reverse(chain)
	return chain
}

// saidAt is when the claim was made: as the sentence says, else when its voice spoke.
func (r *reader) saidAt(s *sentence, m *match, v *voice) graph.Date {
	if _, named := m.slots["source"]; !named {
		return v.said
	}
	if m.subject == nil {
		return "" // "accusations by X": the date in the sentence is that of something else
	}
	return cmp.Or(r.dateOf(s, m.anchor), v.saidOwn(), r.presentDate(s, m.anchor))
}

// presentDate is the day of publication for a verb in the present or the present perfect, as news has them of the day.
func (r *reader) presentDate(s *sentence, verb int) graph.Date {
	words := r.x.rules.words
	before := s.word(s.beforeAdverbs(r.x, verb))
	perfect := before == "has" || before == "have" || before == "is" || before == "are"
	if perfect || words.verbForm(s.word(verb))&(pastForm|participle) == 0 {
		return r.document.Published
	}
	return ""
}

// saidOwn is when a voice spoke that is the document's or a turn's own.
func (v *voice) saidOwn() graph.Date {
	if v.manner == own {
		return v.said
	}
	return ""
}

// leave notes what is no claim, and why.
func (r *reader) leave(s *sentence, rule *Rule, m *match, why string) {
	quotes := r.quote(s, m.from, m.to)
	r.left = append(r.left, Diagnostic{Rule: rule.Name, Quote: quotes[0], Why: why})
}

// explain tells how a match was found.
func (r *reader) explain(s *sentence, rule *Rule, m *match, v *voice) Explanation {
	text := r.document.Text
	e := Explanation{Rule: rule.Name, Cue: text[s.tokens[m.anchor].start:s.tokens[m.anchor].end], Voice: v.told()}
	for _, slot := range slices.Sorted(maps.Keys(m.slots)) {
		for _, mention := range m.slots[slot].members {
			for _, a := range r.resolve(mention) {
				e.Mentions = append(e.Mentions, slot+": "+mention.words()+" = "+a.Name)
			}
		}
	}
	return e
}

// longestQuote is the length, in bytes, above which a sentence is quoted in part.
const longestQuote = 400

// quote is the sentence that carries a claim, or the part of a long one around the words from and to.
func (r *reader) quote(s *sentence, from, to int) []graph.Quote {
	start, end := s.start(), s.end()
	if end-start > longestQuote {
		start, end = s.window(from, to)
	}
	return []graph.Quote{{Text: r.document.Text[start:end], Start: start, End: end}}
}

// window is the part of a long sentence around some tokens, between commas where there are any near.
func (s *sentence) window(from, to int) (start, end int) {
	to = min(to, len(s.tokens))
	for from > 0 && s.tokens[to-1].end-s.tokens[from-1].start < longestQuote/2 {
		from--
	}
	for to < len(s.tokens) && s.tokens[to].end-s.tokens[from].start < longestQuote {
		to++
	}
	return s.tokens[from].start, s.tokens[to-1].end
}
