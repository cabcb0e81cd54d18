package prose

import (
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// A turn is what one speaker of a transcript says until the next begins.
type turn struct {
	label    string
	question bool
	voice    *voice
	reporter *actor // of a question: who asks
}

// longestLabel is how many words a speaker's label has at most.
const longestLabel = 6

// turns gives the paragraphs of a transcript their turns. A text with fewer than two labels is none.
func (r *reader) turns() {
	labels := 0
	for i := range r.paragraphs {
		p := &r.paragraphs[i]
		if p.kind != furniture {
			p.label = r.labelLength(r.document.Text[p.start:p.end])
		}
		if p.label > 0 {
			labels++
		}
	}
	var current *turn
	for i := range r.paragraphs {
		p := &r.paragraphs[i]
		if labels < 2 {
			p.label = 0
			continue
		}
		if p.label > 0 {
			current = r.newTurn(p)
			p.kind = body
		}
		p.turn = current
	}
}

// labelLength is the length of a speaker's label with its colon at the beginning of a paragraph; 0 where there is none.
func (r *reader) labelLength(text string) int {
	label, rest, found := strings.Cut(text, ":")
	if !found || len(label) > 80 || !strings.HasPrefix(rest, " ") && !strings.HasPrefix(rest, "\n") {
		return 0
	}
	tokens := tokenize(label, 0)
	if len(tokens) == 0 || len(tokens) > longestLabel {
		return 0
	}
	for _, t := range tokens {
		if t.mark && t.word != "." && t.word != "(" && t.word != ")" || !t.mark && !t.capital || r.x.rules.words.has("notspeaker", t.word) {
			return 0
		}
	}
	return len(label) + 1
}

func (r *reader) newTurn(p *paragraph) *turn {
	text := r.document.Text[p.start:p.end]
	t := &turn{label: strings.TrimSpace(text[:p.label-1])}
	words := tokenize(t.label, 0)
	asker := r.x.rules.words.has("asker", words[0].word) || r.x.rules.words.has("asker", words[len(words)-1].word)
	asks := strings.HasSuffix(strings.TrimRight(text, `"”' `), "?")
	if asker || asks {
		t.question = true
		t.reporter = r.asker(t.label, asker)
		t.voice = &voice{manner: outside, why: "asked by " + t.label, place: "asked by"}
		return t
	}
	return t
}

// base is the voice of a paragraph: its turn's, else the document's.
func (r *reader) base(p *paragraph) *voice {
	if p.turn == nil {
		return r.ownVoice
	}
	if p.turn.voice == nil {
		p.turn.voice = &voice{manner: own, party: r.answerer(p.turn.label), said: r.occasion, place: "answers"}
	}
	return p.turn.voice
}

func (r *reader) asker(label string, class bool) *actor {
	if class {
		return &actor{Mention: graph.Mention{Kind: graph.Person, Name: strings.ToLower(label), Spelled: label, Ref: ""}}
	}
	for _, e := range r.x.gazetteer.Find(label) {
		a := actorOf(e)
		a.Spelled = label
		return &a
	}
	return &actor{Mention: graph.Mention{Kind: graph.Organization, Name: label, Spelled: label}}
}

// answerer is on whose behalf the speaker of a label speaks: what the text says of that person, else the publisher.
func (r *reader) answerer(label string) *actor {
	if person, ok := r.people[label]; ok && person.speak != nil {
		a := *person.speak
		a.Spelled = label
		return &a
	}
	if r.publisher != nil {
		return r.publisher
	}
	if person, ok := r.people[label]; ok && person.Country != "" {
		a := r.country(person.Country)
		a.Spelled = label
		return &a
	}
	return r.host(label)
}

// host is on whose behalf the answers of a transcript are given when nobody says who the speaker is: the body whose press
// conference the introduction names.
func (r *reader) host(label string) *actor {
	for _, s := range r.sentences[:min(len(r.sentences), introSentences)] {
		if s.paragraph.turn != nil || !r.tellsOccasion(s) {
			continue
		}
		for _, m := range s.mentions {
			if a := r.speakerOf(m.actor); a != nil {
				a.Spelled = label
				return a
			}
		}
	}
	return nil
}

func (r *reader) tellsOccasion(s *sentence) bool {
	for i := range s.tokens {
		if r.x.rules.words.has("occasion", s.word(i)) {
			return true
		}
	}
	return false
}
