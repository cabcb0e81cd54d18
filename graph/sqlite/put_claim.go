package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// putClaims writes claims that are new; the others stay as they are.
func (w *writing) putClaims(ctx context.Context, claims []graph.Claim) error {
	if len(claims) == 0 {
		return nil
	}
	ground, err := w.groundOf(ctx, claims)
	if err != nil {
		return err
	}
	for _, claim := range claims {
		if err := ground.check(claim); err != nil {
			return err
		}
	}
	written, err := w.writeClaims(ctx, claims, ground)
	if err != nil {
		return err
	}
	w.receipt.Unchanged = len(claims) - len(written)
	if err := w.writeAnswers(ctx, written, ground.claims); err != nil {
		return err
	}
	return w.addEdges(ctx, written, ground.canonical)
}

// writeClaims gives back the claims that were new, and notes the numbers of these in the ground.
func (w *writing) writeClaims(ctx context.Context, claims []graph.Claim, ground ground) ([]graph.Claim, error) {
	writer, err := prepareClaims(ctx, w)
	if err != nil {
		return nil, err
	}
	defer writer.close()
	var written []graph.Claim
	for _, claim := range claims {
		if ground.claims[claim.ID] != 0 {
			continue
		}
		number, err := writer.write(ctx, claim, ground.documents[claim.Document].number)
		if err != nil {
			return nil, fmt.Errorf("write claim %s: %w", claim.ID, err)
		}
		ground.claims[claim.ID] = number
		written = append(written, claim)
		w.changed = true
		w.receipt.NewClaims = append(w.receipt.NewClaims, claim.ID)
	}
	return written, nil
}

// writeAnswers comes after all claims, because a denial may stand before the accusation that it answers.
func (w *writing) writeAnswers(ctx context.Context, written []graph.Claim, numbers map[graph.ID]int64) error {
	for _, denial := range written {
		for _, accusation := range denial.Answers {
			if err := w.exec(ctx, "INSERT INTO answer (denial, accusation) VALUES (?, ?) ON CONFLICT DO NOTHING",
				numbers[denial.ID], numbers[accusation]); err != nil {
				return fmt.Errorf("write what claim %s answers: %w", denial.ID, err)
			}
		}
	}
	return nil
}

type claimWriter struct {
	*writing
	claim, quote, words, reporter *sql.Stmt
}

const (
	writeClaim = `INSERT INTO claim (id, verb, speaker, source, target, about, document, record, locator,
		said, said_first, said_last, likelihood, confidence, reliability, credibility, loader, rule, recorded)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
	writeQuote      = `INSERT INTO quote (claim, text, first_byte, end_byte) VALUES (?, ?, ?, ?)`
	writeQuoteWords = `INSERT INTO quote_words (rowid, words) VALUES (?, ?)`
	writeReporter   = `INSERT INTO reporter (claim, place, mention) VALUES (?, ?, ?)`
)

func prepareClaims(ctx context.Context, w *writing) (claimWriter, error) {
	writer := claimWriter{writing: w}
	err := prepare(ctx, w.tx, map[**sql.Stmt]string{
		&writer.claim: writeClaim, &writer.quote: writeQuote, &writer.words: writeQuoteWords, &writer.reporter: writeReporter,
	})
	return writer, err
}

func (w claimWriter) close() { closeAll(w.claim, w.quote, w.words, w.reporter) }

// write gives back the number of the claim.
func (w claimWriter) write(ctx context.Context, c graph.Claim, document int64) (int64, error) {
	mentions := make([]sql.NullInt64, 4)
	for i, party := range []*graph.Party{&c.Speaker, &c.Source, c.Target, c.About} {
		number, err := w.mentionOrNull(ctx, party)
		if err != nil {
			return 0, err
		}
		mentions[i] = number
	}
	number, err := insert(w.claim.ExecContext(ctx, c.ID, c.Verb, mentions[0], mentions[1], mentions[2], mentions[3], document, c.Record, c.Locator,
		c.Said, c.Said.First(), c.Said.Last(), c.Likelihood, c.Confidence, c.Grade.Reliability, c.Grade.Credibility,
		c.Loader, c.Rule, w.now.UnixMicro()))
	if err != nil {
		return 0, err
	}
	if err := w.writeQuotes(ctx, number, c.Quotes); err != nil {
		return 0, err
	}
	return number, w.writeReporters(ctx, number, c.Reporters)
}

func (w claimWriter) writeQuotes(ctx context.Context, claim int64, quotes []graph.Quote) error {
	for _, quote := range quotes {
		number, err := insert(w.quote.ExecContext(ctx, claim, quote.Text, quote.Start, quote.End))
		if err != nil {
			return err
		}
		if _, err := w.words.ExecContext(ctx, number, words(quote.Text)); err != nil {
			return err
		}
	}
	return nil
}

func (w claimWriter) writeReporters(ctx context.Context, claim int64, reporters []graph.Reporter) error {
	for _, reporter := range reporters {
		mention, err := w.mention(ctx, reporter.Party)
		if err != nil {
			return err
		}
		if _, err := w.reporter.ExecContext(ctx, claim, reporter.Place, mention); err != nil {
			return err
		}
	}
	return nil
}
