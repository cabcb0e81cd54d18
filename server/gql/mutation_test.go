package gql_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql"
)

const (
	auria    = "40abcd67-fe27-554c-b5f7-3958353c1864"
	belmaria = "7acddde4-96b5-5631-a13b-8396086663cf"
	judge    = `mutation ($a: ID!, $b: ID!, $by: String!) { judge(a: $a, b: $b, verdict: SAME, why: "one office", by: $by) { id kind by subject body } }`
	undo     = `mutation ($entry: ID!) { undo(entry: $entry, why: "two after all", by: "Ada") { kind subject body } }`
	everyone = `{ actors(first: 50) { nodes { id name sameAs claims(role: SOURCE) { totalCount } } } }`
)

// A judgement makes two nodes one; taking it back makes every answer what it was.
func TestJudgeAndUndo(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	before := ask(t, api, everyone, nil)
	var judged struct{ Judge struct{ ID, Kind string } }
	answer := ask(t, api, judge, map[string]any{"a": auria, "b": belmaria, "by": "Ada"})
	if err := json.Unmarshal([]byte(answer), &judged); err != nil || judged.Judge.Kind != "SAME" {
		t.Fatalf("judge: %v %s", err, answer)
	}
	if got := ask(t, api, `{ node(id: "`+belmaria+`") { id sameAs } }`, nil); !strings.Contains(got, auria) || !strings.Contains(got, belmaria) {
		t.Errorf("after the judgement: %s", got)
	}
	ask(t, api, undo, map[string]any{"entry": judged.Judge.ID})
	if diff := cmp.Diff(before, ask(t, api, everyone, nil)); diff != "" {
		t.Errorf("after taking it back (-before +after):\n%s", diff)
	}
	ledger := ask(t, api, `{ entries { nodes { kind by body } } }`, nil)
	if want := `{"why":"two after all"}`; !strings.Contains(ledger, want) || !strings.Contains(ledger, `"UNDONE"`) {
		t.Errorf("the ledger: %s", ledger)
	}
	code, sentence := refusal(t, api, gql.Request{Query: undo, Variables: map[string]any{"entry": judged.Judge.ID}})
	if code != gql.CodeConflict {
		t.Errorf("taking back twice: %s: %s", code, sentence)
	}
}

func TestBadMutations(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	nobody := string(graph.NewID())
	for name, test := range map[string]struct {
		query     string
		variables map[string]any
		code      string
	}{
		"unknown node":       {judge, map[string]any{"a": auria, "b": nobody, "by": "Ada"}, gql.CodeNotFound},
		"with itself":        {judge, map[string]any{"a": auria, "b": auria, "by": "Ada"}, gql.CodeInvalid},
		"by nobody":          {judge, map[string]any{"a": auria, "b": belmaria, "by": " "}, gql.CodeInvalid},
		"as the resolver":    {judge, map[string]any{"a": auria, "b": belmaria, "by": graph.Resolver}, gql.CodeInvalid},
		"unknown entry":      {undo, map[string]any{"entry": nobody}, gql.CodeNotFound},
		"loading not at all": {`mutation { loadStatement(input: {text: "x"}) { new } }`, nil, gql.CodeForbidden},
	} {
		t.Run(name, func(t *testing.T) {
			code, sentence := refusal(t, api, gql.Request{Query: test.query, Variables: test.variables})
			if code != test.code {
				t.Errorf("%s: %s", code, sentence)
			}
		})
	}
}

func TestReadOnlyRefusesMutations(t *testing.T) {
	store := fixture(t)
	api := gql.New(gql.Options{Store: store, Logger: quiet(), ReadOnly: true})
	request := gql.Request{Query: judge, Variables: map[string]any{"a": auria, "b": belmaria, "by": "Ada"}}
	if code, sentence := refusal(t, api, request); code != gql.CodeForbidden {
		t.Errorf("%s: %s", code, sentence)
	}
	if page, err := store.Entries(t.Context(), graph.EntryFilter{}, graph.Page{First: 1}); err != nil || page.Total != 0 {
		t.Errorf("the ledger has %d entries: %v", page.Total, err)
	}
}

const load = `mutation ($input: Statement!) { loadStatement(input: $input) { new unchanged rejected { locator reason } document { title } } }`

// A statement reaches the loader as bytes with what is known of it, and the answer shows the document as it is kept.
func TestLoadStatement(t *testing.T) {
	var got gql.Statement
	loader := func(_ context.Context, statement gql.Statement) (gql.Outcome, error) {
		got = statement
		rejected := []gql.Rejected{{Locator: "line 3", Reason: "It names no target."}}
		return gql.Outcome{Document: "2f5403cd-2312-5b48-8ff4-fb861194561b", New: 2, Unchanged: 1, Rejected: rejected}, nil
	}
	api := gql.New(gql.Options{Store: fixture(t), Load: loader, Logger: quiet()})
	answer := ask(t, api, load, map[string]any{"input": map[string]any{"base64": "w4dlbHRpaw==", "fileName": "a.html", "publisher": "Çeltik", "published": "2021-07"}})
	want := gql.Statement{Content: []byte("Çeltik"), FileName: "a.html", Publisher: "Çeltik", Published: "2021-07"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the loader got (-want +got):\n%s", diff)
	}
	if want := `{"loadStatement":{"new":2,"unchanged":1,"rejected":[{"locator":"line 3","reason":"It names no target."}],"document":{"title":"Statement"}}}`; answer != want {
		t.Errorf("answer: %s", answer)
	}
	for _, input := range []map[string]any{{}, {"text": "a", "base64": "YQ=="}, {"base64": "?"}} {
		if code, sentence := refusal(t, api, gql.Request{Query: load, Variables: map[string]any{"input": input}}); code != gql.CodeInvalid {
			t.Errorf("%v: %s: %s", input, code, sentence)
		}
	}
}
