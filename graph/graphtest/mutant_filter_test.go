package graphtest

import (
	"context"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// filterMutants forget one field of the filter each; and some read a field wrongly.
func filterMutants() map[string]mutation {
	mutants := map[string]mutation{}
	for name, forget := range map[string]func(f *graph.ClaimFilter){
		"IDs":              func(f *graph.ClaimFilter) { f.IDs = nil },
		"verbs":            func(f *graph.ClaimFilter) { f.Verbs = nil },
		"speakers":         func(f *graph.ClaimFilter) { f.Speakers = nil },
		"not speakers":     func(f *graph.ClaimFilter) { f.NotSpeakers = nil },
		"sources":          func(f *graph.ClaimFilter) { f.Sources = nil },
		"targets":          func(f *graph.ClaimFilter) { f.Targets = nil },
		"parties":          func(f *graph.ClaimFilter) { f.Parties = nil },
		"between":          func(f *graph.ClaimFilter) { f.Between = nil },
		"reporters":        func(f *graph.ClaimFilter) { f.Reporters = nil },
		"about":            func(f *graph.ClaimFilter) { f.About = nil },
		"source countries": func(f *graph.ClaimFilter) { f.SourceCountries = nil },
		"target countries": func(f *graph.ClaimFilter) { f.TargetCountries = nil },
		"documents":        func(f *graph.ClaimFilter) { f.Documents = nil },
		"publishers":       func(f *graph.ClaimFilter) { f.Publishers = nil },
		"loaders":          func(f *graph.ClaimFilter) { f.Loaders = nil },
		"not loaders":      func(f *graph.ClaimFilter) { f.NotLoaders = nil },
		"answers":          func(f *graph.ClaimFilter) { f.Answers = nil },
		"answered":         func(f *graph.ClaimFilter) { f.Answered = nil },
		"said":             func(f *graph.ClaimFilter) { f.Said = graph.Period{} },
		"undated":          func(f *graph.ClaimFilter) { f.Said.Undated = "" },
		"published":        func(f *graph.ClaimFilter) { f.Published = graph.Period{} },
		"recorded before":  func(f *graph.ClaimFilter) { f.RecordedBefore = time.Time{} },
		"words":            func(f *graph.ClaimFilter) { f.Words = "" },
		"likelihoods":      func(f *graph.ClaimFilter) { f.Likelihoods = nil },
		"confidences":      func(f *graph.ClaimFilter) { f.Confidences = nil },
		"reliabilities":    func(f *graph.ClaimFilter) { f.Reliabilities = nil },
	} {
		mutants["filter forgets "+name] = misfiltered(forget)
	}
	mutants["filter takes speakers for sources"] = misfiltered(func(f *graph.ClaimFilter) {
		if f.Sources == nil {
			f.Sources, f.Speakers = f.Speakers, nil
		}
	})
	mutants["filter takes between for parties"] = misfiltered(func(f *graph.ClaimFilter) {
		if f.Parties == nil {
			f.Parties, f.Between = f.Between, nil
		}
	})
	mutants["filter compares dates as text"] = misfiltered(func(f *graph.ClaimFilter) { f.Said.To = f.Said.To.First() })
	mutants["filter for neighbourhoods alone is forgotten"] = func(f *faulty) {
		right := f.around
		f.around = func(ctx context.Context, around graph.Around) (graph.Slice, error) {
			around.Filter = graph.ClaimFilter{}
			return right(ctx, around)
		}
	}
	mutants["filter for paths alone is forgotten"] = func(f *faulty) {
		right := f.paths
		f.paths = func(ctx context.Context, between graph.Between) (graph.PathList, error) {
			between.Filter = graph.ClaimFilter{}
			return right(ctx, between)
		}
	}
	mutants["filter for totals alone is forgotten"] = func(f *faulty) {
		right := f.totals
		f.totals = func(ctx context.Context, _ graph.ClaimFilter, by []graph.Dimension, limit int) (graph.Totals, error) {
			return right(ctx, graph.ClaimFilter{}, by, limit)
		}
	}
	return mutants
}

// misfiltered lets a store ask for claims through another filter.
func misfiltered(change func(*graph.ClaimFilter)) mutation {
	return func(f *faulty) {
		right := f.claims
		f.claims = func(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error) {
			change(&query.Filter)
			return right(ctx, query)
		}
	}
}
