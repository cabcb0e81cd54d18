package neo4j

import (
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// putClaims adds the claims of the batch that are not there yet.
func (w *writing) putClaims() error {
	if len(w.batch.Claims) == 0 {
		return nil
	}
	if err := w.checkClaims(); err != nil {
		return err
	}
	var ids []graph.ID
	for _, claim := range w.batch.Claims {
		ids = append(ids, claim.ID)
	}
	there, err := w.there("claims_there", ids)
	if err != nil {
		return err
	}
	var fresh []graph.Claim
	for _, claim := range w.batch.Claims {
		if there[claim.ID] {
			w.receipt.Unchanged++
			continue
		}
		there[claim.ID] = true // a claim that stands twice in the batch is written once
		fresh = append(fresh, claim)
	}
	return w.writeClaims(fresh)
}

// checkClaims holds every claim against the stored text of its document.
func (w *writing) checkClaims() error {
	texts, err := w.texts()
	if err != nil {
		return err
	}
	for _, claim := range w.batch.Claims {
		text, there := texts[claim.Document]
		if !there {
			return fmt.Errorf("claim %s stands in document %q, which is neither in the store nor in the batch: %w", claim.ID, claim.Document, graph.ErrInvalid)
		}
		if err := claim.Validate(text); err != nil {
			return err
		}
	}
	return nil
}

// texts are the stored texts of the documents that the claims stand in.
func (w *writing) texts() (map[graph.ID]string, error) {
	var documents []graph.ID
	for _, claim := range w.batch.Claims {
		documents = append(documents, claim.Document)
	}
	rows, err := w.run("texts", map[string]any{"ids": distinct(documents)})
	texts := map[graph.ID]string{}
	for _, r := range rows {
		texts[r.id("id")] = r.text("text")
	}
	return texts, err
}

func (w *writing) writeClaims(fresh []graph.Claim) error {
	var rows []map[string]any
	var nodes []graph.ID
	for _, claim := range fresh {
		rows = append(rows, claimRow(claim, w.now))
		w.receipt.NewClaims = append(w.receipt.NewClaims, claim.ID)
		for _, party := range claim.Parties() {
			nodes = append(nodes, party.Node)
		}
	}
	if len(rows) == 0 {
		return w.writeAnswers(fresh)
	}
	w.changed = true
	if err := w.require("canonical", nodes, "a claim of the batch relies on node"); err != nil {
		return err
	}
	if _, err := w.run("write_claims", map[string]any{"rows": rows}); err != nil {
		return err
	}
	if err := w.addToEdges(fresh); err != nil {
		return err
	}
	return w.writeAnswers(fresh)
}

// writeAnswers comes last, since a denial may stand before what it answers.
func (w *writing) writeAnswers(fresh []graph.Claim) error {
	var answered []graph.ID
	for _, claim := range w.batch.Claims {
		answered = append(answered, claim.Answers...)
	}
	if len(answered) == 0 {
		return nil
	}
	if err := w.require("claims_there", answered, "a denial of the batch answers claim"); err != nil {
		return err
	}
	rows := []map[string]any{}
	for _, claim := range fresh {
		for _, answer := range claim.Answers {
			rows = append(rows, map[string]any{"denial": claim.ID, "answered": answer})
		}
	}
	_, err := w.run("link_answers", map[string]any{"rows": rows})
	return err
}
