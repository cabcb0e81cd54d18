package graphtest

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// passes reports whether the filter lets the claim through.
func (v view) passes(c graph.Claim, f graph.ClaimFilter) bool {
	return in(c.ID, f.IDs) && in(c.Verb, f.Verbs) && v.passesParties(c, f) && v.passesPlace(c, f) &&
		v.passesAnswers(c, f) && passesTerms(c, f)
}

// in reports whether the value is one of the list, which lets anything through when it is not set.
func in[T comparable](value T, list []T) bool { return len(list) == 0 || slices.Contains(list, value) }

func (v view) inNodes(id graph.ID, list []graph.ID) bool { return len(list) == 0 || v.stands(id, list) }

func targetOf(c graph.Claim) graph.ID { return nodeOf(c.Target) }

func nodeOf(party *graph.Party) graph.ID {
	if party == nil {
		return ""
	}
	return party.Node
}

func (v view) passesParties(c graph.Claim, f graph.ClaimFilter) bool {
	source, target := c.Source.Node, targetOf(c)
	return v.inNodes(c.Speaker.Node, f.Speakers) &&
		!v.stands(c.Speaker.Node, f.NotSpeakers) &&
		v.inNodes(source, f.Sources) &&
		v.inNodes(target, f.Targets) &&
		(v.inNodes(source, f.Parties) || v.inNodes(target, f.Parties)) &&
		(v.inNodes(source, f.Between) && v.inNodes(target, f.Between)) &&
		v.inNodes(nodeOf(c.About), f.About) &&
		v.passesReporters(c, f) &&
		in(v.country(source), f.SourceCountries) &&
		(len(f.TargetCountries) == 0 || c.Target != nil && in(v.country(target), f.TargetCountries))
}

func (v view) passesReporters(c graph.Claim, f graph.ClaimFilter) bool {
	known := func(r graph.Reporter) bool { return v.stands(r.Node, f.Reporters) }
	return len(f.Reporters) == 0 || slices.ContainsFunc(c.Reporters, known)
}

func (v view) passesPlace(c graph.Claim, f graph.ClaimFilter) bool {
	document, _ := v.document(c.Document)
	return v.inNodes(c.Document, f.Documents) &&
		v.inNodes(v.publisher(document), f.Publishers) &&
		in(c.Loader, f.Loaders) &&
		!slices.Contains(f.NotLoaders, c.Loader) &&
		f.Published.Holds(document.Published)
}

func (v view) passesAnswers(c graph.Claim, f graph.ClaimFilter) bool {
	answers := func(id graph.ID) bool { return slices.Contains(f.Answers, id) }
	if len(f.Answers) > 0 && !slices.ContainsFunc(c.Answers, answers) {
		return false
	}
	if f.Answered == nil {
		return true
	}
	denied := slices.ContainsFunc(v.claims, func(d graph.Claim) bool { return slices.Contains(d.Answers, c.ID) })
	return c.Verb == graph.Accuses && denied == *f.Answered
}

func passesTerms(c graph.Claim, f graph.ClaimFilter) bool {
	return f.Said.Holds(c.Said) &&
		(f.RecordedBefore.IsZero() || c.Recorded.Before(f.RecordedBefore)) &&
		passesWords(c, f) &&
		in(c.Likelihood, f.Likelihoods) &&
		in(c.Confidence, f.Confidences) &&
		in(c.Grade.Reliability, f.Reliabilities)
}

func passesWords(c graph.Claim, f graph.ClaimFilter) bool {
	if f.Words == "" {
		return true
	}
	wanted := graph.Words(f.Words)
	return len(wanted) > 0 && slices.ContainsFunc(c.Quotes, func(q graph.Quote) bool { return holdsAll(graph.Words(q.Text), wanted) })
}

func holdsAll[T comparable](list, wanted []T) bool {
	return !slices.ContainsFunc(wanted, func(w T) bool { return !slices.Contains(list, w) })
}
