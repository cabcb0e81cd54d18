// Package neo4j keeps the graph in a Neo4j database, Community edition, and answers graph.Store's questions in Cypher.
//
// Nodes carry the label Node and one for their kind (Country, Agency, Group, Organization, Person, Coalition, Report,
// Incident); a report that was loaded is also a Document. A (:Claim) has the relationships SPEAKER, SOURCE, TARGET, ABOUT,
// REPORTED_BY (to nodes, each with the mention as spelled), IN (to its document) and ANSWERS (to claims). Nodes are
// connected by PART_OF, PUBLISHED_BY and CALLS (who uses which name of whom), and the ledger is a list of (:Entry) in the
// order of their place.
//
// What readers see after the judgements of the ledger is derived at every write: the properties canonical, shownNames,
// shownRefs and shownCountry, the relationship SAME_AS to the node that stands for another, and the edges ACCUSES, DENIES,
// CITES, ATTRIBUTED_TO, ENDORSES and CLAIMS_RESPONSIBILITY between canonical nodes, which count claims. None of this holds
// anything of its own.
//
// Every statement stands in a file of the folder cypher. A statement is put together only from the fragments in those
// files; whatever comes from outside is a parameter.
package neo4j
