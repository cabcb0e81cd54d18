package prose

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"github.com/jaccuse/jaccuse/graph"
)

//go:embed rules/*.yaml
var ruleFiles embed.FS

// A Rule is one entry of a rule file: what claim its forms make, or what actor.
type Rule struct {
	Name   string   `yaml:"rule"`
	Claim  string   `yaml:"claim"`  // of rules for claims: the verb
	Forms  []string `yaml:"forms"`  // see the package comment
	Needs  []string `yaml:"needs"`  // word classes of which the sentence holds at least one word
	Lacks  []string `yaml:"lacks"`  // word classes of which the sentence holds none
	Modal  bool     `yaml:"modal"`  // holds even behind "must", "may" and the like
	Answer bool     `yaml:"answer"` // of denials: only where the text holds an accusation to answer
	Self   bool     `yaml:"self"`   // of denials: the slot "target" is who did not do it, and has to be the speaker
	Whole  bool     `yaml:"whole"`  // a part is said of the whole: the slot "whole" is accused as well
	Is     string   `yaml:"is"`     // of rules for actors: what the words stand for
	Kind   string   `yaml:"kind"`   // of rules for actors: the kind, where the words make a new one
	Called string   `yaml:"called"` // of rules for actors: its name, %s for the name of the actor in the slot
	Reads  []string `yaml:"reads"`  // examples: what it must read, "verb: source > target" behind a bar
	Leaves []string `yaml:"leaves"` // near misses

	patterns []*pattern
}

// rules are all rule files, compiled.
type rules struct {
	words     *lexicon
	roles     []*Rule
	claims    []*Rule
	furniture phrases
	byRole    map[string][]rulePattern // by a word of the anchor
	byClaim   map[string][]rulePattern
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
	r := &rules{words: lexicon, byRole: map[string][]rulePattern{}, byClaim: map[string][]rulePattern{}}
	if err := readYAML("furniture.yaml", &r.furniture); err != nil {
		return nil, err
	}
	if r.roles, err = r.readFile("roles.yaml", r.byRole); err != nil {
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

func (r *rules) compile(rule *Rule) error {
	if rule.Name == "" || len(rule.Forms) == 0 {
		return fmt.Errorf("it needs a name and a form")
	}
	if rule.Claim != "" && !graph.Verb(rule.Claim).Valid() {
		return fmt.Errorf("%q is no verb", rule.Claim)
	}
	for _, class := range slices.Concat(rule.Needs, rule.Lacks) {
		if r.words.classes[class] == nil {
			return fmt.Errorf("words.yaml has no class %q", class)
		}
	}
	for _, form := range rule.Forms {
		p, err := r.words.compile(form)
		if err != nil {
			return err
		}
		rule.patterns = append(rule.patterns, &p)
	}
	return nil
}

// collectVerbs gathers the forms of all verbs that any rule or class knows.
func (r *rules) collectVerbs() {
	r.verbs = map[string]bool{}
	for base := range r.words.classes["verb"] {
		r.words.forms(base)
	}
	for _, forms := range r.words.verbs {
		for word, f := range forms {
			if f != ingForm {
				r.verbs[word] = true
			}
		}
	}
}

func (r *rules) finite(word string) bool { return r.verbs[word] }

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

// phrases are beginnings and ends of page furniture.
type phrases struct {
	Begin []string `yaml:"begins"` // a block that begins so is furniture
	End   []string `yaml:"ends"`   // a short block that begins so ends the text
}

func (p phrases) begins(words []string) bool { return anyPrefix(p.Begin, words) }
func (p phrases) ends(words []string) bool   { return anyPrefix(p.End, words) }

func anyPrefix(phrases []string, words []string) bool {
	return slices.ContainsFunc(phrases, func(phrase string) bool {
		prefix := strings.Fields(phrase)
		return len(words) >= len(prefix) && slices.Equal(words[:len(prefix)], prefix)
	})
}
