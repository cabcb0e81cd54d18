package prose

import (
	"strings"
	"unicode"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

// A trie finds names in a row of tokens, word by word.
type trie struct {
	next  map[string]*trie
	names []name
}

// A name is what ends at a node of the trie.
type name struct {
	actor actor
	key   string // of the actor
	sort  sort
	weak  bool // counts only in the company of its country or of a clear name
	cased bool // must be written in capitals: "US", not "us"
	owner bool // a possessive stands within: "People's Republic"
}

// A sort says what kind of words a mention is.
type sort string

const (
	proper  sort = "name"
	capital sort = "capital" // a place that stands for its state
	demonym sort = "demonym" // an adjective: it names no actor by itself
	people  sort = "people"  // "the Russians"
	role    sort = "role"    // made by a rule of roles.yaml
	pronoun sort = "pronoun" // looks back, or to the speaker
)

// gazetteerTrie holds all names of the gazetteer.
func gazetteerTrie(g *gazetteer.Gazetteer) *trie {
	root := &trie{}
	for _, e := range g.All() {
		who := actorOf(e)
		for _, text := range e.Strong() {
			root.add(text, name{actor: who, sort: proper})
		}
		for _, text := range e.Weak {
			root.add(text, name{actor: who, sort: proper, weak: true})
		}
		for _, text := range e.Capitals {
			root.add(text, name{actor: who, sort: capital})
		}
		for _, text := range e.Demonyms {
			root.add(text, name{actor: who, sort: demonym})
			root.add(text+"s", name{actor: who, sort: people})
		}
	}
	return root
}

func actorOf(e gazetteer.Entry) actor {
	return actor{Mention: graph.Mention{Name: e.Name, Kind: e.Kind, Country: e.Country, Ref: e.Ref}, class: e.Class}
}

// maxNameWords bounds how many words a name may have.
const maxNameWords = 16

// add enters a name under its words, and a group's name such as "APT28" also as "APT 28".
func (t *trie) add(text string, n name) {
	words := nameWords(text)
	if len(words) == 0 || len(words) > maxNameWords {
		return
	}
	n.cased = shortAcronym(text)
	n.owner = strings.ContainsAny(text, "'’")
	if n.actor.Kind == graph.Group {
		n.actor.Name = text // whether two names mean one group is disputed: the text's own stays
	}
	t.enter(words, n)
	if n.actor.Kind == graph.Group {
		if parted := partDigits(words); parted != nil {
			t.enter(parted, n)
		}
	}
}

func (t *trie) enter(words []string, n name) {
	n.key = n.actor.Key()
	at := t
	for _, word := range words {
		if at.next == nil {
			at.next = map[string]*trie{}
		}
		if at.next[word] == nil {
			at.next[word] = &trie{}
		}
		at = at.next[word]
	}
	for _, known := range at.names {
		if known.actor.Ref == n.actor.Ref && known.actor.Name == n.actor.Name && known.sort == n.sort {
			return
		}
	}
	at.names = append(at.names, n)
}

// nameWords are the words of a name, without a leading article.
func nameWords(text string) []string {
	var words []string
	for _, t := range tokenize(text, 0) {
		if !t.mark {
			words = append(words, t.word)
		}
	}
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	return words
}

// partDigits parts "apt28" into "apt" and "28"; nil where a name is not letters and then digits.
func partDigits(words []string) []string {
	if len(words) != 1 {
		return nil
	}
	at := strings.IndexFunc(words[0], unicode.IsDigit)
	if at < 2 || strings.ContainsFunc(words[0][at:], unicode.IsLetter) {
		return nil
	}
	return []string{words[0][:at], words[0][at:]}
}

// shortAcronym tells names such as US, U.S. and WHO, which small letters would make another word.
func shortAcronym(text string) bool {
	letters := strings.ReplaceAll(text, ".", "")
	return len(letters) <= 5 && letters == strings.ToUpper(letters) && strings.ContainsFunc(letters, unicode.IsLetter)
}
