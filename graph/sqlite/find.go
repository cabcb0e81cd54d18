package sqlite

import (
	"context"
	"database/sql"
	"strconv"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// A found is a node on a list, by what the list is ordered by.
type found struct {
	rank   int // 0 for a node with a name equal to the search, else 1
	folded string
	id     graph.ID
}

func (f found) cursor() graph.Cursor {
	return cursorOf("nodes", strconv.Itoa(f.rank), f.folded, string(f.id))
}

// FindNodes lists nodes, as readers see them or, apart, as they were written.
func (s *Store) FindNodes(ctx context.Context, filter graph.NodeFilter, page graph.Page) (graph.NodePage, error) {
	if err := page.Validate(); err != nil {
		return graph.NodePage{}, err
	}
	search, err := searchOf(filter, page)
	if err != nil {
		return graph.NodePage{}, err
	}
	var result graph.NodePage
	err = s.read(ctx, "find nodes", func(tx *sql.Tx) (err error) {
		result.Total, err = askOne[int](ctx, tx, "SELECT COUNT(*) FROM node n"+search.chosen.only(), search.chosen.args...)
		if err != nil {
			return err
		}
		nodes, err := search.find(ctx, tx)
		if len(nodes) > page.First {
			nodes = nodes[:page.First]
			result.Next = nodes[page.First-1].cursor()
		}
		if err != nil {
			return err
		}
		result.Nodes, err = search.read(ctx, tx, nodes)
		return err
	})
	return result, err
}

// A search is a question for nodes made ready.
type search struct {
	filter graph.NodeFilter
	chosen where
	after  where // on the ranked nodes
	limit  int
}

func searchOf(filter graph.NodeFilter, page graph.Page) (search, error) {
	s := search{filter: filter, chosen: nodesWhere(filter), limit: page.First + 1}
	if page.After == "" {
		return s, nil
	}
	keys, err := keysOf(page.After, "nodes", 3)
	if err != nil {
		return s, err
	}
	rank, err := number(keys[0])
	s.after.add("(rank, folded, id) > (?, ?, ?)", rank, keys[1], keys[2])
	return s, err
}

func (s search) find(ctx context.Context, tx *sql.Tx) ([]found, error) {
	rank, args := "1", []any{}
	if s.filter.Search != "" {
		rank = "n.id NOT IN (" + bearers(s.filter, namesEqual) + ")"
		args = append(args, list([]string{graph.Fold(s.filter.Search)}))
	}
	query := `SELECT rank, folded, id FROM (SELECT ` + rank + ` AS rank, n.folded, n.id FROM node n` + s.chosen.only() + `)` +
		s.after.only() + ` ORDER BY rank, folded, id LIMIT ?`
	args = append(append(append(args, s.chosen.args...), s.after.args...), s.limit)
	var nodes []found
	err := ask(ctx, tx, query, func(rows *sql.Rows) error {
		var f found
		err := rows.Scan(&f.rank, &f.folded, &f.id)
		nodes = append(nodes, f)
		return err
	}, args...)
	return nodes, err
}

func (s search) read(ctx context.Context, tx *sql.Tx, list []found) ([]graph.Node, error) {
	ids := make([]graph.ID, len(list))
	for i, f := range list {
		ids[i] = f.id
	}
	read := readUnited
	if s.filter.Apart {
		read = readWritten
	}
	byID, err := read(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	nodes := make([]graph.Node, len(ids))
	for i, id := range ids {
		nodes[i] = byID[id]
	}
	return nodes, nil
}

// Subqueries for nodes that bear a name or reference, or that are an end of a claim.
const (
	namesEqual   = `SELECT node FROM name WHERE folded IN (SELECT value FROM json_each(?))`
	namesWith    = `SELECT node FROM name WHERE number IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)`
	namesOfSigns = `SELECT node FROM name WHERE NOT EXISTS (
		SELECT 1 FROM json_each(?) given WHERE instr(' ' || folded, ' ' || given.value) = 0)`
	refsEqual   = `SELECT node FROM node_ref WHERE ref IN (SELECT value FROM json_each(?))`
	endsOfClaim = `SELECT node FROM mention m WHERE EXISTS (SELECT 1 FROM claim WHERE source = m.number)
		OR EXISTS (SELECT 1 FROM claim WHERE target = m.number)`
)

// bearers are the nodes of a subquery, or the canonical nodes for them.
func bearers(f graph.NodeFilter, nodes string) string {
	if f.Apart {
		return nodes
	}
	return `SELECT canonical FROM node WHERE id IN (` + nodes + `)`
}

// nodesWhere turns a filter into conditions on nodes n.
func nodesWhere(f graph.NodeFilter) where {
	var w where
	country := "n.country"
	if !f.Apart {
		country = "n.united_country"
		w.add("n.canonical = n.id")
	}
	among(&w, "n.kind", f.Kinds)
	among(&w, country, f.Countries)
	whereSearched(&w, f)
	listed(&w, "n.id IN ("+bearers(f, namesEqual)+")", folded(f.Names))
	listed(&w, "n.id IN ("+bearers(f, refsEqual)+")", f.Refs)
	if f.Claimed {
		w.add("n.id IN (" + bearers(f, endsOfClaim) + ")")
	}
	return w
}

// whereSearched looks for words in the index. What consists of signs only is in no index: for it all names are read.
func whereSearched(w *where, f graph.NodeFilter) {
	switch words := strings.Fields(graph.Fold(f.Search)); {
	case len(words) == 0:
	case len(graph.Words(f.Search)) == 0:
		w.add("n.id IN ("+bearers(f, namesOfSigns)+")", list(words))
	default:
		w.add("n.id IN ("+bearers(f, namesWith)+")", allOf(words, "*"))
	}
}

func folded(names []string) []string {
	var all []string
	for _, name := range names {
		all = append(all, graph.Fold(name))
	}
	return all
}
