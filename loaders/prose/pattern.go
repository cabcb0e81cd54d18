package prose

import (
	"fmt"
	"maps"
	"strings"
)

// A pattern is a form of a rule, ready to be matched. Its anchor is the first element that is a word and must be there; all
// before it is matched backwards from it, all behind it forwards.
type pattern struct {
	before []element // nearest to the anchor first
	anchor element
	after  []element
}

type element struct {
	kind       elementKind
	words      map[string]bool // of words and classes
	forms      map[string]form // of verbs
	slot       string
	sort       string // of what fills the slot; "" for any actor
	possessive bool
	optional   bool
	many       bool
	limit      int // of a gap
	clause     bool
}

type elementKind uint8

const (
	wordElement elementKind = iota
	verbElement
	passiveElement
	slotElement
	gapElement
)

// The gaps: ".." within a clause, "..." within a sentence.
const (
	shortGap = 6
	longGap  = 20
)

// most is how many words an element with a star takes.
const most = 5

func (l *lexicon) compile(form string) (pattern, error) {
	var elements []element
	for field := range strings.FieldsSeq(form) {
		e, err := l.element(field)
		if err != nil {
			return pattern{}, fmt.Errorf("form %q: %w", form, err)
		}
		elements = append(elements, e)
	}
	for i, e := range elements {
		if e.anchors() {
			p := pattern{anchor: e, after: elements[i+1:]}
			for j := i - 1; j >= 0; j-- {
				p.before = append(p.before, elements[j])
			}
			return p, nil
		}
	}
	if last := elements[len(elements)-1]; last.kind == slotElement && len(elements) > 1 {
		p := pattern{anchor: last}
		for j := len(elements) - 2; j >= 0; j-- {
			p.before = append(p.before, elements[j])
		}
		return p, nil
	}
	return pattern{}, fmt.Errorf("form %q has no word that must be there", form)
}

func (e element) anchors() bool {
	return e.kind != slotElement && e.kind != gapElement && !e.optional && !e.many
}

func (e element) verb() bool { return e.kind == verbElement || e.kind == passiveElement }

func (l *lexicon) element(field string) (element, error) {
	switch field {
	case "..":
		return element{kind: gapElement, limit: shortGap, clause: true}, nil
	case "...":
		return element{kind: gapElement, limit: longGap}, nil
	case ",":
		return element{words: setOf(", –"), optional: false}, nil
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

// heads are the words by which the pattern's anchor is found.
func (p pattern) heads() []string {
	var heads []string
	if p.anchor.kind == slotElement {
		return []string{"<" + p.anchor.sort + ">"}
	}
	for word := range p.anchor.words {
		heads = append(heads, word)
	}
	for word := range p.anchor.forms {
		heads = append(heads, word)
	}
	return heads
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
