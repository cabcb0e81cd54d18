package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
)

// An Entry is one line of the ledger: the append-only record of everything that people, and the resolver, decide. No entry
// is ever changed or removed; an "undone" entry takes another one back.
type Entry struct {
	ID      ID
	At      time.Time
	By      string // a person's name, or Resolver
	Kind    EntryKind
	Subject ID              // the node, claim, entry or document that it is about; its own ID for what has no other, such as a saved query
	Body    json.RawMessage // what the kind needs besides, as a JSON object; nil for nothing
}

// An EntryKind says what was decided.
type EntryKind string

const (
	EntrySame         EntryKind = "same"      // the subject and another node are one (body: Judgement)
	EntryDifferent    EntryKind = "different" // they are not (body: Judgement)
	EntryUndone       EntryKind = "undone"    // the entry that is the subject, no "undone" one itself, is taken back
	EntryAccepted     EntryKind = "accepted"
	EntryRejected     EntryKind = "rejected"
	EntryCorrected    EntryKind = "corrected"
	EntryQuerySaved   EntryKind = "query-saved"
	EntryTokenGranted EntryKind = "token-granted"
	EntryTokenRevoked EntryKind = "token-revoked"
	EntryLoaded       EntryKind = "loaded" // a load run (body: LoadRun)
)

var entryKinds = []EntryKind{
	EntrySame, EntryDifferent, EntryUndone, EntryAccepted, EntryRejected, EntryCorrected,
	EntryQuerySaved, EntryTokenGranted, EntryTokenRevoked, EntryLoaded,
}

// EntryKinds lists every kind of entry.
func EntryKinds() []EntryKind { return slices.Clone(entryKinds) }

// Resolver is the author of the judgements that the resolver writes by itself. People's judgements outrank them.
const Resolver = "resolver"

// A Judgement is the body of a "same" or "different" entry: what the entry's subject was judged with, and why.
type Judgement struct {
	With     ID       `json:"with"`
	Why      string   `json:"why,omitempty"`
	Evidence []string `json:"evidence,omitempty"` // names, references, addresses that the judgement rests on
}

// A LoadRun is the body of a "loaded" entry: what the loader found in the document that is its subject.
type LoadRun struct {
	File     string `json:"file"`
	Loader   string `json:"loader"`
	SHA256   string `json:"sha256"`
	Claims   int    `json:"claims"`
	Rejected int    `json:"rejected"`
	NotRead  string `json:"notRead,omitempty"` // why the text was stored but not read, such as "language zh"
}

// LoadedEntry is the entry of a load run. Its ID derives from what was read, so that reading the same again adds nothing.
func LoadedEntry(by string, document Document, run LoadRun) Entry {
	body, _ := json.Marshal(run) // strings and numbers always marshal
	return Entry{
		ID: deriveID("loaded", document.Key, string(body)), At: time.Now().UTC().Truncate(time.Millisecond),
		By: by, Kind: EntryLoaded, Subject: document.NodeID(), Body: body,
	}
}

// CheckAuthor returns ErrInvalid for a name that nobody can decide under: none, and that of the resolver, whose judgements give
// way to people's.
func CheckAuthor(by string) error {
	switch {
	case strings.TrimSpace(by) == "":
		return fmt.Errorf("\"by\" is empty; the ledger keeps who decided: give a name: %w", ErrInvalid)
	case by == Resolver:
		return fmt.Errorf("%q is the name of the resolver; give your own: %w", by, ErrInvalid)
	}
	return nil
}

// CheckUndoable returns ErrInvalid for an entry that tells of a loading: taking it back would change nothing, its claims stay.
// Whether there is such an entry, and whether it was undone, is for Put to say.
func CheckUndoable(ctx context.Context, ledger Reader, id ID) error {
	page, err := ledger.Entries(ctx, EntryFilter{IDs: []ID{id}}, Page{First: 1})
	if err != nil {
		return err
	}
	if len(page.Entries) == 1 && page.Entries[0].Kind == EntryLoaded {
		return fmt.Errorf("entry %s tells of a loading, which cannot be taken back: %w", id, ErrInvalid)
	}
	return nil
}

// NewEntry is an entry made now, with a random ID. The body is marshalled; nil for none.
func NewEntry(by string, kind EntryKind, subject ID, body any) (Entry, error) {
	entry := Entry{ID: NewID(), At: time.Now().UTC().Truncate(time.Millisecond), By: by, Kind: kind, Subject: subject}
	if body == nil {
		return entry, nil
	}
	raw, err := json.Marshal(body)
	if err != nil {
		return Entry{}, fmt.Errorf("write the body of a %q entry: %w", kind, err)
	}
	entry.Body = raw
	return entry, nil
}

// Judgement reads the body of a "same" or "different" entry. It returns ErrInvalid where the body is none.
func (e Entry) Judgement() (Judgement, error) {
	var j Judgement
	if err := json.Unmarshal(e.Body, &j); err != nil || j.With == "" {
		return Judgement{}, fmt.Errorf("the body of entry %s (%s) names no node to judge with: %w", e.ID, e.Kind, ErrInvalid)
	}
	return j, nil
}

// Judges reports whether entries of this kind can change which nodes are one.
func (k EntryKind) Judges() bool { return k == EntrySame || k == EntryDifferent || k == EntryUndone }
