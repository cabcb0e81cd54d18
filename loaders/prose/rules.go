package prose

import (
	"embed"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
)

//go:embed rules/*.yaml
var ruleFiles embed.FS

// rules are all rule files, compiled.
type rules struct {
	words     *lexicon
	roles     []*Rule
	claims    []*Rule
	furniture phrases
	byRole    map[string][]rulePattern // by a word of the anchor
	byClaim   map[string][]rulePattern
	byAlias   map[string][]rulePattern
	aliases   []*Rule
	say       map[string]form // the forms of all verbs of saying
	verbs     map[string]bool // all forms that can be finite
}

type rulePattern struct {
	order   int
	rule    *Rule
	pattern *pattern
}

// claimFiles are the families of rules for claims.
var claimFiles = []string{"accuse.yaml", "act.yaml", "deny.yaml", "belong.yaml", "support.yaml", "cite.yaml"}

func readRules() (*rules, error) {
	var words wordFile
	if err := readYAML("words.yaml", &words); err != nil {
		return nil, err
	}
	lexicon, err := newLexicon(words)
	if err != nil {
		return nil, fmt.Errorf("rules/words.yaml: %w", err)
	}
	r := &rules{words: lexicon, byRole: map[string][]rulePattern{}, byClaim: map[string][]rulePattern{}, byAlias: map[string][]rulePattern{}}
	if err := readYAML("furniture.yaml", &r.furniture); err != nil {
		return nil, err
	}
	if r.roles, err = r.readFile("roles.yaml", r.byRole); err != nil {
		return nil, err
	}
	if r.aliases, err = r.readFile("alias.yaml", r.byAlias); err != nil {
		return nil, err
	}
	for _, file := range claimFiles {
		read, err := r.readFile(file, r.byClaim)
		if err != nil {
			return nil, err
		}
		r.claims = append(r.claims, read...)
	}
	r.collectVerbs()
	return r, nil
}

func readYAML(file string, into any) error {
	content, err := ruleFiles.ReadFile("rules/" + file)
	if err != nil {
		return fmt.Errorf("read rules: %w", err)
	}
	if err := yaml.UnmarshalWithOptions(content, into, yaml.Strict()); err != nil {
		return fmt.Errorf("read rules/%s: %w", file, err)
	}
	return nil
}

func (r *rules) readFile(file string, by map[string][]rulePattern) ([]*Rule, error) {
	var read []*Rule
	if err := readYAML(file, &read); err != nil {
		return nil, err
	}
	for i, rule := range read {
		if err := r.compile(rule); err != nil {
			return nil, fmt.Errorf("rules/%s, rule %q: %w", file, rule.Name, err)
		}
		for _, p := range rule.patterns {
			for _, head := range p.heads() {
				by[head] = append(by[head], rulePattern{order: i, rule: rule, pattern: p})
			}
		}
	}
	return read, nil
}

// collectVerbs gathers the forms of all verbs that any rule or class knows.
func (r *rules) collectVerbs() {
	for base := range r.words.classes["verb"] {
		r.words.forms(base)
	}
	r.words.participles, r.words.byForm = map[string]bool{}, map[string]form{}
	r.verbs, r.say = map[string]bool{}, map[string]form{}
	for _, forms := range r.words.verbs {
		for word, f := range forms {
			r.words.byForm[word] |= f
			r.verbs[word] = r.verbs[word] || f != ingForm
			if f&participle != 0 && f&(baseForm|thirdForm) == 0 {
				r.words.participles[word] = true
			}
			if r.words.has("say", word) || r.words.has("denysaying", word) {
				r.say[word] |= f
			}
		}
	}
}

// finite tells the words that can be the verb of a clause: known verbs, and what looks like a past form.
func (r *rules) finite(word string) bool {
	return r.verbs[word] || len(word) > 4 && strings.HasSuffix(word, "ed")
}

// adverb tells the words that may stand between a subject and its verb.
func (r *rules) adverb(word string) bool {
	return r.words.has("adverb", word) || len(word) > 4 && strings.HasSuffix(word, "ly") && !r.words.has("notadverb", word)
}

// dateWord tells whether a token is part of a date: "on Monday", "last week", "in July 2021".
func (r *rules) dateWord(s *sentence, i int) bool {
	t := s.tokens[i]
	if r.words.has("date", t.word) || t.number && len(t.word) <= 4 {
		return true
	}
	return r.words.has("datepreposition", t.word) && i+1 < len(s.tokens) &&
		(r.words.has("date", s.word(i+1)) || s.tokens[i+1].number || r.words.has("date", s.word(i+2)))
}
