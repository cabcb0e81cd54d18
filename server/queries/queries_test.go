package queries_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/queries"
)

func schema(t testing.TB) *ast.Schema {
	t.Helper()
	const file = "../../schema.graphqls"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return gqlparser.MustLoadSchema(&ast.Source{Name: file, Input: string(text)})
}

// Every built-in query fits the schema, and tells people all that they need to know of it.
func TestBuiltInQueriesAreWhole(t *testing.T) {
	all, err := queries.All(schema(t))
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 12 {
		t.Errorf("%d built-in queries, want twelve at least", len(all))
	}
	titles := map[string]string{}
	for _, query := range all {
		if query.Title == "" || query.Description == "" || query.Category == "" || !query.BuiltIn() {
			t.Errorf("%s lacks a title, description or category: %+v", query.Name, query)
		}
		if other := titles[query.Title]; other != "" {
			t.Errorf("%s and %s have one title", query.Name, other)
		}
		titles[query.Title] = query.Name
		checkParameters(t, query)
	}
}

func checkParameters(t *testing.T, query queries.Query) {
	t.Helper()
	if len(query.Parameters) == 0 {
		t.Errorf("%s has no parameters", query.Name)
	}
	for _, parameter := range query.Parameters {
		if parameter.Description == "" || !strings.Contains(query.Text, "# $"+parameter.Name+" (") {
			t.Errorf("%s does not say what $%s is and how to ask for it", query.Name, parameter.Name)
		}
	}
}

const sample = `# title: Newest claims, but not
#     those of vendors
# name: newest
# a remark
# $verbs: Which verbs.
# $who (actor): Who speaks.

# another remark
query Newest($who: [ID!]!, $verbs: [Verb!] = [DENIES], $first: Int! = 5, $from: Date, $none: [ID!]! = []) {
  claims(filter: {verbs: $verbs, speakers: $who, notSpeakers: $none, said: {from: $from}}, first: $first) { totalCount }
}`

// A text brings its own name and title, and its parameters as its variables and header tell them.
func TestRead(t *testing.T) {
	query, err := queries.Read(schema(t), sample)
	if err != nil {
		t.Fatal(err)
	}
	want := queries.Query{
		Name: "newest", Title: "Newest claims, but not those of vendors", Version: 1, Versions: []int{1},
		Parameters: []queries.Parameter{
			{Name: "who", Type: "[ID!]!", List: true, Required: true, Description: "Who speaks.", Control: queries.ActorControl},
			{Name: "verbs", Type: "[Verb!]", List: true, Default: []byte(`["DENIES"]`), Description: "Which verbs.", Control: queries.ChoiceControl,
				Choices: []string{"ACCUSES", "DENIES", "CITES", "ATTRIBUTES", "ENDORSES", "CLAIMS_RESPONSIBILITY"}},
			{Name: "first", Type: "Int!", Default: []byte(`5`), Control: queries.NumberControl},
			{Name: "from", Type: "Date", Control: queries.DateControl},
			{Name: "none", Type: "[ID!]!", List: true, Default: []byte(`[]`), Control: queries.TextControl},
		},
		Text: `# name: newest
# title: Newest claims, but not those of vendors
# $who (ACTOR): Who speaks.
# $verbs: Which verbs.
# a remark

# another remark
query Newest($who: [ID!]!, $verbs: [Verb!] = [DENIES], $first: Int! = 5, $from: Date, $none: [ID!]! = []) {
  claims(filter: {verbs: $verbs, speakers: $who, notSpeakers: $none, said: {from: $from}}, first: $first) { totalCount }
}
`,
	}
	if diff := cmp.Diff(want, query); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if err := query.Check(schema(t)); err != nil {
		t.Error(err)
	}
}

func TestBadTextsAreToldInASentence(t *testing.T) {
	const good = "# name: a\n# title: A\n"
	for name, test := range map[string]struct{ text, says string }{
		"nothing":           {"", "takes one GraphQL query, and the text has 0"},
		"no GraphQL":        {good + "{ claims( }", "the query cannot be read"},
		"two queries":       {good + "query A { revision } query B { revision }", "the text has 2"},
		"a mutation":        {good + `mutation { undo(entry: "x", why: "y", by: "z") { id } }`, "this is a mutation"},
		"no name":           {"# title: A\n{ revision }", "has no name"},
		"a bad name":        {"# name: Most Accused\n# title: A\n{ revision }", `"Most Accused" is no name for a query`},
		"no title":          {"# name: a\n{ revision }", "has no title"},
		"unknown field":     {good + "{ culprits }", `Cannot query field "culprits"`},
		"unknown parameter": {good + "# $who: Who.\n{ revision }", "the header tells of $who"},
		"unknown control":   {good + "# $who (PERSON): Who.\n{ revision }", `"PERSON" for $who, which is no way to ask`},
		"long title":        {"# name: a\n# title: " + strings.Repeat("A", 201) + "\n{ revision }", "title of the query \"a\" is longer than 200 bytes"},
		"too many words":    {good + "{" + strings.Repeat(" revision", 4000) + "}", "exceeded token limit"},
	} {
		t.Run(name, func(t *testing.T) {
			query, err := queries.Read(schema(t), test.text)
			if err == nil {
				err = query.Check(schema(t))
			}
			if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestAccept(t *testing.T) {
	query, err := queries.Read(schema(t), sample)
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		values map[string]any
		says   string
	}{
		"enough":  {map[string]any{"who": "China", "from": nil}, ""},
		"missing": {map[string]any{"first": 3}, `the query "newest" needs a value for "who" (Who speaks)`},
		"null":    {map[string]any{"who": nil}, `needs a value for "who"`},
		"unknown": {map[string]any{"who": "China", "whom": "x"}, `has no parameter "whom"; it has who, verbs, first, from, none`},
	} {
		t.Run(name, func(t *testing.T) {
			err := query.Accept(test.values)
			if test.says == "" && err == nil {
				return
			}
			if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("%v", err)
			}
		})
	}
}

// Whatever is read can be kept and read again, and is then the same.
func FuzzRead(f *testing.F) {
	f.Add(sample)
	f.Add("# name: a\r\n#    more\r\n{ revision }")
	f.Add("# $first (NUMBER):\n#   \n#\nquery ($first: Int = 3) { claims(first: $first) { totalCount } }")
	known := schema(f)
	f.Fuzz(func(t *testing.T, text string) {
		query, err := queries.Read(known, text)
		if err != nil {
			return
		}
		again, err := queries.Read(known, query.Text)
		if err != nil {
			t.Fatalf("%q cannot be read again: %v", query.Text, err)
		}
		if diff := cmp.Diff(query, again); diff != "" {
			t.Errorf("read again (-first +second):\n%s", diff)
		}
	})
}
