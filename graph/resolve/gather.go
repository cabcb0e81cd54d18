package resolve

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// names holds every node that bears a name of the batch, from the batch and from the store: those that are known by an
// external reference, and those of which there is only a spelling.
type names struct {
	owners    map[string][]graph.Node // by folded name, each owner once
	spellings map[graph.ID]graph.Node
}

// gather asks the store for the nodes that share a name with the batch, then for what owns the further names of the spellings among
// them. Spellings that share only those further names stay out: not all of their own names were looked up, so that they
// could be judged wrongly; nor does the batch say anything new of them.
func (r Resolver) gather(ctx context.Context, batch nodeSet) (names, error) {
	found := names{owners: map[string][]graph.Node{}, spellings: map[graph.ID]graph.Node{}}
	found.take(batch.list())
	asked := found.all()
	nodes, err := r.bearing(ctx, slices.Sorted(maps.Keys(asked)))
	if err != nil {
		return names{}, err
	}
	found.take(nodes)
	further := found.all()
	maps.DeleteFunc(further, func(name string, _ bool) bool { return asked[name] })
	nodes, err = r.bearing(ctx, slices.Sorted(maps.Keys(further)))
	found.take(slices.DeleteFunc(nodes, func(n graph.Node) bool { return len(n.Refs) == 0 }))
	return found, err
}

// all is the folded names of all nodes found.
func (n names) all() map[string]bool {
	all := map[string]bool{}
	for name := range n.owners {
		all[name] = true
	}
	for _, spelling := range n.spellings {
		for _, name := range foldedNames(spelling) {
			all[name] = true
		}
	}
	return all
}

// bearing lists all nodes of the store with one of the names.
func (r Resolver) bearing(ctx context.Context, folded []string) ([]graph.Node, error) {
	var all []graph.Node
	page := graph.Page{First: graph.MaxPage}
	for len(folded) > 0 {
		found, err := r.Reader.FindNodes(ctx, graph.NodeFilter{Names: folded, Apart: true}, page)
		if err != nil {
			return nil, err
		}
		all = append(all, found.Nodes...)
		if page.After = found.Next; page.After == "" {
			break
		}
	}
	return all, nil
}

func (n names) take(nodes []graph.Node) {
	for _, node := range nodes {
		if !nameable(node.Kind) {
			continue
		}
		if len(node.Refs) > 0 {
			n.own(node)
			continue
		}
		if there, found := n.spellings[node.ID]; found {
			node.Merge(there)
		}
		n.spellings[node.ID] = node
	}
}

func (n names) own(node graph.Node) {
	for _, name := range foldedNames(node) {
		if !slices.ContainsFunc(n.owners[name], func(o graph.Node) bool { return o.ID == node.ID }) {
			n.owners[name] = append(n.owners[name], node)
		}
	}
}

// nameable tells the kinds whose names can belong to one known actor. Reports and incidents are titled, not named; a
// coalition is a phrase.
func nameable(kind graph.Kind) bool { return kind.Actor() && kind != graph.Coalition }

// foldedNames are the names of a node as they are compared, each once.
func foldedNames(n graph.Node) []string {
	set := map[string]bool{}
	for _, name := range n.Names {
		set[graph.Fold(name.Text)] = true
	}
	set[graph.Fold(n.Name)] = true
	delete(set, "")
	return slices.SortedFunc(maps.Keys(set), strings.Compare)
}
