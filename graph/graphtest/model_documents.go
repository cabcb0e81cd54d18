package graphtest

import (
	"context"
	"fmt"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

func (m *Model) Documents(ctx context.Context, filter graph.DocumentFilter, page graph.Page) (graph.DocumentPage, error) {
	v, err := m.look(ctx)
	if err != nil {
		return graph.DocumentPage{}, err
	}
	if err := filter.Validate(); err != nil {
		return graph.DocumentPage{}, err
	}
	var chosen []graph.Document
	for _, document := range v.documents {
		if !v.passesDocument(document, filter) {
			continue
		}
		document = v.readDocument(document)
		if !filter.WithText {
			document.Text = ""
		}
		chosen = append(chosen, document)
	}
	key := func(d graph.Document) []string { return []string{string(d.Published), string(d.NodeID())} }
	p, err := cut(chosen, "documents", latestFirst, key, page)
	return graph.DocumentPage{Documents: p.items, Next: p.next, Total: p.total}, err
}

func (v view) passesDocument(d graph.Document, f graph.DocumentFilter) bool {
	return v.inNodes(d.NodeID(), f.IDs) &&
		v.inNodes(v.publisher(d), f.Publishers) &&
		in(d.Loader, f.Loaders) &&
		in(d.Language, f.Languages) &&
		f.Published.Holds(d.Published)
}

func (m *Model) Entries(ctx context.Context, filter graph.EntryFilter, page graph.Page) (graph.EntryPage, error) {
	v, err := m.look(ctx)
	if err != nil {
		return graph.EntryPage{}, err
	}
	undone := graph.Undone(v.entries)
	place := map[graph.ID]string{}
	var chosen []graph.Entry
	for i, entry := range v.entries {
		place[entry.ID] = fmt.Sprintf("%09d", i)
		if passesEntry(entry, filter, undone) {
			chosen = append(chosen, cloneEntry(entry))
		}
	}
	key := func(e graph.Entry) []string { return []string{place[e.ID]} }
	p, err := cut(chosen, "entries", slices.Compare[[]string], key, page)
	return graph.EntryPage{Entries: p.items, Next: p.next, Total: p.total}, err
}

func passesEntry(e graph.Entry, f graph.EntryFilter, undone map[graph.ID]bool) bool {
	return in(e.ID, f.IDs) && in(e.Kind, f.Kinds) && in(e.Subject, f.Subjects) && in(e.By, f.By) &&
		(len(f.Nodes) == 0 || concerns(e, f.Nodes)) &&
		(!f.Standing || !undone[e.ID] && e.Kind != graph.EntryUndone)
}

// concerns reports whether the entry is a judgement of one of the nodes.
func concerns(e graph.Entry, nodes []graph.ID) bool {
	if !isJudgement(e) {
		return false
	}
	body, _ := e.Judgement()
	return slices.Contains(nodes, e.Subject) || slices.Contains(nodes, body.With)
}
