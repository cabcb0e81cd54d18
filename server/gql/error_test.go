package gql_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql"
)

// refusal executes a query that must bring exactly one error, and gives its code and sentence.
func refusal(t *testing.T, api *gql.API, request gql.Request) (code, sentence string) {
	t.Helper()
	response := api.Execute(t.Context(), request)
	if len(response.Errors) != 1 {
		t.Fatalf("%d errors, not one: %v", len(response.Errors), response.Errors)
	}
	code, _ = response.Errors[0].Extensions["code"].(string)
	return code, response.Errors[0].Message
}

func TestBadQuestionsAreInvalid(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	for name, test := range map[string]struct{ query, says string }{
		"no query":                 {`{`, "Expected Name"},
		"unknown field":            {`{ culprit }`, `Cannot query field "culprit"`},
		"no ID":                    {`{ node(id: "China") { id } }`, `"China" is not an ID (a UUID`},
		"no date":                  {`{ claims(filter: {said: {from: "20 July"}}) { totalCount } }`, `"20 July" is not a date (write 2021`},
		"day beyond the calendar":  {`{ claims(filter: {said: {to: "2021-02-30"}}) { totalCount } }`, `"2021-02-30" is not in the calendar`},
		"date as a number":         {`{ claims(filter: {said: {from: 20210720}}) { totalCount } }`, `is not a date`},
		"no moment":                {`{ claims(filter: {recordedBefore: "yesterday"}) { totalCount } }`, `yesterday is not a moment`},
		"period backwards":         {`{ claims(filter: {said: {from: "2022", to: "2021"}}) { totalCount } }`, `goes from 2022 to 2021`},
		"documents backwards":      {`{ documents(filter: {published: {from: "2022", to: "2021"}}) { totalCount } }`, `goes from 2022 to 2021`},
		"period backwards, nested": {`{ actor(name: "Auria") { claims(role: SOURCE, filter: {said: {from: "2022", to: "2021"}}) { totalCount } } }`, `goes from 2022 to 2021`},
		"no reliability":           {`{ claims(filter: {reliabilities: ["G"]}) { totalCount } }`, `"G" is no Admiralty reliability`},
		"no verb":                  {`{ claims(filter: {verbs: [BLAMES]}) { totalCount } }`, `"BLAMES"`},
		"no cursor":                {`{ claims(after: "here") { totalCount } }`, `"here" is not a cursor of this list`},
		"page of none":             {`{ claims(first: 0) { totalCount } }`, `first is 0 and must be 1 at least`},
		"too deep a neighbourhood": {`{ neighbourhood(around: ["40abcd67-fe27-554c-b5f7-3958353c1864"], depth: 9) { truncated } }`, `reaches 0 to 6 edges far, not 9`},
		"around nothing":           {`{ neighbourhood(around: []) { truncated } }`, `at least one node to begin with`},
		"name of several":          {`{ actor(name: "Foreign Ministry") { id } }`, `2 actors bear the name "Foreign Ministry": `},
		"actor by nothing":         {`{ actor { id } }`, `give an id or a name`},
		"incidents as actors":      {`{ actors(kinds: [INCIDENT]) { totalCount } }`, `INCIDENT is no kind of actor`},
		"number beyond all bounds": {`{ claims(first: 99999999999999999999) { totalCount } }`, `99999999999999999999`},
	} {
		t.Run(name, func(t *testing.T) {
			code, sentence := refusal(t, api, gql.Request{Query: test.query})
			if code != gql.CodeInvalid || !strings.Contains(sentence, test.says) || strings.HasSuffix(sentence, ": invalid") {
				t.Errorf("%s: %s", code, sentence)
			}
		})
	}
}

// Clients leave optional values out or send null, and mean the same.
func TestNullIsNotGiven(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	for name, query := range map[string]string{
		"bounds of a period": `{ claims(filter: {said: {from: null, to: null}, published: null, recordedBefore: null}) { totalCount } }`,
		"lists and words":    `{ claims(filter: {verbs: null, sources: null, targetCountries: null, words: null, answered: null}) { totalCount } }`,
		"a cursor, a search": `{ claims(after: null) { totalCount } actors(search: null, after: null) { totalCount } }`,
		"a whole filter":     `{ claims(filter: null) { totalCount } documents(filter: null) { totalCount } }`,
	} {
		if response := api.Execute(t.Context(), gql.Request{Query: query}); len(response.Errors) > 0 {
			t.Errorf("%s: %v", name, response.Errors)
		}
	}
	variables := map[string]any{"from": nil, "to": "2021-08"}
	query := `query($from: Date, $to: Date) { claims(filter: {said: {from: $from, to: $to}}) { totalCount } }`
	if response := api.Execute(t.Context(), gql.Request{Query: query, Variables: variables}); len(response.Errors) > 0 {
		t.Errorf("null in a variable: %v", response.Errors)
	}
}

func TestEnumValuesInVariablesAreExact(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	query := `query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }`
	filter := map[string]any{"verbs": []any{"accuses"}}
	code, sentence := refusal(t, api, gql.Request{Query: query, Variables: map[string]any{"filter": filter}})
	if want := `variable $filter: verbs: "accuses" is no Verb; write one of [ACCUSES `; code != gql.CodeInvalid || !strings.HasPrefix(sentence, want) {
		t.Errorf("%s: %s", code, sentence)
	}
}

// A cursor goes on with the claims of one node; asked of several at once it would have no meaning.
func TestAfterOfSeveralIsInvalid(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	cursor := string(graph.CursorOf("", "1"))
	query := `query ($after: String) { actors { nodes { claims(role: SOURCE, after: $after) { totalCount } } } }`
	response := api.Execute(t.Context(), gql.Request{Query: query, Variables: map[string]any{"after": cursor}})
	if len(response.Errors) == 0 || !strings.Contains(response.Errors[0].Message, "after goes on with the claims of one item") {
		t.Errorf("errors: %v", response.Errors)
	}
}

// broken answers every question for nodes in its own way.
type broken struct {
	graph.Store
	answer func() ([]*graph.Node, error)
}

func (b broken) Nodes(context.Context, []graph.ID) ([]*graph.Node, error) { return b.answer() }

// What a client cannot mend is told without details; these go to the log, under the reference that the client got.
func TestFaultsOfTheServer(t *testing.T) {
	for name, test := range map[string]struct {
		answer func() ([]*graph.Node, error)
		code   string
	}{
		"panic":       {func() ([]*graph.Node, error) { panic("secret") }, gql.CodeInternal},
		"error":       {func() ([]*graph.Node, error) { return nil, errors.New("secret") }, gql.CodeInternal},
		"unavailable": {func() ([]*graph.Node, error) { return nil, fmt.Errorf("secret: %w", graph.ErrUnavailable) }, gql.CodeUnavailable},
	} {
		t.Run(name, func(t *testing.T) {
			var log bytes.Buffer
			api := gql.New(gql.Options{Store: broken{fixture(t), test.answer}, Logger: slog.New(slog.NewTextHandler(&log, nil))})
			query := `{ node(id: "40abcd67-fe27-554c-b5f7-3958353c1864") { id } }`
			code, sentence := refusal(t, api, gql.Request{Query: query})
			if code != test.code || strings.Contains(sentence, "secret") {
				t.Errorf("%s: %s", code, sentence)
			}
			if !strings.Contains(log.String(), "secret") || !strings.Contains(sentence, referenceIn(t, log.String())) {
				t.Errorf("the log does not say what %q stands for:\n%s", sentence, log.String())
			}
		})
	}
}

func referenceIn(t *testing.T, log string) string {
	t.Helper()
	_, after, found := strings.Cut(log, "reference=")
	reference, _, _ := strings.Cut(after, " ")
	if !found || reference == "" {
		t.Fatalf("no reference in the log:\n%s", log)
	}
	return reference
}

// A panic in one of many nodes that are loaded together reaches all that wait for it, and the query ends.
func TestPanicAmongManyEnds(t *testing.T) {
	store := broken{fixture(t), func() ([]*graph.Node, error) { panic("down") }}
	api := gql.New(gql.Options{Store: store, Logger: quiet()})
	response := api.Execute(t.Context(), gql.Request{Query: `{ claims { nodes { verb target { node { name } } } } }`})
	if len(response.Errors) == 0 || response.Errors[0].Extensions["code"] != gql.CodeInternal {
		t.Errorf("errors: %v", response.Errors)
	}
}
