package prose

import (
	"slices"
	"strings"
	"unicode"

	"github.com/jaccuse/jaccuse/graph"
)

// longestOpen is how many words a name that nobody knows can have.
const longestOpen = 7

// openName finds a name that no list has: words in capitals. nil where there is none.
func (r *reader) openName(s *sentence, i int) *mention {
	if g := r.openGroup(s, i); g != nil {
		return g
	}
	if s.paragraph.kind == headline || !r.begins(s, i) {
		return nil
	}
	end := r.runOfCapitals(s, i)
	if end == i || r.thing(s, i, end) {
		return nil
	}
	m := &mention{from: i, to: end, sort: proper, sentence: s}
	first := i
	for first < end-1 && r.x.rules.words.has("title", s.word(first)) {
		first++
	}
	m.actor.Name = (&mention{from: first, to: end, sentence: s}).words()
	m.actor.Kind = r.kindOfOpen(s, m, first)
	if i == 0 && end-i == 1 && !distinct(s.tokens[0]) && !r.names0[s.word(0)] {
		return nil
	}
	return m
}

// thing tells names of things: "the X malware", "the Y Act", and places: "Z-based".
func (r *reader) thing(s *sentence, from, to int) bool {
	words := r.x.rules.words
	next := s.word(to)
	if to < len(s.tokens) && s.tokens[to-1].end < s.tokens[to].start && !s.tokens[to-1].possessive && words.has("thing", next) {
		return true
	}
	based := to < len(s.tokens) && s.tokens[to].glued && next == "based"
	return based || words.has("thing", s.word(to-1)) || words.has("thing", s.word(from-1)) || words.has("calling", s.word(from-1)) && words.has("thing", s.word(from-2))
}

// begins tells whether a capital can begin a name here.
func (r *reader) begins(s *sentence, i int) bool {
	t := s.tokens[i]
	switch {
	case !t.capital || t.mark || r.x.rules.words.has("notname", t.word) || r.x.rules.words.has("date", t.word):
		return false
	case len(t.text) < 2:
		return false
	}
	known, _ := r.x.names.find(s.tokens, i)
	return !slices.ContainsFunc(known, func(n name) bool {
		return n.actor.Kind == graph.Country || !n.weak && n.actor.Kind != graph.Organization
	})
}

// runOfCapitals is the end of the name that begins at token i.
func (r *reader) runOfCapitals(s *sentence, i int) int {
	end := i
	for j := i; j < len(s.tokens) && j < i+longestOpen; j++ {
		t := s.tokens[j]
		named := t.capital && !r.x.rules.words.has("notname", t.word) || j > i && t.number && len(t.word) < 4
		if j > i && t.word == "," && r.x.rules.words.has("corporate", s.word(j+1)) {
			end = j + 2
			break
		}
		titled := j > i && r.x.rules.words.has("title", t.word) && !r.x.rules.words.has("title", s.word(j-1))
		if titled || !named && !(r.x.rules.words.has("within", t.word) && j > i && j+1 < len(s.tokens) && s.tokens[j+1].capital && r.orgWord(s, i, j)) {
			break
		}
		if named {
			end = j + 1
		}
		if t.possessive || j > i && r.otherActor(s, j) {
			if j > i && r.otherActor(s, j) {
				return j
			}
			break
		}
	}
	return end
}

// otherActor tells whether a country begins at the token, which a name does not run into.
func (r *reader) otherActor(s *sentence, j int) bool {
	known, _ := r.x.names.find(s.tokens, j)
	return slices.ContainsFunc(known, func(n name) bool { return n.sort == demonym || n.cased })
}

func (r *reader) orgWord(s *sentence, from, to int) bool {
	for i := from; i < to; i++ {
		if r.x.rules.words.has("orgword", s.word(i)) || r.x.rules.words.has("stateword", s.word(i)) {
			return true
		}
	}
	return false
}

func (r *reader) kindOfOpen(s *sentence, m *mention, first int) graph.Kind {
	if before := s.word(m.from - 1); r.x.rules.words.has("groupnoun", before) || r.x.rules.words.has("groupnoun", s.word(m.to)) {
		return graph.Group
	}
	for i := first; i < m.to; i++ {
		if r.x.rules.words.has("stateword", s.word(i)) {
			return graph.Agency
		}
		if r.x.rules.words.has("orgword", s.word(i)) {
			return graph.Organization
		}
	}
	titled := first > m.from || r.x.rules.words.has("title", s.word(m.from-1))
	length := m.to - first
	if titled || (length == 2 || length == 3) && !s.tokens[first].acronym && !s.tokens[m.to-1].acronym && !s.tokens[m.to-1].number {
		return graph.Person
	}
	return graph.Organization
}

// distinct tells words that are names even at the beginning of a sentence: acronyms, and capitals within.
func distinct(t token) bool {
	inner := strings.ContainsFunc(t.text[1:], unicode.IsUpper)
	return inner && len(t.text) > 2
}

// openGroup finds designations of groups that no list has: a letter word of the class "designation", and a number or words
// behind it, as in APT-C-39, UNC2452, Storm-0558, Unit 61398.
func (r *reader) openGroup(s *sentence, i int) *mention {
	t := s.tokens[i]
	letters := strings.TrimRightFunc(t.word, unicode.IsDigit)
	if !t.capital || !r.x.rules.words.has("designation", letters) && !r.x.rules.words.has("unitword", t.word) {
		return nil
	}
	end := i + 1
	for end < len(s.tokens) && end < i+4 && (s.tokens[end].number || s.tokens[end].glued && len(s.tokens[end].text) < 3) {
		end++
	}
	hasNumber := letters != t.word || s.tokens[end-1].number
	if !hasNumber || end-i == 1 && letters == t.word {
		return nil
	}
	m := &mention{from: i, to: end, sort: proper, sentence: s}
	m.actor.Kind, m.actor.Name = graph.Group, m.words()
	if r.x.rules.words.has("unitword", t.word) {
		m.actor.Kind = graph.Agency
	}
	if end-i == 2 && s.tokens[i+1].number && !s.tokens[i+1].glued && m.actor.Kind == graph.Group {
		m.actor.Name = t.text + s.tokens[i+1].text
	}
	return m
}

// units finds the numbers of units behind the plural: "units 26165 and 74455", "GRU units (26165, 29155)".
func (r *reader) units(s *sentence) {
	for i := range s.tokens {
		if s.word(i) != "units" {
			continue
		}
		owner := ""
		for _, m := range s.ending[i] {
			owner = m.actor.Name + " "
		}
		for j := i + 1; j < len(s.tokens) && j < i+12; j++ {
			t := s.tokens[j]
			if !t.number {
				if t.mark || r.x.rules.words.has("and", t.word) {
					continue
				}
				break
			}
			if len(t.word) >= 4 && s.starting[j] == nil {
				m := &mention{from: j, to: j + 1, sort: proper, actor: actor{Mention: graph.Mention{Kind: graph.Agency, Name: owner + "Unit " + t.text}}}
				if known := r.x.gazetteer.Find(m.actor.Name); len(known) > 0 {
					m.actor = actorOf(known[0])
				}
				s.put(m)
			}
		}
	}
}

// learn reads the names that no list has out of the body of the text, so that they are found where capitals say nothing: at
// the beginning of a sentence and in headlines. Of persons the last name is learnt too.
func (r *reader) learn(sentences []*sentence) {
	r.names0 = map[string]bool{}
	for _, s := range sentences {
		for i := 1; i < len(s.tokens); i++ {
			if s.tokens[i].capital && s.paragraph.kind == body && s.word(i-1) != `"` && s.word(i-1) != ":" {
				r.names0[s.word(i)] = true
			}
		}
	}
	for _, s := range sentences {
		if s.paragraph.kind != body {
			continue
		}
		for i := 0; i < len(s.tokens); {
			m := r.openName(s, i)
			if m == nil {
				i++
				continue
			}
			r.remember(m)
			i = m.to
		}
	}
}

func (r *reader) remember(m *mention) {
	words := nameWords(m.actor.Name)
	if len(words) == 0 {
		return
	}
	n := name{actor: m.actor, sort: proper}
	if m.actor.Kind == graph.Person && len(words) == 1 {
		return
	}
	r.local.enter(words, n)
	if m.actor.Kind == graph.Person && len(words) > 1 {
		r.local.enter(words[len(words)-1:], n)
		r.local.enter(words[:1], n)
	}
}
