package prose

import (
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// A reference is a report that the text relies on or points at.
type reference struct {
	publisher actor
	sentence  int    // where it is named
	noun      string // "report", "statistics"; "" where only the publisher is named
}

// A citation is a match of a rule of cite.yaml, and whose words it is in.
type citation struct {
	rule  *Rule
	match *match
	voice *voice
	ref   reference
}

// citations finds the reports that the sentence relies on, and gives what they say their voice.
func (r *reader) citations(s *sentence) {
	for i, t := range s.tokens {
		for _, p := range r.x.rules.byClaim[t.word] {
			if p.rule.Claim != string(graph.Cites) {
				continue
			}
			if m := r.x.find(p.pattern, s, i); m != nil {
				r.citation(s, p.rule, m)
			}
		}
	}
}

func (r *reader) citation(s *sentence, rule *Rule, m *match) {
	publishers := r.actors(m.slots["target"])
	if len(publishers) == 0 || s.taken(m) {
		return
	}
	c := citation{rule: rule, match: m, voice: s.voices[m.anchor], ref: reference{publisher: publishers[0], noun: r.reportNoun(s, m)}}
	s.citations = append(s.citations, c)
	for _, also := range publishers[1:] {
		other := c
		other.ref.publisher = also
		s.citations = append(s.citations, other)
	}
	if c.ref.noun != "" {
		c.ref.sentence = s.number
		r.reports = append(r.reports, c.ref)
	}
	if _, named := m.slots["source"]; named || s.quoted[m.anchor] != s.quoted[min(m.to, len(s.tokens)-1)] {
		return
	}
	v := &voice{manner: cited, party: &publishers[0], outer: c.voice, said: r.dateOfReport(s, c), place: "cited"}
	if m.to+2 >= len(s.tokens) || !r.hasVerb(s, m.to, len(s.tokens)) {
		s.fillWhile(0, m.from, s.voices[max(0, m.from-1)], v)
		return
	}
	s.fillWhile(m.to, len(s.tokens), s.voices[m.to], v)
}

// dateOfReport is when a report was made: as the words next to it say, or those around it where nobody relies on it.
func (r *reader) dateOfReport(s *sentence, c citation) graph.Date {
	if c.voice.party == nil {
		return r.dateNear(s, c.match.anchor)
	}
	for i := c.match.from; i < min(c.match.to+4, len(s.tokens)); i++ {
		if date := r.dateAt(s, i); date != "" {
			return date
		}
	}
	return ""
}

// fillWhile gives tokens a voice where they have another.
func (s *sentence) fillWhile(from, to int, was, v *voice) {
	for i := from; i < to; i++ {
		if s.voices[i] == was {
			s.voices[i] = v
		}
	}
}

func (r *reader) hasVerb(s *sentence, from, to int) bool {
	for i := from; i < to; i++ {
		if r.x.rules.finite(s.word(i)) {
			return true
		}
	}
	return false
}

// taken tells whether a citation was found at these words already.
func (s *sentence) taken(m *match) bool {
	for _, c := range s.citations {
		if m.from < c.match.to && c.match.from < m.to {
			return true
		}
	}
	return false
}

func (r *reader) reportNoun(s *sentence, m *match) string {
	for i := m.from; i < m.to; i++ {
		if r.x.rules.words.has("report", s.word(i)) {
			return s.word(i)
		}
	}
	return ""
}

// cite drafts a citation: by whoever is named as relying on it, else by whose words it stands in.
func (r *reader) cite(s *sentence, c citation) {
	m, v := c.match, c.voice
	if why := r.unasserted(s, c.rule, m, v); why != "" {
		r.leave(s, c.rule, m, why)
		return
	}
	sources := r.sources(m, v)
	if len(sources) == 0 {
		r.leave(s, c.rule, m, "no source")
		return
	}
	target := r.target(c.ref)
	for _, source := range sources {
		if sameSide(source, c.ref.publisher) && source.Key() == c.ref.publisher.Key() {
			continue
		}
		r.draft(s, c.rule, m, v, draft{verb: graph.Cites, speaker: source, source: source, target: &target, report: &c.ref})
	}
}

// target is the report as an end of a claim, else its publisher. A report is the document's own mention of it.
func (r *reader) target(ref reference) actor {
	if ref.noun == "" {
		return ref.publisher
	}
	report := graph.Mention{
		Kind: graph.Report, Name: ref.noun + " of " + ref.publisher.Name, Spelled: ref.noun + " of " + ref.publisher.Spelled,
		Ref: "document:" + r.document.Key + "#report/" + ref.publisher.Key(),
	}
	r.facts = append(r.facts, graph.Fact{Of: report, Publisher: &ref.publisher.Mention})
	return actor{Mention: report, class: strings.ToLower(ref.noun)}
}
