package gql_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql"
)

func TestLimitsNameThemselves(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	for name, test := range map[string]struct{ query, says string }{
		"tokens":            {`{ ` + strings.Repeat("revision ", 5000) + `}`, "exceeded token limit of 4000"},
		"depth":             {`{ claims(first: 1) { nodes { source { node { ` + strings.Repeat("partOf { ", 12) + `id` + strings.Repeat(" }", 12) + ` } } } } }`, "nested 17 fields deep, and 15 is the limit"},
		"values":            {`{ claims(first: 200) { nodes { answers(first: 200) { nodes { answeredBy(first: 20) { nodes { verb } } } } } } }`, "values, and 500000 is the limit"},
		"values of aliases": {`{ ` + several(6, "a%d: documents(first: 20) { nodes { text } }") + `}`, "values, and 500000 is the limit"},
		"lists":             {`{ ` + several(101, "a%d: revision ") + `}`, "asks 101 questions at once, and 100 is the limit"},
		"page":              {`{ claims(first: 201) { totalCount } }`, "first is 201 and may be 200 at most"},
		"groups":            {`{ totals(limit: 1001) { truncated } }`, "limit is 1001 and may be 1000 at most"},
		"nodes":             {`{ neighbourhood(around: ["40abcd67-fe27-554c-b5f7-3958353c1864"], maxNodes: 5001) { truncated } }`, "maxNodes is 5001 and may be 5000 at most"},
		"fragments within":  {bomb(40), "is the limit"},
	} {
		t.Run(name, func(t *testing.T) {
			code, sentence := refusal(t, api, gql.Request{Query: test.query})
			if code != gql.CodeLimit || !strings.Contains(sentence, test.says) {
				t.Errorf("%s: %s", code, sentence)
			}
			if !strings.Contains(sentence, "ask ") {
				t.Errorf("%q does not say what to do", sentence)
			}
		})
	}
}

func several(count int, field string) string {
	var b strings.Builder
	for i := range count {
		fmt.Fprintf(&b, field, i)
	}
	return b.String()
}

// bomb is a short query of fragments, each of which asks for the next one twice: 2 to the power of the depth fields.
func bomb(depth int) string {
	var b strings.Builder
	b.WriteString(`{ claims { nodes { ...f0 } } }`)
	for i := range depth {
		fmt.Fprintf(&b, ` fragment f%d on Claim { a%d: answers(first: 1) { nodes { ...f%d } } b%d: answeredBy(first: 1) { nodes { ...f%d } } }`, i, i, i+1, i, i+1)
	}
	fmt.Fprintf(&b, ` fragment f%d on Claim { verb }`, depth)
	return b.String()
}

func TestLimitsOfVariables(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	ids := make([]any, 201)
	for i := range ids {
		ids[i] = string(graph.NewID())
	}
	query := `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`
	code, sentence := refusal(t, api, gql.Request{Query: query, Variables: map[string]any{"ids": ids}})
	if code != gql.CodeLimit || !strings.Contains(sentence, "the number of ids is 201 and may be 200 at most") {
		t.Errorf("%s: %s", code, sentence)
	}
}

// A number is a number, also in a variable and also as text.
func TestValuesOfVariables(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	query := `query ($n: Int!) { claims(first: $n) { nodes { answers(first: $n) { nodes { answeredBy(first: $n) { totalCount } } } } } }`
	for _, n := range []any{200, int64(200), 200.0, json.Number("200"), "200"} {
		code, sentence := refusal(t, api, gql.Request{Query: query, Variables: map[string]any{"n": n}})
		if code != gql.CodeLimit || !strings.Contains(sentence, "values, and 500000 is the limit") {
			t.Errorf("%T: %s: %s", n, code, sentence)
		}
	}
}

// slow answers when the caller gives up.
type slow struct{ graph.Store }

func (slow) Revision(ctx context.Context) (int64, error) {
	<-ctx.Done()
	return 0, fmt.Errorf("read the revision: %w", ctx.Err())
}

func TestTimeout(t *testing.T) {
	limits := gql.DefaultLimits
	limits.Timeout = time.Millisecond
	api := gql.New(gql.Options{Store: slow{fixture(t)}, Logger: quiet(), Limits: limits})
	code, sentence := refusal(t, api, gql.Request{Query: `{ revision }`})
	if code != gql.CodeLimit || !strings.Contains(sentence, "longer than 1ms") {
		t.Errorf("%s: %s", code, sentence)
	}
}

// The query with which tools learn the schema stays within the limits.
func TestIntrospection(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	answer := ask(t, api, `{ __schema { queryType { name } types { name description fields { name description args { name description type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } inputFields { name description } enumValues { name description } } } }`, nil)
	if !strings.Contains(answer, `"ClaimFilter"`) {
		t.Error("the schema has no ClaimFilter")
	}
}
