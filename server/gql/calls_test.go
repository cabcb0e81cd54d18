package gql_test

import (
	"strings"
	"testing"

	"github.com/jaccuse/jaccuse/server/gql"
)

const deepPage = `query ($first: Int!) {
  claims(first: $first, order: ID, filter: {verbs: [ACCUSES]}) {
    totalCount
    edges { cursor node {
      verb
      speaker { name node { id name } }
      source { name node { id name names { text usedBy { name } } partOf { name } } }
      target { name node { id name claims(role: SOURCE, first: 3) { nodes { verb target { node { name } } } } } }
      about { node { name } }
      reporters { place node { name } }
      document { title publisher { node { name } } report { name publisher { name } } }
      answers { nodes { id } }
      answeredBy { totalCount nodes { verb speaker { node { name } } document { file publisher { node { name } } } answers { nodes { id } } } }
    } }
  }
}`

// shallowPage is a page with the source, target, report and answers of each claim.
const shallowPage = `query ($first: Int!) {
  claims(first: $first, order: ID, filter: {verbs: [ACCUSES]}) {
    nodes {
      verb
      source { node { name } }
      target { node { name } }
      document { title publisher { node { name } } }
      answers { nodes { id } }
      answeredBy { nodes { id speaker { name } } }
    }
  }
}`

// However many claims a page holds, the store is asked the same number of questions, at every depth.
func TestPageCostsFixedNumberOfStoreCalls(t *testing.T) {
	store := &counting{Store: storeWith(t, quarrel())}
	api := gql.New(gql.Options{Store: store, Logger: quiet()})
	for name, query := range map[string]string{"shallow": shallowPage, "deep": deepPage} {
		calls := map[int]int64{}
		for _, first := range []int{5, 50} {
			store.calls.Store(0)
			answer := ask(t, api, query, map[string]any{"first": first})
			calls[first] = store.calls.Load()
			if got := strings.Count(answer, `"answeredBy"`); got != first {
				t.Errorf("%s: the page of %d holds %d claims", name, first, got)
			}
		}
		t.Logf("%s: %d calls of the store for a page of 5, %d for a page of 50", name, calls[5], calls[50])
		if calls[5] != calls[50] {
			t.Errorf("%s: a page of 5 costs %d calls of the store, a page of 50 costs %d", name, calls[5], calls[50])
		}
	}
}

// Fields that are not asked for cost nothing.
func TestPlainPageCostsOneStoreCall(t *testing.T) {
	store := &counting{Store: storeWith(t, quarrel())}
	api := gql.New(gql.Options{Store: store, Logger: quiet()})
	ask(t, api, `{ claims(first: 50) { nodes { verb source { name spelled } target { name } said } } }`, nil)
	if got := store.calls.Load(); got != 1 {
		t.Errorf("a page of claims without their nodes costs %d calls of the store, not 1", got)
	}
}
