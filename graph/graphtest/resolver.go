package graphtest

import (
	"github.com/jaccuse/jaccuse/graph"
)

// asOne reports whether the nodes of two labels are one.
func (s shelf) asOne(a, b string) bool {
	s.t.Helper()
	return s.node1(s.id[a]).ID == s.node1(s.id[b]).ID
}

var resolverTests = []writingTest{
	{"judgements/the latest of people on a pair counts", func(s shelf) {
		s.judge("ann", graph.EntrySame, "G", "X")
		s.judge("bob", graph.EntryDifferent, "X", "G")
		s.same("one", s.asOne("G", "X"), false)
		s.judge("ann", graph.EntrySame, "X", "G")
		s.same("one again", s.asOne("G", "X"), true)
	}, false},
	{"judgements/the latest undone, the one before counts", func(s shelf) {
		s.judge("ann", graph.EntrySame, "G", "X")
		s.undo(s.judge("bob", graph.EntryDifferent, "X", "G"))
		s.same("one", s.asOne("G", "X"), true)
	}, false},
	{"judgements/what excludes others is refused until one is undone", func(s shelf) {
		s.judge("ann", graph.EntrySame, "G", "X")
		chain := s.judge("ann", graph.EntrySame, "X", "T")
		different := s.entry("bob", graph.EntryDifferent, "T", graph.Judgement{With: s.id["G"]})
		_, err := s.store.Put(s.ctx, graph.Batch{Entries: []graph.Entry{different}})
		s.fails("different", err, graph.ErrConflict)
		s.same("still one", s.asOne("G", "T"), true)
		s.undo(chain)
		s.put(graph.Batch{Entries: []graph.Entry{different}})
		_, err = s.store.Put(s.ctx, graph.Batch{Entries: []graph.Entry{s.entry("ann", graph.EntrySame, "T", graph.Judgement{With: s.id["X"]})}})
		s.fails("same along a chain", err, graph.ErrConflict)
		s.same("entries", len(s.entries(graph.EntryFilter{})), 4)
	}, false},
	{"judgements/an undoing that would bring a conflict back is refused", func(s shelf) {
		s.judge("ann", graph.EntryDifferent, "G", "T")
		later := s.judge("ann", graph.EntrySame, "G", "T")
		s.judge("ann", graph.EntrySame, "G", "X")
		s.judge("ann", graph.EntrySame, "X", "T")
		_, err := s.store.Put(s.ctx, graph.Batch{Entries: []graph.Entry{s.undoing(later)}})
		s.fails("undo", err, graph.ErrConflict)
		s.same("one", s.asOne("G", "T"), true)
	}, false},
	{"judgements/the resolver makes one", func(s shelf) {
		judgement := s.judge(graph.Resolver, graph.EntrySame, "G", "X")
		s.same("one", s.asOne("G", "X"), true)
		s.undo(judgement)
		s.same("apart", s.asOne("G", "X"), false)
	}, false},
	{"judgements/people outrank the resolver, before or after", func(s shelf) {
		s.judge("ann", graph.EntryDifferent, "G", "X")
		s.judge(graph.Resolver, graph.EntrySame, "G", "X")
		s.same("people before", s.asOne("G", "X"), false)
		s.judge(graph.Resolver, graph.EntrySame, "T", "U")
		s.judge("ann", graph.EntryDifferent, "U", "T")
		s.same("people after", s.asOne("U", "T"), false)
		s.judge("ann", graph.EntrySame, "J", "L")
		s.judge(graph.Resolver, graph.EntryDifferent, "L", "J")
		s.same("people's same", s.asOne("J", "L"), true)
	}, false},
	{"judgements/people's judgement undone, the resolver's counts", func(s shelf) {
		s.judge(graph.Resolver, graph.EntrySame, "G", "X")
		s.undo(s.judge("ann", graph.EntryDifferent, "G", "X"))
		s.same("one", s.asOne("G", "X"), true)
	}, false},
	{"judgements/the resolver's do not join what people called different, along any chain", func(s shelf) {
		s.judge("ann", graph.EntryDifferent, "G", "T")
		s.judge(graph.Resolver, graph.EntrySame, "G", "X")
		s.judge(graph.Resolver, graph.EntrySame, "X", "T")
		s.same("the ends are one", s.asOne("G", "T"), false)
		s.same("X is one with an end", s.asOne("X", "G") != s.asOne("X", "T"), true)
	}, false},
	{"judgements/the resolver's own different counts, before or after", func(s shelf) {
		s.judge(graph.Resolver, graph.EntryDifferent, "G", "X")
		s.judge(graph.Resolver, graph.EntrySame, "X", "G")
		s.judge(graph.Resolver, graph.EntrySame, "U", "T")
		s.judge(graph.Resolver, graph.EntryDifferent, "U", "T")
		s.same("one", []bool{s.asOne("G", "X"), s.asOne("U", "T")}, []bool{false, false})
	}, false},
	{"judgements/the order of the resolver's does not matter", func(s shelf) {
		pairs := [][2]string{{"G", "X"}, {"X", "T"}, {"T", "L"}, {"L", "J"}}
		s.judge("ann", graph.EntryDifferent, "G", "J")
		forth := s.resolve(pairs, []int{0, 1, 2, 3})
		for _, order := range [][]int{{3, 2, 1, 0}, {1, 3, 0, 2}, {2, 0, 3, 1}} {
			s.same("classes", s.resolve(pairs, order), forth)
		}
	}, false},
}

// resolve writes the resolver's judgements in an order, and takes them back; between, it looks at the nodes.
func (s shelf) resolve(pairs [][2]string, order []int) string {
	s.t.Helper()
	var judgements []graph.Entry
	for _, i := range order {
		judgements = append(judgements, s.judge(graph.Resolver, graph.EntrySame, pairs[i][0], pairs[i][1]))
	}
	nodes := s.labelsOf(s.nodes(s.ids("G X T L J")...))
	for _, judgement := range judgements {
		s.undo(judgement)
	}
	s.same("apart again", s.labelsOf(s.nodes(s.ids("G X T L J")...)), "G X T L J")
	return nodes
}
