package prose

// insertedSpeech is the relative pronoun before an inserted "it says", which ends at token p: "which it says is …"; 0 for none.
func (x *Extractor) insertedSpeech(s *sentence, p int) int {
	if !x.rules.words.has("say", s.word(p)) {
		return 0
	}
	g, ok := s.actorTo(p)
	if !ok || !x.rules.words.has("relative", s.word(g.from-1)) {
		return 0
	}
	return g.from - 1
}

// pastNouns finds the subject where words stand before the verb that nobody knows: the actor to which "and" joins them ("the
// US and others around the world"), or which they describe ("a spokesman known for his remarks").
func (x *Extractor) pastNouns(s *sentence, p int, found *subject) *subject {
	words := x.rules.words
	for at := p; at > max(0, p-12); at-- {
		word := s.word(at)
		g, ok := s.actorTo(at)
		joined := word == "and" && p-at <= 6
		describes := words.has("preposition", word) || words.participle(word)
		if ok && (joined || describes) && !x.afterPreposition(s, g) && !words.has("claimnoun", s.word(g.from-1)) {
			found.group = g
			return found
		}
		if s.tokens[at].mark || words.has("clause", word) || at < p && x.rules.finite(word) && !words.participle(word) {
			return nil
		}
	}
	return nil
}

// beforeInsertion finds the actor before an insertion that closes at token p: "A, the maker of B," or "A (in B)".
func (x *Extractor) beforeInsertion(s *sentence, p int) (group, bool) {
	opening := s.word(p)
	if opening == ")" {
		opening = "("
	}
	for j := p - 1; j >= max(0, p-farthest/2); j-- {
		if s.word(j) != opening {
			continue
		}
		if g, ok := s.actorTo(j); ok && !x.afterPreposition(s, g) {
			return g, true
		}
	}
	return group{}, false
}

// spansComma tells whether a name has taken in words before a comma: "its spokesman, X".
func (s *sentence) spansComma(g group) bool {
	for i := g.from; i < g.to; i++ {
		if s.word(i) == "," {
			return true
		}
	}
	return false
}

// appositive is the name between commas that says who a noun is: "the company, X,".
func (s *sentence) appositive(p int) (group, bool) {
	g, ok := s.actorTo(p)
	if !ok || len(g.members) > 1 || s.word(g.from-1) != "," {
		return group{}, false
	}
	noun, named := s.actorTo(g.from - 1)
	return g, named && len(noun.members) == 1 && noun.members[0].sort == pronoun
}

func (x *Extractor) relative(s *sentence, i int) bool {
	return x.rules.words.has("relative", s.word(i))
}

// antecedent is what a relative pronoun at token p stands for.
func (x *Extractor) antecedent(s *sentence, p int, found *subject) *subject {
	relative := p
	for p > 0 && (s.word(p-1) == "," || s.word(p-1) == "–") {
		p--
	}
	g, ok := s.actorTo(p)
	if !ok {
		return nil
	}
	if first := g.members[0]; s.word(relative) == "who" && !first.plural && official(first.actor) && first.sort != pronoun {
		return x.subjectOfClause(s, p, found) // "an officer of the GRU who …"
	}
	found.group = g
	return found
}

// subjectOfClause is the subject of the clause that the token stands in: its first actor that a verb follows.
func (x *Extractor) subjectOfClause(s *sentence, at int, found *subject) *subject {
	for p := at - 1; p > max(0, at-farthest); p-- {
		word := s.tokens[p].word
		if word == ";" || word == ":" || word == `"` {
			return nil
		}
		if !x.rules.finite(word) {
			continue
		}
		earlier := x.subjectOf(s, p)
		if earlier == nil {
			continue
		}
		found.group, found.passive = earlier.group, found.passive || earlier.passive
		if found.negated == "" && s.word(at) == "or" {
			found.negated = earlier.negated
		}
		if found.modal == "" && s.word(at) != "," {
			found.modal = earlier.modal
		}
		return found
	}
	return nil
}
