package prose

import (
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// allFacts are the facts of the text, and of the gazetteer what its organs in the claims are parts of. Each is there once.
func (r *reader) allFacts(claims []graph.Claim) []graph.Fact {
	facts := r.facts
	used := map[string]bool{}
	for i := range claims {
		for _, p := range claims[i].Parties() {
			if fact, ok := r.belongs(p.Mention); ok && !used[p.Key()] {
				facts = append(facts, fact)
			}
			used[p.Key()] = true
		}
	}
	var kept []graph.Fact
	known := map[string]bool{}
	for _, f := range facts {
		key := keyOfFact(f)
		if used[f.Of.Key()] && !known[key] {
			kept = append(kept, f)
		}
		known[key] = true
	}
	return kept
}

// keyOfFact is the same for facts that say the same.
func keyOfFact(f graph.Fact) string {
	key := fmt.Sprint(f.Of.Key(), f.Refs, f.PartOf)
	if f.Publisher != nil {
		key += f.Publisher.Key()
	}
	for _, use := range f.Names {
		key += "\n" + use.Text
		if use.UsedBy != nil {
			key += "\n" + use.UsedBy.Key()
		}
	}
	return key
}

// belongs is what the gazetteer says an actor is part of.
func (r *reader) belongs(m graph.Mention) (graph.Fact, bool) {
	e, ok := r.x.gazetteer.ByRef(m.Ref)
	if !ok || e.PartOf == "" {
		return graph.Fact{}, false
	}
	whole, ok := r.x.gazetteer.ByRef(e.PartOf)
	if !ok {
		return graph.Fact{}, false
	}
	return graph.Fact{Of: m, PartOf: []graph.Mention{actorOf(whole).Mention}}, true
}
