package prose

import (
	"fmt"
	"strings"
)

// A pattern is a form of a rule, ready to be matched. Its anchor is the first element that is a word and must be there; all
// before it is matched backwards from it, all behind it forwards.
type pattern struct {
	before []element // nearest to the anchor first
	anchor element
	after  []element
}

// The gaps: "." within a noun phrase and ".." within a clause, "..." within a sentence.
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
