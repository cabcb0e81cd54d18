package neo4j

import (
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/graphtest"
)

func TestStore(t *testing.T) {
	graphtest.Run(t, func(t testing.TB) graph.Store { return open(t) })
}
