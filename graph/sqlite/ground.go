package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// A ground is what claims about to be written rest on: their documents, nodes and the claims that they answer.
type ground struct {
	documents map[graph.ID]storedText
	canonical map[graph.ID]graph.ID // of the nodes that are there
	claims    map[graph.ID]int64    // numbers of the claims that are there
	batch     map[graph.ID]bool     // claims that are about to be there
}

type storedText struct {
	number int64
	text   string
}

func (w *writing) groundOf(ctx context.Context, claims []graph.Claim) (ground, error) {
	g := ground{documents: map[graph.ID]storedText{}, claims: map[graph.ID]int64{}, batch: map[graph.ID]bool{}}
	var documents, nodes, others []graph.ID
	for _, claim := range claims {
		g.batch[claim.ID] = true
		documents = append(documents, claim.Document)
		others = append(append(others, claim.ID), claim.Answers...)
		for _, party := range claim.Parties() {
			nodes = append(nodes, party.Node)
		}
	}
	if err := g.readDocuments(ctx, w.tx, documents); err != nil {
		return g, err
	}
	if err := g.readClaims(ctx, w.tx, others); err != nil {
		return g, err
	}
	var err error
	g.canonical, err = canonicalOf(ctx, w.tx, nodes)
	return g, err
}

func (g ground) readDocuments(ctx context.Context, tx *sql.Tx, ids []graph.ID) error {
	return ask(ctx, tx, "SELECT id, number, text FROM document WHERE id IN (SELECT value FROM json_each(?))", func(rows *sql.Rows) error {
		var id graph.ID
		var stored storedText
		err := rows.Scan(&id, &stored.number, &stored.text)
		g.documents[id] = stored
		return err
	}, list(ids))
}

func (g ground) readClaims(ctx context.Context, tx *sql.Tx, ids []graph.ID) error {
	return ask(ctx, tx, "SELECT id, number FROM claim WHERE id IN (SELECT value FROM json_each(?))", func(rows *sql.Rows) error {
		var id graph.ID
		var number int64
		err := rows.Scan(&id, &number)
		g.claims[id] = number
		return err
	}, list(ids))
}

// check returns ErrInvalid for a claim that does not validate, or that rests on something that is not there.
func (g ground) check(c graph.Claim) error {
	document, there := g.documents[c.Document]
	if !there && c.Document != "" {
		return g.missing(c, "document", c.Document)
	}
	if err := c.Validate(document.text); err != nil {
		return err
	}
	for _, party := range c.Parties() {
		if g.canonical[party.Node] == "" {
			return g.missing(c, fmt.Sprintf("node of %q", party.Name), party.Node)
		}
	}
	for _, answered := range c.Answers {
		if g.claims[answered] == 0 && !g.batch[answered] {
			return g.missing(c, "answered claim", answered)
		}
	}
	return nil
}

func (g ground) missing(c graph.Claim, what string, id graph.ID) error {
	return fmt.Errorf("claim %s: its %s, %s, is neither in the batch nor in the store: %w", c.ID, what, id, graph.ErrInvalid)
}
