package graph

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// MaxName is the longest name, in bytes, that a mention may have.
const MaxName = 1000

// Validate says what is wrong with the claim, the first fault only, as a sentence that ends in ErrInvalid; nil when it is
// sound. The text is the document's stored text, "" for a data set. Each quote must stand there at its offsets; without quotes the
// claim needs a locator.
func (c Claim) Validate(text string) error {
	for _, check := range []func() error{c.checkVerb, c.checkParties, c.checkDates, c.checkTerms} {
		if err := check(); err != nil {
			return c.fault(err)
		}
	}
	if err := c.checkTrace(text); err != nil {
		return c.fault(err)
	}
	return nil
}

func (c Claim) fault(err error) error {
	return fmt.Errorf("claim %s (%s of %q): %w: %w", c.ID, c.Verb, c.Source.Name, err, ErrInvalid)
}

func (c Claim) checkVerb() error {
	switch {
	case c.ID == "" || c.Document == "":
		return fmt.Errorf("it was not sealed: it has no ID or no document")
	case !c.Verb.Valid():
		return fmt.Errorf("%q is no verb", c.Verb)
	case c.Verb.NeedsTarget() && c.Target == nil:
		return fmt.Errorf("it names no target")
	case c.Verb.SourceSpeaks() && c.Speaker.Key() != c.Source.Key():
		return fmt.Errorf("its speaker %q is not its source", c.Speaker.Name)
	case c.Verb != Denies && len(c.Answers) > 0:
		return fmt.Errorf("only a denial answers claims")
	case slices.Contains(c.Answers, c.ID):
		return fmt.Errorf("it answers itself")
	}
	return nil
}

func (c Claim) checkParties() error {
	for _, party := range c.Parties() {
		if err := party.Mention.Validate(); err != nil {
			return err
		}
		if party.Node == "" {
			return fmt.Errorf("it was not sealed: %q has no node", party.Name)
		}
	}
	switch {
	case !c.Speaker.Kind.Actor():
		return fmt.Errorf("its speaker is a %s, which cannot speak", c.Speaker.Kind)
	case !c.Source.Kind.Actor():
		return fmt.Errorf("its source is a %s, which cannot act", c.Source.Kind)
	case c.Target != nil && c.Target.Key() == c.Source.Key() && c.Verb != Cites:
		return fmt.Errorf("its source and its target are one")
	case c.About != nil && c.About.Kind != Incident:
		return fmt.Errorf("what it is about is a %s, not an incident", c.About.Kind)
	}
	return nil
}

// Validate says what is wrong with the mention; nil when it is sound.
func (m Mention) Validate() error {
	switch {
	case strings.TrimSpace(m.Name) == "":
		return fmt.Errorf("a mention has no name")
	case len(m.Name) > MaxName || len(m.Spelled) > MaxName:
		return fmt.Errorf("the name that begins with %.40q is longer than %d bytes", m.Name, MaxName)
	case !utf8.ValidString(m.Name) || !utf8.ValidString(m.Spelled):
		return fmt.Errorf("the name %q is not valid UTF-8", m.Name)
	case !m.Kind.Valid():
		return fmt.Errorf("%q, the kind of %q, is no kind", m.Kind, m.Name)
	}
	return nil
}

// Validate says what is wrong with a node that is to be written, in a sentence that ends in ErrInvalid; nil when it is sound.
func (n Node) Validate() error {
	switch {
	case n.ID == "":
		return fmt.Errorf("node %q has no ID: %w", n.Name, ErrInvalid)
	case !n.Kind.Valid():
		return fmt.Errorf("node %s (%q) has the kind %q, which is none: %w", n.ID, n.Name, n.Kind, ErrInvalid)
	case strings.TrimSpace(n.Name) == "":
		return fmt.Errorf("node %s has no name: %w", n.ID, ErrInvalid)
	}
	return nil
}

// Validate says what is wrong with a document that is to be written, in a sentence that ends in ErrInvalid; nil when it is sound.
func (d Document) Validate() error {
	if d.Key == "" {
		return fmt.Errorf("the document of file %q has no key: %w", d.File, ErrInvalid)
	}
	if _, err := ParseDate(string(d.Published)); err != nil {
		return fmt.Errorf("document %s: its date of publication: %w", d.Key, err)
	}
	if d.Publisher == nil {
		return nil
	}
	if err := d.Publisher.Mention.Validate(); err != nil {
		return fmt.Errorf("document %s: its publisher: %w: %w", d.Key, err, ErrInvalid)
	}
	return nil
}

func (c Claim) checkDates() error {
	_, err := ParseDate(string(c.Said))
	return err
}

func (c Claim) checkTerms() error {
	switch {
	case c.Likelihood != "" && !slices.Contains(likelihoods, c.Likelihood):
		return fmt.Errorf("%q is no likelihood", c.Likelihood)
	case c.Confidence != "" && !slices.Contains(confidences, c.Confidence):
		return fmt.Errorf("%q is no confidence", c.Confidence)
	case c.Grade.Reliability != "" && !oneOf(c.Grade.Reliability, "ABCDEF"):
		return fmt.Errorf("%q is no reliability (A to F)", c.Grade.Reliability)
	case c.Grade.Credibility != "" && !oneOf(c.Grade.Credibility, "123456"):
		return fmt.Errorf("%q is no credibility (1 to 6)", c.Grade.Credibility)
	}
	return nil
}

func oneOf(letter, letters string) bool { return len(letter) == 1 && strings.Contains(letters, letter) }

func (c Claim) checkTrace(text string) error {
	if len(c.Quotes) == 0 && c.Locator == "" {
		return fmt.Errorf("it has neither a quote nor a locator")
	}
	for _, q := range c.Quotes {
		if q.Start < 0 || q.End > len(text) || q.Start >= q.End {
			return fmt.Errorf("its quote at bytes %d to %d lies outside the text of %d bytes", q.Start, q.End, len(text))
		}
		if text[q.Start:q.End] != q.Text {
			return fmt.Errorf("its quote %.60q does not stand at bytes %d to %d of the text", q.Text, q.Start, q.End)
		}
	}
	return nil
}

// Validate says what is wrong with the entry, in a sentence that ends in ErrInvalid; nil when it is sound.
func (e Entry) Validate() error {
	switch {
	case e.ID == "" || e.Subject == "" || e.By == "" || e.At.IsZero():
		return fmt.Errorf("entry %q needs an ID, a subject, an author and a time: %w", e.ID, ErrInvalid)
	case !slices.Contains(entryKinds, e.Kind):
		return fmt.Errorf("entry %s has the kind %q, which is none: %w", e.ID, e.Kind, ErrInvalid)
	case e.Kind == EntrySame || e.Kind == EntryDifferent:
		return e.checkJudgement()
	}
	return nil
}

func (e Entry) checkJudgement() error {
	body, err := e.Judgement()
	if err == nil && body.With == e.Subject {
		err = fmt.Errorf("entry %s judges node %s with itself: %w", e.ID, e.Subject, ErrInvalid)
	}
	return err
}
