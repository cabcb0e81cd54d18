package queries_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/graphtest"
	"github.com/jaccuse/jaccuse/server/queries"
)

// desk is a library with an empty ledger.
type desk struct {
	*testing.T
	library *queries.Library
	store   graph.Store
}

func newDesk(t *testing.T) desk {
	return desk{t, queries.NewLibrary(schema(t)), graphtest.NewModel()}
}

func (d desk) save(by, name, text string) queries.Query {
	d.Helper()
	kept, err := d.trySave(by, name, text)
	if err != nil {
		d.Fatal(err)
	}
	return kept
}

func (d desk) trySave(by, name, text string) (queries.Query, error) {
	prepared, err := d.library.Prepare(queries.Draft{Text: text, Name: name, Title: "Title of " + name, Category: "Own", By: by})
	if err != nil {
		return queries.Query{}, err
	}
	return d.library.Keep(d.Context(), d.store, prepared)
}

func (d desk) find(name string, version int) queries.Query {
	d.Helper()
	found, err := d.library.Find(d.Context(), d.store, name, version)
	if err != nil {
		d.Fatal(err)
	}
	return found
}

func (d desk) undo(entry graph.ID) {
	d.Helper()
	undone, err := graph.NewEntry("Ada", graph.EntryUndone, entry, nil)
	if err != nil {
		d.Fatal(err)
	}
	if _, err := d.store.Put(d.Context(), graph.Batch{Entries: []graph.Entry{undone}}); err != nil {
		d.Fatal(err)
	}
}

func (d desk) names(choice queries.Choice) []string {
	d.Helper()
	list, err := d.library.List(d.Context(), d.store, choice)
	if err != nil {
		d.Fatal(err)
	}
	var names []string
	for _, query := range list.Queries {
		names = append(names, query.Name)
	}
	return names
}

// Saving again makes a new version; undoing the latest brings back the one before, and its number is not given again.
func TestVersions(t *testing.T) {
	d := newDesk(t)
	first := d.save("Ada", "count", "{ revision }")
	second := d.save("Ada", "count", "{ totals { truncated } }")
	if first.Version != 1 || second.Version != 2 || second.Owner != "Ada" || second.Saved.IsZero() {
		t.Fatalf("versions %+v and %+v", first, second)
	}
	if got := d.find("count", 1); !strings.Contains(got.Text, "{ revision }") || !slices.Equal(got.Versions, []int{2, 1}) {
		t.Errorf("version 1 is now %+v", got)
	}
	d.undo(second.Entry)
	if got := d.find("count", 0); got.Version != 1 || !slices.Equal(got.Versions, []int{1}) {
		t.Errorf("after undoing version 2: %+v", got)
	}
	if third := d.save("Ada", "count", "{ revision }"); third.Version != 3 {
		t.Errorf("the version after that is %d", third.Version)
	}
}

// A query of which every version is undone is gone, and its name free for others.
func TestDeleting(t *testing.T) {
	d := newDesk(t)
	kept := d.save("Ada", "count", "{ revision }")
	if _, err := d.trySave("Bob", "count", "{ revision }"); !errors.Is(err, graph.ErrConflict) || !strings.Contains(err.Error(), `taken by a query of Ada`) {
		t.Errorf("another's name: %v", err)
	}
	d.undo(kept.Entry)
	if _, err := d.library.Find(t.Context(), d.store, "count", 0); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("after undoing it: %v", err)
	}
	if again := d.save("Bob", "count", "{ revision }"); again.Owner != "Bob" || again.Version != 1 {
		t.Errorf("the free name: %+v", again)
	}
}

func TestNamesOfBuiltInQueriesAreTaken(t *testing.T) {
	d := newDesk(t)
	if _, err := d.trySave("Ada", "most-accused", "{ revision }"); !errors.Is(err, graph.ErrConflict) {
		t.Errorf("%v", err)
	}
	if revision, err := d.store.Revision(t.Context()); err != nil || revision != 0 {
		t.Errorf("something was written: revision %d, %v", revision, err)
	}
}

// What a draft gives comes before what the header of its text tells, and stands in the header then.
func TestDraftsComeBeforeHeaders(t *testing.T) {
	d := newDesk(t)
	kept := d.save("Ada", "mine", "# name: other\n# title: Other\n# description: Counts.\n{ revision }")
	want := "# name: mine\n# title: Title of mine\n# description: Counts.\n# category: Own\n{ revision }\n"
	if diff := cmp.Diff(want, d.find("mine", 0).Text); diff != "" || kept.Title != "Title of mine" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Built-in queries come first, then those of analysts, each by name; a search looks at all words about them.
func TestList(t *testing.T) {
	d := newDesk(t)
	d.save("Ada", "aardvarks", "{ revision }")
	d.save("Bob", "counted", "{ revision }")
	all := d.names(queries.Choice{})
	if !slices.IsSorted(all[:len(all)-2]) || !slices.Equal(all[len(all)-2:], []string{"aardvarks", "counted"}) {
		t.Errorf("the order is %v", all)
	}
	for _, test := range []struct {
		choice queries.Choice
		want   []string
	}{
		{queries.Choice{Category: "own"}, []string{"aardvarks", "counted"}},
		{queries.Choice{Search: "bob title"}, []string{"counted"}},
		{queries.Choice{Search: "reciproc"}, []string{"reciprocal-dyads"}},
		{queries.Choice{Category: "Own", Search: "accused"}, nil},
	} {
		if got := d.names(test.choice); !slices.Equal(got, test.want) {
			t.Errorf("%+v: %v, want %v", test.choice, got, test.want)
		}
	}
	list, err := d.library.List(t.Context(), d.store, queries.Choice{First: 2})
	if err != nil || len(list.Queries) != 2 || !list.Truncated || len(list.Why) != 1 {
		t.Errorf("the first two: %+v, %v", list, err)
	}
}

func TestUnknownNamesTellSimilarOnes(t *testing.T) {
	d := newDesk(t)
	d.save("Ada", "shadow-moose", "{ revision }")
	for name, says := range map[string]string{
		"most-acused": "similar are most-accused", "attributions": "similar are group-attributions",
		"shadow-mouse": "similar are shadow-moose", "qqqq": "lists all", "": "lists all",
	} {
		_, err := d.library.Find(t.Context(), d.store, name, 0)
		if !errors.Is(err, graph.ErrNotFound) || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %v", name, err)
		}
	}
	if _, err := d.library.Find(t.Context(), d.store, "shadow-moose", 7); !errors.Is(err, graph.ErrNotFound) || !strings.Contains(err.Error(), "no version 7; it has [1]") {
		t.Errorf("version 7: %v", err)
	}
}
