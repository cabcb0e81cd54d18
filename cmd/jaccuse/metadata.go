package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/loaders"
)

// metadataFlags are what a user can tell of texts.
type metadataFlags struct {
	manifest string
	given    loaders.Metadata
}

func (m *metadataFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&m.manifest, "manifest", "", "JSON lines that tell each file's publisher, published, url, title, language")
	flags.StringVar(&m.given.Publisher, "publisher", "", "who published the texts")
	flags.StringVar(&m.given.Published, "published", "", "when, as 2021-07-20, 2021-07 or 2021")
	flags.StringVar(&m.given.URL, "url", "", "where")
	flags.StringVar(&m.given.Title, "title", "", "under which title")
	flags.StringVar(&m.given.Language, "language", "", "in which language (ISO 639-1); only en is read for claims")
}

// documents gives a reader of documents that knows the metadata of flags and manifest; flags come first.
func (m *metadataFlags) documents() (func(path string) (*loaders.Document, error), error) {
	if _, err := graph.ParseDate(m.given.Published); err != nil {
		return nil, usageError{fmt.Errorf("--published: %w", err)}
	}
	manifest := loaders.Manifest{}
	if m.manifest != "" {
		read, err := loaders.ReadManifest(m.manifest)
		if err != nil {
			return nil, err
		}
		manifest = read
	}
	return func(path string) (*loaders.Document, error) {
		return loaders.OpenFile(path, m.given.Or(manifest.Of(path)))
	}, nil
}
