package graph_test

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
)

func undoing(entry graph.Entry) graph.Entry {
	undone, err := graph.NewEntry("ann", graph.EntryUndone, entry.ID, nil)
	if err != nil {
		panic(err)
	}
	return undone
}

func classes(t *testing.T, entries ...graph.Entry) [][]graph.ID {
	t.Helper()
	identities, err := graph.Identify(entries)
	if err != nil {
		t.Fatal(err)
	}
	return identities.Classes()
}

func TestIdentify(t *testing.T) {
	ann, machine := "ann", graph.Resolver
	is, not := graph.EntrySame, graph.EntryDifferent
	ab := judgement(ann, is, "a", "b")
	for _, c := range []struct {
		name    string
		entries []graph.Entry
		want    [][]graph.ID
	}{
		{"nothing judged", nil, nil},
		{"a pair", []graph.Entry{ab}, [][]graph.ID{{"a", "b"}}},
		{"a chain", []graph.Entry{judgement(ann, is, "c", "b"), ab}, [][]graph.ID{{"a", "b", "c"}}},
		{"two classes", []graph.Entry{judgement(ann, is, "z", "y"), ab}, [][]graph.ID{{"a", "b"}, {"y", "z"}}},
		{"different alone", []graph.Entry{judgement(ann, not, "a", "b")}, nil},
		{"the latest of a pair counts", []graph.Entry{ab, judgement("bob", not, "b", "a")}, nil},
		{"and the latest again", []graph.Entry{ab, judgement("bob", not, "b", "a"), judgement(ann, is, "b", "a")}, [][]graph.ID{{"a", "b"}}},
		{"undone", []graph.Entry{ab, undoing(ab)}, nil},
		{"entries of other kinds", []graph.Entry{judgement(ann, graph.EntryAccepted, "a", "b")}, nil},
		{"the resolver", []graph.Entry{judgement(machine, is, "a", "b")}, [][]graph.ID{{"a", "b"}}},
		{"people outrank the resolver", []graph.Entry{judgement(ann, not, "a", "b"), judgement(machine, is, "a", "b")}, nil},
		{"people outrank the resolver, also for same", []graph.Entry{ab, judgement(machine, not, "a", "b")}, [][]graph.ID{{"a", "b"}}},
		{"the resolver's different", []graph.Entry{judgement(machine, not, "a", "b"), judgement(machine, is, "b", "a")}, nil},
		{"the resolver does not join what people keep apart", []graph.Entry{
			judgement(ann, not, "a", "c"), ab, judgement(machine, is, "b", "c"),
		}, [][]graph.ID{{"a", "b"}}},
		{"nor along two of its own", []graph.Entry{
			judgement(machine, is, "b", "c"), judgement(machine, is, "a", "b"), judgement(ann, not, "c", "a"),
		}, [][]graph.ID{{"a", "b"}}},
	} {
		t.Run(c.name, func(t *testing.T) { same(t, "classes", classes(t, c.entries...), c.want) })
	}
}

func TestIdentifyRefusesContradictions(t *testing.T) {
	chain := []graph.Entry{judgement("ann", graph.EntrySame, "a", "b"), judgement("bob", graph.EntrySame, "b", "c"), judgement("cat", graph.EntryDifferent, "a", "c")}
	if _, err := graph.Identify(chain); !errors.Is(err, graph.ErrConflict) {
		t.Errorf("the error is %v, want ErrConflict", err)
	}
	same(t, "one undone", classes(t, append(chain, undoing(chain[0]))...), [][]graph.ID{{"b", "c"}})
	spoilt := chain[0]
	spoilt.Body = nil
	if _, err := graph.Identify([]graph.Entry{spoilt}); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("the error is %v, want ErrInvalid", err)
	}
}

// The resolver's judgements can come in any order, and people's too as long as each pair is judged once.
func TestIdentifyIsOfNoOrder(t *testing.T) {
	node := rapid.SampledFrom([]graph.ID{"a", "b", "c", "d", "e", "f"})
	rapid.Check(t, func(t *rapid.T) {
		var entries []graph.Entry
		for range rapid.IntRange(0, 8).Draw(t, "entries") {
			a, b := node.Draw(t, "a"), node.Draw(t, "b")
			kind := rapid.SampledFrom([]graph.EntryKind{graph.EntrySame, graph.EntrySame, graph.EntryDifferent}).Draw(t, "kind")
			if a != b {
				entries = append(entries, judgement(graph.Resolver, kind, a, b))
			}
		}
		entries = append(entries, judgement("ann", graph.EntryDifferent, "a", "f"), judgement("ann", graph.EntrySame, "b", "c"))
		forth, err := graph.Identify(entries)
		back, backErr := graph.Identify(rapid.Permutation(entries).Draw(t, "another order"))
		if err != nil || backErr != nil {
			t.Fatalf("errors: %v, %v", err, backErr)
		}
		if !slices.EqualFunc(forth.Classes(), back.Classes(), slices.Equal) {
			t.Fatalf("classes are %v and %v", forth.Classes(), back.Classes())
		}
		for _, class := range forth.Classes() {
			if slices.Contains(class, "a") && slices.Contains(class, "f") {
				t.Fatalf("people keep a and f apart, and %v are one", class)
			}
		}
	})
}

func TestUnite(t *testing.T) {
	low := graph.Node{ID: "1", Kind: graph.Group, Name: "Ardea", Country: "XA", Names: []graph.Name{{Text: "Ardea"}}, PartOf: []graph.ID{"2", "9"}}
	high := graph.Node{ID: "2", Kind: graph.Agency, Name: "Heron", Refs: []string{"mitre:G1"}, Names: []graph.Name{{Text: "Heron"}}}
	want := graph.Node{
		ID: "2", Kind: graph.Agency, Name: "Heron", Country: "XA", Refs: []string{"mitre:G1"}, Names: []graph.Name{{Text: "Ardea"}, {Text: "Heron"}},
		PartOf: []graph.ID{"9"}, Same: []graph.ID{"1"},
	}
	same(t, "united", graph.Unite([]graph.Node{low, high}), want)
	same(t, "in another order", graph.Unite([]graph.Node{high, low}), want)
	high.Country, high.Publisher, low.Publisher = "XB", "8", "7"
	united := graph.Unite([]graph.Node{low, high})
	same(t, "its own country and publisher stay", []string{united.Country, string(united.Publisher)}, []string{"XB", "8"})
	same(t, "one alone", graph.Unite([]graph.Node{low}), low)
}

func TestCanonical(t *testing.T) {
	bare := func(id graph.ID) graph.Node { return graph.Node{ID: id} }
	known := graph.Node{ID: "9", Refs: []string{"x"}}
	same(t, "the lowest", graph.Canonical([]graph.Node{bare("3"), bare("1"), bare("2")}).ID, graph.ID("1"))
	same(t, "one with a reference first", graph.Canonical([]graph.Node{bare("3"), known, bare("1")}).ID, graph.ID("9"))
}
