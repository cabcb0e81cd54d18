package prose

// A subject is who does what a verb says, and what the words between them make of it.
type subject struct {
	group
	negated  string // the word that negates, "" for none
	modal    string // the word that makes it possible, wished or future
	passive  bool   // a form of "be" comes before the verb
	infinite bool   // reached through "to"
}

// farthest is how many tokens back a subject is looked for.
const farthest = 60

// subjectOf finds the subject of the verb at token i, looking left over auxiliaries, adverbs, dates, insertions between
// commas, and a coordinated verb; nil where it is no actor.
func (x *Extractor) subjectOf(s *sentence, i int) *subject {
	if known, done := s.subjects[i]; done {
		return known
	}
	s.subjects[i] = nil
	s.subjects[i] = x.findSubject(s, i)
	return s.subjects[i]
}

func (x *Extractor) findSubject(s *sentence, i int) *subject {
	found := &subject{}
	ing := len(s.word(i)) > 4 && hasSuffix(s.word(i), "ing")
	auxiliary := false
	for p := i - 1; p >= max(0, i-farthest); {
		if g, ok := s.actorTo(p + 1); ok {
			if ing && !auxiliary && p+1 == i && found.modal != "" {
				return nil
			}
			if x.afterPreposition(s, g) {
				p = x.beforePreposition(s, g) - 1
				continue
			}
			found.group = g
			return found
		}
		word := s.tokens[p].word
		switch {
		case x.rules.words.has("negation", word):
			found.negated = word
		case x.rules.words.has("modal", word):
			found.modal, auxiliary = word, true
		case x.rules.words.has("auxiliary", word):
			found.passive = found.passive || x.rules.words.forms("be")[word] != 0 && !ing
			auxiliary = true
		case word == "to" && x.rules.words.has("raising", s.word(p-1)):
			found.infinite = true
			p--
		case x.rules.adverb(word) || x.rules.dateWord(s, p):
		case word == "," || word == "–" || word == ")":
			if g, ok := s.actorTo(p); ok && len(g.members) > 2 {
				found.group = g
				return found
			}
			if g, ok := x.beforeInsertion(s, p); ok {
				found.group = g
				return found
			}
			if ing || x.relative(s, p+1) {
				return x.subjectOfClause(s, p, found)
			}
			return nil
		case x.rules.words.has("relative", word):
			return x.antecedent(s, p, found)
		case ing && x.rules.words.has("report", word):
			return x.subjectOfClause(s, p, found)
		case word == "and" || word == "but" || word == "or":
			return x.subjectOfClause(s, p, found)
		default:
			return nil
		}
		p--
	}
	return nil
}

// actorTo is the list, or else the actor, that ends before a token.
func (s *sentence) actorTo(at int) (group, bool) {
	for _, g := range s.groupsTo(at) {
		last := g.members[len(g.members)-1]
		if last.suits("") && !last.owns() {
			return g, true
		}
	}
	return group{}, false
}

// afterPreposition tells whether the actor is no subject because it belongs to the words before it: "the embassy of China".
func (x *Extractor) afterPreposition(s *sentence, g group) bool {
	return x.rules.words.has("preposition", s.word(g.from-1))
}

// beforePreposition is the first token of the prepositions before the actor.
func (x *Extractor) beforePreposition(s *sentence, g group) int {
	at := g.from
	for at > 0 && x.rules.words.has("preposition", s.word(at-1)) {
		at--
	}
	return at
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

func (x *Extractor) relative(s *sentence, i int) bool {
	return x.rules.words.has("relative", s.word(i))
}

// antecedent is what a relative pronoun at token p stands for.
func (x *Extractor) antecedent(s *sentence, p int, found *subject) *subject {
	for p > 0 && (s.word(p-1) == "," || s.word(p-1) == "–") {
		p--
	}
	g, ok := s.actorTo(p)
	if !ok {
		return nil
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
		found.group = earlier.group
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
