package prose

import (
	"cmp"
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

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
	if localEnd > end {
		names, end = local, localEnd
	}
	if opened := r.openName(s, i); opened != nil && opened.to > end {
		return opened
	}
	if len(names) == 0 {
		return nil
	}
	n, ok := r.choose(s, i, end, names)
	if !ok || n.actor.Kind == graph.Country && i > 0 && s.tokens[i-1].capital && r.x.rules.words.has("compass", s.word(i-1)) {
		return nil
	}
	return &mention{from: i, to: end, actor: n.actor, sort: n.sort, plural: n.sort == people, sentence: s}
}

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
		case r.named[n.actor.Key()]:
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
		r.named[best.actor.Key()] = true
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

// roles makes actors of words around names, by the rules of roles.yaml, in their order.
func (r *reader) roles(s *sentence) {
	type place struct {
		rulePattern
		at int
	}
	var places []place
	for i, t := range s.tokens {
		for _, p := range r.x.rules.byRole[t.word] {
			places = append(places, place{p, i})
		}
	}
	slices.SortStableFunc(places, func(a, b place) int { return cmp.Compare(a.order, b.order) })
	for _, p := range places {
		if found := r.x.find(p.pattern, s, p.at); found != nil {
			r.makeRole(s, p.rule, found)
		}
	}
}

func (r *reader) makeRole(s *sentence, rule *Rule, found *match) {
	m := &mention{from: found.from, to: found.to, sort: role, rule: rule.Name, sentence: s}
	m.plural = strings.HasSuffix(s.word(m.to-1), "s")
	if !r.name(m, rule, found) {
		return
	}
	for _, other := range s.mentions {
		if other.from == m.from && other.to == m.to && other.sort == role {
			return // the earlier rule stands
		}
		if other.from == m.from && other.to == m.to {
			other.inside = true
			other.to = other.from // it gives way
		}
	}
	s.mentions = slices.DeleteFunc(s.mentions, func(o *mention) bool { return o.to == o.from })
	if s.put(m) {
		s.index()
	}
}

// name gives a role its actor, as the rule says.
func (r *reader) name(m *mention, rule *Rule, found *match) bool {
	var of *mention
	for _, g := range found.slots {
		of = g.members[0]
	}
	how, class, _ := strings.Cut(rule.Is, " ")
	switch how {
	case "slot":
		m.actor = of.actor
	case "back":
		if m.sort, m.back = pronoun, class; r.isName(m) {
			return false
		}
	case "allies":
		return r.allies(m, of, rule)
	case "class":
		m.actor = r.classActor(m, of, class)
	case "find":
		m.actor = r.foundActor(m, of)
	case "new":
		m.actor = actor{Mention: graph.Mention{Kind: graph.Kind(rule.Kind), Name: m.words()}}
		if of != nil {
			m.actor.Country = of.actor.Country
		}
	default:
		return false
	}
	return true
}

// isName tells whether the words of a pronoun are a name here: "US", "IT".
func (r *reader) isName(m *mention) bool {
	return m.to-m.from == 1 && (m.sentence.tokens[m.from].acronym || len(m.sentence.starting[m.from]) > 0)
}

// allies names a coalition after the country whose allies they are: the one in the slot, else the one named before.
func (r *reader) allies(m, of *mention, rule *Rule) bool {
	m.actor.Kind, m.plural = graph.Coalition, true
	m.actor.Name = m.words()
	var whose actor
	if of != nil {
		whose = of.actor
	} else if found := r.lookBack(m, func(o *mention) bool { return o.actor.Kind == graph.Country && o.sort != demonym }); len(found) > 0 {
		whose = found[0]
	}
	if whose.Name == "" {
		return true
	}
	name := strings.Replace(rule.Called, "%s", withArticle(whose.Name), 1)
	m.actor.Name = strings.Replace(name, "%n", m.sentence.word(m.from), 1)
	return true
}

// withArticle is a country's name as it stands behind "of".
func withArticle(name string) string {
	if strings.HasPrefix(name, "United ") || hasSuffix(name, "lands", "Union", "Republic", "Emirates") {
		return "the " + name
	}
	return name
}

// foundActor is the organ that the gazetteer knows by the words, else one named as they are.
func (r *reader) foundActor(m, of *mention) actor {
	for _, e := range r.x.gazetteer.Find(m.words()) {
		if e.Country == of.actor.Country && e.Kind == graph.Agency {
			return actorOf(e)
		}
	}
	return actor{Mention: graph.Mention{Kind: graph.Agency, Name: m.words(), Country: of.actor.Country}}
}

// classActor is the organ of a class that the country in the slot has: its known one, else one named as the words are.
func (r *reader) classActor(m, of *mention, class string) actor {
	if known := r.x.gazetteer.Of(of.actor.Country, class); len(known) > 0 {
		return actorOf(known[0])
	}
	return actor{Mention: graph.Mention{Kind: graph.Agency, Name: m.words(), Country: of.actor.Country}, class: class}
}

// words are the words of the mention as written, without article and possessive.
func (m *mention) words() string {
	tokens := m.sentence.tokens[m.from:m.to]
	if len(tokens) > 1 && (tokens[0].word == "the" || tokens[0].word == "a" || tokens[0].word == "an") {
		tokens = tokens[1:]
	}
	var b strings.Builder
	for i, t := range tokens {
		switch {
		case t.glued:
			b.WriteByte('-')
		case i > 0 && !t.mark:
			b.WriteByte(' ')
		}
		b.WriteString(t.text)
		if t.possessive && i+1 < len(tokens) {
			b.WriteString("'s")
		}
	}
	return b.String()
}
