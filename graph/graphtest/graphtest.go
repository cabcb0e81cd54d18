// Package graphtest is the one suite that every graph.Store passes. It has no options and skips nothing.
//
// A store runs it from a test of its own:
//
//	func TestStore(t *testing.T) { graphtest.Run(t, func(t testing.TB) graph.Store { … }) }
//
// What the suite expects is worked out by hand over the drawn fixture (fixture.go), and by the Model, a store of plain
// slices and loops, over random histories (property.go).
package graphtest

import (
	"testing"

	"github.com/jaccuse/jaccuse/graph"
)

// Run tests a store. The function open gives a fresh and empty store each time; Run closes it, and never holds two open at
// once, so that a server with a single database will do.
func Run(t *testing.T, open func(t testing.TB) graph.Store) {
	t.Run("reading", func(t *testing.T) { runReading(t, open) })
	t.Run("writing", func(t *testing.T) { runWriting(t, open) })
	t.Run("closing", func(t *testing.T) { testClosing(t, open) })
	t.Run("property", func(t *testing.T) { testProperty(t, open) })
}

// A reading test only asks questions, of one store that holds the fixture and is shared by all of them.
type readingTest struct {
	name string
	run  func(s shelf)
}

func runReading(t *testing.T, open func(t testing.TB) graph.Store) {
	s := shelfOf(t, open)
	for _, tests := range [][]readingTest{
		nodeTests, findTests, filterTests, orderTests, pageTests, parentTests, totalTests,
		neighbourhoodTests, pathTests, documentTests, questionTests,
	} {
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) { test.run(s.in(t)) })
		}
	}
}

// A writing test gets a store of its own.
type writingTest struct {
	name string
	run  func(s shelf) // the shelf holds the fixture, unless empty is set
	bare bool          // the store is empty
}

func runWriting(t *testing.T, open func(t testing.TB) graph.Store) {
	for _, tests := range [][]writingTest{
		putTests, refusalTests, forgetTests, ledgerTests, identityTests, resolverTests, derivedTests, changeTests, concurrencyTests,
	} {
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				if test.bare {
					test.run(emptyShelf(t, open))
					return
				}
				test.run(shelfOf(t, open))
			})
		}
	}
}
