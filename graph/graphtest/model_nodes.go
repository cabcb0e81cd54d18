package graphtest

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

func (m *Model) Nodes(ctx context.Context, ids []graph.ID) ([]*graph.Node, error) {
	v, err := m.look(ctx)
	if err != nil {
		return nil, err
	}
	found := make([]*graph.Node, len(ids))
	for i, id := range ids {
		if node, known := v.united[v.canonical[id]]; known {
			found[i] = new(cloneNode(node))
		}
	}
	return found, nil
}

func (m *Model) FindNodes(ctx context.Context, filter graph.NodeFilter, page graph.Page) (graph.NodePage, error) {
	v, err := m.look(ctx)
	if err != nil {
		return graph.NodePage{}, err
	}
	var found []graph.Node
	for _, node := range v.nodes {
		if !filter.Apart {
			node = v.united[v.canonical[node.ID]]
			node.Names = slices.Clone(node.Names)
		}
		if v.passesNode(node, filter) && !slices.ContainsFunc(found, func(n graph.Node) bool { return n.ID == node.ID }) {
			found = append(found, cloneNode(node))
		}
	}
	key := func(n graph.Node) []string { return []string{rank(n, filter), graph.Fold(n.Name), string(n.ID)} }
	part, err := cut(found, "nodes", slices.Compare[[]string], key, page)
	return graph.NodePage{Nodes: part.items, Next: part.next, Total: part.total}, err
}

// rank is "0" for a node that bears the very name searched for.
func rank(n graph.Node, f graph.NodeFilter) string {
	bears := func(name graph.Name) bool { return graph.Fold(name.Text) == graph.Fold(f.Search) }
	if f.Search != "" && slices.ContainsFunc(n.Names, bears) {
		return "0"
	}
	return "1"
}

func (v view) passesNode(n graph.Node, f graph.NodeFilter) bool {
	return slices.ContainsFunc(n.Names, func(name graph.Name) bool { return matches(name.Text, f.Search) }) &&
		(len(f.Names) == 0 || slices.ContainsFunc(n.Names, func(name graph.Name) bool { return bearsOneOf(name.Text, f.Names) })) &&
		in(n.Kind, f.Kinds) &&
		in(n.Country, f.Countries) &&
		(len(f.Refs) == 0 || slices.ContainsFunc(n.Refs, func(ref string) bool { return slices.Contains(f.Refs, ref) })) &&
		(!f.Claimed || v.claimed(n, f.Apart))
}

// matches reports whether every word of the search begins a word of the name.
func matches(name, search string) bool {
	words := strings.Fields(graph.Fold(name))
	for _, wanted := range strings.Fields(graph.Fold(search)) {
		if !slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(word, wanted) }) {
			return false
		}
	}
	return true
}

func bearsOneOf(name string, names []string) bool {
	return slices.ContainsFunc(names, func(other string) bool { return graph.Fold(other) == graph.Fold(name) })
}

func (v view) claimed(n graph.Node, apart bool) bool {
	return slices.ContainsFunc(v.claims, func(c graph.Claim) bool {
		if apart {
			return c.Source.Node == n.ID || targetOf(c) == n.ID
		}
		return v.canonical[c.Source.Node] == n.ID || v.canonical[targetOf(c)] == n.ID
	})
}

// A part is a page of any list.
type part[T any] struct {
	items []T
	next  graph.Cursor
	total int
}

// cut orders items by their keys and takes a page of them. The list's name goes into the cursors.
func cut[T any](items []T, list string, compare func(a, b []string) int, key func(T) []string, page graph.Page) (part[T], error) {
	if err := page.Validate(); err != nil {
		return part[T]{}, err
	}
	slices.SortFunc(items, func(a, b T) int { return compare(key(a), key(b)) })
	p := part[T]{total: len(items)}
	if page.After != "" {
		after, err := placeOf(page.After, list, len(key(*new(T)))+1)
		if err != nil {
			return part[T]{}, err
		}
		items = slices.DeleteFunc(items, func(item T) bool { return compare(key(item), after) <= 0 })
	}
	p.items = items
	if len(items) > page.First {
		p.items = items[:page.First]
		p.next = graph.CursorOf(append([]string{list}, key(p.items[page.First-1])...)...)
	}
	return p, nil
}

func placeOf(cursor graph.Cursor, list string, count int) ([]string, error) {
	keys, err := cursor.Keys(count)
	if err == nil && keys[0] != list {
		_, err = cursor.Keys(-1) // never so many: the error of a cursor of another list
	}
	if err != nil {
		return nil, err
	}
	return keys[1:], nil
}

// latestFirst orders by a first key downwards, the empty one last, then by the rest.
func latestFirst(a, b []string) int {
	return cmp.Or(cmp.Compare(b[0], a[0]), slices.Compare(a[1:], b[1:]))
}

// earliestFirst orders by a first key upwards, the empty one last, then by the rest.
func earliestFirst(a, b []string) int {
	return cmp.Or(boolCompare(a[0] == "", b[0] == ""), slices.Compare(a, b))
}

func boolCompare(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
