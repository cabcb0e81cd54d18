package prose

import (
	"fmt"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// A Rule is one entry of a rule file: what claim its forms make, or what actor.
type Rule struct {
	Name     string   `yaml:"rule"`
	Claim    string   `yaml:"claim"`     // of rules for claims: the verb
	Forms    []string `yaml:"forms"`     // see the package comment
	Needs    []string `yaml:"needs"`     // word classes of which the sentence holds at least one word
	Lacks    []string `yaml:"lacks"`     // word classes of which the sentence holds none
	Modal    bool     `yaml:"modal"`     // holds even behind "must", "may" and the like
	Answer   bool     `yaml:"answer"`    // of denials: only where the text holds an accusation to answer
	Implies  bool     `yaml:"implies"`   // of denials: they say too that the target accuses the source
	Self     bool     `yaml:"self"`      // of denials: the slot "target" is who did not do it, and has to be the speaker
	Whole    bool     `yaml:"whole"`     // a part is said of the whole: the slot "whole" is accused as well
	Is       string   `yaml:"is"`        // of rules for actors: what the words stand for
	Person   bool     `yaml:"person"`    // of rules for actors: "he" and "she" can look back to the words
	Attack   bool     `yaml:"attackers"` // of rules for actors: the words stand for attackers
	Kind     string   `yaml:"kind"`      // of rules for actors: the kind, where the words make a new one
	Called   string   `yaml:"called"`    // of rules for actors: its name, %s for the name of the actor in the slot
	NotAfter string   `yaml:"notafter"`  // of rules for actors: a word class that must not stand before the words
	Reads    []string `yaml:"reads"`     // examples: what it must read, "verb: source > target" behind a bar
	Leaves   []string `yaml:"leaves"`    // near misses

	patterns []*pattern
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
