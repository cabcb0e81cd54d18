package graph_test

import (
	"testing"

	"github.com/jaccuse/jaccuse/graph"
)

func TestVerbs(t *testing.T) {
	for _, c := range []struct {
		verb                      graph.Verb
		sourceSpeaks, needsTarget bool
	}{
		{graph.Accuses, true, true}, {graph.Denies, true, false}, {graph.Cites, true, true},
		{graph.Attributes, false, true}, {graph.Endorses, true, true}, {graph.ClaimsResponsibility, true, false},
	} {
		same(t, string(c.verb)+": its source speaks", c.verb.SourceSpeaks(), c.sourceSpeaks)
		same(t, string(c.verb)+": it needs a target", c.verb.NeedsTarget(), c.needsTarget)
		same(t, string(c.verb)+" is one", c.verb.Valid(), true)
	}
	same(t, "count", len(graph.Verbs()), 6)
	same(t, "another", graph.Verb("LIKES").Valid(), false)
}

func TestKinds(t *testing.T) {
	var actors []graph.Kind
	for _, kind := range graph.Kinds() {
		if kind.Actor() {
			actors = append(actors, kind)
		}
	}
	same(t, "actors", actors, []graph.Kind{graph.Country, graph.Agency, graph.Group, graph.Organization, graph.Person, graph.Coalition})
	same(t, "kinds", len(graph.Kinds()), 8)
	same(t, "another", graph.Kind("PLANET").Valid() || graph.Kind("PLANET").Actor(), false)
}

func TestListsBelongToTheCaller(t *testing.T) {
	graph.Verbs()[0], graph.Kinds()[0], graph.Likelihoods()[0] = "x", "x", "x"
	graph.Confidences()[0], graph.EntryKinds()[0] = "x", "x"
	same(t, "verb", graph.Verbs()[0], graph.Accuses)
	same(t, "kind", graph.Kinds()[0], graph.Country)
	same(t, "likelihoods", graph.Likelihoods()[0], graph.AlmostNoChance)
	same(t, "confidences", graph.Confidences()[0], graph.LowConfidence)
	same(t, "entry kinds", graph.EntryKinds()[0], graph.EntrySame)
}
