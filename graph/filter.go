package graph

import (
	"fmt"
	"regexp"
	"slices"
	"time"
)

// A ClaimFilter chooses claims. It is also the viewpoint: every question about the graph can be asked through one, and is
// then answered as if only these claims existed.
//
// Every field that is set narrows the choice (and); within a list any value will do (or). The zero filter lets all claims
// through, and an empty list is not set. A node's ID stands for every node judged the same as it.
type ClaimFilter struct {
	IDs   []ID
	Verbs []Verb

	Speakers    []ID // held by one of these
	NotSpeakers []ID // held by none of these
	Sources     []ID
	Targets     []ID // a claim without target passes no such list
	Parties     []ID // as source or target
	Between     []ID // source and target both among these: a dyad, in both directions
	Reporters   []ID // known through one of these
	About       []ID // on one of these incidents

	SourceCountries []string // by the country of the canonical source node
	TargetCountries []string // a claim without target passes no such list

	Documents  []ID
	Publishers []ID // in a document put out by one of these
	Loaders    []string
	NotLoaders []string

	Answers  []ID  // denials that answer one of these claims
	Answered *bool // accusations that some denial in the store (whatever the rest of the filter says of it) answers, or that none does

	Said           Period
	Published      Period    // of the document
	RecordedBefore time.Time // known to us before this moment; zero for any
	Words          string    // quotes that hold all these words, compared as Words folds them; within one quote, in any order. Signs without a word choose nothing
	Likelihoods    []Likelihood
	Confidences    []Confidence
	Reliabilities  []string // Admiralty reliability, "A" to "F"; "" among them chooses claims that are not graded
}

// A Period chooses dates. A date that is less precise than the period passes when some day that it can mean lies within.
type Period struct {
	From    Date // the first day; "" for no bound. "2021-07" is the first of July
	To      Date // the last day; "" for no bound. "2021-07" is the 31st of July
	Undated Undated
}

// Undated says what becomes of claims whose date is not known.
type Undated string

const (
	UndatedByBounds Undated = ""     // kept where the period has no bounds, left out where it has
	UndatedKept     Undated = "KEPT" // kept, also beside bounds
	UndatedLeftOut  Undated = "LEFT_OUT"
	UndatedOnly     Undated = "ONLY" // nothing but undated claims; bounds do not matter
)

// Validate returns ErrInvalid for a filter with a period that is none, or a country that is no code.
func (f ClaimFilter) Validate() error {
	if err := f.Said.Validate(); err != nil {
		return fmt.Errorf("the period in which it was said: %w", err)
	}
	if err := f.Published.Validate(); err != nil {
		return fmt.Errorf("the period in which it was published: %w", err)
	}
	return checkCountries(f.SourceCountries, f.TargetCountries)
}

// countryCode is the form of a country in a mention. Names would choose nothing, and look like an answer.
var countryCode = regexp.MustCompile(`^([A-Z]{2}|NATO)?$`)

func checkCountries(lists ...[]string) error {
	for _, code := range slices.Concat(lists...) {
		if !countryCode.MatchString(code) {
			return fmt.Errorf("%q is no country code; write ISO 3166-1 alpha-2 such as FR, or EU, NATO, UN: %w", code, ErrInvalid)
		}
	}
	return nil
}

// Validate returns ErrInvalid for a bound that is no date, and for an Undated that is none.
func (p Period) Validate() error {
	for _, bound := range []Date{p.From, p.To} {
		if _, err := ParseDate(string(bound)); err != nil {
			return err
		}
	}
	switch p.Undated {
	case UndatedByBounds, UndatedKept, UndatedLeftOut, UndatedOnly:
		return nil
	}
	return fmt.Errorf("%q does not say what becomes of undated claims: %w", p.Undated, ErrInvalid)
}

// Holds reports whether the date lies in the period.
func (p Period) Holds(d Date) bool {
	bounded := p.From != "" || p.To != ""
	if d.Undated() {
		return p.Undated == UndatedKept || p.Undated == UndatedOnly || (p.Undated == UndatedByBounds && !bounded)
	}
	if p.Undated == UndatedOnly {
		return false
	}
	return (p.From == "" || d.Last() >= p.From.First()) && (p.To == "" || d.First() <= p.To.Last())
}
