package loaders

import (
	"fmt"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
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
		if err := publisher.Mention.Validate(); err != nil {
			return fmt.Errorf("the publisher: %w", err)
		}
		d.Publisher = &publisher
	}
	for _, field := range []struct{ known, found *string }{{&d.URL, &m.URL}, {&d.Title, &m.Title}, {&d.Language, &m.Language}} {
		if *field.known == "" {
			*field.known = strings.TrimSpace(*field.found)
		}
	}
	return nil
}
