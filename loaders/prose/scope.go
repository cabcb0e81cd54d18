package prose

// bar marks the words of a sentence in which nothing is asserted: questions, and clauses behind "if", "whether" and the like.
func (r *reader) bar(s *sentence) {
	s.barred = make([]string, len(s.tokens))
	words := r.x.rules.words
	if s.word(len(s.tokens)-1) == "?" || s.word(len(s.tokens)-1) == `"` && s.word(len(s.tokens)-2) == "?" {
		s.barFrom(r.question(s), len(s.tokens), "a question")
	}
	for i, t := range s.tokens {
		if words.has("nothing", t.word) && (s.word(i+1) == "that" || s.word(i+1) == "of") && r.negatedAt(s, i) != "" {
			s.barFrom(i+1, s.endOfClause(i+1), "no evidence of it")
		}
		if words.has("conditional", t.word) || i == 0 && words.has("inverted", t.word) {
			s.barFrom(i, s.endOfClause(i), "a condition")
		}
	}
}

func (s *sentence) barFrom(from, to int, why string) {
	for i := from; i < to; i++ {
		s.barred[i] = why
	}
}

// question is where the question begins within its sentence: at its first asking word that begins a clause.
func (r *reader) question(s *sentence) int {
	for i := range s.tokens {
		starts := i == 0 || s.tokens[i-1].mark || s.word(i-1) == "and" || s.word(i-1) == "so"
		if starts && r.x.rules.words.has("asks", s.word(i)) {
			return i
		}
	}
	return 0
}

// endOfClause is the next comma or stop behind a token.
func (s *sentence) endOfClause(from int) int {
	for i := from; i < len(s.tokens); i++ {
		if word := s.word(i); i > from+1 && (word == "," || word == ";" || word == ":") {
			return i
		}
	}
	return len(s.tokens)
}

// negatedAt is the word that negates a noun or phrase at a token: "no evidence", "without accusing".
func (r *reader) negatedAt(s *sentence, at int) string {
	words := r.x.rules.words
	for i := at - 1; i >= max(0, at-5); i-- {
		word := s.word(i)
		switch {
		case words.has("negation", word) || words.has("nodeterminer", word):
			return word
		case !r.x.rules.adverb(word) && !words.has("auxiliary", word) && !words.has("article", word) && !words.has("modifier", word):
			return ""
		}
	}
	return ""
}
