package prose

// find returns the names that begin at token i, and the token behind the longest of them.
func (t *trie) find(tokens []token, i int) ([]name, int) {
	var best []name
	end := i
	at := t
	for j := i; j < len(tokens) && j < i+maxNameWords; j++ {
		if at = at.next[tokens[j].word]; at == nil {
			break
		}
		if fitting := fit(at.names, tokens[i:j+1]); fitting != nil {
			best, end = fitting, j+1
		}
		if tokens[j].possessive && !insideName(tokens, j) {
			break
		}
	}
	return best, end
}

// insideName tells whether a possessive can stand within a name: "People's Republic", "Reporters' Union".
func insideName(tokens []token, j int) bool { return j+1 < len(tokens) && tokens[j+1].capital }

// fit keeps the names that the words are written like.
func fit(names []name, words []token) []name {
	var fitting []name
	for _, n := range names {
		if written(n, words) {
			fitting = append(fitting, n)
		}
	}
	return fitting
}

func written(n name, words []token) bool {
	first := words[0]
	for _, w := range words[:len(words)-1] {
		if w.possessive && !n.owner {
			return false
		}
	}
	if n.cased && len(words) == 1 {
		return first.acronym
	}
	return first.capital || first.number || (len(words) > 1 && words[1].capital && first.glued)
}
