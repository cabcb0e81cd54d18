package prose

import (
	"fmt"
	"sync"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

// An Extractor draws claims from text. It never changes once made, so any number of goroutines may use it.
type Extractor struct {
	gazetteer *gazetteer.Gazetteer
	names     *trie
	rules     *rules
}

// embedded are the rules that come with the package, compiled once.
var embedded = sync.OnceValue(func() *rules {
	r, err := readRules()
	if err != nil {
		panic(fmt.Sprintf("the rules are broken (go test ./loaders/prose shows where): %v", err))
	}
	return r
})

// New is an extractor that knows the names of a gazetteer.
func New(g *gazetteer.Gazetteer) *Extractor {
	return &Extractor{gazetteer: g, names: gazetteerTrie(g), rules: embedded()}
}

// A Reading is what was drawn from one document.
type Reading struct {
	Claims       []graph.Claim // ordered by their first quotes; sealed and valid
	Explanations []Explanation // one for each claim, in the same order
	Facts        []graph.Fact  // what the text and the gazetteer say of the names in the claims
	Left         []Diagnostic  // what looked like a claim and was left, in the order of the text
}

// An Explanation tells how a claim was drawn.
type Explanation struct {
	Rule     string
	Cue      string   // the words that the rule was found by
	Voice    string   // how it is known whose words they are
	Mentions []string // what stands for whom: "the US side = United States"
}

// A Diagnostic tells what was left, and why.
type Diagnostic struct {
	Rule  string
	Quote graph.Quote
	Why   string // "negated", "a question", "no source", …
}

// Read draws the claims of a document's stored text. It uses what is known of the document: publisher, date and title. The
// claims carry no loader; that is the caller's. A text without claims gives an empty reading.
func (x *Extractor) Read(document graph.Document) Reading {
	r := newReader(x, document)
	r.prepare()
	for _, s := range r.sentences {
		r.read(s)
	}
	return r.reading()
}
