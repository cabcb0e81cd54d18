package sqlite

import (
	"context"
	"database/sql"

	"github.com/jaccuse/jaccuse/graph"
)

const (
	judgements = `SELECT ` + entryColumns + ` FROM entry e WHERE e.kind IN ('same', 'different', 'undone') ORDER BY e.seq`

	// judgedAmong asks whether a judgement, standing or not, is about one of some nodes.
	judgedAmong = `SELECT EXISTS (SELECT 1 FROM json_each(?) given WHERE
		EXISTS (SELECT 1 FROM entry WHERE subject = given.value AND kind IN ('same', 'different'))
		OR EXISTS (SELECT 1 FROM entry WHERE judged_with = given.value AND judged_with IS NOT NULL))`

	// inClasses reads the given nodes that are there, and those that were one with others so far.
	inClasses = `
		WITH judged AS (SELECT id, canonical FROM node WHERE canonical <> id)
		SELECT id, country, COALESCE((SELECT MIN(ref) FROM node_ref WHERE node = node.id), ''), canonical, united_country
		FROM node WHERE id IN (SELECT value FROM json_each(?) UNION SELECT id FROM judged UNION SELECT canonical FROM judged)`
)

// A place is where a node stands among those that are one with it.
type place struct {
	node      graph.Node // with its ID, country and first reference
	canonical graph.ID
	country   string // that readers see
}

// settleIdentity applies the judgements of the ledger anew, when one was written or when they are about a node that was.
func (w *writing) settleIdentity(ctx context.Context) error {
	if !w.judged {
		concerned, err := askOne[bool](ctx, w.tx, judgedAmong, list(w.concerned))
		if err != nil || !concerned {
			return err
		}
	}
	entries, err := readEntries(ctx, w.tx, judgements)
	if err != nil {
		return err
	}
	identities, err := graph.Identify(entries)
	if err != nil {
		return err
	}
	return w.place(ctx, identities.Classes())
}

// place writes for each node which one readers see for it.
func (w *writing) place(ctx context.Context, classes [][]graph.ID) error {
	var members []graph.ID
	for _, class := range classes {
		members = append(members, class...)
	}
	before, err := readPlaces(ctx, w.tx, members)
	if err != nil {
		return err
	}
	for id, after := range placesOf(before, classes) {
		if after.canonical == before[id].canonical && after.country == before[id].country {
			continue
		}
		if err := w.exec(ctx, "UPDATE node SET canonical = ?, united_country = ? WHERE id = ?", after.canonical, after.country, id); err != nil {
			return err
		}
		if after.canonical != before[id].canonical {
			w.stale = append(w.stale, after.canonical, before[id].canonical)
		}
	}
	return nil
}

func readPlaces(ctx context.Context, tx *sql.Tx, ids []graph.ID) (map[graph.ID]place, error) {
	places := map[graph.ID]place{}
	err := ask(ctx, tx, inClasses, func(rows *sql.Rows) error {
		var p place
		var ref string
		err := rows.Scan(&p.node.ID, &p.node.Country, &ref, &p.canonical, &p.country)
		if ref != "" {
			p.node.Refs = []string{ref}
		}
		places[p.node.ID] = p
		return err
	}, list(ids))
	return places, err
}

// placesOf puts every node for itself, then the classes together. Members that are not in the store do not count.
func placesOf(before map[graph.ID]place, classes [][]graph.ID) map[graph.ID]place {
	after := map[graph.ID]place{}
	for id, p := range before {
		after[id] = place{node: p.node, canonical: id, country: p.node.Country}
	}
	for _, class := range classes {
		var members []graph.Node
		for _, id := range class {
			if p, there := before[id]; there {
				members = append(members, p.node)
			}
		}
		if len(members) == 0 {
			continue
		}
		united := graph.Unite(members)
		for _, member := range members {
			after[member.ID] = place{node: member, canonical: united.ID, country: member.Country}
		}
		after[united.ID] = place{node: after[united.ID].node, canonical: united.ID, country: united.Country}
	}
	return after
}
