package gql_test

import (
	"fmt"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql"
	"github.com/jaccuse/jaccuse/server/queries"
)

// inTheCrowd are values for the required parameters of all built-in queries, by the parameter's name.
var inTheCrowd = map[string]any{
	"actor": "Prime", "country": "PR", "accuser": "Prime", "accused": "Second", "a": "Prime", "b": "Second", "group": "Moose",
}

// However large its pages are, a built-in query asks the store the same number of questions.
func TestSavedQueriesCostFixedNumberOfStoreCalls(t *testing.T) {
	store := &counting{Store: storeWith(t, crowd())}
	api := gql.New(gql.Options{Store: store, Logger: quiet()})
	all, err := queries.All(api.Schema())
	if err != nil {
		t.Fatal(err)
	}
	for _, query := range all {
		calls, length := map[int]int64{}, map[int]int{}
		for _, first := range []int{5, 50} {
			store.calls.Store(0)
			length[first] = len(ask(t, api, query.Text, valuesFor(query, first)))
			calls[first] = store.calls.Load()
		}
		t.Logf("%-28s %d calls of the store for a page of 5, %d for a page of 50", query.Name, calls[5], calls[50])
		if calls[5] != calls[50] {
			t.Errorf("%s: a page of 5 costs %d calls of the store, a page of 50 costs %d", query.Name, calls[5], calls[50])
		}
		if isPaged(query) && length[50] < 4*length[5] {
			t.Errorf("%s: a page of 50 is no larger than one of 5", query.Name)
		}
	}
}

func valuesFor(query queries.Query, first int) map[string]any {
	values := map[string]any{}
	for _, parameter := range query.Parameters {
		if parameter.Required {
			values[parameter.Name] = inTheCrowd[parameter.Name]
		}
	}
	if isPaged(query) {
		values[sizeOf(query)] = first
	}
	return values
}

func isPaged(query queries.Query) bool { return sizeOf(query) != "" }

// sizeOf is the parameter that tells how large the page is, "" for none.
func sizeOf(query queries.Query) string {
	for _, parameter := range query.Parameters {
		if parameter.Name == "first" || parameter.Name == "limit" {
			return parameter.Name
		}
	}
	return ""
}

// crowd is a data set in which every built-in query finds more than a page of 50: 60 rivals who accuse Prime, in as many years, are
// denied, accused in turn and said to have Moose, a group; each relies on a report of its own. Prime also accuses Second in every year,
// who denies it, and leaves what Second says of it without an answer.
func crowd() graph.Batch {
	c := quarrelBatch{nodes: map[graph.ID]graph.Node{}}
	document := graph.Document{Key: "dataset:crowd", File: "crowd.csv"}
	c.batch.Documents = []graph.Document{document}
	c.nodes[document.NodeID()] = document.Node()
	for i := range 60 {
		c.rival(document, i)
	}
	for _, node := range c.nodes {
		c.batch.Nodes = append(c.batch.Nodes, node)
	}
	return c.batch
}

func (q *quarrelBatch) rival(document graph.Document, i int) {
	rival := graph.Mention{Name: fmt.Sprintf("Rival %d", i), Kind: graph.Country, Country: fmt.Sprintf("R%d", i)}
	prime := graph.Mention{Name: "Prime", Kind: graph.Country, Country: "PR"}
	second := graph.Mention{Name: "Second", Kind: graph.Country, Country: "SE"}
	vendor := graph.Mention{Name: fmt.Sprintf("Vendor %d", i%5), Kind: graph.Organization}
	moose := graph.Mention{Name: "Moose", Kind: graph.Group}
	report := graph.Mention{Name: fmt.Sprintf("Report %d", i), Kind: graph.Report}

	q.answered(document, rival, prime, i)
	q.answered(document, prime, second, i)
	q.say(document, graph.Accuses, prime, rival, i)
	q.say(document, graph.Accuses, second, prime, i)
	q.say(document, graph.Cites, rival, report, i)
	belongs := claimOf(document, graph.Attributes, moose, rival, i)
	belongs.Speaker = graph.PartyOf(vendor)
	q.add(document, belongs, i)

	published := graph.NodeOf(report)
	published.Publisher = vendor.NodeID()
	q.nodes[published.ID] = published
}

// answered is an accusation with its denial.
func (q *quarrelBatch) answered(document graph.Document, accuser, accused graph.Mention, i int) {
	accusation := q.say(document, graph.Accuses, accuser, accused, i)
	denial := claimOf(document, graph.Denies, accused, accuser, i)
	denial.Answers = []graph.ID{accusation.ID}
	q.add(document, denial, i)
}

func (q *quarrelBatch) say(document graph.Document, verb graph.Verb, source, target graph.Mention, i int) graph.Claim {
	return q.add(document, claimOf(document, verb, source, target, i), i)
}

func (q *quarrelBatch) add(document graph.Document, claim graph.Claim, i int) graph.Claim {
	claim.Said = graph.Date(fmt.Sprint(1960 + i))
	claim.Seal(document)
	for _, party := range claim.Parties() {
		if _, there := q.nodes[party.Node]; !there {
			q.nodes[party.Node] = graph.NodeOf(party.Mention)
		}
	}
	q.batch.Claims = append(q.batch.Claims, claim)
	return claim
}
