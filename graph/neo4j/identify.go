package neo4j

import (
	"fmt"
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// identify brings up to date what readers see of nodes: which one stands for each, and what it has from the others.
func (w *writing) identify() error {
	if w.rejudged {
		if err := w.reclassify(); err != nil {
			return err
		}
	}
	if len(w.restated) == 0 {
		return nil
	}
	classes, err := w.classes(w.restated, asWritten)
	if err != nil {
		return err
	}
	var all [][]row
	for _, members := range classes {
		all = append(all, members)
	}
	return w.state(all)
}

// reclassify applies the ledger: it states every class anew that is other than before, and the nodes that are alone again.
func (w *writing) reclassify() error {
	after, err := w.judgedClasses()
	if err != nil {
		return err
	}
	before, err := w.statedClasses()
	if err != nil {
		return err
	}
	changed := changedClasses(before, after)
	if len(changed) == 0 {
		return nil
	}
	rows, err := w.run("nodes", map[string]any{"ids": slices.Concat(changed...), "as": asWritten}, nodeView)
	if err != nil {
		return err
	}
	nodes := map[graph.ID]row{}
	for _, r := range rows {
		nodes[r.row("node").id("id")] = r.row("node")
	}
	var classes [][]row
	for _, ids := range changed {
		var members []row
		for _, id := range ids {
			members = append(members, nodes[id])
		}
		classes = append(classes, members)
	}
	return w.state(classes)
}

// judgedClasses are the classes that the ledger makes.
func (w *writing) judgedClasses() ([][]graph.ID, error) {
	rows, err := w.run("judgements", nil)
	if err != nil {
		return nil, err
	}
	var entries []graph.Entry
	for _, r := range rows {
		entries = append(entries, entryOf(r.row("entry")))
	}
	identities, err := graph.Identify(entries)
	return identities.Classes(), err
}

// statedClasses are the classes that readers have seen so far.
func (w *writing) statedClasses() ([][]graph.ID, error) {
	rows, err := w.run("merged", nil)
	var classes [][]graph.ID
	for _, r := range rows {
		classes = append(classes, r.ids("members"))
	}
	return classes, err
}

// changedClasses are those that came to be, and each node alone that belongs to none any more.
func changedClasses(before, after [][]graph.ID) [][]graph.ID {
	former := map[string]bool{}
	for _, class := range before {
		former[fmt.Sprint(class)] = true
	}
	var changed [][]graph.ID
	still := map[graph.ID]bool{}
	for _, class := range after {
		for _, id := range class {
			still[id] = true
		}
		if !former[fmt.Sprint(class)] {
			changed = append(changed, class)
		}
	}
	for _, id := range slices.Concat(before...) {
		if !still[id] {
			changed = append(changed, []graph.ID{id})
		}
	}
	return changed
}

// state writes what readers see of the members of classes. Edges follow the nodes that another one stands for from now on.
func (w *writing) state(classes [][]row) error {
	var rows []map[string]any
	var moved []graph.ID
	for _, members := range classes {
		node := united(members)
		for _, member := range members {
			if member.id("canonical") != node.ID {
				moved = append(moved, member.id("id"))
			}
			rows = append(rows, identityRow(member.id("id"), node))
		}
	}
	if err := w.recount("pairs_of_nodes", moved); err != nil {
		return err
	}
	if _, err := w.run("write_identities", map[string]any{"rows": rows}); err != nil {
		return err
	}
	return w.recount("pairs_of_nodes", moved)
}

// identityRow is what readers see of a member of a class: all that the class knows stands with its canonical member.
func identityRow(id graph.ID, node graph.Node) map[string]any {
	r := map[string]any{"id": id, "canonical": node.ID, "country": node.Country, "names": nil, "refs": nil}
	if id == node.ID {
		r["names"], r["refs"] = foldedNames(node), node.Refs
	}
	return r
}
