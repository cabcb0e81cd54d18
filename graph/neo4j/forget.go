package neo4j

import "github.com/jaccuse/jaccuse/graph"

// forget takes documents away, with their claims and the nodes that nothing uses any more.
func (w *writing) forget() error {
	if len(w.batch.Forget) == 0 {
		return nil
	}
	if err := w.recount("pairs_of_documents", w.batch.Forget); err != nil {
		return err
	}
	rows, err := w.run("forget_documents", map[string]any{"ids": w.batch.Forget})
	if err != nil {
		return err
	}
	w.changed = w.changed || rows[0].number("documents") > 0
	w.receipt.Forgotten += rows[0].number("claims")
	return w.forgetNodes(rows[0].ids("nodes"))
}

// forgetNodes takes those of the nodes away that nothing uses, then those that these alone used, and so on.
func (w *writing) forgetNodes(loose []graph.ID) error {
	for len(loose) > 0 {
		rows, err := w.run("forget_nodes", map[string]any{"ids": loose})
		if err != nil {
			return err
		}
		loose = rows[0].ids("used")
	}
	return nil
}
