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
	answer    bool // of denials: dropped if the text holds no accusation to answer
}

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
	if negation := r.negation(s, m); negation != "" {
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

func (r *reader) negation(s *sentence, m *match) string {
	if m.subject != nil {
		return m.subject.negated
	}
	return r.negatedAt(s, m.from)
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

// accuse drafts accusations, endorsements and the like: each source against each target.
func (r *reader) accuse(s *sentence, rule *Rule, m *match, v *voice) {
	sources, targets := r.sources(m, v), r.actors(m.slots["target"])
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
			}
		}
	}
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

// draft completes a draft with what holds for every claim of the match, and keeps it.
func (r *reader) draft(s *sentence, rule *Rule, m *match, v *voice, d draft) {
	d.quotes = r.quote(s, m.from, m.to)
	d.sentence = s.number
	d.said = r.saidAt(s, m, v, d.verb)
	d.reporters = r.reporters(s, v, d)
	d.why = r.explain(s, rule, m, v)
	r.drafts = append(r.drafts, d)
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
func (r *reader) saidAt(s *sentence, m *match, v *voice, verb graph.Verb) graph.Date {
	_, named := m.slots["source"]
	if named && verb != graph.Attributes {
		return cmp.Or(r.dateNear(s, m.anchor), v.saidOwn())
	}
	return v.said
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
	e := Explanation{Rule: rule.Name, Cue: text[s.tokens[m.anchor].start:s.tokens[m.anchor].end], Voice: v.place}
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
