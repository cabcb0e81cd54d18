package prose

import "github.com/jaccuse/jaccuse/graph"

// mention finds the actors of a sentence: names, then what the rules of roles.yaml make of them, then the words around them.
func (r *reader) mention(s *sentence) {
	r.names(s)
	s.index()
	r.units(s)
	s.index()
	r.roles(s)
	r.extend(s)
	s.index()
	s.link(r.x)
}

// names finds the names that the gazetteer or the document knows, the longest at each place.
func (r *reader) names(s *sentence) {
	for i := 0; i < len(s.tokens); {
		m := r.nameAt(s, i)
		if m == nil {
			i++
			continue
		}
		s.put(m)
		i = m.to
	}
}

func (r *reader) nameAt(s *sentence, i int) *mention {
	names, end := r.x.names.find(s.tokens, i)
	local, localEnd := r.local.find(s.tokens, i)
	if localEnd > end && !r.thing(s, i, localEnd) {
		names, end = local, localEnd
	}
	opened := r.openName(s, i)
	if opened != nil && opened.to > end || len(names) == 0 {
		return opened
	}
	n, ok := r.choose(s, i, end, names)
	if !ok && opened != nil {
		return opened
	}
	if !ok || n.actor.Kind == graph.Country && i > 0 && s.tokens[i-1].capital && r.x.rules.words.has("compass", s.word(i-1)) {
		return nil
	}
	return &mention{from: i, to: end, actor: n.actor, sort: n.sort, plural: n.sort == people, sentence: s}
}
