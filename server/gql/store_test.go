package gql_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"sync/atomic"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/graphtest"
	"github.com/jaccuse/jaccuse/server/gql"
)

func quiet() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }

func storeWith(t *testing.T, batch graph.Batch) graph.Store {
	t.Helper()
	store := graphtest.NewModel()
	t.Cleanup(func() { _ = store.Close() })
	if _, err := store.Put(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	return store
}

func fixture(t *testing.T) graph.Store { return storeWith(t, graphtest.Fixture()) }

// counting counts the questions that its store is asked.
type counting struct {
	graph.Store
	calls atomic.Int64
}

func (c *counting) Nodes(ctx context.Context, ids []graph.ID) ([]*graph.Node, error) {
	c.calls.Add(1)
	return c.Store.Nodes(ctx, ids)
}

func (c *counting) FindNodes(ctx context.Context, filter graph.NodeFilter, page graph.Page) (graph.NodePage, error) {
	c.calls.Add(1)
	return c.Store.FindNodes(ctx, filter, page)
}

func (c *counting) Claims(ctx context.Context, query graph.ClaimQuery) ([]graph.ClaimPage, error) {
	c.calls.Add(1)
	return c.Store.Claims(ctx, query)
}

func (c *counting) Documents(ctx context.Context, filter graph.DocumentFilter, page graph.Page) (graph.DocumentPage, error) {
	c.calls.Add(1)
	return c.Store.Documents(ctx, filter, page)
}

func (c *counting) Totals(ctx context.Context, filter graph.ClaimFilter, by []graph.Dimension, limit int) (graph.Totals, error) {
	c.calls.Add(1)
	return c.Store.Totals(ctx, filter, by, limit)
}

// quarrel is 60 accusations in 12 documents by 5 publishers, each answered by a denial.
func quarrel() graph.Batch {
	q := quarrelBatch{nodes: map[graph.ID]graph.Node{}}
	for i := range 60 {
		q.exchange(i)
	}
	for _, node := range q.nodes {
		q.batch.Nodes = append(q.batch.Nodes, node)
	}
	return q.batch
}

type quarrelBatch struct {
	batch graph.Batch
	nodes map[graph.ID]graph.Node
}

func (q *quarrelBatch) exchange(i int) {
	publisher := graph.PartyOf(graph.Mention{Name: fmt.Sprintf("Herald %d", i%5), Kind: graph.Organization})
	document := graph.Document{Key: fmt.Sprintf("dataset:%d", i%12), File: fmt.Sprintf("%d.csv", i%12), Publisher: &publisher}
	if i < 12 {
		q.batch.Documents = append(q.batch.Documents, document)
		q.nodes[document.NodeID()] = document.Node()
	}
	accuser := graph.Mention{Name: fmt.Sprintf("Land %d", i%7), Kind: graph.Country}
	accused := graph.Mention{Name: fmt.Sprintf("Group %d", i%11), Kind: graph.Group}
	incident := graph.PartyOf(graph.Mention{Name: fmt.Sprintf("Outage %d", i%4), Kind: graph.Incident})
	accusation := claimOf(document, graph.Accuses, accuser, accused, i)
	accusation.About, accusation.Reporters = &incident, []graph.Reporter{{Party: publisher}}
	accusation.Seal(document)
	denial := claimOf(document, graph.Denies, accused, accuser, i)
	denial.Answers = []graph.ID{accusation.ID}
	denial.Seal(document)
	q.batch.Claims = append(q.batch.Claims, accusation, denial)
	for _, party := range accusation.Parties() {
		q.nodes[party.Node] = graph.NodeOf(party.Mention)
	}
}

func claimOf(document graph.Document, verb graph.Verb, source, target graph.Mention, row int) graph.Claim {
	party := graph.PartyOf(target)
	return graph.Claim{
		Verb: verb, Speaker: graph.PartyOf(source), Source: graph.PartyOf(source), Target: &party,
		Record: fmt.Sprint(row), Locator: fmt.Sprintf("%s:%d", document.File, row), Said: "2021",
	}
}

// ask executes a query that must bring no errors.
func ask(t *testing.T, api *gql.API, query string, variables map[string]any) string {
	t.Helper()
	response := api.Execute(t.Context(), gql.Request{Query: query, Variables: variables})
	if len(response.Errors) > 0 {
		t.Fatalf("errors: %v", response.Errors)
	}
	return string(response.Data)
}
