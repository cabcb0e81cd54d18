package prose

import "github.com/jaccuse/jaccuse/graph"

// owns tells whether the mention is in the possessive: "China's", "its".
func (m *mention) owns() bool {
	if m.sort == pronoun && m.to-m.from == 1 {
		return m.back == "own" || m.back == "our" || m.back == "theirs"
	}
	return m.possessive()
}

// suits tells whether the mention can stand in a slot of a sort. Without a sort it has to be an actor in its own right, no
// part of another's name.
func (m *mention) suits(slot string) bool {
	kind := m.actor.Kind
	switch slot {
	case "":
		return !m.inside && m.names()
	case "country":
		return kind == graph.Country && m.sort != pronoun
	case "state":
		return kind == graph.Country && m.sort != pronoun || kind == graph.Agency
	case "group":
		return kind == graph.Group
	case "agency":
		return kind == graph.Agency || kind == graph.Organization || kind == graph.Country && m.sort != demonym
	case "organ":
		return kind == graph.Agency || kind == graph.Organization
	case "person":
		return kind == graph.Person
	case "part":
		return m.names() && m.sort != pronoun && (kind == graph.Group || kind == graph.Agency || kind == graph.Organization || kind == graph.Person)
	case "bearer":
		return (m.names() || kind == graph.Country) && m.sort != pronoun && (kind == graph.Country || kind == graph.Agency || kind == graph.Organization)
	case "hostile":
		return m.hostile() && !m.inside
	case "unit":
		return kind == graph.Agency && m.numbered()
	case "name":
		return m.names() && m.sort != pronoun
	}
	return true
}

// hostile tells words that stand for those who attack: "Ruritanian state-sponsored actors".
func (m *mention) hostile() bool {
	return m.actor.Kind == graph.Group || m.sort == role && m.attackers
}

// numbered tells units that go by a number: "Unit 61398".
func (m *mention) numbered() bool { return m.sentence.tokens[m.to-1].number }
