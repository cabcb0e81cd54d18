package prose

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// choose picks among those who bear a name: by the country beside it, then by who was named clearly before, then by the country that
// the document speaks of most. Weak names without such company are no names.
func (r *reader) choose(s *sentence, from, to int, names []name) (name, bool) {
	beside := r.countriesBeside(s, from, to)
	best, score := name{}, 0
	for _, n := range names {
		points := 1
		switch {
		case slices.Contains(beside, n.actor.Country) && n.actor.Country != "" && n.actor.Kind != graph.Country:
			points = 5
		case r.named[n.key]:
			points = 4
		case n.weak && !r.introduced(s, from, to, n) && (n.actor.Country == "" || n.actor.Country != r.home()):
			points = 0
		case n.actor.Country != "" && n.actor.Country == r.home():
			points = 3
		case r.seen[n.actor.Country] > 0 && n.actor.Country != "":
			points = 2
		}
		if n.sort == demonym && points > 0 {
			points = max(1, points-1)
		}
		if points > score {
			best, score = n, points
		}
	}
	if score == 0 {
		return best, false
	}
	if !best.weak || score >= 4 || r.introduced(s, from, to, best) {
		r.named[best.key] = true
	}
	return best, true
}

// countriesBeside are the countries named directly before a name, or after it and "of".
func (r *reader) countriesBeside(s *sentence, from, to int) []string {
	var beside []string
	add := func(m *mention) {
		if m.actor.Kind == graph.Country {
			beside = append(beside, m.actor.Country)
		}
	}
	for _, m := range s.mentions {
		if m.to == from || m.to == from-1 && r.x.rules.words.has("modifier", s.word(from-1)) {
			add(m)
		}
	}
	at := to
	if s.word(at) == "of" || s.word(at) == "," {
		at++
		if s.word(at) == "the" {
			at++
		}
		if names, _ := r.x.names.find(s.tokens, at); len(names) > 0 && names[0].actor.Kind == graph.Country {
			beside = append(beside, names[0].actor.Country)
		}
	}
	return beside
}

// introduced tells whether the words around a weak name say what it is: "360, a Chinese security firm", "the group Tick".
func (r *reader) introduced(s *sentence, from, to int, n name) bool {
	if n.actor.Kind == graph.Agency {
		return false
	}
	class := "actornoun"
	for i := from - 1; i >= max(0, from-2); i-- {
		if r.x.rules.words.has(class, s.word(i)) {
			return true
		}
	}
	if s.word(to) != "," && s.word(to) != "(" && !r.x.rules.words.has(class, s.word(to)) {
		return false
	}
	for i := to; i < min(len(s.tokens), to+8); i++ {
		if r.x.rules.words.has(class, s.word(i)) {
			return i == to || r.x.rules.words.has("article", s.word(to+1))
		}
	}
	return false
}
