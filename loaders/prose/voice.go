package prose

import "github.com/jaccuse/jaccuse/graph"

// A voice is who speaks some words of the text.
type voice struct {
	party  *actor  // nil where nobody that counts is known to speak
	many   []actor // all who say it together
	manner manner
	why    string     // of silent voices: why nothing is asserted
	said   graph.Date // when, if the words around say so
	outer  *voice     // in whose words this voice is reported
	place  string     // for explanations: how the speaker was found
}

// told is how the speaker was found, and who it is: "said by: Norway".
func (v *voice) told() string {
	if v.party == nil {
		return v.place
	}
	return v.place + ": " + v.party.Name
}

type manner string

const (
	own      manner = "own"      // the document's, or a turn's, own voice
	quoted   manner = "quoted"   // between quotation marks
	reported manner = "reported" // "X said that …"
	cited    manner = "cited"    // "according to a report of X, …"
	outside  manner = "outside"  // told by a medium, or by nobody known: what it asserts by itself is nobody's claim
	silent   manner = "silent"   // the words are not asserted: denied, doubted
)

// voices finds who speaks each word of the sentence.
func (r *reader) voices(s *sentence) {
	base := r.inherited(s, r.base(s.paragraph))
	s.voices = make([]*voice, len(s.tokens))
	s.fill(0, len(s.tokens), base)
	s.markQuotes(r)
	speech := r.speeches(s)
	for _, sp := range speech {
		r.speak(s, sp, base)
	}
	r.claimNouns(s)
	r.quotes(s, speech, base)
	r.citations(s)
}

// inherited is the voice of a list's items: they go on with the sentence before the colon, and are the words of its subject.
func (r *reader) inherited(s *sentence, base *voice) *voice {
	if s.number == 0 {
		return base
	}
	before := r.sentences[s.number-1]
	goes := hasSuffix(s.word(0), "ing")
	switch {
	case before.paragraph != s.paragraph && goes && r.listVoice != nil && before.paragraph.index >= r.listFrom.index:
		return r.listVoice
	case !goes || before.word(len(before.tokens)-1) != ":":
		r.listVoice = nil
		return base
	}
	for i := range before.tokens {
		if found := r.x.subjectOf(before, i); found != nil && r.x.rules.finite(before.word(i)) {
			r.listFrom = before.paragraph
			r.listVoice = &voice{manner: reported, party: r.first(found.group), outer: base, place: "an item of the list of"}
			return r.listVoice
		}
	}
	return base
}

// claimNouns gives the words behind "accusations that" the voice of whoever the accusations are said to be of, else nobody's.
func (r *reader) claimNouns(s *sentence) {
	for i := range s.tokens {
		if !r.x.rules.words.has("claimnoun", s.word(i)) || s.word(i+1) != "that" {
			continue
		}
		v := &voice{manner: outside, why: "claimed by nobody named", outer: s.voices[i]}
		for at := i; at > 0 && v.party == nil; at-- {
			for _, m := range s.ending[at] {
				if m.owns() || m.actor.Kind == graph.Country {
					v = &voice{manner: reported, party: r.first(group{members: []*mention{m}}), outer: s.voices[i], place: "claim of"}
				}
			}
			if !r.x.rules.words.has("modifier", s.word(at-1)) && !r.x.rules.words.has("baseless", s.word(at-1)) {
				break
			}
		}
		if v.party == nil {
			v.manner = outside
		}
		s.fill(i+2, s.endOfClause(i+2), v)
	}
}

// fill sets the voice of tokens.
func (s *sentence) fill(from, to int, v *voice) {
	for i := max(0, from); i < min(to, len(s.tokens)); i++ {
		s.voices[i] = v
	}
}

// speak gives the words of a speech their voice.
func (r *reader) speak(s *sentence, sp speech, base *voice) {
	v := r.voiceOf(s, sp)
	if !sp.behind {
		s.fill(sp.from, sp.to, v)
		return
	}
	for i := sp.from; i < sp.to; i++ {
		if s.voices[i] == base {
			s.voices[i] = v
		}
	}
}

func (r *reader) voiceOf(s *sentence, sp speech) *voice {
	words := r.x.rules.words
	v := &voice{manner: reported, outer: s.voices[sp.verb], said: r.dateNear(s, sp.verb), place: "said by"}
	switch {
	case sp.subject == nil:
		return &voice{manner: outside, why: "nobody known says it", outer: v.outer}
	case words.has("denysaying", s.word(sp.verb)):
		return &voice{manner: silent, why: "denied", outer: v.outer, party: r.first(sp.subject.group)}
	case sp.subject.negated != "":
		return &voice{manner: silent, why: "not said", outer: v.outer}
	case sp.subject.modal != "":
		return &voice{manner: silent, why: "said only possibly", outer: v.outer}
	}
	if v.party = r.first(sp.subject.group); v.party == nil {
		v.manner = outside
	}
	v.many = r.actors(sp.subject.group)
	return v
}

// first is the first actor of a group, pronouns resolved; nil where they stand for nobody known.
func (r *reader) first(g group) *actor {
	for _, a := range r.actors(g) {
		return &a
	}
	return nil
}
