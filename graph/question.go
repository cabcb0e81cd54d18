package graph

import "fmt"

// A NodeFilter chooses nodes; fields combine as in ClaimFilter.
type NodeFilter struct {
	Search    string   // every word of it begins a word of one and the same name (both as Fold has them)
	Names     []string // bears one of these names (folded)
	Kinds     []Kind
	Countries []string
	Refs      []string // bears one of these external references
	Claimed   bool     // is source or target of some claim
	Apart     bool     // look at nodes as they are without any judgement of identity; Node.Same stays empty
}

// A NodePage is a part of a list of nodes.
type NodePage struct {
	Nodes []Node
	Next  Cursor // of the page behind; "" where this is the last
	Total int    // how many nodes the filter chooses in all
}

// A ClaimQuery asks for claims.
type ClaimQuery struct {
	Filter  ClaimFilter
	Order   ClaimOrder
	Per     ParentField // how claims belong to Parents; needed where there are any
	Parents []ID
	Page    Page // of each parent; After needs a single parent or none
}

// A ClaimOrder says how claims are ordered. Claims that are alike in it are ordered by ID.
type ClaimOrder string

const (
	BySaidLatest     ClaimOrder = "SAID_LATEST"   // undated last; also the zero order, ""
	BySaidEarliest   ClaimOrder = "SAID_EARLIEST" // undated last
	ByRecordedLatest ClaimOrder = "RECORDED_LATEST"
	ByID             ClaimOrder = "ID"
)

// A ParentField is what a claim belongs to, when claims are listed for several parents at once.
type ParentField string

const (
	PerSpeaker  ParentField = "SPEAKER"
	PerSource   ParentField = "SOURCE"
	PerTarget   ParentField = "TARGET"
	PerDocument ParentField = "DOCUMENT"
	PerAbout    ParentField = "ABOUT"
	PerAnswered ParentField = "ANSWERED" // parents are claims: the denials that answer each
	PerAnswer   ParentField = "ANSWER"   // parents are denials: the claims that each answers
)

// A ClaimPage is a part of a list of claims.
type ClaimPage struct {
	Claims []Claim
	Next   Cursor // of the page behind; "" where this is the last
	Total  int    // how many claims there are for this parent in all
}

// A Dimension is what claims are grouped by when they are counted.
type Dimension string

const (
	OfSpeaker       Dimension = "SPEAKER"
	OfSource        Dimension = "SOURCE"
	OfTarget        Dimension = "TARGET" // claims without target have the key ""
	OfVerb          Dimension = "VERB"
	OfSourceCountry Dimension = "SOURCE_COUNTRY"
	OfTargetCountry Dimension = "TARGET_COUNTRY"
	OfDocument      Dimension = "DOCUMENT" // the document's own report node
	OfPublisher     Dimension = "PUBLISHER"
	OfLoader        Dimension = "LOADER"
	OfSaidYear      Dimension = "SAID_YEAR"  // "2021"; undated claims have the key ""
	OfSaidMonth     Dimension = "SAID_MONTH" // "2021-07", and "2021" for claims of which no more is known
)

// Totals are counts of claims by group.
type Totals struct {
	Groups    []Total
	Truncated bool // there are more groups than the limit
}

// A Total is the count of one group of claims.
type Total struct {
	Keys   []string // a key for each dimension: an ID, verb, country, date …; "" where the claims have none
	Claims int
	First  Date // the earliest said date; "" where all are undated
	Last   Date
}

// A DocumentFilter chooses loaded documents; fields combine as in ClaimFilter.
type DocumentFilter struct {
	IDs        []ID // report nodes
	Publishers []ID
	Loaders    []string
	Languages  []string
	Published  Period
	WithText   bool // give the stored text too
}

// Validate returns ErrInvalid for a filter whose period is none.
func (f DocumentFilter) Validate() error {
	if err := f.Published.Validate(); err != nil {
		return fmt.Errorf("the period in which it was published: %w", err)
	}
	return nil
}

// A DocumentPage is a part of a list of documents.
type DocumentPage struct {
	Documents []Document
	Next      Cursor
	Total     int
}

// An EntryFilter chooses entries of the ledger; fields combine as in ClaimFilter.
type EntryFilter struct {
	IDs      []ID
	Kinds    []EntryKind
	Subjects []ID // as written: judgements are not applied
	Nodes    []ID // judgements that concern one of these nodes, on either side; judgements are not applied
	By       []string
	Standing bool // leave out entries that were undone, and the "undone" entries themselves
}

// An EntryPage is a part of the ledger.
type EntryPage struct {
	Entries []Entry
	Next    Cursor
	Total   int
}
