package gql_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql"
)

const (
	runSaved  = `query ($name: String!, $variables: JSON) { runSavedQuery(name: $name, variables: $variables) }`
	saveQuery = `mutation ($input: QueryToSave!) { saveQuery(input: $input) { name title owner builtIn version versions saved entry
  parameters { name type list required default description control choices } } }`
)

// A saved query run by its name answers as its text does.
func TestRunSavedQuery(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	answer := ask(t, api, runSaved, map[string]any{"name": "most-accused", "variables": map[string]any{"limit": 1}})
	var text struct{ SavedQuery struct{ Text string } }
	if err := json.Unmarshal([]byte(ask(t, api, `{ savedQuery(name: "most-accused") { text } }`, nil)), &text); err != nil {
		t.Fatal(err)
	}
	itself := ask(t, api, text.SavedQuery.Text, map[string]any{"limit": json.Number("1")})
	if want := `{"runSavedQuery":` + itself + `}`; answer != want || !strings.Contains(answer, `"truncated":true`) {
		t.Errorf("got %s\nwant %s", answer, want)
	}
}

// Errors of a saved query stand among the errors, with their code and at their place.
func TestRunSavedQueryTellsErrors(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	for name, test := range map[string]struct {
		query     string
		variables any
		code      string
		says      string
		path      string
	}{
		"unknown name":    {"most-acused", nil, gql.CodeNotFound, "similar are most-accused", "runSavedQuery"},
		"missing":         {"denials-by", nil, gql.CodeInvalid, `needs a value for "actor" (Who denies`, "runSavedQuery"},
		"no parameter":    {"most-accused", map[string]any{"last": 1}, gql.CodeInvalid, `has no parameter "last"; it has sources, from, to, limit`, "runSavedQuery"},
		"no object":       {"most-accused", []any{1}, gql.CodeInvalid, `"variables" is no JSON object`, "runSavedQuery"},
		"wrong type":      {"most-accused", map[string]any{"limit": "many"}, gql.CodeInvalid, "the variable $limit: cannot use string as Int", "runSavedQuery.variable.limit"},
		"wrong enum":      {"newest-claims", map[string]any{"verbs": "accuses"}, gql.CodeInvalid, `"accuses" is no Verb`, "runSavedQuery"},
		"too large":       {"most-accused", map[string]any{"limit": 2000}, gql.CodeLimit, "limit is 2000 and may be 1000 at most", "runSavedQuery.totals"},
		"too many values": {"newest-claims", map[string]any{"first": 200000}, gql.CodeLimit, "values, and 500000 is the limit", "runSavedQuery"},
		"unknown actor":   {"denials-by", map[string]any{"actor": "Atlantis"}, gql.CodeNotFound, `no actor bears the name "Atlantis"`, "runSavedQuery.claims"},
	} {
		t.Run(name, func(t *testing.T) {
			response := api.Execute(t.Context(), gql.Request{Query: runSaved, Variables: map[string]any{"name": test.query, "variables": test.variables}})
			if len(response.Errors) != 1 {
				t.Fatalf("%d errors: %v", len(response.Errors), response.Errors)
			}
			fault := response.Errors[0]
			if fault.Extensions["code"] != test.code || !strings.Contains(fault.Message, test.says) || fault.Path.String() != test.path {
				t.Errorf("%v at %s: %s", fault.Extensions["code"], fault.Path, fault.Message)
			}
		})
	}
}

// One saved query at a time, so that none makes a request larger than the limits.
func TestSavedQueriesAreRunByThemselves(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	for _, query := range []string{
		`{ a: runSavedQuery(name: "most-accused") b: runSavedQuery(name: "most-accused") }`,
		`{ revision ...more } fragment more on Query { runSavedQuery(name: "most-accused") }`,
	} {
		if code, sentence := refusal(t, api, gql.Request{Query: query}); code != gql.CodeLimit || !strings.Contains(sentence, "a saved query is run by itself") {
			t.Errorf("%s: %s", code, sentence)
		}
	}
}

// What is saved is listed behind the built-in queries, told whole, and answers by its name.
func TestSaveQuery(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	input := map[string]any{"by": "Ada", "name": "count-of", "title": "Count", "text": "# $verb: Which.\nquery ($verb: Verb! = DENIES) { claims(filter: {verbs: [$verb]}) { totalCount } }"}
	saved := ask(t, api, saveQuery, map[string]any{"input": input})
	for _, part := range []string{
		`"name":"count-of","title":"Count","owner":"Ada","builtIn":false,"version":1,"versions":[1],"saved":"2`,
		`{"name":"verb","type":"Verb!","list":false,"required":false,"default":"DENIES","description":"Which.","control":"CHOICE","choices":["ACCUSES"`,
	} {
		if !strings.Contains(saved, part) {
			t.Errorf("%s lacks %s", saved, part)
		}
	}
	list := ask(t, api, `{ savedQueries { truncated queries { name builtIn } } }`, nil)
	if !strings.HasSuffix(list, `{"name":"who-cites-whom","builtIn":true},{"name":"count-of","builtIn":false}]}}`) {
		t.Errorf("the list: %s", list)
	}
	if answer := ask(t, api, runSaved, map[string]any{"name": "count-of"}); !strings.Contains(answer, `{"runSavedQuery":{"claims":{"totalCount":`) {
		t.Errorf("its answer: %s", answer)
	}
	if ledger := ask(t, api, `{ entries(filter: {kinds: [QUERY_SAVED]}) { nodes { by body } } }`, nil); !strings.Contains(ledger, `"by":"Ada","body":{"name":"count-of","version":1,`) {
		t.Errorf("the ledger: %s", ledger)
	}
	if none := ask(t, api, `{ savedQuery(name: "count-of", version: 2) { name } }`, nil); none != `{"savedQuery":null}` {
		t.Errorf("version 2: %s", none)
	}
}

// What could not be asked is not kept.
func TestBadQueriesAreNotKept(t *testing.T) {
	store := fixture(t)
	api := gql.New(gql.Options{Store: store, Logger: quiet()})
	for name, test := range map[string]struct{ by, text, code, says string }{
		"by nobody":     {"", "{ revision }", gql.CodeInvalid, `"by" is empty`},
		"the resolver":  {graph.Resolver, "{ revision }", gql.CodeInvalid, "name of the resolver"},
		"unknown field": {"Ada", "{ culprits }", gql.CodeInvalid, `Cannot query field "culprits"`},
		"too deep":      {"Ada", `{ claims(first: 1) { nodes { source { node { ` + strings.Repeat("partOf { ", 12) + `id` + strings.Repeat(" }", 12) + ` } } } } }`, gql.CodeLimit, "nested 17 fields deep"},
		"too large":     {"Ada", `query ($n: Int! = 200, $who: ID!) { claims(first: $n, filter: {sources: [$who]}) { nodes { answers(first: $n) { nodes { answeredBy(first: $n) { nodes { verb } } } } } } }`, gql.CodeLimit, "500000 is the limit"},
		"runs another":  {"Ada", `{ runSavedQuery(name: "most-accused") }`, gql.CodeInvalid, "cannot run another one"},
		"too long":      {"Ada", "{ revision }" + strings.Repeat(" ", 20_000), gql.CodeInvalid, "longer than 20000 bytes"},
	} {
		t.Run(name, func(t *testing.T) {
			input := map[string]any{"by": test.by, "name": "mine", "title": "Mine", "text": test.text}
			code, sentence := refusal(t, api, gql.Request{Query: saveQuery, Variables: map[string]any{"input": input}})
			if code != test.code || !strings.Contains(sentence, test.says) {
				t.Errorf("%s: %s", code, sentence)
			}
		})
	}
	if page, err := store.Entries(t.Context(), graph.EntryFilter{}, graph.Page{First: 1}); err != nil || page.Total != 0 {
		t.Errorf("the ledger has %d entries: %v", page.Total, err)
	}
}

// A saved query that came into the ledger another way and runs itself is stopped.
func TestRecursionIsRefused(t *testing.T) {
	store := fixture(t)
	entry, err := graph.NewEntry("Eve", graph.EntryQuerySaved, "", map[string]any{
		"name": "round", "version": 1, "text": "# title: Round\nquery { runSavedQuery(name: \"round\") }"})
	if err != nil {
		t.Fatal(err)
	}
	entry.Subject = entry.ID
	if _, err := store.Put(t.Context(), graph.Batch{Entries: []graph.Entry{entry}}); err != nil {
		t.Fatal(err)
	}
	api := gql.New(gql.Options{Store: store, Logger: quiet()})
	if code, sentence := refusal(t, api, gql.Request{Query: `{ runSavedQuery(name: "round") }`}); code != gql.CodeInvalid || !strings.Contains(sentence, "cannot run another one") {
		t.Errorf("%s: %s", code, sentence)
	}
}
