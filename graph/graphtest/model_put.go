package graphtest

import (
	"fmt"
	"reflect"
	"slices"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// put is the contents after a batch.
func (c contents) put(batch graph.Batch) (contents, graph.Receipt, error) {
	if batch.Revision != 0 && batch.Revision != c.revision {
		return c, graph.Receipt{}, fmt.Errorf("the store is at revision %d, not %d: %w", c.revision, batch.Revision, graph.ErrConflict)
	}
	w := writing{contents: c.copied(), now: time.Now().UTC().Truncate(time.Millisecond)}
	for _, step := range []func(graph.Batch) error{w.forget, w.putNodes, w.putDocuments, w.putClaims, w.putEntries} {
		if err := step(batch); err != nil {
			return c, graph.Receipt{}, err
		}
	}
	if w.changed {
		w.revision++
	}
	w.receipt.Revision = w.revision
	return w.contents, w.receipt, nil
}

func (c contents) copied() contents {
	c.documents, c.nodes = slices.Clone(c.documents), slices.Clone(c.nodes)
	c.claims, c.entries = slices.Clone(c.claims), slices.Clone(c.entries)
	return c
}

// writing is a batch on its way in.
type writing struct {
	contents
	receipt graph.Receipt
	now     time.Time
	changed bool
}

func (w *writing) putNodes(batch graph.Batch) error {
	for _, node := range batch.Nodes {
		if err := node.Validate(); err != nil {
			return err
		}
		node = cloneNode(node)
		node.Same = nil
		at := slices.IndexFunc(w.nodes, func(n graph.Node) bool { return n.ID == node.ID })
		if at < 0 {
			merged := node
			merged.Merge(node)
			w.nodes = append(w.nodes, merged)
			w.receipt.NewNodes++
			w.changed = true
			continue
		}
		merged := cloneNode(w.nodes[at])
		merged.Merge(node)
		w.changed = w.changed || !reflect.DeepEqual(merged, cloneNode(w.nodes[at]))
		w.nodes[at] = merged
	}
	return w.checkRelies(batch)
}

func (w *writing) checkRelies(batch graph.Batch) error {
	for _, node := range batch.Nodes {
		if missing := w.missingNode(node.Relies()); missing != "" {
			return fmt.Errorf("node %s relies on node %s, which is not there: %w", node.ID, missing, graph.ErrInvalid)
		}
	}
	return nil
}

func (w *writing) putDocuments(batch graph.Batch) error {
	for _, document := range batch.Documents {
		if err := document.Validate(); err != nil {
			return err
		}
		if _, there := w.document(document.NodeID()); there {
			continue
		}
		needed := []graph.ID{document.NodeID()}
		if document.Publisher != nil {
			needed = append(needed, document.Publisher.Mention.NodeID())
		}
		if missing := w.missingNode(needed); missing != "" {
			return fmt.Errorf("document %s needs node %s, which is not there: %w", document.Key, missing, graph.ErrInvalid)
		}
		document = cloneDocument(document)
		document.Recorded = w.now
		w.documents = append(w.documents, document)
		w.receipt.NewDocuments++
		w.changed = true
	}
	return nil
}

func (w *writing) putClaims(batch graph.Batch) error {
	for _, claim := range batch.Claims {
		document, there := w.document(claim.Document)
		if !there {
			return fmt.Errorf("claim %s stands in document %s, which is not there: %w", claim.ID, claim.Document, graph.ErrInvalid)
		}
		if err := claim.Validate(document.Text); err != nil {
			return err
		}
		if _, there := w.claim(claim.ID); there {
			w.receipt.Unchanged++
			continue
		}
		if missing := w.missingNode(partyNodes(claim)); missing != "" {
			return fmt.Errorf("claim %s needs node %s, which is not there: %w", claim.ID, missing, graph.ErrInvalid)
		}
		claim = cloneClaim(claim)
		slices.Sort(claim.Answers)
		claim.Recorded = w.now
		w.claims = append(w.claims, claim)
		w.receipt.NewClaims = append(w.receipt.NewClaims, claim.ID)
		w.changed = true
	}
	return w.checkAnswers(batch)
}

// checkAnswers comes last, since a denial may stand before what it answers.
func (w *writing) checkAnswers(batch graph.Batch) error {
	for _, claim := range batch.Claims {
		for _, answered := range claim.Answers {
			if _, there := w.claim(answered); !there {
				return fmt.Errorf("claim %s answers claim %s, which is not there: %w", claim.ID, answered, graph.ErrInvalid)
			}
		}
	}
	return nil
}

func (w *writing) missingNode(ids []graph.ID) graph.ID {
	for _, id := range ids {
		if !w.hasNode(id) {
			return id
		}
	}
	return ""
}

func partyNodes(claim graph.Claim) []graph.ID {
	var ids []graph.ID
	for _, party := range claim.Parties() {
		ids = append(ids, party.Node)
	}
	return ids
}

func (c contents) hasNode(id graph.ID) bool {
	return slices.ContainsFunc(c.nodes, func(n graph.Node) bool { return n.ID == id })
}

func (c contents) document(id graph.ID) (graph.Document, bool) {
	return find(c.documents, func(d graph.Document) bool { return d.NodeID() == id })
}

func (c contents) claim(id graph.ID) (graph.Claim, bool) {
	return find(c.claims, func(c graph.Claim) bool { return c.ID == id })
}

func (c contents) entry(id graph.ID) (graph.Entry, bool) {
	return find(c.entries, func(e graph.Entry) bool { return e.ID == id })
}

func find[T any](list []T, is func(T) bool) (T, bool) {
	var none T
	at := slices.IndexFunc(list, is)
	if at < 0 {
		return none, false
	}
	return list[at], true
}
