package prose

import (
	"cmp"
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

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
	m.attackers, m.person = rule.Attack, rule.Person
	m.plural = strings.HasSuffix(s.word(m.to-1), "s")
	if rule.NotAfter != "" && r.x.rules.words.has(rule.NotAfter, r.wordBefore(s, m.from)) || !r.name(m, rule, found) {
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

// wordBefore is the word before a token, articles passed over.
func (r *reader) wordBefore(s *sentence, at int) string {
	for at > 0 && r.x.rules.words.has("determiner", s.word(at-1)) {
		at--
	}
	return s.word(at - 1)
}

// name gives a role its actor, as the rule says.
func (r *reader) name(m *mention, rule *Rule, found *match) bool {
	var of *mention
	if g, ok := found.slots["in"]; ok {
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
	case "behalf":
		m.actor = r.speaksFor(of.actor)
	case "seen":
		e, ok := r.x.gazetteer.ByRef(class)
		m.actor = actorOf(e)
		return ok && r.seen[e.Country] > 0 && m.sentence.tokens[m.to-1].capital
	case "known":
		e, ok := r.x.gazetteer.ByRef(class)
		m.actor = actorOf(e)
		return ok
	case "allies":
		return r.allies(m, of, rule)
	case "class":
		m.actor = r.classActor(m, of, class)
	case "find":
		m.actor = r.foundActor(m, of)
	case "new":
		m.actor = actor{Mention: graph.Mention{Kind: graph.Kind(rule.Kind), Name: m.words()}, class: class}
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
