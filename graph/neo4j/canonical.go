package neo4j

import "github.com/jaccuse/jaccuse/graph"

// canonical finds the nodes that stand for these. Unknown ones are left out.
func (t tx) canonical(ids []graph.ID) (map[graph.ID]graph.ID, error) {
	found := map[graph.ID]graph.ID{}
	if len(ids) == 0 {
		return found, nil
	}
	rows, err := t.run("canonical", map[string]any{"ids": ids})
	for _, r := range rows {
		found[r.id("id")] = r.id("canonical")
	}
	return found, err
}

// known lists the nodes that stand for these, in their order, without repetition or unknown ones.
func known(ids []graph.ID, canonical map[graph.ID]graph.ID) []graph.ID {
	list := []graph.ID{}
	listed := map[graph.ID]bool{}
	for _, id := range ids {
		if seen := canonical[id]; seen != "" && !listed[seen] {
			listed[seen] = true
			list = append(list, seen)
		}
	}
	return list
}
