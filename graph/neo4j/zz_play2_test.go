package neo4j

import (
	"context"
	"fmt"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func TestDebug(t *testing.T) {
	ctx := context.Background()
	s := open(t)
	defer s.Close()
	put(t, s, weekOfTheHerald())
	ids := []graph.ID{auria.NodeID(), bureau.NodeID(), twin.NodeID()}
	for _, q := range []string{
		"MATCH (c:Claim) WHERE EXISTS { (c)-[:SOURCE]->(n:Node) WHERE n.canonical IN $targets } AND EXISTS { (c)-[:TARGET]->(n:Node) WHERE n.canonical IN $targets } RETURN count(c)",
		"MATCH (n:Node)<-[:SOURCE]-(c:Claim) WHERE n.canonical IN $targets WITH c WHERE EXISTS { (c)-[:TARGET]->(n:Node) WHERE n.canonical IN $targets } RETURN count(c)",
		"MATCH (x:Node)<-[:SOURCE]-(c:Claim) WHERE x.canonical IN $targets WITH c WHERE EXISTS { (c)-[:TARGET]->(n:Node) WHERE n.canonical IN $targets } RETURN count(c)",
	} {
		r, err := driver.ExecuteQuery(ctx, s.driver, q, map[string]any{"targets": ids}, driver.EagerResultTransformer, driver.ExecuteQueryWithDatabase(s.database))
		if err != nil {
			t.Fatal(err)
		}
		for _, rec := range r.Records {
			fmt.Println(rec.Values)
		}
	}
}
