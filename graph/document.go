package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"time"
)

// A Document is one published text or data file. In the graph it is a node of kind REPORT.
type Document struct {
	Key       string // what makes it this document: "sha256:…" of the bytes for prose, "dataset:NAME" for a data set
	File      string // the name it was loaded under
	Title     string // "" where unknown
	URL       string // where it was published; "" where unknown
	SHA256    string // of the bytes as loaded, in hexadecimal
	MediaType string // such as "text/html"
	Language  string // ISO 639-1, "" where unknown
	Publisher *Party // who put it out; nil where unknown
	Published Date
	Loader    string    // what read it
	Recorded  time.Time // when it came into the store; set by the store, kept at its first writing
	Text      string    // the stored text that quotes point into; "" for data sets, and where it was not asked for
}

// ProseKey is the key of a text document: the SHA-256 of its bytes.
func ProseKey(content []byte) string {
	sum := sha256.Sum256(content)
	return "sha256:" + hex.EncodeToString(sum[:])
}

// Mention is the name under which the document stands in the graph.
func (d Document) Mention() Mention {
	return Mention{Name: d.name(), Kind: Report, Ref: "document:" + d.Key}
}

// NodeID is the ID of the document's report node.
func (d Document) NodeID() ID { return d.Mention().NodeID() }

// Node is the document's report node.
func (d Document) Node() Node {
	n := NodeOf(d.Mention())
	if d.Publisher != nil {
		n.Publisher = d.Publisher.Mention.NodeID()
	}
	return n
}

func (d Document) name() string {
	for _, name := range []string{d.Title, d.File, d.URL} {
		if name != "" {
			return name
		}
	}
	return d.Key
}
