package graph

import "time"

// A Claim is one verb from one party to another, by one speaker, in one document, with the words that carry it. It is
// written once and never changed; what people think of it stands in the ledger. It says who says what, never who did it.
type Claim struct {
	ID      ID
	Verb    Verb
	Speaker Party  // whose claim it is: the party that makes it, not the messenger
	Source  Party  // the speaker itself, but for an attribution
	Target  *Party // nil where the verb allows it and the document names none
	About   *Party // the incident it is about, if the document names one

	Document ID      // the report node of the document that it stands in
	Record   string  // the record's key within a data set; "" in prose
	Locator  string  // the place in a data set, such as "file.csv:17" or a JSON pointer; "" in prose
	Quotes   []Quote // the words that carry it, in the order of the text

	Said      Date       // when the speaker said it
	Reporters []Reporter // those through whom we know of it, outermost first
	Answers   []ID       // the accusations that a denial denies, where known, sorted

	Likelihood Likelihood // how probable the speaker says it is
	Confidence Confidence // how sure the judgement is said to be
	Grade      Grade      // the Admiralty grade of source and information

	Loader   string    // what read it
	Rule     string    // the rule of the loader that drew it
	Recorded time.Time // when it came into the store; set by the store, kept at its first writing
}

// A Quote is exact words of a document.
type Quote struct {
	Text  string
	Start int // byte offset of the first byte in the document's stored text
	End   int // byte offset behind the last
}

// A Reporter is somebody through whom a claim is known: the journalist whose question reports it, a state quoting a vendor.
type Reporter struct {
	Party
	Place int // 0 is the outermost, whose words the document prints
}

// Seal gives the claim the nodes of its mentions and its ID, both derived from content: the document, the record, the verb
// and the names of speaker, source, target and incident. So loading twice changes nothing, and no later judgement of
// identity changes a claim's ID.
func (c *Claim) Seal(document Document) {
	c.Document = document.NodeID()
	for _, party := range c.Parties() {
		party.Node = party.Mention.NodeID()
	}
	c.ID = deriveID("claim", document.Key, c.Record, string(c.Verb), c.Speaker.Key(), c.Source.Key(), keyOf(c.Target), keyOf(c.About))
}

// Parties lists all parties of the claim: speaker, source, target, incident, then the reporters.
func (c *Claim) Parties() []*Party {
	parties := []*Party{&c.Speaker, &c.Source}
	for _, party := range []*Party{c.Target, c.About} {
		if party != nil {
			parties = append(parties, party)
		}
	}
	for i := range c.Reporters {
		parties = append(parties, &c.Reporters[i].Party)
	}
	return parties
}

func keyOf(party *Party) string {
	if party == nil {
		return ""
	}
	return party.Key()
}
