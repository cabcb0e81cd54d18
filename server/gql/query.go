package gql

import (
	"context"
	"fmt"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql/internal/view"
)

// query answers the fields of Query.
type query struct {
	reader graph.Reader
	api    *API
}

func (q query) Node(ctx context.Context, id graph.ID) (*view.Node, error) {
	return view.NodesOf(q.reader, []graph.ID{id}).Find(ctx, id)
}

func (q query) Nodes(ctx context.Context, ids []graph.ID) ([]*view.Node, error) {
	if err := view.AtMost("the number of ids", len(ids), view.MaxPage); err != nil {
		return nil, err
	}
	nodes := view.NodesOf(q.reader, ids)
	found := make([]*view.Node, len(ids))
	for i, id := range ids {
		var err error
		if found[i], err = nodes.Find(ctx, id); err != nil {
			return nil, err
		}
	}
	return found, nil
}

func (q query) Actor(ctx context.Context, id *graph.ID, name *string) (*view.Node, error) {
	switch {
	case (id == nil) == (name == nil):
		return nil, fmt.Errorf("give an id or a name to find an actor, one of the two: %w", graph.ErrInvalid)
	case name != nil:
		return q.actorNamed(ctx, *name)
	}
	node, err := q.Node(ctx, *id)
	if err != nil || node == nil || !node.Kind.Actor() {
		return nil, err
	}
	return node, nil
}

func (q query) actorNamed(ctx context.Context, name string) (*view.Node, error) {
	filter := graph.NodeFilter{Names: []string{name}, Kinds: actorKinds()}
	page, err := q.reader.FindNodes(ctx, filter, graph.Page{First: 10})
	if err != nil || len(page.Nodes) == 0 {
		return nil, err
	}
	if len(page.Nodes) > 1 {
		return nil, view.SeveralBear("actor", name, page.Total, page.Nodes)
	}
	return view.ShowNodes(q.reader, page.Nodes)[0], nil
}

func (q query) Actors(ctx context.Context, search *string, names []string, kinds []graph.Kind, countries, refs []string, claimed bool, first int, after *string) (*view.NodeConnection, error) {
	for _, kind := range kinds {
		if !kind.Actor() {
			return nil, fmt.Errorf("%s is no kind of actor; ask for incidents or documents instead: %w", kind, graph.ErrInvalid)
		}
	}
	if len(kinds) == 0 {
		kinds = actorKinds()
	}
	filter := graph.NodeFilter{Names: names, Kinds: kinds, Countries: countries, Refs: refs, Claimed: claimed}
	return q.find(ctx, search, filter, first, after)
}

func (q query) Incidents(ctx context.Context, search *string, names []string, first int, after *string) (*view.NodeConnection, error) {
	return q.find(ctx, search, graph.NodeFilter{Names: names, Kinds: []graph.Kind{graph.Incident}}, first, after)
}

func (q query) find(ctx context.Context, search *string, filter graph.NodeFilter, first int, after *string) (*view.NodeConnection, error) {
	span, err := view.SpanOf(first, after)
	if err != nil {
		return nil, err
	}
	if search != nil {
		filter.Search = *search
	}
	page, err := q.reader.FindNodes(ctx, filter, span.Page())
	if err != nil {
		return nil, err
	}
	nodes := view.Cut(span, page.Nodes)
	return view.Connect(span, view.ShowNodes(q.reader, nodes), page.Next, page.Total), nil
}

func actorKinds() []graph.Kind {
	return slices.DeleteFunc(graph.Kinds(), func(k graph.Kind) bool { return !k.Actor() })
}

func (q query) Revision(ctx context.Context) (int, error) {
	revision, err := q.reader.Revision(ctx)
	return int(revision), err
}
