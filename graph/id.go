package graph

import (
	"fmt"
	"strings"

	"github.com/google/uuid"
)

// An ID names a node, claim or ledger entry: a UUID in its lower-case text form. The empty ID names nothing.
type ID string

// namespace is the root of all content-derived IDs. Changing it would change every ID ever given.
var namespace = uuid.MustParse("6f2d1c6e-9a55-5c0f-8a3b-6b6163637573")

// deriveID is the UUIDv5 of the parts. Each part is preceded by its length, so that no two lists of parts look alike.
func deriveID(parts ...string) ID {
	var b strings.Builder
	for _, part := range parts {
		fmt.Fprintf(&b, "%d:%s", len(part), part)
	}
	return ID(uuid.NewSHA1(namespace, []byte(b.String())).String())
}

// NewID is a random ID, for ledger entries that people write.
func NewID() ID { return ID(uuid.NewString()) }

// ParseID reads an ID that a person typed or a client sent. It returns ErrInvalid for anything but a UUID.
func ParseID(s string) (ID, error) {
	id, err := uuid.Parse(s)
	if err != nil {
		return "", fmt.Errorf("%q is not an ID (a UUID such as 3f2b8c1e-…): %w", s, ErrInvalid)
	}
	return ID(id.String()), nil
}
