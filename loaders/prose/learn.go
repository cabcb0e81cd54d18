package prose

import (
	"cmp"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// learn reads the names that no list has out of the body of the text, so that they are found where capitals say nothing: at
// the beginning of a sentence and in headlines. Of persons the last name is learnt too.
func (r *reader) learn(sentences []*sentence) {
	r.capitals, r.things = map[string]bool{}, map[string]bool{}
	for _, s := range sentences {
		for i := 1; i < len(s.tokens); i++ {
			if s.tokens[i].capital && s.paragraph.kind == body && s.word(i-1) != `"` && s.word(i-1) != ":" {
				r.capitals[s.word(i)] = true
				r.things[s.word(i)] = r.things[s.word(i)] || !r.x.rules.words.has("thing", s.word(i)) && r.thing(s, i, i+1)
			}
		}
	}
	var found []*mention
	for _, s := range sentences {
		if s.paragraph.kind == body {
			found = append(found, r.openNames(s)...)
		}
	}
	slices.SortStableFunc(found, func(a, b *mention) int { return cmp.Compare(b.to-b.from, a.to-a.from) })
	for _, m := range found {
		r.remember(m)
	}
}

// openNames are the names in a sentence that no list has.
func (r *reader) openNames(s *sentence) []*mention {
	var found []*mention
	for i := 0; i < len(s.tokens); {
		if known, end := r.x.names.find(s.tokens, i); len(known) > 0 && end > i+1 {
			i = end
			continue
		}
		m := r.openName(s, i)
		if m == nil {
			i++
			continue
		}
		found = append(found, m)
		i = m.to
	}
	return found
}

func (r *reader) remember(m *mention) {
	words := nameWords(m.actor.Name)
	if len(words) == 0 || len(words) == 1 && r.local.next[words[0]] != nil {
		return // a single word may be the last name of somebody whose full name stands elsewhere
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
