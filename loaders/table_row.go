package loaders

import (
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/jaccuse/jaccuse/graph"
)

// A table is read row by row. What it keeps of a row that it has read is eight bytes, to know it again.
type table struct {
	document *Document
	columns  map[string]int
	rows     *csv.Reader
	seen     map[uint64]bool // record keys
	broken   bool            // the file cannot be read any further
}

// next reads one row; io.EOF when there is none.
func (t *table) next() (graph.Record, error) {
	fields, err := t.rows.Read()
	if errors.Is(err, io.EOF) {
		return graph.Record{}, io.EOF
	}
	if parse := new(csv.ParseError); err != nil && !errors.As(err, &parse) {
		t.broken = true
		return graph.Record{}, &RecordError{Locator: t.document.File, Err: fmt.Errorf("the rows from byte %d on %s", t.rows.InputOffset(), reasonOf(err))}
	}
	line := lineOf(t.rows, err)
	r := row{table: t, fields: fields, locator: fmt.Sprintf("%s:%d", t.document.File, line)}
	if err != nil {
		return graph.Record{}, r.wrong(reasonOfCSV(err))
	}
	claim, err := r.claim()
	if err != nil {
		return graph.Record{}, r.wrong(err)
	}
	return graph.Record{Claims: []graph.Claim{claim}}, nil
}

// lineOf is the line at which a row begins.
func lineOf(rows *csv.Reader, err error) int {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return parse.StartLine
	}
	line, _ := rows.FieldPos(0)
	return line
}

// reasonOfCSV is what is wrong with a row, without the line that its locator tells.
func reasonOfCSV(err error) error {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return parse.Err
	}
	return err
}

// A row is one claim, as written.
type row struct {
	*table
	fields  []string
	locator string
}

func (r row) wrong(err error) error {
	return &RecordError{Locator: r.locator, Record: strings.Join(r.fields, ","), Err: err}
}

// field is what stands in a column; "" where the table does not have it.
func (r row) field(column string) string {
	at, ok := r.columns[column]
	if !ok {
		return ""
	}
	return strings.TrimSpace(r.fields[at])
}

func (r row) claim() (graph.Claim, error) {
	c := graph.Claim{Verb: graph.Verb(term(r.field("verb"))), Locator: r.locator, Loader: r.document.Loader, Rule: "row"}
	for _, read := range []func(*graph.Claim) error{r.words, r.parties, r.estimates, r.reporters, r.key} {
		if err := read(&c); err != nil {
			return c, err
		}
	}
	c.Seal(r.document.Document)
	return c, c.Validate("")
}

// words checks what holds for the row as a whole.
func (r row) words(c *graph.Claim) error {
	for i, field := range r.fields {
		if !utf8.ValidString(field) {
			return fmt.Errorf("field %d is not valid UTF-8", i+1)
		}
	}
	if !c.Verb.Valid() {
		return fmt.Errorf("verb: %q is none of %v", r.field("verb"), graph.Verbs())
	}
	said, err := graph.ParseDate(r.field("said"))
	if err != nil {
		return fmt.Errorf("said: %w", err)
	}
	c.Said = said
	return nil
}

func (r row) parties(c *graph.Claim) error {
	source, err := r.party("source")
	if err != nil {
		return err
	}
	target, err := r.party("target")
	if err != nil {
		return err
	}
	speaker, err := r.party("speaker")
	switch {
	case err != nil:
		return err
	case source == nil:
		return fmt.Errorf("source: is empty")
	case target == nil && c.Verb.NeedsTarget():
		return fmt.Errorf("target: is empty, and %s needs one", c.Verb)
	case target != nil && target.Key() == source.Key() && c.Verb != graph.Cites:
		return fmt.Errorf("target: is the source itself, %q", source.Name)
	case speaker == nil && !c.Verb.SourceSpeaks():
		return fmt.Errorf("speaker: is empty, and %s needs one: who says so", c.Verb)
	case speaker != nil && c.Verb.SourceSpeaks() && speaker.Key() != source.Key():
		return fmt.Errorf("speaker: is %q, but of %s it is the source, %q", speaker.Name, c.Verb, source.Name)
	}
	c.Source, c.Target, c.Speaker = *source, target, *cmp.Or(speaker, source)
	if about := r.field("about"); about != "" {
		incident := graph.PartyOf(graph.Mention{Spelled: about, Name: about, Kind: graph.Incident})
		c.About = &incident
	}
	return nil
}

// party is who stands in a column: a known actor, else one of the kind that the row tells. Nil for nobody.
func (r row) party(column string) (*graph.Party, error) {
	name, kind, country := r.field(column), graph.Kind(term(r.field(column+"_kind"))), r.field(column+"_country")
	switch {
	case name == "" && (kind != "" || country != ""):
		return nil, fmt.Errorf("%s: is empty, but its kind or country is told", column)
	case name == "":
		return nil, nil
	case kind != "" && !kind.Valid():
		return nil, fmt.Errorf("%s_kind: %q is none of %v", column, r.field(column+"_kind"), graph.Kinds())
	case country != "" && !knownCountry(country):
		return nil, fmt.Errorf("%s_country: %q is no code such as FR (ISO 3166-1), EU, NATO or UN", column, country)
	}
	mention, known := knownAs(name, kind, country)
	if !known && kind == "" {
		return nil, fmt.Errorf("%s_kind: is empty, and %q is no known actor, or several", column, name)
	}
	if !known {
		mention = graph.Mention{Spelled: name, Name: name, Kind: kind, Country: country}
	}
	party := graph.PartyOf(mention)
	return &party, nil
}

func (r row) estimates(c *graph.Claim) error {
	c.Likelihood, c.Confidence = graph.Likelihood(term(r.field("likelihood"))), graph.Confidence(term(r.field("confidence")))
	c.Grade = graph.Grade{Reliability: term(r.field("reliability")), Credibility: term(r.field("credibility"))}
	switch {
	case c.Likelihood != "" && !slices.Contains(graph.Likelihoods(), c.Likelihood):
		return fmt.Errorf("likelihood: %q is none of %v", r.field("likelihood"), graph.Likelihoods())
	case c.Grade.Reliability != "" && !letterOf(c.Grade.Reliability, "ABCDEF"):
		return fmt.Errorf("reliability: %q is none of A to F", r.field("reliability"))
	case c.Grade.Credibility != "" && !letterOf(c.Grade.Credibility, "123456"):
		return fmt.Errorf("credibility: %q is none of 1 to 6", r.field("credibility"))
	case c.Confidence != "" && !slices.Contains(graph.Confidences(), c.Confidence):
		return fmt.Errorf("confidence: %q is none of %v", r.field("confidence"), graph.Confidences())
	}
	return nil
}

func letterOf(letter, letters string) bool {
	return len(letter) == 1 && strings.Contains(letters, letter)
}

// term is a term as the graph writes it: "very likely" is VERY_LIKELY.
func term(words string) string {
	return strings.ReplaceAll(strings.ToUpper(words), " ", "_")
}

// reporters are the publisher of the data set, and the page where the row says that it can be read.
func (r row) reporters(c *graph.Claim) error {
	if publisher := r.document.Publisher; publisher != nil {
		c.Reporters = append(c.Reporters, graph.Reporter{Party: *publisher})
	}
	page := r.field("url")
	if page == "" {
		return nil
	}
	address, err := url.Parse(page)
	if err != nil || address.Host == "" || address.Scheme != "https" && address.Scheme != "http" {
		return fmt.Errorf("url: %q is no address such as https://example.org/page", page)
	}
	report := graph.PartyOf(graph.Mention{Spelled: page, Name: page, Kind: graph.Report, Ref: "url:" + page})
	c.Reporters = append(c.Reporters, graph.Reporter{Party: report, Place: len(c.Reporters)})
	return nil
}

// recordSeed is the same for all rows of a run.
var recordSeed = maphash.MakeSeed()

// key gives the claim the key of its record, which no earlier row may have.
func (r row) key(c *graph.Claim) error {
	c.Record = cmp.Or(r.field("record"), strings.Join(r.fields, "\x1f"))
	if r.field("record") == "" {
		c.Record = graph.ProseKey([]byte(c.Record))
	}
	hash := maphash.String(recordSeed, c.Record)
	if r.seen[hash] {
		return fmt.Errorf("record: an earlier row is the same record")
	}
	r.seen[hash] = true
	return nil
}
