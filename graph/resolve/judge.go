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
	refused, err := r.refused(ctx, found)
	if err != nil {
		return nil, nil, err
	}
	var entries []graph.Entry
	var suggestions []Suggestion
	for _, id := range slices.Sorted(maps.Keys(found.spellings)) {
		spelling := found.spellings[id]
		owners, shared := r.ownersOf(spelling, found)
		change, err := settle(spelling, owners, shared, held[id], refused)
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
	entries, err := r.own(ctx, found, true)
	held := map[graph.ID][]graph.Entry{}
	for _, entry := range entries {
		held[entry.Subject] = append(held[entry.Subject], entry)
	}
	return held, err
}

// judged is a spelling and the node that it was judged the same as.
type judged struct{ spelling, owner graph.ID }

// refused are the resolver's judgements about the spellings that people took back.
func (r Resolver) refused(ctx context.Context, found names) (map[judged]bool, error) {
	all, err := r.own(ctx, found, false)
	if err != nil {
		return nil, err
	}
	byID := map[graph.ID]graph.Entry{}
	for _, entry := range all {
		byID[entry.ID] = entry
	}
	undone, err := r.entries(ctx, graph.EntryFilter{Kinds: []graph.EntryKind{graph.EntryUndone}}, slices.Sorted(maps.Keys(byID)))
	refused := map[judged]bool{}
	for _, undoing := range undone {
		if undoing.By == graph.Resolver {
			continue
		}
		body, err := byID[undoing.Subject].Judgement()
		if err != nil {
			return nil, err
		}
		refused[judged{byID[undoing.Subject].Subject, body.With}] = true
	}
	return refused, err
}

// own are the resolver's judgements about the spellings, the standing ones or all.
func (r Resolver) own(ctx context.Context, found names, standing bool) ([]graph.Entry, error) {
	filter := graph.EntryFilter{Kinds: []graph.EntryKind{graph.EntrySame}, By: []string{graph.Resolver}, Standing: standing}
	return r.entries(ctx, filter, slices.Sorted(maps.Keys(found.spellings)))
}

// entries lists the entries about some subjects; none about none.
func (r Resolver) entries(ctx context.Context, filter graph.EntryFilter, subjects []graph.ID) ([]graph.Entry, error) {
	filter.Subjects = subjects
	var all []graph.Entry
	page := graph.Page{First: graph.MaxPage}
	for len(subjects) > 0 {
		found, err := r.Reader.Entries(ctx, filter, page)
		if err != nil {
			return nil, err
		}
		all = append(all, found.Entries...)
		if page.After = found.Next; page.After == "" {
			break
		}
	}
	return all, nil
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

// settle takes back what does not hold any more and judges what does, unless people took that very judgement back.
func settle(spelling graph.Node, owners []graph.Node, shared string, held []graph.Entry, refused map[judged]bool) ([]graph.Entry, error) {
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
	if holds || len(owners) != 1 || refused[judged{spelling.ID, owners[0].ID}] {
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
