package view

import (
	"context"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// Nodes is nodes that are looked up together, with one call of the store, when the first of them is needed.
type Nodes struct {
	reader graph.Reader
	ids    []graph.ID
	found  lazy[map[graph.ID]*Node]
}

// NodesOf prepares to look up these nodes. Empty IDs and repetitions do no harm.
func NodesOf(reader graph.Reader, ids []graph.ID) *Nodes {
	return &Nodes{reader: reader, ids: distinct(ids)}
}

// Find is the node with this ID, which must be one of those prepared; nil when it is not in the store.
func (n *Nodes) Find(ctx context.Context, id graph.ID) (*Node, error) {
	if id == "" {
		return nil, nil
	}
	found, err := n.found.load(func() (map[graph.ID]*Node, error) { return n.lookUp(ctx) })
	if err != nil {
		return nil, err
	}
	return found[id], nil
}

// List finds several nodes and leaves out those that are not in the store.
func (n *Nodes) List(ctx context.Context, ids []graph.ID) ([]*Node, error) {
	var list []*Node
	for _, id := range ids {
		node, err := n.Find(ctx, id)
		if err != nil {
			return nil, err
		}
		if node != nil {
			list = append(list, node)
		}
	}
	return list, nil
}

func (n *Nodes) lookUp(ctx context.Context) (map[graph.ID]*Node, error) {
	answers, err := n.reader.Nodes(ctx, n.ids)
	if err != nil {
		return nil, err
	}
	return n.byID(answers), nil
}

// byID shows each node once, even where several IDs asked for stand for it.
func (n *Nodes) byID(answers []*graph.Node) map[graph.ID]*Node {
	place := map[graph.ID]int{}
	var nodes []graph.Node
	for _, node := range answers {
		if node == nil {
			continue
		}
		if _, there := place[node.ID]; !there {
			place[node.ID] = len(nodes)
			nodes = append(nodes, *node)
		}
	}
	shown := ShowNodes(n.reader, nodes)
	found := map[graph.ID]*Node{}
	for i, node := range answers {
		if node != nil {
			found[n.ids[i]] = shown[place[node.ID]]
		}
	}
	return found
}

// distinct is the IDs without repetitions and empty ones, sorted.
func distinct(ids []graph.ID) []graph.ID {
	sorted := slices.DeleteFunc(slices.Clone(ids), func(id graph.ID) bool { return id == "" })
	slices.Sort(sorted)
	return slices.Compact(sorted)
}
