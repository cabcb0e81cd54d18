package gql_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/jaccuse/jaccuse/server/gql"
)

const pageQuery = `query ($first: Int!, $after: String) {
  claims(first: $first, after: $after, order: ID) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }
}`

type claimPage struct {
	Claims struct {
		Edges []struct {
			Cursor string
			Node   struct{ ID string }
		}
		PageInfo struct {
			HasNextPage, HasPreviousPage bool
			StartCursor, EndCursor       string
		}
		TotalCount int
	}
}

func (p claimPage) ids() []string {
	var ids []string
	for _, edge := range p.Claims.Edges {
		ids = append(ids, edge.Node.ID)
	}
	return ids
}

func page(t *testing.T, api *gql.API, first int, after string) claimPage {
	t.Helper()
	var p claimPage
	answer := ask(t, api, pageQuery, map[string]any{"first": first, "after": after})
	if err := json.Unmarshal([]byte(answer), &p); err != nil {
		t.Fatal(err)
	}
	return p
}

// Going on behind any item gives what comes behind it, whether a page ends there or not.
func TestEveryCursorGoesOn(t *testing.T) {
	api := gql.New(gql.Options{Store: fixture(t), Logger: quiet()})
	all := page(t, api, 200, "")
	if len(all.ids()) != all.Claims.TotalCount || all.Claims.PageInfo.HasNextPage || all.Claims.PageInfo.HasPreviousPage {
		t.Fatalf("the page of everything: %+v", all.Claims)
	}
	for _, size := range []int{1, 3, 5, 16} {
		var ids []string
		for after, more := "", true; more; {
			p := page(t, api, size, after)
			for i, edge := range p.Claims.Edges {
				rest := page(t, api, 200, edge.Cursor).ids()
				if diff := cmp.Diff(all.ids()[len(ids)+i+1:], rest, cmpopts.EquateEmpty()); diff != "" {
					t.Fatalf("behind item %d (-want +got):\n%s", len(ids)+i, diff)
				}
			}
			ids = append(ids, p.ids()...)
			after, more = p.Claims.PageInfo.EndCursor, p.Claims.PageInfo.HasNextPage
		}
		if diff := cmp.Diff(all.ids(), ids); diff != "" {
			t.Errorf("in pages of %d (-want +got):\n%s", size, diff)
		}
	}
}
