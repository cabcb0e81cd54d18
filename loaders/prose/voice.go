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

type manner string

const (
	own      manner = "own"      // the document's, or a turn's, own voice
	quoted   manner = "quoted"   // between quotation marks
	reported manner = "reported" // "X said that …"
	cited    manner = "cited"    // "according to a report of X, …"
	outside  manner = "outside"  // told by a medium, or by nobody known: what it asserts by itself is nobody's claim
	silent   manner = "silent"   // the words are not asserted: denied, doubted
)

// shortQuote is how many words between quotation marks are too few to be somebody's speech.
const shortQuote = 4

// voices finds who speaks each word of the sentence.
func (r *reader) voices(s *sentence) {
	base := r.base(s.paragraph)
	s.voices = make([]*voice, len(s.tokens))
	s.fill(0, len(s.tokens), base)
	s.markQuotes(r)
	speech := r.speeches(s)
	for _, sp := range speech {
		r.speak(s, sp, base)
	}
	r.quotes(s, speech, base)
	r.citations(s)
}

// fill sets the voice of tokens.
func (s *sentence) fill(from, to int, v *voice) {
	for i := max(0, from); i < min(to, len(s.tokens)); i++ {
		s.voices[i] = v
	}
}

// markQuotes marks the words between quotation marks. A mark that is open at the end of a sentence stays open in the next.
func (s *sentence) markQuotes(r *reader) {
	s.quoted = make([]bool, len(s.tokens))
	if r.quoteIn != s.paragraph {
		r.quoteIn, r.quoteOpen = s.paragraph, false
	}
	start := 0
	for i, t := range s.tokens {
		s.quoted[i] = r.quoteOpen
		if t.word != `"` {
			continue
		}
		if r.quoteOpen && i-start <= shortQuote && start > 0 {
			for j := start; j <= i; j++ {
				s.quoted[j] = false
			}
		}
		r.quoteOpen, start = !r.quoteOpen, i
	}
}

// A speech is a verb of saying with who says and what.
type speech struct {
	verb     int
	from, to int // the words that are said
	subject  *subject
	behind   bool // the words said come before: "…, X said"
}

// speeches finds the verbs of saying outside of quotation marks.
func (r *reader) speeches(s *sentence) []speech {
	words := r.x.rules.words
	var found []speech
	for i, t := range s.tokens {
		if s.quoted[i] || !words.has("say", t.word) && !words.has("denysaying", t.word) {
			continue
		}
		if sp, ok := r.speechAt(s, i); ok {
			found = append(found, sp)
		}
	}
	return found
}

func (r *reader) speechAt(s *sentence, i int) (speech, bool) {
	sp := speech{verb: i, subject: r.x.subjectOf(s, i)}
	words := r.x.rules.words
	if sp.subject == nil && s.word(i-1) == "to" || words.has("denysaying", s.word(i)) && s.word(i+1) != "that" && !hasSuffix(s.word(i+1), "ing") {
		return sp, false
	}
	if g, ok := r.inverted(s, i); ok && sp.subject == nil {
		sp.subject = &subject{group: g}
		sp.behind, sp.to = true, i
		return sp, true
	}
	start := r.complement(s, i)
	if start > 0 {
		sp.from, sp.to = start, r.endOfSpeech(s, start)
		return sp, true
	}
	if sp.subject == nil {
		return sp, false
	}
	sp.behind, sp.to = true, sp.subject.from
	sp.from = 0
	return sp, true
}

// inverted is the speaker behind the verb: "…," said X.
func (r *reader) inverted(s *sentence, i int) (group, bool) {
	if before := s.word(i - 1); before != "," && before != `"` {
		return group{}, false
	}
	for _, g := range s.groupsFrom(i + 1) {
		if g.members[0].suits("") && !g.members[0].possessive() {
			return g, true
		}
	}
	return group{}, false
}

// complement is where the words begin that somebody is said to say; 0 where none come behind the verb.
func (r *reader) complement(s *sentence, i int) int {
	words := r.x.rules.words
	at := i + 1
	if words.has("tell", s.word(i)) {
		at = r.skipHearer(s, at)
	}
	for j := at; j < min(len(s.tokens), i+16); j++ {
		switch word := s.word(j); {
		case word == "that" || word == "how":
			return j + 1
		case word == "," || words.has("clause", word):
			j = len(s.tokens)
		}
	}
	for at < len(s.tokens) && (r.x.rules.adverb(s.word(at)) || r.x.rules.dateWord(s, at)) {
		at++
	}
	if at >= len(s.tokens) || s.tokens[at].mark && s.word(at) != `"` || words.has("preposition", s.word(at)) {
		return 0
	}
	return at
}

// skipHearer passes over those who are told.
func (r *reader) skipHearer(s *sentence, at int) int {
	for _, g := range s.groupsFrom(at) {
		return g.to
	}
	for at < len(s.tokens) && !s.tokens[at].mark && (s.tokens[at].capital || r.x.rules.words.has("hearer", s.word(at)) || r.x.rules.words.has("article", s.word(at))) {
		at++
	}
	return at
}

// endOfSpeech is where reported words end: at another speaker's turn, or with the sentence.
func (r *reader) endOfSpeech(s *sentence, from int) int {
	for i := from; i+2 < len(s.tokens); i++ {
		if s.word(i) == "," && r.x.rules.words.has("contrast", s.word(i+1)) && !s.quoted[i] {
			return i
		}
	}
	return len(s.tokens)
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

// quotes gives the words between quotation marks the voice of whoever the words around name, else of the quotation before.
func (r *reader) quotes(s *sentence, speech []speech, base *voice) {
	v := r.quoter(s, speech, base)
	if v == nil {
		return
	}
	any := false
	for i := range s.tokens {
		if s.quoted[i] && (s.voices[i] == base || s.voices[i].manner == reported) {
			s.voices[i] = v
			any = true
		}
	}
	if any {
		r.lastQuote, r.lastQuoted = v, s.paragraph
	}
}

func (r *reader) quoter(s *sentence, speech []speech, base *voice) *voice {
	for _, sp := range speech {
		v := r.voiceOf(s, sp)
		if v.manner == reported {
			v.manner = quoted
			return v
		}
	}
	if v := r.beforeColon(s); v != nil {
		return v
	}
	if r.lastQuote != nil && r.near(s.paragraph) {
		return r.lastQuote
	}
	return r.attributedLater(s, base)
}

// beforeColon is the speaker of a quotation behind a colon: the subject of the words before it.
func (r *reader) beforeColon(s *sentence) *voice {
	for i := 1; i+1 < len(s.tokens); i++ {
		if s.word(i) != ":" || s.word(i+1) != `"` {
			continue
		}
		for j := i; j > 0; j-- {
			if !r.x.rules.finite(s.word(j)) {
				continue
			}
			if found := r.x.subjectOf(s, j); found != nil {
				return &voice{manner: quoted, party: r.first(found.group), many: r.actors(found.group), outer: s.voices[0], place: "introduces the quotation"}
			}
		}
	}
	return nil
}

// near tells whether a quotation in this paragraph goes on with the one before.
func (r *reader) near(p *paragraph) bool { return p.index-r.lastQuoted.index <= 1 }

// attributedLater looks for who says it in the next sentences of the paragraph.
func (r *reader) attributedLater(s *sentence, base *voice) *voice {
	for _, next := range r.sentences[s.number+1:] {
		if next.paragraph != s.paragraph {
			return nil
		}
		if next.mentions == nil {
			r.mention(next)
			next.subjects = map[int]*subject{}
		}
		for i, t := range next.tokens {
			if !r.x.rules.words.has("say", t.word) {
				continue
			}
			found := r.x.subjectOf(next, i)
			if found != nil && i < 14 {
				return &voice{manner: quoted, party: r.first(found.group), many: r.actors(found.group), outer: base, place: "said behind"}
			}
		}
	}
	return nil
}
