package prose

import (
	"cmp"

	"github.com/jaccuse/jaccuse/graph"
)

// A reader reads one document. It goes through the sentences in order and keeps what later ones look back to.
type reader struct {
	x          *Extractor
	document   graph.Document
	paragraphs []paragraph
	sentences  []*sentence

	publisher *actor     // on whose behalf the document speaks; nil for media and unknown ones
	ownVoice  *voice     // of the document outside of turns and quotations
	occasion  graph.Date // when it was said: the day of the press conference, else of publication

	local    *trie            // names that the text itself makes known
	things   map[string]bool  // names of malware, products and the like
	capitals map[string]bool  // words that stand in capitals within sentences
	named    map[string]bool  // keys of actors that were named clearly
	seen     map[string]int   // how often each country was named
	people   map[string]actor // what is known of persons

	quoteIn    *paragraph
	quoteOpen  bool
	lastQuote  *voice
	lastQuoted *paragraph
	governs    *actor      // whom "the government" stands for
	listVoice  *voice      // of the items of a list
	listFrom   *paragraph  // the paragraph that introduces it
	reports    []reference // named so far

	drafts []draft
	left   []Diagnostic
	facts  []graph.Fact
}

func newReader(x *Extractor, document graph.Document) *reader {
	return &reader{
		x: x, document: document, local: &trie{}, named: map[string]bool{}, seen: map[string]int{}, people: map[string]actor{},
		occasion: document.Published,
	}
}

// prepare parts the text into sentences and finds out who speaks in it.
func (r *reader) prepare() {
	r.readPublisher()
	r.paragraphs = r.x.segment(r.document.Text)
	r.turns()
	for i := range r.paragraphs {
		p := &r.paragraphs[i]
		if p.kind == furniture {
			continue
		}
		start := p.start + p.label
		for _, s := range r.x.sentences(tokenize(r.document.Text[start:p.end], start), p) {
			s.number = len(r.sentences)
			s.subjects = map[int]*subject{}
			r.sentences = append(r.sentences, s)
		}
	}
	r.learn(r.sentences)
	r.findOccasion()
}

// readPublisher finds on whose behalf the document speaks. A medium only reports; a state's organ speaks for the state.
func (r *reader) readPublisher() {
	r.ownVoice = &voice{manner: outside, why: "said by the publisher only", place: "the document's own voice"}
	if r.document.Publisher == nil {
		return
	}
	known := r.document.Publisher.Mention
	if e, ok := r.x.gazetteer.ByRef(known.Ref); ok {
		r.speakFor(r.speakerOf(actorOf(e)), cmp.Or(known.Spelled, known.Name))
		return
	}
	if known.Kind == graph.Country || known.Kind == graph.Agency {
		r.speakFor(r.speakerOf(actor{Mention: known}), cmp.Or(known.Spelled, known.Name))
		return
	}
	name := known.Name
	s := &sentence{tokens: tokenize(name, 0), paragraph: &paragraph{kind: body}, subjects: map[int]*subject{}}
	r.mention(s)
	clear(r.seen)
	for _, m := range s.mentions {
		if a := r.speakerOf(m.actor); a != nil {
			r.speakFor(a, name)
			return
		}
	}
}

// speakFor makes an actor the voice of the document; nil for a medium changes nothing.
func (r *reader) speakFor(a *actor, spelled string) {
	if a == nil {
		return
	}
	a.Spelled = spelled
	r.publisher = a
	r.ownVoice = &voice{manner: own, party: a, said: r.occasion, place: "the document's own voice"}
}

// speakerOf is on whose behalf a publisher speaks; nil for media.
func (r *reader) speakerOf(a actor) *actor {
	switch {
	case a.Kind == graph.Country || a.Kind == graph.Agency && a.Country != "":
		country := r.country(a.Country)
		return &country
	case a.Kind == graph.Organization && a.Ref != "" && !r.medium(a):
		return &a
	}
	return nil
}

func (r *reader) medium(a actor) bool { return r.x.rules.words.has("mediumclass", a.class) }

// country is the actor of a country's code.
func (r *reader) country(code string) actor {
	if e, ok := r.x.gazetteer.ByRef("iso3166:" + code); ok {
		return actorOf(e)
	}
	for _, e := range r.x.gazetteer.All() {
		if e.Country == code && (e.Kind == graph.Country || e.Kind == graph.Organization && e.Class == "international") {
			return actorOf(e)
		}
	}
	return actor{Mention: graph.Mention{Kind: graph.Country, Name: code, Country: code, Ref: "iso3166:" + code}}
}

// home is the country that the document speaks for.
func (r *reader) home() string {
	if r.publisher == nil {
		return ""
	}
	return r.publisher.Country
}

// read takes one sentence through the stages.
func (r *reader) read(s *sentence) {
	if s.mentions == nil {
		r.mention(s)
	}
	r.voices(s)
	r.bar(s)
	r.frames(s)
	r.aliases(s)
}
