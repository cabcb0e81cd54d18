package graphtest

import (
	"errors"
	"fmt"
	"sync"

	"github.com/jaccuse/jaccuse/graph"
)

const writers = 8

// together runs a function several times at once, and gives the errors of each.
func together(count int, run func(i int) error) []error {
	errs := make([]error, count)
	var group sync.WaitGroup
	for i := range count {
		group.Go(func() { errs[i] = run(i) })
	}
	group.Wait()
	return errs
}

// won counts the runs without error; any other must have failed as wanted.
func (s shelf) won(errs []error, otherwise error) int {
	s.t.Helper()
	count := 0
	for _, err := range errs {
		if err == nil {
			count++
		} else if !errors.Is(err, otherwise) {
			s.t.Errorf("%v, where %v was expected", err, otherwise)
		}
	}
	return count
}

var concurrencyTests = []writingTest{
	{"concurrency/of many that put one batch, it is new to exactly one", func(s shelf) {
		receipts := make([]graph.Receipt, writers)
		errs := together(writers, func(i int) (err error) {
			receipts[i], err = s.store.Put(s.ctx, drawFixture().batch)
			return err
		})
		s.same("written", s.won(errs, nil), writers)
		var sum graph.Receipt
		for _, receipt := range receipts {
			sum.NewClaims = append(sum.NewClaims, receipt.NewClaims...)
			sum.NewNodes += receipt.NewNodes
			sum.NewDocuments += receipt.NewDocuments
			sum.Unchanged += receipt.Unchanged
			s.same("revision", receipt.Revision, s.revision())
		}
		s.same("new claims", s.labels(sum.NewClaims), everyClaim)
		s.same("new nodes, documents and unchanged claims", []int{sum.NewNodes, sum.NewDocuments, sum.Unchanged}, []int{22, 5, 16 * (writers - 1)})
		s.same("claims", s.claimLabels(s.claimsBy(graph.ClaimFilter{})), everyClaim)
	}, true},
	{"concurrency/what many put is all there, and edges count it", func(s shelf) {
		errs := together(writers, func(i int) error {
			_, err := s.store.Put(s.ctx, tenClaims(i))
			return err
		})
		s.same("written", s.won(errs, nil), writers)
		totals := s.totals(graph.ClaimFilter{}, 0, graph.OfDocument)
		s.same("documents", len(totals.Groups), writers)
		s.same("claims", s.totals(graph.ClaimFilter{}, 0).Groups[0].Claims, 10*writers)
		accuser := tenClaims(0).Claims[0].Source.Node
		slice := s.neighbourhood(graph.Around{Roots: []graph.ID{accuser}, Depth: 1, MaxNodes: 99, MaxEdges: 99})
		s.same("edges", len(slice.Edges), 10)
		for _, edge := range slice.Edges {
			s.same("claims of an edge", edge.Claims, writers)
		}
	}, true},
	{"concurrency/readers see whole batches only", func(s shelf) {
		done := make(chan struct{})
		var reading sync.WaitGroup
		faults := make([]error, 3)
		for i := range faults {
			reading.Go(func() { faults[i] = s.readWhole(done) })
		}
		errs := together(writers, func(i int) error {
			_, err := s.store.Put(s.ctx, tenClaims(i))
			return err
		})
		close(done)
		reading.Wait()
		s.same("written", s.won(errs, nil), writers)
		s.same("readers without fault", s.won(faults, nil), len(faults))
	}, true},
	{"concurrency/of many that put at one revision, one wins", func(s shelf) {
		revision := s.revision()
		errs := together(writers, func(i int) error {
			batch := tenClaims(i)
			batch.Revision = revision
			_, err := s.store.Put(s.ctx, batch)
			return err
		})
		s.same("won", s.won(errs, graph.ErrConflict), 1)
		s.same("claims", len(s.claimsBy(graph.ClaimFilter{})), 26)
	}, false},
	{"concurrency/of many that undo an entry, one wins", func(s shelf) {
		judgement := s.judge("ann", graph.EntrySame, "A", "L")
		undoings := make([]graph.Entry, writers)
		for i := range undoings {
			undoings[i] = s.undoing(judgement)
		}
		errs := together(writers, func(i int) error {
			_, err := s.store.Put(s.ctx, graph.Batch{Entries: undoings[i : i+1]})
			return err
		})
		s.same("won", s.won(errs, graph.ErrConflict), 1)
		s.same("entries", len(s.entries(graph.EntryFilter{})), 2)
	}, false},
	{"concurrency/of judgements that exclude each other, one does not get in", func(s shelf) {
		entries := []graph.Entry{
			s.entry("ann", graph.EntrySame, "G", graph.Judgement{With: s.id["X"]}),
			s.entry("bob", graph.EntrySame, "X", graph.Judgement{With: s.id["T"]}),
			s.entry("cat", graph.EntryDifferent, "T", graph.Judgement{With: s.id["G"]}),
		}
		errs := together(len(entries), func(i int) error {
			_, err := s.store.Put(s.ctx, graph.Batch{Entries: entries[i : i+1]})
			return err
		})
		s.same("won", s.won(errs, graph.ErrConflict), 2)
	}, false},
	{"concurrency/judging and forgetting beside readers", func(s shelf) {
		errs := together(writers, func(i int) error {
			return s.churn(i)
		})
		s.same("done", s.won(errs, nil), writers)
		s.same("claims", s.claimLabels(s.claimsBy(graph.ClaimFilter{})), everyClaim)
		s.same("nodes", s.labelsOf(s.nodes(s.ids("A L")...)), "A L")
	}, false},
}

// tenClaims is a data set of its own number: the same accuser accuses ten targets, who are the same in all.
func tenClaims(number int) graph.Batch {
	batch := manyClaims(10)
	document := graph.Document{Key: fmt.Sprintf("dataset:%d", number), Loader: "table"}
	batch.Documents, batch.Nodes[0] = []graph.Document{document}, document.Node()
	for i := range batch.Claims {
		batch.Claims[i].Seal(document)
	}
	return batch
}

// readWhole asks until it is told to stop, and wants to see tens of claims.
func (s shelf) readWhole(done chan struct{}) error {
	for {
		totals, err := s.store.Totals(s.ctx, graph.ClaimFilter{}, nil, 0)
		if err != nil {
			return err
		}
		if totals.Groups[0].Claims%10 != 0 {
			return fmt.Errorf("%d claims are there, part of a batch", totals.Groups[0].Claims)
		}
		if _, err := s.store.FindNodes(s.ctx, graph.NodeFilter{Search: "group"}, wholePage); err != nil {
			return err
		}
		select {
		case <-done:
			return nil
		default:
		}
	}
}

// churn does and undoes something of its own, and asks.
func (s shelf) churn(i int) error {
	own := tenClaims(i)
	judgement, err := graph.NewEntry("ann", graph.EntrySame, s.id["A"], graph.Judgement{With: s.id["L"]})
	if err != nil {
		return err
	}
	undoing, err := graph.NewEntry("ann", graph.EntryUndone, judgement.ID, nil)
	if err != nil {
		return err
	}
	for _, batch := range []graph.Batch{own, {Entries: []graph.Entry{judgement}}, {Forget: []graph.ID{own.Documents[0].NodeID()}}, {Entries: []graph.Entry{undoing}}} {
		if _, err := s.store.Put(s.ctx, batch); err != nil {
			return err
		}
		if _, err := s.store.Claims(s.ctx, graph.ClaimQuery{Page: graph.Page{First: 3}}); err != nil {
			return err
		}
		if _, err := s.store.Neighbourhood(s.ctx, graph.Around{Roots: s.ids("A"), Depth: 2, MaxNodes: 9, MaxEdges: 9}); err != nil {
			return err
		}
	}
	return nil
}
