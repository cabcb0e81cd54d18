package prose

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
)

// TestSentences reads testdata/sentences.txt.
func TestSentences(t *testing.T) {
	content, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	x := New(gazetteer.Default())
	publisher, sentence := "", ""
	for line := range strings.Lines(string(content)) {
		line = strings.TrimRight(line, "\n")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			publisher = strings.Trim(line, "[]")
		case strings.HasPrefix(line, "  "):
			want := expected(line)
			if diff := cmp.Diff(want, drawn(x, sentence, publisher)); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", sentence, diff)
			}
		default:
			sentence = line
		}
	}
}

// expected are the claims of a line such as "ACCUSES A > B; DENIES B > A", sorted; "~" for none.
func expected(line string) []string {
	var want []string
	for claim := range strings.SplitSeq(line, ";") {
		if claim = strings.TrimSpace(claim); claim != "~" {
			want = append(want, claim)
		}
	}
	slices.Sort(want)
	return want
}

// drawn are the claims of a text, written like expected ones.
func drawn(x *Extractor, text, publisher string) []string {
	document := graph.Document{Key: "test", Text: text, Published: "2024-05-15"}
	if publisher != "" {
		party := graph.PartyOf(graph.Mention{Name: publisher, Kind: graph.Organization})
		document.Publisher = &party
	}
	var got []string
	reading := x.Read(document)
	for _, c := range reading.Claims {
		target := "*"
		if c.Target != nil {
			target = c.Target.Name
		}
		for _, f := range reading.Facts {
			if c.Target != nil && f.Publisher != nil && f.Of.Key() == c.Target.Key() {
				target = f.Publisher.Name
			}
		}
		got = append(got, string(c.Verb)+" "+c.Source.Name+" > "+target)
	}
	slices.Sort(got)
	return got
}
