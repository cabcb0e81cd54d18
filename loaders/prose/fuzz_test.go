package prose_test

import (
	"os"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
	"github.com/jaccuse/jaccuse/loaders/prose"
)

// FuzzRead holds that whatever the text, reading ends, every claim is sound, and every quote stands at its offsets.
func FuzzRead(f *testing.F) {
	sentences, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(sentences))
	f.Add("Q: Did Iran's “hackers” (U.S.) attack?\n\nA: We don't say that; the US and its allies' …\xff did, it said on 31 February.")
	f.Add("\"\"\"A, B, and C's (D's) — \"said\" said said: that the US accused accused by by China of of\n\n\n:")
	x := prose.New(gazetteer.Default())
	publisher := graph.PartyOf(graph.Mention{Name: "Ministry of Foreign Affairs of Japan", Kind: graph.Organization})
	f.Fuzz(func(t *testing.T, text string) {
		reading := x.Read(graph.Document{Key: "fuzz", Text: text, Published: "2024-05-15", Publisher: &publisher})
		if len(reading.Explanations) != len(reading.Claims) {
			t.Fatalf("%d explanations of %d claims", len(reading.Explanations), len(reading.Claims))
		}
		for _, c := range reading.Claims {
			if err := c.Validate(text); err != nil {
				t.Error(err)
			}
		}
		for _, left := range reading.Left {
			if q := left.Quote; text[q.Start:q.End] != q.Text {
				t.Errorf("what was left by %s is not at its offsets", left.Rule)
			}
		}
	})
}
