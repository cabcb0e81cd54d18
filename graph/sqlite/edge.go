package sqlite

import (
	"cmp"
	"context"
	"database/sql"

	"github.com/jaccuse/jaccuse/graph"
)

const (
	// countEdges derives edges from claims; a condition on the claims c follows, then perEdge.
	countEdges = `
		SELECT s.canonical, t.canonical, c.verb, COUNT(*), COALESCE(MIN(NULLIF(c.said, '')), ''), MAX(c.said)
		FROM claim c
		JOIN mention sm ON sm.number = c.source JOIN node s ON s.id = sm.node
		JOIN mention tm ON tm.number = c.target JOIN node t ON t.id = tm.node`
	perEdge = ` GROUP BY 1, 2, 3`

	// touching chooses claims with one of some canonical nodes as source or target.
	touching = `c.number IN (
		WITH ends AS (SELECT m.number FROM json_each(?) given JOIN node n ON n.canonical = given.value JOIN mention m ON m.node = n.id)
		SELECT number FROM claim WHERE source IN (SELECT number FROM ends)
		UNION SELECT number FROM claim WHERE target IN (SELECT number FROM ends))`

	addEdge = `INSERT INTO edge (source, target, verb, claims, first, last) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT DO UPDATE SET claims = claims + excluded.claims, last = MAX(last, excluded.last),
		first = CASE WHEN first = '' THEN excluded.first WHEN excluded.first = '' THEN first ELSE MIN(first, excluded.first) END`

	forgetEdges = `DELETE FROM edge WHERE (source, target, verb) IN (
		WITH ends AS (SELECT value AS id FROM json_each(?))
		SELECT source, target, verb FROM edge WHERE source IN (SELECT id FROM ends)
		UNION SELECT source, target, verb FROM edge WHERE target IN (SELECT id FROM ends))`

	// edgesAt reads the edges of some canonical nodes.
	edgesAt = `
		WITH ends AS (SELECT value AS id FROM json_each(?))
		SELECT source, target, verb, claims, first, last FROM edge WHERE source IN (SELECT id FROM ends)
		UNION ALL SELECT source, target, verb, claims, first, last FROM edge
			WHERE target IN (SELECT id FROM ends) AND source NOT IN (SELECT id FROM ends)`
)

// addEdges counts new claims.
func (w *writing) addEdges(ctx context.Context, claims []graph.Claim, canonical map[graph.ID]graph.ID) error {
	statement, err := w.tx.PrepareContext(ctx, addEdge)
	if err != nil {
		return err
	}
	defer statement.Close()
	for _, e := range edgesOf(claims, canonical) {
		if _, err := statement.ExecContext(ctx, e.Source, e.Target, e.Verb, e.Claims, e.First, e.Last); err != nil {
			return err
		}
	}
	return nil
}

// edgesOf derives the edges of claims.
func edgesOf(claims []graph.Claim, canonical map[graph.ID]graph.ID) map[graph.Edge]graph.Edge {
	edges := map[graph.Edge]graph.Edge{}
	for _, claim := range claims {
		if claim.Target == nil {
			continue
		}
		ends := graph.Edge{Source: canonical[claim.Source.Node], Target: canonical[claim.Target.Node], Verb: claim.Verb}
		edge, there := edges[ends]
		if !there {
			edge = ends
		}
		edge.Claims++
		edge.First = earliest(edge.First, claim.Said)
		edge.Last = max(edge.Last, claim.Said)
		edges[ends] = edge
	}
	return edges
}

// earliest prefers any date to none.
func earliest(a, b graph.Date) graph.Date {
	if a == "" || b == "" {
		return cmp.Or(a, b)
	}
	return min(a, b)
}

// recountEdges derives the edges of the stale nodes anew from all their claims.
func (w *writing) recountEdges(ctx context.Context) error {
	if len(w.stale) == 0 {
		return nil
	}
	if err := w.exec(ctx, forgetEdges, list(w.stale)); err != nil {
		return err
	}
	return w.exec(ctx, `INSERT INTO edge (source, target, verb, claims, first, last)`+countEdges+` WHERE `+touching+perEdge, list(w.stale))
}

// readEdges gives the edges of some nodes through a filter. Without one they need not be counted.
func readEdges(tx *sql.Tx, filter graph.ClaimFilter) graph.EdgesOf {
	chosen := claimsWhere(filter)
	query, args := edgesAt, []any{}
	if !chosen.everything() {
		query, args = countEdges+` WHERE `+touching+chosen.and()+perEdge, chosen.args
	}
	return func(ctx context.Context, nodes []graph.ID) ([]graph.Edge, error) {
		if len(nodes) == 0 {
			return nil, nil
		}
		var edges []graph.Edge
		err := ask(ctx, tx, query, func(rows *sql.Rows) error {
			var e graph.Edge
			err := rows.Scan(&e.Source, &e.Target, &e.Verb, &e.Claims, &e.First, &e.Last)
			edges = append(edges, e)
			return err
		}, append([]any{list(nodes)}, args...)...)
		return edges, err
	}
}
