package gql_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/server/gql"
)

var update = flag.Bool("update", false, "write the answers of testdata/*.graphql as they are now")

// Each query of testdata, asked of the drawn fixture, has its answer beside it.
func TestAnswers(t *testing.T) {
	files, err := filepath.Glob("testdata/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no queries in testdata: %v", err)
	}
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".graphql"), func(t *testing.T) {
			query, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			response := api.Execute(t.Context(), gql.Request{Query: string(query)})
			compare(t, strings.TrimSuffix(file, ".graphql")+".json", response)
		})
	}
}

func compare(t *testing.T, file string, response *gql.Response) {
	t.Helper()
	var got bytes.Buffer
	encoder := json.NewEncoder(&got)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(response); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("another answer than in %s (-want +got):\n%s", file, diff)
	}
}
