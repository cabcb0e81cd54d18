package graphtest

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

func (w *writing) forget(batch graph.Batch) error {
	var loose []graph.ID // nodes that something which went used
	for _, id := range batch.Forget {
		document, there := w.document(id)
		if !there {
			continue
		}
		w.changed = true
		w.documents = slices.DeleteFunc(w.documents, func(d graph.Document) bool { return d.NodeID() == id })
		loose = append(loose, documentNodes(document)...)
		loose = append(loose, w.forgetClaims(id)...)
	}
	w.forgetNodes(loose)
	return nil
}

// forgetClaims drops the claims of a document, and gives the nodes that they used.
func (w *writing) forgetClaims(document graph.ID) []graph.ID {
	var used, gone []graph.ID
	for _, claim := range w.claims {
		if claim.Document == document {
			gone = append(gone, claim.ID)
			used = append(used, partyNodes(claim)...)
		}
	}
	w.claims = slices.DeleteFunc(w.claims, func(c graph.Claim) bool { return c.Document == document })
	for i, claim := range w.claims {
		claim.Answers = slices.DeleteFunc(slices.Clone(claim.Answers), func(id graph.ID) bool { return slices.Contains(gone, id) })
		w.claims[i] = claim
	}
	w.receipt.Forgotten += len(gone)
	return used
}

// forgetNodes drops those of the loose nodes that nothing uses, until none is left.
func (w *writing) forgetNodes(loose []graph.ID) {
	for {
		at := slices.IndexFunc(w.nodes, func(n graph.Node) bool { return slices.Contains(loose, n.ID) && !w.uses(n.ID) })
		if at < 0 {
			return
		}
		loose = append(loose, nodeNodes(w.nodes[at])...)
		w.nodes = slices.Delete(w.nodes, at, at+1)
	}
}

func (c contents) uses(id graph.ID) bool {
	document := func(d graph.Document) bool { return slices.Contains(documentNodes(d), id) }
	claim := func(c graph.Claim) bool { return slices.Contains(partyNodes(c), id) }
	node := func(n graph.Node) bool { return n.ID != id && slices.Contains(nodeNodes(n), id) }
	return slices.ContainsFunc(c.documents, document) || slices.ContainsFunc(c.claims, claim) ||
		slices.ContainsFunc(c.nodes, node) || slices.Contains(c.judged(), id)
}

// judged lists the nodes that standing judgements name.
func (c contents) judged() []graph.ID {
	var ids []graph.ID
	undone := graph.Undone(c.entries)
	for _, entry := range c.entries {
		if !undone[entry.ID] && isJudgement(entry) {
			body, _ := entry.Judgement()
			ids = append(ids, entry.Subject, body.With)
		}
	}
	return ids
}

func isJudgement(entry graph.Entry) bool {
	return entry.Kind == graph.EntrySame || entry.Kind == graph.EntryDifferent
}

func documentNodes(document graph.Document) []graph.ID {
	ids := []graph.ID{document.NodeID()}
	if document.Publisher != nil {
		ids = append(ids, document.Publisher.Mention.NodeID())
	}
	return ids
}

// nodeNodes lists the nodes that a node refers to.
func nodeNodes(node graph.Node) []graph.ID {
	ids := slices.Clone(node.PartOf)
	for _, name := range node.Names {
		ids = append(ids, name.UsedBy)
	}
	return append(ids, node.Publisher)
}
