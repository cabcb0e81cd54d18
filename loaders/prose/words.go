package prose

import (
	"fmt"
	"slices"
	"strings"
)

// A lexicon holds the word classes and the forms of verbs, as words.yaml has them.
type lexicon struct {
	classes map[string]map[string]bool
	verbs   map[string]map[string]form // by the base form
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

func conjugate(base, past, part string) map[string]form {
	if base == "be" {
		return map[string]form{"be": baseForm, "is": thirdForm, "are": thirdForm, "am": thirdForm, "was": pastForm, "were": pastForm, "been": participle, "being": ingForm}
	}
	forms := map[string]form{}
	forms[base] |= baseForm
	forms[thirdOf(base)] |= thirdForm
	forms[past] |= pastForm
	forms[part] |= participle
	forms[ingOf(base)] |= ingForm
	return forms
}

func thirdOf(base string) string {
	switch {
	case base == "have":
		return "has"
	case hasSuffix(base, "s", "x", "z", "ch", "sh", "o"):
		return base + "es"
	case endsInConsonantY(base):
		return base[:len(base)-1] + "ies"
	}
	return base + "s"
}

func pastOf(base string) string {
	switch {
	case strings.HasSuffix(base, "e"):
		return base + "d"
	case endsInConsonantY(base):
		return base[:len(base)-1] + "ied"
	case doubles(base):
		return base + base[len(base)-1:] + "ed"
	}
	return base + "ed"
}

func ingOf(base string) string {
	switch {
	case strings.HasSuffix(base, "ie"):
		return base[:len(base)-2] + "ying"
	case strings.HasSuffix(base, "e") && !hasSuffix(base, "ee", "ye", "oe"):
		return base[:len(base)-1] + "ing"
	case doubles(base):
		return base + base[len(base)-1:] + "ing"
	}
	return base + "ing"
}

// doubles tells whether the last consonant is doubled: "plan", "tap", but "attack", "launder" not.
func doubles(base string) bool {
	n := len(base)
	if n < 3 || isVowel(base[n-1]) || strings.ContainsRune("wxyrn", rune(base[n-1])) && n > 4 {
		return false
	}
	return isVowel(base[n-2]) && !isVowel(base[n-3]) && (n <= 4 || slices.Contains(stressedLast, base))
}

// stressedLast are longer verbs that double their last consonant all the same.
var stressedLast = []string{"wiretap", "hijack", "compel", "commit", "admit", "submit", "rebut", "eavesdrop", "kidnap"}

func endsInConsonantY(s string) bool {
	return len(s) > 1 && strings.HasSuffix(s, "y") && !isVowel(s[len(s)-2])
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func hasSuffix(s string, suffixes ...string) bool {
	return slices.ContainsFunc(suffixes, func(suffix string) bool { return strings.HasSuffix(s, suffix) })
}
