package web_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/jaccuse/jaccuse/graph"
)

func examples(t *testing.T) map[string]string {
	t.Helper()
	paths, err := filepath.Glob("app/playground/examples/*.graphql")
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, path := range paths {
		texts[filepath.Base(path)] = read(t, path)
	}
	return texts
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestFiveExamplesFitTheSchemaAndSayWhatTheyAsk(t *testing.T) {
	const name = "../../schema.graphqls"
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: name, Input: read(t, name)})
	if err != nil {
		t.Fatal(err)
	}
	texts := examples(t)
	if len(texts) != 5 {
		t.Errorf("%d examples, want 5", len(texts))
	}
	for file, text := range texts {
		if !strings.HasPrefix(text, "# ") {
			t.Errorf("%s: does not begin with a comment that says what it asks", file)
		}
		if _, err := gqlparser.LoadQueryWithRules(schema, text, rules.NewDefaultRules()); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
}

// The neighbourhood example begins at an ID, which is the same in every store.
func TestTheNeighbourhoodExampleNamesTheUnitedStates(t *testing.T) {
	id := string(graph.Mention{Ref: "iso3166:US"}.NodeID())
	if text := examples(t)["4-neighbourhood.graphql"]; !strings.Contains(text, id) {
		t.Errorf("the example does not hold %s:\n%s", id, text)
	}
}
