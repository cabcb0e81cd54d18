package loaders

import (
	"slices"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// A ClaimLine is a claim as `extract` and `export` print it, a JSON object a line.
type ClaimLine struct {
	ID         graph.ID         `json:"id,omitempty"`
	Doc        string           `json:"doc"`
	Document   graph.ID         `json:"document,omitempty"`
	Verb       graph.Verb       `json:"verb"`
	Speaker    *PartyLine       `json:"speaker"`
	Source     *PartyLine       `json:"source"`
	Target     *PartyLine       `json:"target"`
	Report     *PartyLine       `json:"report,omitempty"` // of a citation: the report relied on, whose publisher is the target
	About      *PartyLine       `json:"about,omitempty"`
	Quote      string           `json:"quote,omitempty"` // the first quote
	Start      int              `json:"start"`           // of it, in bytes of the stored text
	End        int              `json:"end"`
	Quotes     []QuoteLine      `json:"quotes,omitempty"`
	Locator    string           `json:"locator,omitempty"`
	Record     string           `json:"record,omitempty"`
	Date       graph.Date       `json:"date,omitempty"`
	Reporters  []PartyLine      `json:"reporters,omitempty"` // outermost first
	Answers    []graph.ID       `json:"answers,omitempty"`
	Likelihood graph.Likelihood `json:"likelihood,omitempty"`
	Confidence graph.Confidence `json:"confidence,omitempty"`
	Grade      string           `json:"grade,omitempty"` // such as "B2"
	Loader     string           `json:"loader,omitempty"`
	Rule       string           `json:"rule,omitempty"`
	Recorded   string           `json:"recorded,omitempty"`
}

// A PartyLine is an end of a claim, as printed.
type PartyLine struct {
	Node    graph.ID   `json:"node,omitempty"`
	Name    string     `json:"name"`
	Country string     `json:"country,omitempty"`
	Kind    graph.Kind `json:"kind"`
	Spelled string     `json:"spelled,omitempty"`
}

// A QuoteLine is a quote, as printed; offsets are bytes of the stored text.
type QuoteLine struct {
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// NodeByID finds a node that a claim names; nil for one that is not known.
type NodeByID func(graph.ID) *graph.Node

// LineOf is the line of a claim. It shows the canonical nodes that node finds; where it finds none, the mentions.
func LineOf(c graph.Claim, doc string, node NodeByID) ClaimLine {
	line := ClaimLine{
		Doc: doc, Verb: c.Verb, Speaker: partyLine(c.Speaker, node), Source: partyLine(c.Source, node),
		Locator: c.Locator, Record: c.Record, Date: c.Said, Answers: c.Answers, Likelihood: c.Likelihood, Confidence: c.Confidence,
		Grade: c.Grade.Reliability + c.Grade.Credibility, Loader: c.Loader, Rule: c.Rule,
	}
	if c.Target != nil {
		line.aim(*c.Target, node)
	}
	if c.About != nil {
		line.About = partyLine(*c.About, node)
	}
	for _, q := range c.Quotes {
		line.Quotes = append(line.Quotes, QuoteLine(q))
	}
	if len(c.Quotes) > 0 {
		line.Quote, line.Start, line.End = c.Quotes[0].Text, c.Quotes[0].Start, c.Quotes[0].End
	}
	for _, reporter := range sortedReporters(c.Reporters) {
		line.Reporters = append(line.Reporters, *partyLine(reporter.Party, node))
	}
	return line
}

// aim sets the target. Of a report with a known publisher it is the publisher: the party that is relied on.
func (l *ClaimLine) aim(target graph.Party, node NodeByID) {
	l.Target = partyLine(target, node)
	report := node(target.Node)
	if target.Kind != graph.Report || report == nil || report.Publisher == "" {
		return
	}
	if publisher := node(report.Publisher); publisher != nil {
		l.Report = l.Target
		l.Target = &PartyLine{Node: publisher.ID, Name: publisher.Name, Country: publisher.Country, Kind: publisher.Kind}
	}
}

// Within narrows the first quote to its longest part that stands in the file without markup between its words, such as the
// address of a link, so that it can be looked up there. Quotes keeps the whole words.
func (l ClaimLine) Within(s Stored) ClaimLine {
	if len(l.Quotes) > 0 {
		part := s.Verbatim(graph.Quote(l.Quotes[0]))
		l.Quote, l.Start, l.End = part.Text, part.Start, part.End
	}
	return l
}

// Stored adds what only a stored claim has.
func (l ClaimLine) Stored(c graph.Claim) ClaimLine {
	l.ID, l.Document = c.ID, c.Document
	l.Recorded = c.Recorded.UTC().Format(time.RFC3339Nano)
	return l
}

func partyLine(p graph.Party, node NodeByID) *PartyLine {
	line := PartyLine{Node: p.Node, Name: p.Name, Country: p.Country, Kind: p.Kind, Spelled: p.Spelled}
	if n := node(p.Node); n != nil {
		line.Name, line.Country, line.Kind = n.Name, n.Country, n.Kind
	}
	return &line
}

func sortedReporters(reporters []graph.Reporter) []graph.Reporter {
	sorted := slices.Clone(reporters)
	slices.SortStableFunc(sorted, func(a, b graph.Reporter) int { return a.Place - b.Place })
	return sorted
}
