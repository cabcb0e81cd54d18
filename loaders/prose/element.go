package prose

import (
	"fmt"
	"maps"
	"strings"
)

type element struct {
	kind       elementKind
	words      map[string]bool // of words and classes
	forms      map[string]form // of verbs
	slot       string
	sort       string // of what fills the slot; "" for any actor
	possessive bool
	optional   bool
	many       bool
	limit      int  // of a gap
	clause     bool // of a gap: it stays within the clause
	phrase     bool // of a gap: it stays within the noun phrase
}

type elementKind uint8

const (
	wordElement elementKind = iota
	verbElement
	passiveElement
	slotElement
	gapElement
)

func (e element) anchors() bool {
	return e.kind != slotElement && e.kind != gapElement && !e.optional && !e.many
}

func (e element) verb() bool { return e.kind == verbElement || e.kind == passiveElement }

func (l *lexicon) element(field string) (element, error) {
	switch field {
	case ".":
		return element{kind: gapElement, limit: shortGap, clause: true, phrase: true}, nil
	case "..":
		return element{kind: gapElement, limit: shortGap, clause: true}, nil
	case "...":
		return element{kind: gapElement, limit: longGap}, nil
	case ",":
		return element{words: setOf(", –")}, nil
	}
	e := element{}
	field, e.optional = cutSuffix(field, "?")
	field, e.many = cutSuffix(field, "*")
	e.optional = e.optional || e.many
	switch {
	case strings.HasPrefix(field, "<"):
		e.kind = slotElement
		field, e.possessive = cutSuffix(field, "'s")
		e.slot, e.sort, _ = strings.Cut(strings.Trim(field, "<>"), ":")
	case strings.HasPrefix(field, "~"):
		e.kind, e.forms = verbElement, l.formsOf(field[1:])
	case strings.HasPrefix(field, "^"):
		e.kind, e.forms = passiveElement, l.formsOf(field[1:])
	default:
		return l.wordElement(e, field)
	}
	return e, nil
}

// wordElement reads words and classes parted by bars.
func (l *lexicon) wordElement(e element, field string) (element, error) {
	e.words = map[string]bool{}
	for word := range strings.SplitSeq(field, "|") {
		name, class := strings.CutPrefix(word, "@")
		if !class {
			e.words[strings.ToLower(word)] = true
			continue
		}
		members, found := l.classes[name]
		if !found {
			return e, fmt.Errorf("words.yaml has no class %q", name)
		}
		maps.Copy(e.words, members)
	}
	return e, nil
}

// formsOf are the forms of verbs parted by bars; "@class" stands for all verbs of a class.
func (l *lexicon) formsOf(verbs string) map[string]form {
	all := map[string]form{}
	for verb := range strings.SplitSeq(verbs, "|") {
		bases := []string{verb}
		if name, found := strings.CutPrefix(verb, "@"); found {
			bases = nil
			for base := range l.classes[name] {
				bases = append(bases, base)
			}
		}
		for _, base := range bases {
			for word, f := range l.forms(base) {
				all[word] |= f
			}
		}
	}
	return all
}

func cutSuffix(s, suffix string) (string, bool) {
	if len(s) > len(suffix) && strings.HasSuffix(s, suffix) {
		return strings.TrimSuffix(s, suffix), true
	}
	return s, false
}

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}
