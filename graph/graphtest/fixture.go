package graphtest

import (
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// The fixture. All of it is invented, so that it takes nobody's side.
//
//	             ┌────────────── c05 DENIES c01 ─────────────┐
//	             │  ┌─────────── c06 ACCUSES ─────────────┐  │
//	             ▼  ▼                                     │  │
//	C ──c07──▶ A Auria ──── c11, c16 ACCUSES ────────▶ B Belmaria
//	ENDORSES   │  │  │                                    ▲
//	           │  │  └─c03 CITES──▶ R report by V         │ c09 ATTRIBUTES (V says so)
//	           │  c01 ACCUSES (on I)                      │
//	           ▼  ▼                                       │
//	L ──c02──▶ U Unit 77 ◀──c04 ATTRIBUTES (A says so)── G Gray Heron
//	ACCUSES (on I)                                        │
//	                                                      │ c10 CLAIMS_RESPONSIBILITY
//	                                                      ▼
//	X 🦊 ◀──c14 ACCUSES── D 東国 ◀──c12 ACCUSES── C Çeltik
//	                      D ──c13 ACCUSES──▶ C        D ──c08 DENIES (nobody named)
//
//	S Foreign Ministry of Auria ──c15 DENIES c06──▶ F Foreign Ministry of Belmaria
//
//	U is part of B, S of A, F of B.   T "Unit 77", an organization, is in no claim.
//	G is "APT-Q7" to V, "Straßenfuchs" to N.   J Éluard is a person, H the medium that she writes for.
//
//	document      publisher  published   loader  language   claims (said)
//	d1 statement  S          2021-07-19  prose   en         c01 (2021-07-19) c02 (2021-07-19) c03 (2021-07-19) c04 (2021-07)
//	d2 answer     F          2021-07-21  prose   en         c05 (2021-07-20) c06 (2021-07-21)
//	d3 weekly     H          2021-08     prose   fr         c07 (2021-07-20) c11 (2021) c15 (2021-08-02), all through J, c11 also N
//	d4 data set   V          2020        table   -          c09 (2020) c12 (2021-12-31) c14 (undated) c16 (2021-07-19)
//	d5 leaflet    unknown    undated     prose   zh         c08 c10 c13 (all undated)
//
//	c02 is known through A.   c01 is almost certain, of high confidence, graded A2; c09 of moderate confidence, graded F6;
//	c12 is likely, graded B; the rest is not graded.
type fixture struct {
	batch graph.Batch
	id    map[string]graph.ID // of nodes, documents and claims by their label in the picture
	label map[graph.ID]string
}

var fixtureMentions = []struct {
	label   string
	mention graph.Mention
}{
	{"A", graph.Mention{Name: "Auria", Spelled: "the Aurian side", Kind: graph.Country, Country: "XA", Ref: "iso3166:XA"}},
	{"B", graph.Mention{Name: "Belmaria", Kind: graph.Country, Country: "XB", Ref: "iso3166:XB"}},
	{"C", graph.Mention{Name: "Çeltik", Kind: graph.Country, Country: "XC", Ref: "iso3166:XC"}},
	{"D", graph.Mention{Name: "東国", Spelled: "the eastern side", Kind: graph.Country, Country: "XD", Ref: "iso3166:XD"}},
	{"S", graph.Mention{Name: "Foreign Ministry", Kind: graph.Agency, Country: "XA"}},
	{"F", graph.Mention{Name: "Foreign Ministry", Kind: graph.Agency, Country: "XB"}},
	{"U", graph.Mention{Name: "Unit 77", Kind: graph.Agency, Country: "XB"}},
	{"T", graph.Mention{Name: "Unit 77", Kind: graph.Organization}},
	{"G", graph.Mention{Name: "Gray Heron", Kind: graph.Group}},
	{"X", graph.Mention{Name: "🦊", Kind: graph.Group}},
	{"V", graph.Mention{Name: "Vigil Labs", Kind: graph.Organization, Country: "XA"}},
	{"N", graph.Mention{Name: "Nordwacht Straße", Kind: graph.Organization}},
	{"H", graph.Mention{Name: "The Weekly Herald", Kind: graph.Organization, Country: "XC"}},
	{"J", graph.Mention{Name: "Éluard", Spelled: "Ana ÉLUARD", Kind: graph.Person}},
	{"L", graph.Mention{Name: "allies of Auria", Kind: graph.Coalition}},
	{"I", graph.Mention{Name: "Lantern outage", Kind: graph.Incident}},
	{"R", graph.Mention{Name: "Heron in the Wires", Kind: graph.Report}},
}

const (
	statementText = "Auria says that Unit 77 caused the Lantern outage. Its allies say so too. It relies on Heron in the Wires. " +
		"Gray Heron works for Unit 77, it adds."
	answerText  = "Belmaria rejects what Auria said. It was Auria that broke into our networks, Belmaria says."
	weeklyText  = "Çeltik stands by Auria, we hear from Éluard. For a year Auria has held Belmaria responsible. The ministry rejects the answer."
	leafletText = "東国 was not involved. We, the herons of the Straße, did it to ÇELTİK. 東国 says that Çeltik did worse: 网络 攻击."
)

func drawFixture() fixture {
	w := fixture{id: map[string]graph.ID{}, label: map[graph.ID]string{}}
	for _, m := range fixtureMentions {
		w.addNode(m.label, graph.NodeOf(m.mention))
	}
	w.nameThings()
	w.addDocuments()
	w.addClaims()
	return w
}

// nameThings adds what the fixture knows of names and belonging.
func (w *fixture) nameThings() {
	w.node("U").PartOf = []graph.ID{w.id["B"]}
	w.node("S").PartOf = []graph.ID{w.id["A"]}
	w.node("F").PartOf = []graph.ID{w.id["B"]}
	w.node("R").Publisher = w.id["V"]
	w.node("D").Merge(graph.Node{Names: []graph.Name{{Text: "Dongland"}}})
	w.node("A").Merge(graph.Node{Names: []graph.Name{{Text: "Republic of Auria"}}, Refs: []string{"wikidata:Q0"}})
	w.node("G").Merge(graph.Node{Names: []graph.Name{{Text: "APT-Q7", UsedBy: w.id["V"]}, {Text: "Straßenfuchs", UsedBy: w.id["N"]}}})
}

func (w *fixture) addDocuments() {
	w.addDocument("d1", graph.Document{File: "statement.txt", Title: "Statement", URL: "https://example.org/1", Published: "2021-07-19", Language: "en", Text: statementText}, "S")
	w.addDocument("d2", graph.Document{File: "answer.html", Title: "Answer", Published: "2021-07-21", Language: "en", MediaType: "text/html", Text: answerText}, "F")
	w.addDocument("d3", graph.Document{File: "weekly.txt", Title: "Weekly", Published: "2021-08", Language: "fr", Text: weeklyText}, "H")
	w.addDocument("d4", graph.Document{Key: "dataset:incidents", File: "rows.csv", Title: "Incidents", Published: "2020", Loader: "table"}, "V")
	w.addDocument("d5", graph.Document{File: "leaflet.txt", Language: "zh", Text: leafletText}, "")
}

func (w *fixture) addClaims() {
	w.addClaim("c01", "d1", claimDraft{verb: graph.Accuses, source: "A", target: "U", about: "I", said: "2021-07-19", quote: "Auria says that Unit 77 caused the Lantern outage.",
		likelihood: graph.AlmostCertain, confidence: graph.HighConfidence, grade: "A2"})
	w.addClaim("c02", "d1", claimDraft{verb: graph.Accuses, source: "L", target: "U", about: "I", said: "2021-07-19", quote: "Its allies say so too.", reporters: "A"})
	w.addClaim("c03", "d1", claimDraft{verb: graph.Cites, source: "A", target: "R", said: "2021-07-19", quote: "It relies on Heron in the Wires."})
	w.addClaim("c04", "d1", claimDraft{verb: graph.Attributes, speaker: "A", source: "G", target: "U", said: "2021-07", quote: "Gray Heron works for Unit 77, it adds."})
	w.addClaim("c05", "d2", claimDraft{verb: graph.Denies, source: "B", target: "A", said: "2021-07-20", quote: "Belmaria rejects what Auria said.", answers: "c01"})
	w.addClaim("c06", "d2", claimDraft{verb: graph.Accuses, source: "B", target: "A", said: "2021-07-21", quote: "It was Auria that broke into our networks, Belmaria says."})
	w.addClaim("c07", "d3", claimDraft{verb: graph.Endorses, source: "C", target: "A", said: "2021-07-20", quote: "Çeltik stands by Auria, we hear from Éluard.", reporters: "J"})
	w.addClaim("c08", "d5", claimDraft{verb: graph.Denies, source: "D", quote: "東国 was not involved."})
	w.addClaim("c09", "d4", claimDraft{verb: graph.Attributes, speaker: "V", source: "G", target: "B", said: "2020", locator: "rows.csv:2", confidence: graph.ModerateConfidence, grade: "F6"})
	w.addClaim("c10", "d5", claimDraft{verb: graph.ClaimsResponsibility, source: "G", target: "C", quote: "We, the herons of the Straße, did it to ÇELTİK."})
	w.addClaim("c11", "d3", claimDraft{verb: graph.Accuses, source: "A", target: "B", said: "2021", quote: "For a year Auria has held Belmaria responsible.", reporters: "J N"})
	w.addClaim("c12", "d4", claimDraft{verb: graph.Accuses, source: "C", target: "D", said: "2021-12-31", locator: "rows.csv:3", likelihood: graph.Likely, grade: "B"})
	w.addClaim("c13", "d5", claimDraft{verb: graph.Accuses, source: "D", target: "C", quote: "東国 says that Çeltik did worse: 网络 攻击."})
	w.addClaim("c14", "d4", claimDraft{verb: graph.Accuses, source: "D", target: "X", locator: "rows.csv:4"})
	w.addClaim("c15", "d3", claimDraft{verb: graph.Denies, source: "S", target: "F", said: "2021-08-02", quote: "The ministry rejects the answer.", answers: "c06", reporters: "J"})
	w.addClaim("c16", "d4", claimDraft{verb: graph.Accuses, source: "A", target: "B", said: "2021-07-19", locator: "rows.csv:5"})
}

// ids reads labels such as "A B c01".
func (w fixture) ids(labels string) []graph.ID {
	var ids []graph.ID
	for _, label := range strings.Fields(labels) {
		id, known := w.id[label]
		if !known {
			panic("the fixture has no " + label)
		}
		ids = append(ids, id)
	}
	return ids
}

// labels is the reverse of ids.
func (w fixture) labels(ids []graph.ID) string {
	var labels []string
	for _, id := range ids {
		label, known := w.label[id]
		if !known {
			label = "?" + string(id)
		}
		labels = append(labels, label)
	}
	return strings.Join(labels, " ")
}
