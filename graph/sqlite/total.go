package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// A grouping counts claims by one dimension. Claims are first counted by a column of their own; only the few groups are then
// joined with nodes and counted together.
type grouping struct {
	column string // of the claims c
	joins  string // of the groups g; # stands for the place of the dimension
	key    string
}

const (
	joinNode    = ` LEFT JOIN mention m# ON m#.number = g.d# LEFT JOIN node n# ON n#.id = m#.node`
	joinCountry = joinNode + ` LEFT JOIN node k# ON k#.id = n#.canonical`
	joinReport  = ` JOIN document t# ON t#.number = g.d#`
	nodeKey     = `COALESCE(n#.canonical, '')`
	countryKey  = `COALESCE(k#.united_country, '')`
)

var groupings = map[graph.Dimension]grouping{
	graph.OfSpeaker:       {"c.speaker", joinNode, nodeKey},
	graph.OfSource:        {"c.source", joinNode, nodeKey},
	graph.OfTarget:        {"c.target", joinNode, nodeKey},
	graph.OfVerb:          {"c.verb", "", "g.d#"},
	graph.OfSourceCountry: {"c.source", joinCountry, countryKey},
	graph.OfTargetCountry: {"c.target", joinCountry, countryKey},
	graph.OfDocument:      {"c.document", joinReport, "t#.id"},
	graph.OfPublisher:     {"c.document", joinReport + ` LEFT JOIN mention m# ON m#.number = t#.publisher LEFT JOIN node n# ON n#.id = m#.node`, nodeKey},
	graph.OfLoader:        {"c.loader", "", "g.d#"},
	graph.OfSaidYear:      {"substr(c.said, 1, 4)", "", "g.d#"},
	graph.OfSaidMonth:     {"substr(c.said, 1, 7)", "", "g.d#"},
}

// Totals counts claims by group.
func (s *Store) Totals(ctx context.Context, filter graph.ClaimFilter, by []graph.Dimension, limit int) (graph.Totals, error) {
	if limit < 0 {
		return graph.Totals{}, fmt.Errorf("at most %d groups cannot be given: %w", limit, graph.ErrInvalid)
	}
	if err := filter.Validate(); err != nil {
		return graph.Totals{}, err
	}
	query, args, err := totalsQuery(filter, by)
	if err != nil {
		return graph.Totals{}, err
	}
	var totals graph.Totals
	err = s.read(ctx, "count claims", func(tx *sql.Tx) error {
		return ask(ctx, tx, query, func(rows *sql.Rows) error {
			total, err := scanTotal(rows, len(by))
			totals.Groups = append(totals.Groups, total)
			return err
		}, append(args, limitOf(limit))...)
	})
	if limit > 0 && len(totals.Groups) > limit {
		totals = graph.Totals{Groups: totals.Groups[:limit], Truncated: true}
	}
	return totals, err
}

// limitOf asks for one group more than wanted, to learn whether there are more; -1 is no limit to SQLite.
func limitOf(limit int) int {
	if limit == 0 {
		return -1
	}
	return limit + 1
}

func totalsQuery(filter graph.ClaimFilter, by []graph.Dimension) (string, []any, error) {
	var columns, joins, keys, numbers []string
	for i, dimension := range by {
		g, known := groupings[dimension]
		if !known {
			return "", nil, fmt.Errorf("claims cannot be grouped by %q: %w", dimension, graph.ErrInvalid)
		}
		place := strings.NewReplacer("#", strconv.Itoa(i))
		columns = append(columns, g.column+place.Replace(" AS d#"))
		joins = append(joins, place.Replace(g.joins))
		keys = append(keys, place.Replace(g.key))
		numbers = append(numbers, strconv.Itoa(i+1))
	}
	grouped := ""
	if len(by) > 0 {
		grouped = " GROUP BY " + strings.Join(numbers, ", ")
	}
	chosen := claimsWhere(filter)
	counted := `SELECT ` + strings.Join(append(columns, `COUNT(*) AS claims`, `MIN(NULLIF(c.said, '')) AS first`, `MAX(c.said) AS last`), ", ") +
		` FROM claim c` + chosen.only() + grouped
	query := `SELECT ` + strings.Join(append(keys, `COALESCE(SUM(g.claims), 0)`, `COALESCE(MIN(g.first), '')`, `COALESCE(MAX(g.last), '')`), ", ") +
		` FROM (` + counted + `) g` + strings.Join(joins, "") + grouped +
		` ORDER BY ` + strings.Join(append([]string{`SUM(g.claims) DESC`}, numbers...), ", ") + ` LIMIT ?`
	return query, chosen.args, nil
}

func scanTotal(rows *sql.Rows, dimensions int) (graph.Total, error) {
	total := graph.Total{Keys: make([]string, dimensions)}
	columns := make([]any, 0, dimensions+3)
	for i := range total.Keys {
		columns = append(columns, &total.Keys[i])
	}
	err := rows.Scan(append(columns, &total.Claims, &total.First, &total.Last)...)
	return total, err
}
