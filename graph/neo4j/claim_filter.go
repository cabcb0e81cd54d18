package neo4j

import (
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// claimFilter turns a filter into clauses. The IDs of nodes become those of the nodes that stand for them.
func (t tx) claimFilter(f graph.ClaimFilter) (*filter, error) {
	conditions := newFilter("claim_filter")
	if err := t.addNodes(conditions, f); err != nil {
		return nil, err
	}
	addList(conditions, "ids", f.IDs)
	addList(conditions, "verbs", f.Verbs)
	addList(conditions, "sourceCountries", f.SourceCountries)
	addList(conditions, "targetCountries", f.TargetCountries)
	addList(conditions, "loaders", f.Loaders)
	addList(conditions, "notLoaders", f.NotLoaders)
	addList(conditions, "answers", f.Answers)
	addList(conditions, "likelihoods", f.Likelihoods)
	addList(conditions, "confidences", f.Confidences)
	addList(conditions, "reliabilities", f.Reliabilities)
	conditions.addPeriod("said", f.Said)
	conditions.addPeriod("published", f.Published)
	if f.Answered != nil {
		conditions.add("answered", *f.Answered)
	}
	if !f.RecordedBefore.IsZero() {
		conditions.add("recordedBefore", f.RecordedBefore.UTC())
	}
	addWords(conditions, f.Words)
	return conditions, nil
}

func (t tx) addNodes(conditions *filter, f graph.ClaimFilter) error {
	lists := []struct {
		name string
		ids  []graph.ID
	}{
		{"speakers", f.Speakers}, {"notSpeakers", f.NotSpeakers}, {"sources", f.Sources}, {"targets", f.Targets},
		{"parties", f.Parties}, {"between", f.Between}, {"reporters", f.Reporters}, {"about", f.About},
		{"documents", f.Documents}, {"publishers", f.Publishers},
	}
	var all []graph.ID
	for _, list := range lists {
		all = append(all, list.ids...)
	}
	canonical, err := t.canonical(all)
	for _, list := range lists {
		if len(list.ids) > 0 {
			conditions.add(list.name, known(list.ids, canonical))
		}
	}
	return err
}

// addWords looks for whole words: those of quotes are stored with a blank at either end. A text without any word is in no quote.
func addWords(conditions *filter, text string) {
	if text == "" {
		return
	}
	words, padded := graph.Words(text), []string{}
	for _, word := range words {
		padded = append(padded, " "+word+" ")
	}
	conditions.add("words", padded)
	if len(words) > 0 {
		conditions.params["worded"] = luceneAll(words, "")
	}
}

// narrow are the conditions that candidates can be looked up by, those that leave the fewest first.
var narrow = []string{"ids", "words", "answers", "about", "documents", "targets", "sources", "speakers", "parties", "between"}

// beginning says which of the conditions the search for claims begins with.
func (f *filter) beginning() string {
	for _, name := range narrow {
		if _, there := f.params[name]; there && (name != "words" || f.params["worded"] != nil) {
			return name
		}
	}
	return "all"
}

// maxTerm keeps terms below the length at which the full-text index cuts words. The index only proposes candidates.
const maxTerm = 80

// luceneAll is a full-text query for all these folded words, which hold no sign that the query language knows.
func luceneAll(words []string, wildcard string) string {
	var terms []string
	for _, word := range words {
		term := word + wildcard
		if runes := []rune(word); len(runes) > maxTerm {
			term = string(runes[:maxTerm]) + "*"
		}
		terms = append(terms, "+"+term)
	}
	return strings.Join(terms, " ")
}
