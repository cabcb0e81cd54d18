package prose

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
		if s.quoted[i] || s.covered(i) || !words.has("say", t.word) && !words.has("denysaying", t.word) {
			continue
		}
		if sp, ok := r.speechAt(s, i); ok {
			found = append(found, sp)
		}
	}
	return found
}

// covered tells whether a token is part of a name.
func (s *sentence) covered(i int) bool {
	for _, m := range s.mentions {
		if m.from <= i && i < m.to && m.sort != pronoun {
			return true
		}
	}
	return false
}

func (r *reader) speechAt(s *sentence, i int) (speech, bool) {
	sp := speech{verb: i, subject: r.x.subjectOf(s, i)}
	words := r.x.rules.words
	if sp.subject == nil && s.word(i-1) == "to" || words.has("nodeterminer", s.word(i-1)) || words.has("denysaying", s.word(i)) && s.word(i+1) != "that" && !hasSuffix(s.word(i+1), "ing") {
		return sp, false
	}
	if g, ok := r.inverted(s, i); ok && sp.subject == nil {
		sp.subject = &subject{group: g}
		sp.behind, sp.to = true, i
		return sp, true
	}
	verb := element{forms: r.x.rules.say}
	if sp.subject != nil && r.x.disagrees(s, i, verb, sp.subject) {
		return sp, false
	}
	start := r.complement(s, i)
	if start > 0 && sp.subject == nil && s.word(start-1) != "that" {
		return sp, false
	}
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
		case word == "," || words.has("clause", word) || words.has("auxiliary", word) || words.has("modal", word),
			r.x.rules.finite(word) && !words.has("report", word) && !words.has("occasion", word):
			j = len(s.tokens)
		}
	}
	if words.has("saythat", s.word(i)) {
		return 0
	}
	for at < len(s.tokens) && (r.x.rules.adverb(s.word(at)) || r.x.rules.dateWord(s, at)) {
		at++
	}
	if s.word(at) == ":" && at+1 < len(s.tokens) {
		return at + 1
	}
	if at >= len(s.tokens) || s.tokens[at].mark && s.word(at) != `"` || words.has("preposition", s.word(at)) || words.has("clause", s.word(at)) {
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
