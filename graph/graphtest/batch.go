package graphtest

import "github.com/jaccuse/jaccuse/graph"

// Fixture is everything in the drawn fixture, in one batch, for tests of what stands on a store.
func Fixture() graph.Batch { return drawFixture().batch }
