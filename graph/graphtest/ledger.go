package graphtest

import (
	"slices"

	"github.com/jaccuse/jaccuse/graph"
)

// entry is an entry of a ledger about a thing of the fixture.
func (s shelf) entry(by string, kind graph.EntryKind, subject string, body any) graph.Entry {
	s.t.Helper()
	entry, err := graph.NewEntry(by, kind, s.id[subject], body)
	s.try("make an entry", err)
	return entry
}

func (s shelf) undoing(entry graph.Entry) graph.Entry {
	s.t.Helper()
	undoing, err := graph.NewEntry("ann", graph.EntryUndone, entry.ID, nil)
	s.try("make an entry", err)
	return undoing
}

// judge writes a judgement of two nodes.
func (s shelf) judge(by string, kind graph.EntryKind, a, b string) graph.Entry {
	s.t.Helper()
	entry := s.entry(by, kind, a, graph.Judgement{With: s.id[b], Why: "they look alike"})
	s.put(graph.Batch{Entries: []graph.Entry{entry}})
	return entry
}

func (s shelf) undo(entry graph.Entry) graph.Entry {
	s.t.Helper()
	undoing := s.undoing(entry)
	s.put(graph.Batch{Entries: []graph.Entry{undoing}})
	return undoing
}

// A ledgerOf is a ledger of seven entries, e0 to e6.
func (s shelf) someLedger() []graph.Entry {
	s.t.Helper()
	judgement := s.entry("ann", graph.EntrySame, "U", graph.Judgement{With: s.id["T"], Why: "“same” name", Evidence: []string{"Unit 77"}})
	different := s.entry(graph.Resolver, graph.EntryDifferent, "S", graph.Judgement{With: s.id["F"]})
	rejected := s.entry("bob", graph.EntryRejected, "c05", map[string]string{"why": "no such words"})
	saved, err := graph.NewEntry("ann", graph.EntryQuerySaved, "", map[string]string{"name": "who"})
	s.try("make an entry", err)
	saved.Subject = saved.ID
	ledger := []graph.Entry{
		s.entry("loader", graph.EntryLoaded, "d1", graph.LoadRun{File: "statement.txt"}),
		judgement, different, rejected, s.undoing(rejected), saved, s.entry("ann", graph.EntryAccepted, "c05", nil),
	}
	s.put(graph.Batch{Entries: ledger[:3]})
	s.put(graph.Batch{Entries: ledger[3:4]})
	s.put(graph.Batch{Entries: ledger[4:]})
	return ledger
}

// A ledgerCase is a filter and the places in someLedger of the entries it chooses.
type ledgerCase struct {
	name   string
	filter func(s shelf, ledger []graph.Entry) graph.EntryFilter
	want   []int
}

var ledgerCases = []ledgerCase{
	{"all in the order in which they were written", func(shelf, []graph.Entry) graph.EntryFilter { return graph.EntryFilter{} }, []int{0, 1, 2, 3, 4, 5, 6}},
	{"IDs", func(_ shelf, l []graph.Entry) graph.EntryFilter {
		return graph.EntryFilter{IDs: []graph.ID{l[5].ID, l[2].ID, graph.NewID()}}
	}, []int{2, 5}},
	{"kinds", func(shelf, []graph.Entry) graph.EntryFilter {
		return graph.EntryFilter{Kinds: []graph.EntryKind{graph.EntryAccepted, graph.EntrySame}}
	}, []int{1, 6}},
	{"subjects", func(s shelf, _ []graph.Entry) graph.EntryFilter { return graph.EntryFilter{Subjects: s.ids("c05 U")} }, []int{1, 3, 6}},
	{"subjects as written, not those judged the same", func(s shelf, _ []graph.Entry) graph.EntryFilter { return graph.EntryFilter{Subjects: s.ids("T")} }, nil},
	{"nodes on either side", func(s shelf, _ []graph.Entry) graph.EntryFilter { return graph.EntryFilter{Nodes: s.ids("T S")} }, []int{1, 2}},
	{"nodes only of judgements", func(s shelf, _ []graph.Entry) graph.EntryFilter { return graph.EntryFilter{Nodes: s.ids("d1 c05")} }, nil},
	{"authors", func(shelf, []graph.Entry) graph.EntryFilter {
		return graph.EntryFilter{By: []string{graph.Resolver, "bob"}}
	}, []int{2, 3}},
	{"standing ones, without undone and undoing", func(shelf, []graph.Entry) graph.EntryFilter { return graph.EntryFilter{Standing: true} }, []int{0, 1, 2, 5, 6}},
	{"several fields", func(s shelf, _ []graph.Entry) graph.EntryFilter {
		return graph.EntryFilter{Standing: true, By: []string{"ann", "bob"}, Subjects: s.ids("c05")}
	}, []int{6}},
	{"empty lists are not set", func(shelf, []graph.Entry) graph.EntryFilter {
		return graph.EntryFilter{IDs: []graph.ID{}, Kinds: []graph.EntryKind{}, Subjects: []graph.ID{}, Nodes: []graph.ID{}, By: []string{}}
	}, []int{0, 1, 2, 3, 4, 5, 6}},
}

var ledgerTests = []writingTest{
	{"ledger/filters", func(s shelf) {
		ledger := s.someLedger()
		for _, c := range ledgerCases {
			var want []graph.Entry
			for _, place := range c.want {
				want = append(want, ledger[place])
			}
			page, err := s.store.Entries(s.ctx, c.filter(s, ledger), wholePage)
			s.try(c.name, err)
			s.same(c.name, page, graph.EntryPage{Entries: want, Total: len(want)})
		}
	}, false},
	{"ledger/pages of any size join to the whole", func(s shelf) {
		ledger := s.someLedger()
		for size := 1; size <= 8; size++ {
			s.same("entries", s.pagedEntries(size, len(ledger)), ledger)
		}
	}, false},
	{"ledger/many entries of one moment stay in order", func(s shelf) {
		var ledger []graph.Entry
		for range 30 {
			entry := s.entry("ann", graph.EntryAccepted, "c01", nil)
			if len(ledger) > 0 {
				entry.At = ledger[0].At
			}
			ledger = append(ledger, entry)
		}
		s.put(graph.Batch{Entries: ledger})
		s.same("entries", s.pagedEntries(7, 30), ledger)
	}, false},
	{"ledger/the order is that of writing, whatever the entries' times", func(s shelf) {
		later, earlier := s.entry("ann", graph.EntryAccepted, "c01", nil), s.entry("ann", graph.EntryRejected, "c01", nil)
		earlier.At = later.At.AddDate(-1, 0, 0)
		s.put(graph.Batch{Entries: []graph.Entry{later}})
		s.put(graph.Batch{Entries: []graph.Entry{earlier}})
		s.same("entries", s.entries(graph.EntryFilter{}), []graph.Entry{later, earlier})
	}, false},
	{"ledger/an entry stays as it was first written", func(s shelf) {
		entry := s.entry("ann", graph.EntryAccepted, "c01", nil)
		s.same("new", s.put(graph.Batch{Entries: []graph.Entry{entry}}).NewEntries, 1)
		changed := entry
		changed.By, changed.Kind = "bob", graph.EntryRejected
		revision := s.revision()
		s.same("receipt", s.put(graph.Batch{Entries: []graph.Entry{changed, entry}}), graph.Receipt{Revision: revision})
		s.same("entries", s.entries(graph.EntryFilter{}), []graph.Entry{entry})
	}, false},
	{"ledger/an undoing written again changes nothing", func(s shelf) {
		undoing := s.undo(s.judge("ann", graph.EntrySame, "A", "L"))
		revision := s.revision()
		s.same("receipt", s.put(graph.Batch{Entries: []graph.Entry{undoing}}), graph.Receipt{Revision: revision})
	}, false},
	{"ledger/undone once, an entry cannot be undone again", func(s shelf) {
		review := s.entry("ann", graph.EntryAccepted, "c01", nil)
		s.put(graph.Batch{Entries: []graph.Entry{review}})
		undoing := s.undo(review)
		for _, again := range []graph.Entry{s.undoing(review), s.undoing(undoing)} {
			_, err := s.store.Put(s.ctx, graph.Batch{Entries: []graph.Entry{again}})
			s.fails("undo", err, graph.ErrConflict)
		}
		s.same("entries", s.entries(graph.EntryFilter{}), []graph.Entry{review, undoing})
	}, false},
	{"ledger/an entry can be about what comes in its batch", func(s shelf) {
		judgement := s.entry("ann", graph.EntrySame, "A", graph.Judgement{With: s.id["L"]})
		s.batch.Entries = []graph.Entry{
			judgement, s.undoing(judgement), s.entry("ann", graph.EntryAccepted, "c01", nil), s.entry("ann", graph.EntryLoaded, "d1", graph.LoadRun{}),
		}
		s.same("new", s.put(s.batch).NewEntries, 4)
		s.same("entries", s.entries(graph.EntryFilter{}), s.batch.Entries)
	}, true},
	{"ledger/what is returned belongs to the caller", func(s shelf) {
		ledger := s.someLedger()
		want := slices.Clone(ledger[1].Body)
		copy(s.entries(graph.EntryFilter{})[1].Body, "spoilt")
		s.same("body", s.entries(graph.EntryFilter{})[1].Body, want)
	}, false},
	{"ledger/reviews change no answer about claims", func(s shelf) {
		before := s.everything()
		s.put(graph.Batch{Entries: []graph.Entry{s.entry("ann", graph.EntryRejected, "c01", nil), s.entry("ann", graph.EntryCorrected, "c02", map[string]string{"said": "2020"})}})
		s.same("answers", s.everything(), before)
	}, false},
}

func (s shelf) pagedEntries(size, total int) []graph.Entry {
	s.t.Helper()
	var entries []graph.Entry
	page := graph.Page{First: size}
	for range total + 1 {
		part, err := s.store.Entries(s.ctx, graph.EntryFilter{}, page)
		s.try("entries", err)
		s.same("total", part.Total, total)
		entries = append(entries, part.Entries...)
		if part.Next == "" {
			return entries
		}
		page.After = part.Next
	}
	s.t.Fatalf("the pages of the ledger have no end")
	return nil
}
