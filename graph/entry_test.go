package graph_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

func judgement(by string, kind graph.EntryKind, a, b graph.ID) graph.Entry {
	entry, err := graph.NewEntry(by, kind, a, graph.Judgement{With: b})
	if err != nil {
		panic(err)
	}
	return entry
}

func TestNewEntry(t *testing.T) {
	entry, err := graph.NewEntry("ann", graph.EntrySame, "a", graph.Judgement{With: "b", Why: "w"})
	same(t, "error", err, nil)
	same(t, "body", string(entry.Body), `{"with":"b","why":"w"}`)
	same(t, "it is sound", entry.Validate(), nil)
	same(t, "it is in UTC and of whole milliseconds", entry.At, entry.At.UTC().Truncate(time.Millisecond))
	bare, err := graph.NewEntry("ann", graph.EntryAccepted, "a", nil)
	same(t, "error", err, nil)
	same(t, "no body", bare.Body, json.RawMessage(nil))
	if entry.ID == bare.ID {
		t.Error("two entries have one ID")
	}
	if _, err := graph.NewEntry("ann", graph.EntryAccepted, "a", make(chan int)); err == nil {
		t.Error("a body that is no JSON gives no error")
	}
}

func TestLoadedEntryIsOneForOneRun(t *testing.T) {
	document := graph.Document{Key: "dataset:d"}
	one := graph.LoadedEntry("ann", document, graph.LoadRun{File: "d.csv", Claims: 1})
	same(t, "sound", one.Validate(), nil)
	same(t, "subject", one.Subject, document.NodeID())
	same(t, "again", graph.LoadedEntry("bob", document, graph.LoadRun{File: "d.csv", Claims: 1}).ID, one.ID)
	if graph.LoadedEntry("ann", document, graph.LoadRun{File: "d.csv", Claims: 2}).ID == one.ID {
		t.Error("another run has the same ID")
	}
}

func TestEntryValidate(t *testing.T) {
	for name, spoil := range map[string]func(e *graph.Entry){
		"no ID":              func(e *graph.Entry) { e.ID = "" },
		"no subject":         func(e *graph.Entry) { e.Subject = "" },
		"no author":          func(e *graph.Entry) { e.By = "" },
		"no time":            func(e *graph.Entry) { e.At = time.Time{} },
		"another kind":       func(e *graph.Entry) { e.Kind = "liked" },
		"no body":            func(e *graph.Entry) { e.Body = nil },
		"a body of no use":   func(e *graph.Entry) { e.Body = json.RawMessage(`{"why":"w"}`) },
		"a body no JSON":     func(e *graph.Entry) { e.Body = json.RawMessage(`{`) },
		"a body no object":   func(e *graph.Entry) { e.Body = json.RawMessage(`["b"]`) },
		"judged with itself": func(e *graph.Entry) { e.Subject = "b" },
	} {
		entry := judgement("ann", graph.EntryDifferent, "a", "b")
		spoil(&entry)
		if err := entry.Validate(); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: the error is %v", name, err)
		}
	}
	for _, kind := range graph.EntryKinds() {
		entry := judgement("ann", kind, "a", "b")
		same(t, string(kind), entry.Validate(), nil)
		same(t, string(kind)+" judges", kind.Judges(), kind == graph.EntrySame || kind == graph.EntryDifferent || kind == graph.EntryUndone)
	}
}
