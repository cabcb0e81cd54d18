package prose_test

import (
	"os"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
	"github.com/jaccuse/jaccuse/loaders/prose"
)

// BenchmarkRead reads testdata/sentences.txt as one statement.
func BenchmarkRead(b *testing.B) {
	text, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		b.Fatal(err)
	}
	x := prose.New(gazetteer.Default())
	document := graph.Document{Key: "bench", Text: string(text), Published: "2024-05-15"}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		x.Read(document)
	}
}
