package prose

import (
	"slices"

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
	for _, f := range facts {
		inClaims := used[f.Of.Key()]
		known := slices.ContainsFunc(kept, func(k graph.Fact) bool { return sameFact(k, f) })
		if inClaims && !known {
			kept = append(kept, f)
		}
	}
	return kept
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

func sameFact(a, b graph.Fact) bool {
	same := a.Of.Key() == b.Of.Key() && (a.Publisher == nil) == (b.Publisher == nil) && len(a.PartOf) == len(b.PartOf)
	return same && slices.EqualFunc(a.Names, b.Names, func(x, y graph.NameUse) bool { return x.Text == y.Text })
}
