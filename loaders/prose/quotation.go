package prose

import "slices"

// shortQuote is how many words between quotation marks are too few to be somebody's speech.
const shortQuote = 4

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
	if sp, ok := s.introducing(speech); ok {
		if v := r.voiceOf(s, sp); v.manner == reported {
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

// introducing is the verb of saying that a quotation belongs to: the last before it whose words it is among, else the first.
func (s *sentence) introducing(all []speech) (speech, bool) {
	first := slices.Index(s.quoted, true)
	for _, sp := range slices.Backward(all) {
		if !sp.behind && sp.from <= first && first < sp.to {
			return sp, true
		}
	}
	if len(all) > 0 {
		return all[0], true
	}
	return speech{}, false
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
	for _, next := range r.sentences[s.number+1 : min(len(r.sentences), s.number+1+backSentences)] {
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
