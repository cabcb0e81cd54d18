package prose

import (
	"fmt"
	"strings"
)

// A lexicon holds the word classes and the forms of verbs, as words.yaml has them.
type lexicon struct {
	classes     map[string]map[string]bool
	verbs       map[string]map[string]form // by the base form
	participles map[string]bool
	byForm      map[string]form // of all verbs
}

// A form says how a word can be a form of a verb. A word can be several at once: "accused" is past and participle.
type form uint8

const (
	baseForm form = 1 << iota
	thirdForm
	pastForm
	participle
	ingForm
)

// wordFile is words.yaml.
type wordFile struct {
	Classes   map[string]string `yaml:"classes"`
	Irregular map[string]string `yaml:"irregular"` // base: past participle
}

func newLexicon(file wordFile) (*lexicon, error) {
	l := &lexicon{classes: map[string]map[string]bool{}, verbs: map[string]map[string]form{}}
	for base, forms := range file.Irregular {
		parts := strings.Fields(forms)
		if len(parts) != 2 {
			return nil, fmt.Errorf("irregular verb %q needs its past and its participle", base)
		}
		l.verbs[base] = conjugate(base, parts[0], parts[1])
	}
	for name, words := range file.Classes {
		class := map[string]bool{}
		for word := range strings.FieldsSeq(words) {
			if verb, found := strings.CutPrefix(word, "~"); found {
				for form := range l.forms(verb) {
					class[form] = true
				}
				continue
			}
			class[word] = true
		}
		l.classes[name] = class
	}
	return l, nil
}

func (l *lexicon) has(class, word string) bool { return l.classes[class][word] }

// forms are the forms of a verb, regular ones made where words.yaml has none.
func (l *lexicon) forms(base string) map[string]form {
	if l.verbs[base] == nil {
		past := pastOf(base)
		l.verbs[base] = conjugate(base, past, past)
	}
	return l.verbs[base]
}

// participle tells the words that are the participle of a verb and no other form of it but its past.
func (l *lexicon) participle(word string) bool {
	return l.participles[word]
}

// verbForm tells as what forms of verbs a word is known.
func (l *lexicon) verbForm(word string) form { return l.byForm[word] }
