package loaders_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
	"github.com/jaccuse/jaccuse/loaders"
	"github.com/jaccuse/jaccuse/loaders/prose"
)

var update = flag.Bool("update", false, "write the golden files anew")

var extractor = prose.New(gazetteer.Default())

// TestSamples reads every sample under testdata/LOADER and compares what it gives with its golden file.
func TestSamples(t *testing.T) {
	for _, loader := range loaders.All(extractor) {
		samples := samplesOf(t, loader.Name)
		if len(samples) == 0 {
			t.Errorf("loader %s has no sample under testdata/%s", loader.Name, loader.Name)
		}
		for _, path := range samples {
			t.Run(path, func(t *testing.T) { checkSample(t, loader.Name, path) })
		}
	}
}

func samplesOf(t *testing.T, loader string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("testdata", loader, "*"))
	if err != nil {
		t.Fatal(err)
	}
	var samples []string
	for _, path := range paths {
		if !strings.HasSuffix(path, ".golden") {
			samples = append(samples, path)
		}
	}
	return samples
}

func checkSample(t *testing.T, loader, path string) {
	document := open(t, path)
	chosen := loaders.For(document, loaders.All(extractor))
	if chosen.Name != loader {
		t.Fatalf("%s is read by loader %s", path, chosen.Name)
	}
	var claims []graph.Claim
	var rejects []string
	for record, err := range chosen.Load(t.Context(), document) {
		if err != nil {
			rejects = append(rejects, err.Error())
			continue
		}
		claims = append(claims, record.Claims...)
	}
	if document.Text != "" {
		checkWayBack(t, path)
	}
	compareGolden(t, path+".golden", render(t, document, claims, rejects))
}

func open(t *testing.T, path string) *loaders.Document {
	t.Helper()
	content, err := loaders.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	document, err := loaders.NewDocument(path, content, loaders.Metadata{})
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// checkWayBack looks up every letter of the stored text that is not written differently in the file.
func checkWayBack(t *testing.T, path string) {
	t.Helper()
	d := open(t, path)
	s, err := loaders.ReadStatement(d, extractor)
	if err != nil {
		t.Fatal(err)
	}
	same := 0
	for i := range len(s.Stored.Text) {
		source := s.Stored.Source(i)
		if source < 0 || source >= len(d.Content) {
			t.Fatalf("byte %d of the stored text leads to byte %d of a file of %d", i, source, len(d.Content))
		}
		if s.Stored.Text[i] == d.Content[source] {
			same++
		}
	}
	if share := float64(same) / float64(len(s.Stored.Text)); share < 0.9 {
		t.Errorf("only %.0f %% of the stored text lead back to the same byte of the file", 100*share)
	}
}

func render(t *testing.T, d *loaders.Document, claims []graph.Claim, rejects []string) string {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "title      %s\npublished  %s\nurl        %s\nlanguage   %s\nmedia type %s\n", d.Title, d.Published, d.URL, d.Language, d.MediaType)
	if d.Publisher != nil {
		fmt.Fprintf(&b, "publisher  %s (%s)\n", d.Publisher.Name, d.Publisher.Kind)
	}
	if d.Text != "" {
		fmt.Fprintf(&b, "--- text ---\n%s\n", d.Text)
	} else {
		fmt.Fprintf(&b, "key        %s\n", d.Key)
	}
	b.WriteString("--- claims ---\n")
	for _, claim := range claims {
		line, err := json.MarshalIndent(loaders.LineOf(claim, d.File, func(graph.ID) *graph.Node { return nil }), "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "%s\n", line)
	}
	if len(rejects) > 0 {
		fmt.Fprintf(&b, "--- rejected ---\n%s\n", strings.Join(rejects, "\n"))
	}
	return b.String()
}

func compareGolden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; write it with -update", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("differs from %s (-want +got):\n%s", path, diff)
	}
}
