package resolve_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
	"github.com/jaccuse/jaccuse/graph/graphtest"
	"github.com/jaccuse/jaccuse/graph/resolve"
)

// Actors that no gazetteer knows, so that only what the tests load decides.
func known(ref, name string) graph.Mention {
	return graph.Mention{Spelled: name, Name: name, Kind: graph.Group, Ref: ref}
}

func spelled(name string) graph.Mention {
	return graph.Mention{Spelled: name, Name: name, Kind: graph.Group}
}

// text is a document in which its accuser accuses each of the groups, and in which some groups have further names.
type text struct {
	name    string
	accused []graph.Mention
	facts   []graph.Fact
}

var accuser = graph.Mention{Spelled: "Ruritania", Name: "Ruritania", Kind: graph.Country, Ref: "test:ruritania"}

func (x text) document() graph.Document {
	return graph.Document{Key: "sha256:" + x.name, File: x.name, Text: x.name + " accuses."}
}

func (x text) records() []graph.Record {
	record := graph.Record{Facts: x.facts}
	for _, group := range x.accused {
		target := graph.Party{Mention: group}
		claim := graph.Claim{
			Verb: graph.Accuses, Speaker: graph.Party{Mention: accuser}, Source: graph.Party{Mention: accuser}, Target: &target,
			Quotes: []graph.Quote{{Text: x.name, Start: 0, End: len(x.name)}}, Loader: "test",
		}
		claim.Seal(x.document())
		record.Claims = append(record.Claims, claim)
	}
	return []graph.Record{record}
}

func load(t rapid.TB, store graph.Store, x text) resolve.Resolution {
	t.Helper()
	resolver := resolve.Resolver{Reader: store, Known: gazetteer.Default()}
	resolution, err := resolver.Resolve(context.Background(), x.document(), x.records())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.Put(context.Background(), resolution.Batch); err != nil {
		t.Fatal(err)
	}
	return resolution
}

// targets are the canonical targets of all claims, as "document: name refs".
func targets(t rapid.TB, store graph.Reader) []string {
	t.Helper()
	ctx := context.Background()
	pages, err := store.Claims(ctx, graph.ClaimQuery{Order: graph.ByID, Page: graph.Page{First: graph.MaxPage}})
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, claim := range pages[0].Claims {
		nodes, err := store.Nodes(ctx, []graph.ID{claim.Target.Node})
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, fmt.Sprintf("%s: %s as %s %v", claim.Quotes[0].Text, claim.Target.Name, nodes[0].Name, nodes[0].Refs))
	}
	slices.Sort(lines)
	return lines
}

func TestASpellingOfOneKnownActorIsThatActor(t *testing.T) {
	store := graphtest.NewModel()
	load(t, store, text{name: "spelling first", accused: []graph.Mention{spelled("Zubr Kitten")}})
	load(t, store, text{name: "known later", accused: []graph.Mention{known("test:G1", "zubr kitten")}})
	want := []string{
		"known later: zubr kitten as zubr kitten [test:G1]",
		"spelling first: Zubr Kitten as zubr kitten [test:G1]",
	}
	if diff := cmp.Diff(want, targets(t, store)); diff != "" {
		t.Error(diff)
	}
}

func TestTheLedgerSaysWhyTheResolverJudged(t *testing.T) {
	store := graphtest.NewModel()
	load(t, store, text{name: "both", accused: []graph.Mention{spelled("Zubr Kitten"), known("test:G1", "Zubr Kitten")}})
	page, err := store.Entries(context.Background(), graph.EntryFilter{Kinds: []graph.EntryKind{graph.EntrySame}}, graph.Page{First: 10})
	if err != nil || len(page.Entries) != 1 {
		t.Fatalf("got %d judgements, %v, want 1", len(page.Entries), err)
	}
	entry := page.Entries[0]
	var body graph.Judgement
	if err := json.Unmarshal(entry.Body, &body); err != nil {
		t.Fatal(err)
	}
	if entry.By != graph.Resolver || entry.Subject != spelled("Zubr Kitten").NodeID() || body.With != known("test:G1", "").NodeID() || !strings.Contains(body.Why, "zubr kitten") {
		t.Errorf("got %+v with %+v", entry, body)
	}
}

func TestANameOfSeveralStaysUndecidedAndIsReported(t *testing.T) {
	store := graphtest.NewModel()
	load(t, store, text{name: "one bearer", accused: []graph.Mention{known("test:G1", "Zubr Kitten"), spelled("Zubr Kitten")}})
	for _, line := range targets(t, store) {
		if !strings.Contains(line, "[test:G1]") {
			t.Fatalf("with one bearer: %s", line)
		}
	}
	resolution := load(t, store, text{name: "second bearer", accused: []graph.Mention{known("test:G2", "Zubr Kitten")}})
	want := []string{
		"one bearer: Zubr Kitten as Zubr Kitten []",
		"one bearer: Zubr Kitten as Zubr Kitten [test:G1]",
		"second bearer: Zubr Kitten as Zubr Kitten [test:G2]",
	}
	if diff := cmp.Diff(want, targets(t, store)); diff != "" {
		t.Error(diff)
	}
	if len(resolution.Suggestions) != 1 || len(resolution.Suggestions[0].Candidates) != 2 {
		t.Errorf("got suggestions %+v, want one with two candidates", resolution.Suggestions)
	}
}

func TestKindAndCountryMustFit(t *testing.T) {
	store := graphtest.NewModel()
	agency := graph.Mention{Spelled: "Bureau 9", Name: "Bureau 9", Kind: graph.Agency, Country: "AL", Ref: "test:bureau9"}
	load(t, store, text{name: "known", accused: []graph.Mention{agency}})
	for _, test := range []struct {
		mention graph.Mention
		same    bool
	}{
		{graph.Mention{Name: "Bureau 9", Kind: graph.Agency, Country: "AL"}, true},
		{graph.Mention{Name: "Bureau 9", Kind: graph.Agency}, true},
		{graph.Mention{Name: "Bureau 9", Kind: graph.Agency, Country: "GR"}, false},
		{graph.Mention{Name: "Bureau 9", Kind: graph.Organization, Country: "AL"}, false},
	} {
		load(t, store, text{name: test.mention.Key(), accused: []graph.Mention{test.mention}})
		nodes, err := store.Nodes(context.Background(), []graph.ID{test.mention.NodeID()})
		if err != nil {
			t.Fatal(err)
		}
		if got := nodes[0].ID == agency.NodeID(); got != test.same {
			t.Errorf("%s: same is %v, want %v", test.mention.Key(), got, test.same)
		}
	}
}

func TestPeopleOutrankTheResolver(t *testing.T) {
	store := graphtest.NewModel()
	both := text{name: "both", accused: []graph.Mention{spelled("Zubr Kitten"), known("test:G1", "Zubr Kitten")}}
	load(t, store, both)
	entry, err := graph.NewEntry("an analyst", graph.EntryDifferent, spelled("Zubr Kitten").NodeID(), graph.Judgement{With: known("test:G1", "").NodeID()})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.Put(context.Background(), graph.Batch{Entries: []graph.Entry{entry}}); err != nil {
		t.Fatal(err)
	}
	load(t, store, text{name: "again", accused: both.accused})
	if got := targets(t, store)[0]; strings.Contains(got, "test:G1") == strings.Contains(targets(t, store)[1], "test:G1") {
		t.Errorf("the resolver joined again what a person called different: %v", targets(t, store))
	}
}

func TestTheResolverDoesNotRepeatWhatPeopleTookBack(t *testing.T) {
	store := graphtest.NewModel()
	both := text{name: "both", accused: []graph.Mention{spelled("Zubr Kitten"), known("test:G1", "Zubr Kitten")}}
	load(t, store, both)
	before := targets(t, store)
	page, err := store.Entries(context.Background(), graph.EntryFilter{Kinds: []graph.EntryKind{graph.EntrySame}}, graph.Page{First: 10})
	if err != nil || len(page.Entries) != 1 {
		t.Fatalf("got %d judgements, %v, want 1", len(page.Entries), err)
	}
	entry, err := graph.NewEntry("an analyst", graph.EntryUndone, page.Entries[0].ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.Put(context.Background(), graph.Batch{Entries: []graph.Entry{entry}}); err != nil {
		t.Fatal(err)
	}
	takenBack := targets(t, store)
	load(t, store, text{name: "both", accused: both.accused})
	if diff := cmp.Diff(takenBack, targets(t, store)); diff != "" || cmp.Equal(before, takenBack) {
		t.Errorf("taken back: %v; after loading again (-before +after):\n%s", takenBack, diff)
	}
}

func TestTheGazetteerOwnsItsNames(t *testing.T) {
	store := graphtest.NewModel()
	load(t, store, text{name: "a vendor's name", accused: []graph.Mention{spelled("Fancy Bear")}})
	got := targets(t, store)
	entries := gazetteer.Default().Find("Fancy Bear")
	if len(entries) != 1 || !strings.Contains(got[0], entries[0].Ref) {
		t.Errorf("got %v, want the node of %v", got, entries)
	}
}

// A name that became ambiguous stays so when a text comes in that names only one of its bearers.
func TestANameStaysAmbiguousWhenOneBearerIsNamedAgain(t *testing.T) {
	store := graphtest.NewModel()
	alias := graph.Fact{Of: spelled("Zubr Kitten"), Names: []graph.NameUse{{Text: "APT28"}}}
	load(t, store, text{name: "a", accused: []graph.Mention{spelled("Zubr Kitten")}, facts: []graph.Fact{alias}})
	load(t, store, text{name: "b", accused: []graph.Mention{known("test:G1", "Zubr Kitten")}})
	before := targets(t, store)
	load(t, store, text{name: "c", accused: []graph.Mention{spelled("Fancy Bear")}})
	if diff := cmp.Diff(before, targets(t, store)[:2]); diff != "" {
		t.Error(diff)
	}
}

// TestOrderOfLoadingDoesNotMatter loads the same texts, which share few names among many groups, in two orders.
func TestOrderOfLoadingDoesNotMatter(t *testing.T) {
	names := []string{"Zubr Kitten", "ZUBR KITTEN", "Quiet Zubr", "Zubr 7", "Fancy Bear", "APT28"}
	refs := []string{"test:G1", "test:G2", "test:G3"}
	rapid.Check(t, func(t *rapid.T) {
		group := rapid.Custom(func(t *rapid.T) graph.Mention {
			name := rapid.SampledFrom(names).Draw(t, "name")
			if rapid.Bool().Draw(t, "known") {
				return known(rapid.SampledFrom(refs).Draw(t, "ref"), name)
			}
			return spelled(name)
		})
		texts := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) text {
			x := text{accused: rapid.SliceOfN(group, 1, 3).Draw(t, "accused")}
			if rapid.Bool().Draw(t, "alias") {
				x.facts = []graph.Fact{{Of: group.Draw(t, "of"), Names: []graph.NameUse{{Text: rapid.SampledFrom(names).Draw(t, "alias")}}}}
			}
			return x
		}), 2, 5).Draw(t, "texts")
		for i := range texts {
			texts[i].name = fmt.Sprintf("text %d", i)
		}
		shuffled := rapid.Permutation(texts).Draw(t, "order")
		first, second := graphtest.NewModel(), graphtest.NewModel()
		for i := range texts {
			load(t, first, texts[i])
			load(t, second, shuffled[i])
		}
		if diff := cmp.Diff(targets(t, first), targets(t, second)); diff != "" {
			t.Fatal(diff)
		}
	})
}
