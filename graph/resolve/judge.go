package resolve

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// judge compares what the resolver should hold of every spelling with what it holds, and writes the difference.
func (r Resolver) judge(ctx context.Context, found names, batch nodeSet) ([]graph.Entry, []Suggestion, error) {
	held, err := r.held(ctx, found)
	if err != nil {
		return nil, nil, err
	}
	var entries []graph.Entry
	var suggestions []Suggestion
	for _, id := range slices.Sorted(maps.Keys(found.spellings)) {
		spelling := found.spellings[id]
		owners, shared := r.ownersOf(spelling, found)
		change, err := settle(spelling, owners, shared, held[id])
		if err != nil {
			return nil, nil, err
		}
		entries = append(entries, change...)
		switch {
		case len(owners) == 1:
			batch.adopt(owners[0])
		case len(owners) > 1:
			suggestions = append(suggestions, ambiguous(spelling, owners, shared))
		}
	}
	return entries, suggestions, nil
}

// adopt adds an owner that only the gazetteer had so far.
func (s nodeSet) adopt(owner graph.Node) {
	for _, ref := range owner.Refs {
		if entry, known := s.known.ByRef(ref); known {
			s.entry(entry)
		}
	}
}

// held are the resolver's standing judgements about the spellings.
func (r Resolver) held(ctx context.Context, found names) (map[graph.ID][]graph.Entry, error) {
	held := map[graph.ID][]graph.Entry{}
	filter := graph.EntryFilter{
		Kinds: []graph.EntryKind{graph.EntrySame}, By: []string{graph.Resolver}, Standing: true,
		Subjects: slices.Sorted(maps.Keys(found.spellings)),
	}
	page := graph.Page{First: graph.MaxPage}
	for len(filter.Subjects) > 0 {
		entries, err := r.Reader.Entries(ctx, filter, page)
		if err != nil {
			return nil, err
		}
		for _, entry := range entries.Entries {
			held[entry.Subject] = append(held[entry.Subject], entry)
		}
		if page.After = entries.Next; page.After == "" {
			break
		}
	}
	return held, nil
}

// ownersOf are the known nodes that a spelling may name, from the batch, the store and the gazetteer, ordered by name; and
// the name that they share with it.
func (r Resolver) ownersOf(spelling graph.Node, found names) ([]graph.Node, string) {
	owners := map[graph.ID]graph.Node{}
	shared := ""
	for _, name := range foldedNames(spelling) {
		candidates := slices.Clone(found.owners[name])
		for _, entry := range r.Known.Find(name) {
			candidates = append(candidates, nodeOf(entry))
		}
		for _, owner := range candidates {
			if compatible(spelling, owner) {
				owners[owner.ID], shared = owner, cmp.Or(shared, name)
			}
		}
	}
	return slices.SortedFunc(maps.Values(owners), func(a, b graph.Node) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	}), shared
}

// compatible: of one kind, and not of two countries.
func compatible(a, b graph.Node) bool {
	return a.Kind == b.Kind && (a.Country == "" || b.Country == "" || a.Country == b.Country)
}

// settle takes back what does not hold any more and judges what does.
func settle(spelling graph.Node, owners []graph.Node, shared string, held []graph.Entry) ([]graph.Entry, error) {
	var entries []graph.Entry
	holds := false
	for _, entry := range held {
		body, err := entry.Judgement()
		if err != nil {
			return nil, err
		}
		if len(owners) == 1 && body.With == owners[0].ID {
			holds = true
			continue
		}
		undone, err := graph.NewEntry(graph.Resolver, graph.EntryUndone, entry.ID, nil)
		if err != nil {
			return nil, err
		}
		entries = append(entries, undone)
	}
	if holds || len(owners) != 1 {
		return entries, nil
	}
	same, err := graph.NewEntry(graph.Resolver, graph.EntrySame, spelling.ID, graph.Judgement{
		With:     owners[0].ID,
		Why:      fmt.Sprintf("%q is a name of %s and of no other known %s", shared, owners[0].Name, owners[0].Kind),
		Evidence: owners[0].Refs,
	})
	return append(entries, same), err
}

func ambiguous(spelling graph.Node, owners []graph.Node, shared string) Suggestion {
	s := Suggestion{Node: spelling.ID, Name: spelling.Name, Why: fmt.Sprintf("%q is a name of %d known actors", shared, len(owners))}
	for _, owner := range owners {
		s.Candidates = append(s.Candidates, Candidate{Node: owner.ID, Name: owner.Name})
	}
	return s
}
