package prose

import (
	"slices"
	"strings"
)

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
	if n < 3 || isVowel(base[n-1]) || strings.ContainsRune("wxy", rune(base[n-1])) || strings.ContainsRune("rn", rune(base[n-1])) && n > 4 {
		return false
	}
	return isVowel(base[n-2]) && !isVowel(base[n-3]) && (n <= 4 || slices.Contains(stressedLast, base))
}

// stressedLast are longer verbs that double their last consonant all the same.
var stressedLast = []string{"wiretap", "hijack", "compel", "commit", "admit", "submit", "rebut", "eavesdrop", "kidnap", "control", "refer", "deter", "repel", "expel", "concur", "label"}

func endsInConsonantY(s string) bool {
	return len(s) > 1 && strings.HasSuffix(s, "y") && !isVowel(s[len(s)-2])
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func hasSuffix(s string, suffixes ...string) bool {
	return slices.ContainsFunc(suffixes, func(suffix string) bool { return strings.HasSuffix(s, suffix) })
}
