package sqlite

import (
	"context"
	"database/sql"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

const (
	claimColumns = `c.number, c.id, c.verb, c.speaker, c.source, c.target, c.about, d.id, c.record, c.locator, c.said,
		c.likelihood, c.confidence, c.reliability, c.credibility, c.loader, c.rule, c.recorded`
	claimTables = ` FROM claim c JOIN document d ON d.number = c.document`

	mentionsGiven = `SELECT m.number, n.canonical, m.spelled, m.name, m.kind, m.country, m.ref
		FROM mention m JOIN node n ON n.id = m.node WHERE m.number IN (SELECT value FROM json_each(?))`
	quotesGiven    = `SELECT claim, text, first_byte, end_byte FROM quote WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY number`
	reportersGiven = `SELECT claim, place, mention FROM reporter WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY place, number`
	answersGiven   = `SELECT a.denial, c.id FROM answer a JOIN claim c ON c.number = a.accusation
		WHERE a.denial IN (SELECT value FROM json_each(?)) ORDER BY c.id`
)

// A claimRow is a claim being read: what its row tells, to be filled in from other tables.
type claimRow struct {
	parent    int
	number    int64
	claim     graph.Claim
	mentions  [4]sql.NullInt64 // of speaker, source, target, incident
	reporters []reporterRow
}

type reporterRow struct {
	place   int
	mention int64
}

// readClaims reads the claims that a query gives, each behind the number of its parent, with all that belongs to them.
func readClaims(ctx context.Context, tx *sql.Tx, query string, args []any) ([]claimRow, error) {
	var read []claimRow
	err := ask(ctx, tx, query, func(rows *sql.Rows) error {
		row, err := scanClaim(rows)
		read = append(read, row)
		return err
	}, args...)
	if err != nil {
		return nil, err
	}
	for _, fill := range []func(context.Context, *sql.Tx, []claimRow) error{fillQuotes, fillAnswers, fillReporters, fillParties} {
		if err := fill(ctx, tx, read); err != nil {
			return nil, err
		}
	}
	return read, nil
}

func scanClaim(rows *sql.Rows) (claimRow, error) {
	var row claimRow
	var recorded int64
	c := &row.claim
	err := rows.Scan(&row.parent, &row.number, &c.ID, &c.Verb, &row.mentions[0], &row.mentions[1], &row.mentions[2], &row.mentions[3],
		&c.Document, &c.Record, &c.Locator, &c.Said, &c.Likelihood, &c.Confidence, &c.Grade.Reliability, &c.Grade.Credibility,
		&c.Loader, &c.Rule, &recorded)
	c.Recorded = moment(recorded)
	return row, err
}

// moment is the time of a column in microseconds.
func moment(microseconds int64) time.Time { return time.UnixMicro(microseconds).UTC() }

// each runs a query on the numbers of the rows. Its first column is the number of a claim, which several rows may hold.
func each(ctx context.Context, tx *sql.Tx, query string, read []claimRow, fill func(*sql.Rows, *int64) (func(*claimRow), error)) error {
	places := map[int64][]int{}
	var numbers []int64
	for i, row := range read {
		places[row.number] = append(places[row.number], i)
		numbers = append(numbers, row.number)
	}
	return ask(ctx, tx, query, func(rows *sql.Rows) error {
		var number int64
		apply, err := fill(rows, &number)
		if err != nil {
			return err
		}
		for _, i := range places[number] {
			apply(&read[i])
		}
		return nil
	}, list(numbers))
}

func fillQuotes(ctx context.Context, tx *sql.Tx, read []claimRow) error {
	return each(ctx, tx, quotesGiven, read, func(rows *sql.Rows, claim *int64) (func(*claimRow), error) {
		var q graph.Quote
		err := rows.Scan(claim, &q.Text, &q.Start, &q.End)
		return func(row *claimRow) { row.claim.Quotes = append(row.claim.Quotes, q) }, err
	})
}

func fillAnswers(ctx context.Context, tx *sql.Tx, read []claimRow) error {
	return each(ctx, tx, answersGiven, read, func(rows *sql.Rows, claim *int64) (func(*claimRow), error) {
		var accusation graph.ID
		err := rows.Scan(claim, &accusation)
		return func(row *claimRow) { row.claim.Answers = append(row.claim.Answers, accusation) }, err
	})
}

func fillReporters(ctx context.Context, tx *sql.Tx, read []claimRow) error {
	return each(ctx, tx, reportersGiven, read, func(rows *sql.Rows, claim *int64) (func(*claimRow), error) {
		var r reporterRow
		err := rows.Scan(claim, &r.place, &r.mention)
		return func(row *claimRow) { row.reporters = append(row.reporters, r) }, err
	})
}

// fillParties comes last: the rows know all their mentions.
func fillParties(ctx context.Context, tx *sql.Tx, read []claimRow) error {
	var numbers []int64
	for _, row := range read {
		for _, mention := range row.mentions {
			numbers = append(numbers, mention.Int64)
		}
		for _, reporter := range row.reporters {
			numbers = append(numbers, reporter.mention)
		}
	}
	parties, err := readParties(ctx, tx, numbers)
	for i := range read {
		read[i].setParties(parties)
	}
	return err
}

func (row *claimRow) setParties(parties map[int64]graph.Party) {
	row.claim.Speaker = parties[row.mentions[0].Int64]
	row.claim.Source = parties[row.mentions[1].Int64]
	row.claim.Target = partyOrNil(parties, row.mentions[2])
	row.claim.About = partyOrNil(parties, row.mentions[3])
	for _, r := range row.reporters {
		row.claim.Reporters = append(row.claim.Reporters, graph.Reporter{Party: parties[r.mention], Place: r.place})
	}
}

func partyOrNil(parties map[int64]graph.Party, mention sql.NullInt64) *graph.Party {
	if !mention.Valid {
		return nil
	}
	party := parties[mention.Int64]
	return &party
}

// readParties reads mentions with the canonical nodes behind them.
func readParties(ctx context.Context, tx *sql.Tx, numbers []int64) (map[int64]graph.Party, error) {
	parties := map[int64]graph.Party{}
	err := ask(ctx, tx, mentionsGiven, func(rows *sql.Rows) error {
		var number int64
		var p graph.Party
		err := rows.Scan(&number, &p.Node, &p.Spelled, &p.Name, &p.Kind, &p.Country, &p.Ref)
		parties[number] = p
		return err
	}, list(numbers))
	return parties, err
}
