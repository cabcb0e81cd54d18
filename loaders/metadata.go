package loaders

import (
	"fmt"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

// Metadata is what is known of a text beside its words: from flags, a manifest, or the document itself. Empty fields are unknown.
type Metadata struct {
	Publisher string
	Published string // a date: 2021, 2021-07 or 2021-07-20
	URL       string
	Title     string
	Language  string // ISO 639-1, such as "en"
}

// Or fills what m does not know from other.
func (m Metadata) Or(other Metadata) Metadata {
	for _, field := range []struct{ mine, theirs *string }{
		{&m.Publisher, &other.Publisher}, {&m.Published, &other.Published}, {&m.URL, &other.URL}, {&m.Title, &other.Title}, {&m.Language, &other.Language},
	} {
		if *field.mine == "" {
			*field.mine = *field.theirs
		}
	}
	return m
}

// apply writes the metadata into the document, leaving what the document knows already.
func (m Metadata) apply(d *Document) error {
	published, err := graph.ParseDate(m.Published)
	if err != nil {
		return fmt.Errorf("the date of publication: %w", err)
	}
	if d.Published == "" {
		d.Published = published
	}
	if d.Publisher == nil && strings.TrimSpace(m.Publisher) != "" {
		publisher := graph.PartyOf(publisherOf(strings.TrimSpace(m.Publisher)))
		d.Publisher = &publisher
	}
	for _, field := range []struct{ known, found *string }{{&d.URL, &m.URL}, {&d.Title, &m.Title}, {&d.Language, &m.Language}} {
		if *field.known == "" {
			*field.known = strings.TrimSpace(*field.found)
		}
	}
	return nil
}

// publisherOf is the mention of a publisher: a known actor, or an organization of that name.
func publisherOf(name string) graph.Mention {
	if known := gazetteer.Default().Find(name); len(known) == 1 {
		entry := known[0]
		return graph.Mention{Spelled: name, Name: entry.Name, Kind: entry.Kind, Country: entry.Country, Ref: entry.Ref}
	}
	return graph.Mention{Spelled: name, Name: name, Kind: graph.Organization}
}
