package neo4j

import "github.com/jaccuse/jaccuse/graph"

// putDocuments adds the documents of the batch that are not there yet.
func (w *writing) putDocuments() error {
	if len(w.batch.Documents) == 0 {
		return nil
	}
	var ids []graph.ID
	for _, document := range w.batch.Documents {
		if err := document.Validate(); err != nil {
			return err
		}
		ids = append(ids, document.NodeID())
	}
	there, err := w.there("documents_there", ids)
	if err != nil {
		return err
	}
	var rows []map[string]any
	var nodes []graph.ID
	for i, document := range w.batch.Documents {
		if there[ids[i]] {
			continue
		}
		there[ids[i]] = true // a document that stands twice in the batch is written once
		nodes = append(nodes, nodesOf(document)...)
		rows = append(rows, w.documentRow(document))
	}
	if len(rows) == 0 {
		return nil
	}
	if err := w.require("canonical", nodes, "a document of the batch relies on node"); err != nil {
		return err
	}
	w.changed = true
	w.receipt.NewDocuments += len(rows)
	_, err = w.run("write_documents", map[string]any{"rows": rows})
	return err
}

// there tells which of the IDs the store knows already.
func (t tx) there(statement string, ids []graph.ID) (map[graph.ID]bool, error) {
	there := map[graph.ID]bool{}
	rows, err := t.run(statement, map[string]any{"ids": ids})
	for _, r := range rows {
		there[r.id("id")] = true
	}
	return there, err
}

func nodesOf(d graph.Document) []graph.ID {
	nodes := []graph.ID{d.NodeID()}
	if d.Publisher != nil {
		nodes = append(nodes, d.Publisher.Mention.NodeID())
	}
	return nodes
}

func (w *writing) documentRow(d graph.Document) map[string]any {
	publishers := []map[string]any{}
	if d.Publisher != nil {
		publishers = append(publishers, map[string]any{"node": d.Publisher.Mention.NodeID(), "mention": mentionRow(d.Publisher.Mention)})
	}
	return map[string]any{"id": d.NodeID(), "publishers": publishers, "facts": map[string]any{
		"key": d.Key, "file": d.File, "title": d.Title, "url": d.URL, "sha256": d.SHA256, "mediaType": d.MediaType, "language": d.Language,
		"published": d.Published, "publishedFirst": d.Published.First(), "publishedLast": d.Published.Last(),
		"loader": d.Loader, "recorded": w.now, "text": d.Text,
	}}
}
