package neo4j

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/graph"
)

var (
	auria    = graph.Mention{Name: "Auria", Kind: graph.Country, Country: "XA"}
	belmaria = graph.Mention{Name: "Belmaria", Kind: graph.Country, Country: "XB", Ref: "iso3166:XB"}
	bureau   = graph.Mention{Name: "Second Bureau", Kind: graph.Agency, Country: "XB"}
	twin     = graph.Mention{Name: "Bureau Two", Kind: graph.Agency, Country: "XB", Ref: "register:2"}
	heron    = graph.Mention{Name: "Gray Heron", Kind: graph.Group}
	herald   = graph.Mention{Name: "The Herald", Kind: graph.Organization}
	reporter = graph.Mention{Name: "Ana Elu", Kind: graph.Person}
	outage   = graph.Mention{Name: "Lantern outage", Kind: graph.Incident}
)

var week = graph.Document{Key: "dataset:herald", Title: "The week", Published: "2021-07-21", Publisher: new(graph.PartyOf(herald)), Loader: "table"}

// said is a claim of the Herald's data set.
func said(verb graph.Verb, speaker, source, target graph.Mention, date graph.Date) graph.Claim {
	c := graph.Claim{Verb: verb, Speaker: graph.PartyOf(speaker), Source: graph.PartyOf(source), Target: new(graph.PartyOf(target)), Said: date, Locator: "week.csv:1"}
	c.Seal(week)
	return c
}

// weekOfTheHerald is an accusation twice, its denial, an attribution and a name.
func weekOfTheHerald() graph.Batch {
	accusation := said(graph.Accuses, auria, auria, bureau, "2021-07-19")
	accusation.About = new(graph.PartyOf(outage))
	accusation.Reporters = []graph.Reporter{{Party: graph.PartyOf(reporter)}}
	accusation.Seal(week)
	denial := said(graph.Denies, belmaria, belmaria, auria, "2021-07-20")
	denial.Answers = []graph.ID{accusation.ID}
	again := said(graph.Accuses, auria, auria, bureau, "2021-08")
	batch := graph.Batch{
		Documents: []graph.Document{week},
		Claims:    []graph.Claim{accusation, denial, again, said(graph.Attributes, auria, heron, bureau, "2021"), said(graph.Accuses, auria, auria, twin, "")},
		Nodes:     []graph.Node{week.Node()},
	}
	for _, m := range []graph.Mention{auria, belmaria, bureau, twin, heron, herald, reporter, outage} {
		batch.Nodes = append(batch.Nodes, graph.NodeOf(m))
	}
	batch.Nodes = append(batch.Nodes,
		graph.Fact{Of: bureau, PartOf: []graph.Mention{belmaria}}.Node(),
		graph.Fact{Of: heron, Names: []graph.NameUse{{Text: "APT-7", UsedBy: &herald}}}.Node())
	return batch
}

const edgesBetween = `MATCH (a)-[e:ACCUSES|DENIES|CITES|ATTRIBUTED_TO|ENDORSES|CLAIMS_RESPONSIBILITY]->(b)
	RETURN a.name, type(e), b.name, e.claims, e.first, e.last ORDER BY a.name, type(e), b.name`

var edgesOfTheWeek = [][]any{
	{"Auria", "ACCUSES", "Bureau Two", int64(1), "", ""},
	{"Auria", "ACCUSES", "Second Bureau", int64(2), "2021-07-19", "2021-08"},
	{"Belmaria", "DENIES", "Auria", int64(1), "2021-07-20", "2021-07-20"},
	{"Gray Heron", "ATTRIBUTED_TO", "Second Bureau", int64(1), "2021", "2021"},
}

func TestWhatBareCypherSees(t *testing.T) {
	s := open(t)
	defer s.Close()
	put(t, s, weekOfTheHerald())
	for _, test := range []struct {
		name, cypher string
		want         [][]any
	}{
		{"edges between nodes", edgesBetween, edgesOfTheWeek},
		{"who accuses which agency", "MATCH (a:Country)-[:ACCUSES]->(b:Agency) RETURN DISTINCT a.name", [][]any{{"Auria"}}},
		{"a denial and what it answers", "MATCH (d:Claim)-[:ANSWERS]->(c:Claim {said: '2021-07-19'}) RETURN d.verb, c.verb", [][]any{{"DENIES", "ACCUSES"}}},
		{"a report and its publisher", "MATCH (r:Report:Document)-[:PUBLISHED_BY]->(p:Organization) RETURN r.title, p.name", [][]any{{"The week", "The Herald"}}},
		{"the parties of a claim", "MATCH (c:Claim)-[r]->(n:Node) WHERE c.said = '2021-07-19' RETURN type(r), n.name ORDER BY type(r)",
			[][]any{{"ABOUT", "Lantern outage"}, {"IN", "The week"}, {"REPORTED_BY", "Ana Elu"}, {"SOURCE", "Auria"}, {"SPEAKER", "Auria"}, {"TARGET", "Second Bureau"}}},
		{"larger bodies", "MATCH (n)-[:PART_OF]->(whole) RETURN n.name, whole.name", [][]any{{"Second Bureau", "Belmaria"}}},
		{"names and who uses them", "MATCH (user)-[c:CALLS]->(n:Group) RETURN user.name, c.name, n.name", [][]any{{"The Herald", "APT-7", "Gray Heron"}}},
	} {
		t.Run(test.name, func(t *testing.T) { wantRows(t, s, test.cypher, test.want) })
	}
}

func TestEdgesFollowJudgementsAndTheirUndoing(t *testing.T) {
	s := open(t)
	defer s.Close()
	put(t, s, weekOfTheHerald())
	same := entry(t, graph.EntrySame, bureau.NodeID(), graph.Judgement{With: twin.NodeID()})
	put(t, s, graph.Batch{Entries: []graph.Entry{same}})
	wantRows(t, s, edgesBetween, [][]any{ // the twin stands for both, since it has a reference
		{"Auria", "ACCUSES", "Bureau Two", int64(3), "2021-07-19", "2021-08"},
		{"Belmaria", "DENIES", "Auria", int64(1), "2021-07-20", "2021-07-20"},
		{"Gray Heron", "ATTRIBUTED_TO", "Bureau Two", int64(1), "2021", "2021"},
	})
	wantRows(t, s, "MATCH (n)-[:SAME_AS]->(canonical) RETURN n.name, canonical.name", [][]any{{"Second Bureau", "Bureau Two"}})

	put(t, s, graph.Batch{Entries: []graph.Entry{entry(t, graph.EntryUndone, same.ID, nil)}})
	wantRows(t, s, edgesBetween, edgesOfTheWeek)
	wantRows(t, s, "MATCH (n)-[:SAME_AS]->(canonical) RETURN n.name", nil)
}

func TestAForgottenDocumentLeavesNothing(t *testing.T) {
	s := open(t)
	defer s.Close()
	put(t, s, weekOfTheHerald())
	put(t, s, graph.Batch{Forget: []graph.ID{week.NodeID()}})
	wantRows(t, s, "MATCH (n) WHERE NOT n:Store RETURN labels(n), n.name", nil)
}

func TestNamesOfSignsAreNoPatterns(t *testing.T) {
	s := open(t)
	defer s.Close()
	for _, name := range []string{"***", "+++", `"`, `\`, "(", "?? !!", "a*"} {
		put(t, s, graph.Batch{Nodes: []graph.Node{graph.NodeOf(graph.Mention{Name: name, Kind: graph.Group})}})
		for what, filter := range map[string]graph.NodeFilter{"names": {Names: []string{name}}, "search": {Search: name}} {
			found, err := s.FindNodes(context.Background(), filter, graph.Page{First: 10})
			if err != nil || found.Total != 1 || found.Nodes[0].Name != name {
				t.Errorf("%s of %q found %v (%v), want that node alone", what, name, found.Nodes, err)
			}
		}
	}
}

func put(t *testing.T, s *Store, batch graph.Batch) {
	t.Helper()
	if _, err := s.Put(context.Background(), batch); err != nil {
		t.Fatal(err)
	}
}

func entry(t *testing.T, kind graph.EntryKind, subject graph.ID, body any) graph.Entry {
	t.Helper()
	e, err := graph.NewEntry("somebody", kind, subject, body)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func wantRows(t *testing.T, s *Store, cypher string, want [][]any) {
	t.Helper()
	result, err := ask(s, cypher)
	if err != nil {
		t.Fatal(err)
	}
	var got [][]any
	for _, record := range result.Records {
		got = append(got, record.Values)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (- wanted, + got):\n%s", cypher, diff)
	}
}
