package sqlite

import (
	"context"

	"github.com/jaccuse/jaccuse/graph"
)

// usedBy lists the nodes that documents use: their own, their publishers', and those of their claims.
const usedBy = `
	WITH gone AS (SELECT value AS number FROM json_each(?)),
	     said AS (SELECT * FROM claim WHERE document IN (SELECT number FROM gone))
	SELECT node FROM mention WHERE number IN (
		SELECT speaker FROM said UNION SELECT source FROM said UNION SELECT target FROM said UNION SELECT about FROM said
		UNION SELECT mention FROM reporter WHERE claim IN (SELECT number FROM said)
		UNION SELECT publisher FROM document WHERE number IN (SELECT number FROM gone))
	UNION SELECT id FROM document WHERE number IN (SELECT number FROM gone)`

// Deleting a claim takes its quotes, reporters and answers along, and the answers that others give to it.
const (
	forgetWords = `DELETE FROM quote_words WHERE rowid IN (
		SELECT q.number FROM claim c JOIN quote q ON q.claim = c.number WHERE c.document IN (SELECT value FROM json_each(?)))`
	forgetClaims    = `DELETE FROM claim WHERE document IN (SELECT value FROM json_each(?))`
	forgetDocuments = `DELETE FROM document WHERE number IN (SELECT value FROM json_each(?))`
)

// forgetMentions deletes mentions of some nodes that nothing uses.
const forgetMentions = `
	DELETE FROM mention WHERE node IN (SELECT value FROM json_each(?))
	AND NOT EXISTS (SELECT 1 FROM claim WHERE speaker = mention.number)
	AND NOT EXISTS (SELECT 1 FROM claim WHERE source = mention.number)
	AND NOT EXISTS (SELECT 1 FROM claim WHERE target = mention.number)
	AND NOT EXISTS (SELECT 1 FROM claim WHERE about = mention.number)
	AND NOT EXISTS (SELECT 1 FROM reporter WHERE mention = mention.number)
	AND NOT EXISTS (SELECT 1 FROM document WHERE publisher = mention.number)`

// unused lists those of some nodes that nothing uses: no claim, no document, no other node, no standing judgement.
const unused = `
	SELECT n.id FROM json_each(?) given JOIN node n ON n.id = given.value
	WHERE NOT EXISTS (SELECT 1 FROM mention WHERE node = n.id)
	AND NOT EXISTS (SELECT 1 FROM document WHERE id = n.id)
	AND NOT EXISTS (SELECT 1 FROM node o WHERE o.publisher = n.id AND o.publisher <> '' AND o.id <> n.id)
	AND NOT EXISTS (SELECT 1 FROM name o WHERE o.used_by = n.id AND o.used_by <> '' AND o.node <> n.id)
	AND NOT EXISTS (SELECT 1 FROM node_part o WHERE o.whole = n.id AND o.node <> n.id)
	AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.judged_with IS NOT NULL AND n.id IN (e.subject, e.judged_with)
		AND NOT EXISTS (SELECT 1 FROM entry u WHERE u.kind = 'undone' AND u.subject = e.id))`

// usedByNodes lists what some nodes use: publishers, users of names, larger bodies.
const usedByNodes = `
	WITH given AS (SELECT value AS id FROM json_each(?))
	SELECT publisher FROM node WHERE id IN (SELECT id FROM given)
	UNION SELECT used_by FROM name WHERE node IN (SELECT id FROM given)
	UNION SELECT whole FROM node_part WHERE node IN (SELECT id FROM given)`

const (
	forgetNameWords = `DELETE FROM name_words WHERE rowid IN (SELECT number FROM name WHERE node IN (SELECT value FROM json_each(?)))`
	forgetNodes     = `DELETE FROM node WHERE id IN (SELECT value FROM json_each(?))`
)

// forget deletes documents with their claims, then the nodes that nothing else uses. The ledger stays.
func (w *writing) forget(ctx context.Context, reports []graph.ID) error {
	numbers, err := askAll[int64](ctx, w.tx, "SELECT number FROM document WHERE id IN (SELECT value FROM json_each(?))", list(reports))
	if err != nil || len(numbers) == 0 {
		return err
	}
	documents := list(numbers)
	nodes, err := askAll[graph.ID](ctx, w.tx, usedBy, documents)
	if err != nil {
		return err
	}
	if err := w.markStale(ctx, nodes); err != nil {
		return err
	}
	w.changed = true
	w.receipt.Forgotten, err = askOne[int](ctx, w.tx, "SELECT COUNT(*) FROM claim WHERE document IN (SELECT value FROM json_each(?))", documents)
	if err != nil {
		return err
	}
	for _, statement := range []string{forgetWords, forgetClaims, forgetDocuments} {
		if err := w.exec(ctx, statement, documents); err != nil {
			return err
		}
	}
	return w.forgetUnused(ctx, nodes)
}

// markStale has the edges of some nodes counted again at the end.
func (w *writing) markStale(ctx context.Context, nodes []graph.ID) error {
	canonical, err := canonicalOf(ctx, w.tx, nodes)
	for _, node := range canonical {
		w.stale = append(w.stale, node)
	}
	return err
}

// forgetUnused deletes those of some nodes that nothing uses, then what only these used, and so on.
func (w *writing) forgetUnused(ctx context.Context, nodes []graph.ID) error {
	if err := w.exec(ctx, forgetMentions, list(nodes)); err != nil {
		return err
	}
	for len(nodes) > 0 {
		gone, err := askAll[graph.ID](ctx, w.tx, unused, list(nodes))
		if err != nil {
			return err
		}
		nodes, err = askAll[graph.ID](ctx, w.tx, usedByNodes, list(gone))
		if err != nil {
			return err
		}
		for _, statement := range []string{forgetNameWords, forgetNodes} {
			if err := w.exec(ctx, statement, list(gone)); err != nil {
				return err
			}
		}
		w.concerned = append(w.concerned, gone...)
	}
	return nil
}
