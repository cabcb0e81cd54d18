package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

const (
	// parents numbers the parents of a query; a table belongs (parent, claim) follows.
	parents = `WITH parent (place, id) AS (SELECT key, value FROM json_each(?)), belongs (parent, claim) AS (`

	perNode = `SELECT p.place, c.number FROM parent p JOIN node n ON n.id = p.id JOIN node same ON same.canonical = n.canonical `
)

// belonging says for each field which claims belong to which parents.
var belonging = map[graph.ParentField]string{
	graph.PerSpeaker:  perNode + `JOIN mention m ON m.node = same.id JOIN claim c ON c.speaker = m.number`,
	graph.PerSource:   perNode + `JOIN mention m ON m.node = same.id JOIN claim c ON c.source = m.number`,
	graph.PerTarget:   perNode + `JOIN mention m ON m.node = same.id JOIN claim c ON c.target = m.number`,
	graph.PerAbout:    perNode + `JOIN mention m ON m.node = same.id JOIN claim c ON c.about = m.number`,
	graph.PerDocument: perNode + `JOIN document d ON d.id = same.id JOIN claim c ON c.document = d.number`,
	graph.PerAnswered: `SELECT p.place, a.denial FROM parent p JOIN claim c ON c.id = p.id JOIN answer a ON a.accusation = c.number`,
	graph.PerAnswer:   `SELECT p.place, a.accusation FROM parent p JOIN claim c ON c.id = p.id JOIN answer a ON a.denial = c.number`,
}

// Claims lists claims, whatever the number of parents with the same number of statements.
func (s *Store) Claims(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error) {
	ask, err := listingOf(query)
	if err != nil {
		return nil, err
	}
	var pages []graph.ClaimPage
	err = s.read(ctx, "list claims", func(tx *sql.Tx) (err error) {
		pages, err = ask.pages(ctx, tx)
		return err
	})
	return pages, err
}

// A listing is a claim query made ready.
type listing struct {
	query  graph.ClaimQuery
	order  ordered
	chosen where // the claims that the filter chooses
	behind where // those of them behind the cursor
}

func listingOf(query graph.ClaimQuery) (listing, error) {
	order, err := orderOf(query.Order)
	_, fieldKnown := belonging[query.Per]
	switch {
	case err != nil:
		return listing{}, err
	case query.Page.Validate() != nil:
		return listing{}, query.Page.Validate()
	case query.Filter.Validate() != nil:
		return listing{}, query.Filter.Validate()
	case len(query.Parents) > 0 && !fieldKnown:
		return listing{}, fmt.Errorf("%q does not say how claims belong to their parents: %w", query.Per, graph.ErrInvalid)
	case len(query.Parents) > 1 && query.Page.After != "":
		return listing{}, fmt.Errorf("a cursor needs a single parent, not %d: %w", len(query.Parents), graph.ErrInvalid)
	}
	l := listing{query: query, order: order, chosen: claimsWhere(query.Filter), behind: claimsWhere(query.Filter)}
	return l, order.after(&l.behind, query.Page.After)
}

func (l listing) pages(ctx context.Context, tx *sql.Tx) ([]graph.ClaimPage, error) {
	pages := make([]graph.ClaimPage, max(1, len(l.query.Parents)))
	query, args := l.all()
	if len(l.query.Parents) > 0 {
		query, args = l.perParent()
	}
	rows, err := readClaims(ctx, tx, query, args)
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		l.add(&pages[row.parent], row.claim)
	}
	return pages, l.count(ctx, tx, pages)
}

// add takes one claim more than the page holds for a sign that there is a page behind.
func (l listing) add(page *graph.ClaimPage, claim graph.Claim) {
	if len(page.Claims) < l.query.Page.First {
		page.Claims = append(page.Claims, claim)
		return
	}
	page.Next = l.order.cursor(page.Claims[len(page.Claims)-1])
}

func (l listing) all() (string, []any) {
	query := `SELECT 0, ` + claimColumns + claimTables + l.behind.only() + ` ORDER BY ` + l.order.by + ` LIMIT ?`
	return query, append(clone(l.behind.args), l.query.Page.First+1)
}

func (l listing) perParent() (string, []any) {
	query := parents + belonging[l.query.Per] + `),
		ranked (parent, claim, rank) AS (
			SELECT b.parent, b.claim, ROW_NUMBER() OVER (PARTITION BY b.parent ORDER BY ` + l.order.by + `)
			FROM belongs b JOIN claim c ON c.number = b.claim` + l.behind.only() + `)
		SELECT r.parent, ` + claimColumns + claimTables + ` JOIN ranked r ON r.claim = c.number
		WHERE r.rank <= ? ORDER BY r.parent, r.rank`
	args := append([]any{list(l.query.Parents)}, l.behind.args...)
	return query, append(args, l.query.Page.First+1)
}

// count fills in the totals, which do not depend on the cursor.
func (l listing) count(ctx context.Context, tx *sql.Tx, pages []graph.ClaimPage) error {
	query, args := `SELECT 0, COUNT(*) FROM claim c`+l.chosen.only(), l.chosen.args
	if len(l.query.Parents) > 0 {
		query = parents + belonging[l.query.Per] + `)
			SELECT b.parent, COUNT(*) FROM belongs b JOIN claim c ON c.number = b.claim` + l.chosen.only() + ` GROUP BY b.parent`
		args = append([]any{list(l.query.Parents)}, args...)
	}
	return ask(ctx, tx, query, func(rows *sql.Rows) error {
		var parent, total int
		err := rows.Scan(&parent, &total)
		pages[parent].Total = total
		return err
	}, args...)
}
