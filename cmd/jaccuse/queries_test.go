package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"io"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/server/gql"
	"github.com/jaccuse/jaccuse/server/queries"
)

var update = flag.Bool("update", false, "write the answers to the built-in queries in testdata/queries as they are now")

// TestBuiltInQueriesAnswerAlike asks each built-in query of the demonstration, in both stores: the answers are the same, hold
// something, and are those of testdata/queries.
func TestBuiltInQueriesAnswerAlike(t *testing.T) {
	apis := map[string]*gql.API{}
	for name, where := range bothStores(t) {
		apis[name] = demonstrationAt(t, where)
	}
	all, err := queries.All(apis["sqlite"].Schema())
	if err != nil {
		t.Fatal(err)
	}
	variables := variablesOfQueries(t)
	for _, query := range all {
		t.Run(query.Name, func(t *testing.T) {
			values, there := variables[query.Name]
			if !there {
				t.Fatalf("testdata/queries/variables.json has nothing for it")
			}
			delete(variables, query.Name)
			answers := map[string]string{}
			for name, api := range apis {
				answers[name] = answerTo(t, api, query, values)
			}
			if diff := cmp.Diff(answers["sqlite"], answers["neo4j"]); diff != "" {
				t.Errorf("the stores answer differently (-sqlite +neo4j):\n%s", diff)
			}
			compareGolden(t, filepath.Join("testdata", "queries", query.Name+".json"), answers["sqlite"])
		})
	}
	if len(variables) > 0 {
		t.Errorf("variables.json speaks of %v, which are no queries", slices.Sorted(maps.Keys(variables)))
	}
}

// demonstrationAt loads the demonstration into a store and answers questions about it.
func demonstrationAt(t *testing.T, where string) *gql.API {
	t.Helper()
	store, err := openStoreAt(context.Background(), where)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	if err := loadChronicles(t.Context(), store, io.Discard); err != nil {
		t.Fatal(err)
	}
	return gql.New(gql.Options{Store: store, ReadOnly: true, Logger: slog.New(slog.DiscardHandler)})
}

func variablesOfQueries(t *testing.T) map[string]map[string]any {
	t.Helper()
	text, err := os.ReadFile("testdata/queries/variables.json")
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var variables map[string]map[string]any
	if err := decoder.Decode(&variables); err != nil {
		t.Fatal(err)
	}
	return variables
}

// answerTo is the answer as it is printed, which must have no errors and at least one row.
func answerTo(t *testing.T, api *gql.API, query queries.Query, values map[string]any) string {
	t.Helper()
	if err := query.Accept(values); err != nil {
		t.Fatal(err)
	}
	response := api.Execute(t.Context(), gql.Request{Query: query.Text, Variables: values})
	if err := faultsOf(response); err != nil {
		t.Fatal(err)
	}
	answer, err := readAnswer(response.Data)
	if err != nil {
		t.Fatal(err)
	}
	if len(flatten(answer).rows) == 0 {
		t.Errorf("nothing found with %v", values)
	}
	var printed bytes.Buffer
	if err := printJSON(&printed, response.Data); err != nil {
		t.Fatal(err)
	}
	return printed.String()
}

func compareGolden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("another answer than in %s (-want +got):\n%s", file, diff)
	}
}

// TestSavedQueriesInBothStores keeps two versions of a query in each store and takes them back again.
func TestSavedQueriesInBothStores(t *testing.T) {
	file := filepath.Join(t.TempDir(), "mine.graphql")
	for name, where := range bothStores(t) {
		t.Run(name, func(t *testing.T) {
			var entries []string
			for _, text := range []string{"{ revision }", "{ claims { totalCount } }"} {
				if err := os.WriteFile(file, []byte("# name: mine\n# title: Mine\n"+text), 0o600); err != nil {
					t.Fatal(err)
				}
				kept := jaccuse(t, "query", file, "--save", "--by", "Ada", "--store", where)
				entries = append(entries, strings.Fields(kept)[0])
			}
			described := func() string { return jaccuse(t, "query", "mine", "--describe", "--store", where) }
			if got := described(); !strings.Contains(got, "claims { totalCount }") {
				t.Errorf("the second version: %s", got)
			}
			if list := jaccuse(t, "query", "--list", "--store", where); !strings.Contains(list, "Mine (by Ada, version 2)") {
				t.Errorf("the list: %s", list)
			}
			jaccuse(t, "undo", entries[1], "--store", where)
			if got := described(); !strings.Contains(got, "{ revision }") {
				t.Errorf("after undoing the second version: %s", got)
			}
			jaccuse(t, "undo", entries[0], "--store", where)
			if list := jaccuse(t, "query", "--list", "--store", where); strings.Contains(list, "Mine") {
				t.Errorf("after undoing both: %s", list)
			}
		})
	}
}
