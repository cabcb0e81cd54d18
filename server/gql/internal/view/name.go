package view

import (
	"context"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/jaccuse/jaccuse/graph"
)

// IDOrName is what a client gives for a node: its ID, or a name that only one node bears.
type IDOrName string

// MarshalIDOrName writes it as it is.
func MarshalIDOrName(v IDOrName) graphql.Marshaler { return MarshalText(string(v)) }

// UnmarshalIDOrName reads an ID or a name. An empty one is graph.ErrInvalid.
func UnmarshalIDOrName(v any) (IDOrName, error) {
	text, err := graphql.UnmarshalID(v)
	if err != nil {
		return "", fmt.Errorf("%w: %w", err, graph.ErrInvalid)
	}
	if strings.TrimSpace(text) == "" {
		return "", fmt.Errorf("an ID or name is empty; leave it out, or write one: %w", graph.ErrInvalid)
	}
	return IDOrName(text), nil
}

// bearers are the nodes that bear a name, by its folded form.
type bearers map[string][]graph.Node

// lookUpNames finds who bears the names among what was given, with one call of the store, and none when there are only IDs.
func lookUpNames(ctx context.Context, reader graph.Reader, given []IDOrName) (bearers, error) {
	var names []string
	for _, one := range given {
		if _, err := graph.ParseID(string(one)); err != nil {
			names = append(names, string(one))
		}
	}
	if len(names) == 0 {
		return nil, nil
	}
	if err := AtMost("the number of names in a filter", len(names), MaxPage); err != nil {
		return nil, err
	}
	page, err := reader.FindNodes(ctx, graph.NodeFilter{Names: names}, graph.Page{First: graph.MaxPage})
	if err != nil {
		return nil, err
	}
	if page.Next != "" {
		return nil, fmt.Errorf("more than %d nodes bear the names of this filter; ask by IDs: %w", graph.MaxPage, ErrLimit)
	}
	return byName(page.Nodes), nil
}

func byName(nodes []graph.Node) bearers {
	found := bearers{}
	for _, node := range nodes {
		seen := map[string]bool{}
		for _, name := range node.Names {
			if folded := graph.Fold(name.Text); !seen[folded] {
				seen[folded] = true
				found[folded] = append(found[folded], node)
			}
		}
	}
	return found
}

// ids gives the ID of each that was given, for a name that of its only bearer among the nodes of the right kind.
func (b bearers) ids(given []IDOrName, what string, kind func(graph.Kind) bool) ([]graph.ID, error) {
	var ids []graph.ID
	for _, one := range given {
		id, err := graph.ParseID(string(one))
		if err != nil {
			if id, err = b.only(string(one), what, kind); err != nil {
				return nil, err
			}
		}
		ids = append(ids, id)
	}
	return ids, nil
}

func (b bearers) only(name, what string, kind func(graph.Kind) bool) (graph.ID, error) {
	var fitting []graph.Node
	for _, node := range b[graph.Fold(name)] {
		if kind(node.Kind) {
			fitting = append(fitting, node)
		}
	}
	switch len(fitting) {
	case 0:
		return "", fmt.Errorf("no %s bears the name %q; look for it with the field %ss(search: …), or give an ID: %w", what, name, what, graph.ErrNotFound)
	case 1:
		return fitting[0].ID, nil
	}
	return "", SeveralBear(what, name, len(fitting), fitting)
}

// SeveralBear says that a name does not tell which node is meant, and lists those that bear it.
func SeveralBear(what, name string, count int, nodes []graph.Node) error {
	var described []string
	for _, node := range nodes {
		described = append(described, fmt.Sprintf("%s (%s, %s)", node.ID, node.Name, node.Kind))
	}
	return fmt.Errorf("%d %ss bear the name %q: %s; ask for one by its ID: %w", count, what, name, strings.Join(described, ", "), graph.ErrInvalid)
}
