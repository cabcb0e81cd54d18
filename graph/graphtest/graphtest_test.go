package graphtest

import (
	"testing"

	"github.com/jaccuse/jaccuse/graph"
)

func TestModel(t *testing.T) {
	Run(t, func(testing.TB) graph.Store { return NewModel() })
}
