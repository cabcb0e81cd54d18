package gql_test

import (
	"strings"
	"testing"

	"github.com/jaccuse/jaccuse/server/gql"
)

// In a filter a name stands for the ID of its only bearer, whatever its case, in every place where an actor is meant.
func TestNamesInFilters(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	for _, field := range []string{"speakers", "notSpeakers", "sources", "targets", "parties", "between", "reporters", "publishers"} {
		const query = `query ($who: [ID!]!) { claims(order: ID, filter: {FIELD: $who}) { totalCount nodes { id } } }`
		asked := strings.Replace(query, "FIELD", field, 1)
		byID := ask(t, api, asked, map[string]any{"who": []any{auria, belmaria}})
		byName := ask(t, api, asked, map[string]any{"who": []any{"AURIA", belmaria}})
		if byID != byName {
			t.Errorf("%s by ID: %s\nby name: %s", field, byID, byName)
		}
	}
}

func TestNamesThatDoNotTellWho(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	for name, test := range map[string]struct{ filter, code, says string }{
		"unknown":       {`{sources: ["Atlantis"]}`, gql.CodeNotFound, `no actor bears the name "Atlantis"; look for it with the field actors(search: …)`},
		"several":       {`{targets: ["foreign ministry"]}`, gql.CodeInvalid, `2 actors bear the name "foreign ministry": `},
		"no incident":   {`{about: ["Auria"]}`, gql.CodeNotFound, `no incident bears the name "Auria"`},
		"empty":         {`{sources: [" "]}`, gql.CodeInvalid, `an ID or name is empty`},
		"IDs of claims": {`{ids: ["Auria"]}`, gql.CodeInvalid, `"Auria" is not an ID`},
	} {
		t.Run(name, func(t *testing.T) {
			code, sentence := refusal(t, api, gql.Request{Query: `{ claims(filter: ` + test.filter + `) { totalCount } }`})
			if code != test.code || !strings.Contains(sentence, test.says) {
				t.Errorf("%s: %s", code, sentence)
			}
		})
	}
}

// However many names there are, they are looked up together; IDs need no looking up.
func TestNamesCostOneStoreCall(t *testing.T) {
	store := &counting{Store: fixture(t)}
	api := gql.New(gql.Options{Store: store, Logger: quiet()})
	for filter, calls := range map[string]int64{
		`{sources: ["` + auria + `"]}`:                                     1,
		`{sources: ["Auria", "Belmaria"], targets: ["Auria", "Belmaria"]}`: 2,
	} {
		store.calls.Store(0)
		ask(t, api, `{ claims(filter: `+filter+`) { totalCount } }`, nil)
		if got := store.calls.Load(); got != calls {
			t.Errorf("%s costs %d calls of the store, not %d", filter, got, calls)
		}
	}
}
