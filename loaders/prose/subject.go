package prose

// A subject is who does what a verb says, and what the words between them make of it.
type subject struct {
	group
	negated  string // the word that negates, "" for none
	modal    string // the word that makes it possible, wished or future
	passive  bool   // a form of "be" comes before the verb
	infinite bool   // reached through "to"
}

// singular tells whether the subject is one name, rather than a list, a plural or a pronoun.
func (s *subject) singular() bool {
	return len(s.members) == 1 && !s.members[0].plural && s.members[0].sort != pronoun
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
	w := walk{x: x, s: s, verb: i, found: &subject{}}
	w.ing = len(s.word(i)) > 4 && hasSuffix(s.word(i), "ing")
	if w.ing && x.rules.words.has("preposition", s.word(i-1)) {
		return nil // "without accusing": it has no subject of its own
	}
	for p := i - 1; p >= max(0, i-farthest); {
		if g, ok := s.actorTo(p + 1); ok {
			if x.afterPreposition(s, g) && !(w.ing && p+1 == i) {
				p = x.beforePreposition(s, g) - 1
				continue
			}
			return w.is(g)
		}
		next := w.pass(p)
		if next == p {
			return w.end(p)
		}
		p = next
	}
	return nil
}

// A walk goes left from a verb in search of its subject.
type walk struct {
	x     *Extractor
	s     *sentence
	verb  int
	ing   bool
	found *subject
}

func (w *walk) is(g group) *subject {
	w.found.group = g
	return w.found
}

// pass passes over a word that may stand between a subject and its verb, and keeps what it makes of the verb. It returns where
// to go on; p itself at a word that may not.
func (w *walk) pass(p int) int {
	x, word := w.x, w.s.word(p)
	words := x.rules.words
	switch {
	case words.has("negation", word):
		w.found.negated = word
	case words.has("modal", word):
		w.found.modal = word
	case words.has("auxiliary", word):
		w.found.passive = w.found.passive || words.forms("be")[word] != 0 && !w.ing
	case word == "to" && words.has("raising", w.s.word(p-1)):
		w.found.infinite = true
		return p - 2
	case word == `"` && (p == w.verb-1 || w.s.endsMention(p)) || x.rules.adverb(word) || x.rules.dateWord(w.s, p):
	default:
		return p
	}
	return p - 1
}

// end finds the subject at a word that cannot be passed over: behind an insertion, a relative pronoun, another verb.
func (w *walk) end(p int) *subject {
	x, s, word := w.x, w.s, w.s.word(p)
	switch {
	case word == "to":
		return nil
	case word == "," || word == "–" || word == ")":
		return w.behindComma(p)
	case x.relative(s, p):
		return x.antecedent(s, p, w.found)
	case word == "and" || word == "but" || word == "or", w.ing && x.rules.words.has("report", word):
		return x.subjectOfClause(s, p, w.found)
	}
	if at := x.insertedSpeech(s, p); at > 0 {
		return x.antecedent(s, at, w.found)
	}
	return x.pastNouns(s, p, w.found)
}

// behindComma finds the subject before a comma, dash or bracket: a list, a name between commas, or what stands before an insertion.
func (w *walk) behindComma(p int) *subject {
	x, s := w.x, w.s
	before, ok := s.actorTo(p)
	if ok && len(before.members) > 2 {
		return w.is(before)
	}
	if g, ok := s.appositive(p); ok {
		return w.is(g)
	}
	if g, ok := x.beforeInsertion(s, p); ok {
		return w.is(g)
	}
	if ok && (s.spansComma(before) || s.word(before.from-1) == ",") && !x.afterPreposition(s, before) {
		return w.is(before)
	}
	if w.ing || x.relative(s, p+1) {
		return x.subjectOfClause(s, p, w.found)
	}
	return nil
}

// endsMention tells whether a name ends before a token.
func (s *sentence) endsMention(at int) bool {
	_, ok := s.actorTo(at)
	return ok
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
