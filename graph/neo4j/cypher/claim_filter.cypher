// Where the search for claims begins. Node IDs in parameters are canonical.

// candidates: all
MATCH (c:Claim)
// candidates: ids
MATCH (c:Claim) WHERE c.id IN $ids
// candidates: words
CALL db.index.fulltext.queryNodes('claim_words', $worded) YIELD node AS c
// candidates: answers
MATCH (answered:Claim)<-[:ANSWERS]-(c:Claim) WHERE answered.id IN $answers
WITH DISTINCT c
// candidates: about
MATCH (n:Node)<-[:ABOUT]-(c:Claim) WHERE n.canonical IN $about
// candidates: documents
MATCH (n:Node)<-[:IN]-(c:Claim) WHERE n.canonical IN $documents
// candidates: targets
MATCH (n:Node)<-[:TARGET]-(c:Claim) WHERE n.canonical IN $targets
// candidates: sources
MATCH (n:Node)<-[:SOURCE]-(c:Claim) WHERE n.canonical IN $sources
// candidates: speakers
MATCH (n:Node)<-[:SPEAKER]-(c:Claim) WHERE n.canonical IN $speakers
// candidates: parties
MATCH (n:Node)<-[:SOURCE|TARGET]-(c:Claim) WHERE n.canonical IN $parties
WITH DISTINCT c
// candidates: between
MATCH (n:Node)<-[:SOURCE]-(c:Claim) WHERE n.canonical IN $between
// candidates: incident
MATCH (n:Node)<-[:SOURCE|TARGET]-(c:Claim) WHERE n.canonical IN $nodes
WITH DISTINCT c
// candidates: SPEAKER
MATCH (:Node {canonical: parent})<-[:SPEAKER]-(c:Claim)
// candidates: SOURCE
MATCH (:Node {canonical: parent})<-[:SOURCE]-(c:Claim)
// candidates: TARGET
MATCH (:Node {canonical: parent})<-[:TARGET]-(c:Claim)
// candidates: DOCUMENT
MATCH (:Node {canonical: parent})<-[:IN]-(c:Claim)
// candidates: ABOUT
MATCH (:Node {canonical: parent})<-[:ABOUT]-(c:Claim)
// candidates: ANSWERED
MATCH (:Claim {id: parent})<-[:ANSWERS]-(c:Claim)
// candidates: ANSWER
MATCH (:Claim {id: parent})-[:ANSWERS]->(c:Claim)

// A condition for each field of graph.ClaimFilter, named like its parameter.

// ids
c.id IN $ids
// verbs
c.verb IN $verbs
// speakers
EXISTS { (c)-[:SPEAKER]->(n:Node) WHERE n.canonical IN $speakers }
// notSpeakers
NOT EXISTS { (c)-[:SPEAKER]->(n:Node) WHERE n.canonical IN $notSpeakers }
// sources
EXISTS { (c)-[:SOURCE]->(n:Node) WHERE n.canonical IN $sources }
// targets
EXISTS { (c)-[:TARGET]->(n:Node) WHERE n.canonical IN $targets }
// parties
EXISTS { (c)-[:SOURCE|TARGET]->(n:Node) WHERE n.canonical IN $parties }
// between
EXISTS { (c)-[:SOURCE]->(n:Node) WHERE n.canonical IN $between }
AND EXISTS { (c)-[:TARGET]->(n:Node) WHERE n.canonical IN $between }
// reporters
EXISTS { (c)-[:REPORTED_BY]->(n:Node) WHERE n.canonical IN $reporters }
// about
EXISTS { (c)-[:ABOUT]->(n:Node) WHERE n.canonical IN $about }
// sourceCountries
EXISTS { (c)-[:SOURCE]->(n:Node) WHERE n.shownCountry IN $sourceCountries }
// targetCountries
EXISTS { (c)-[:TARGET]->(n:Node) WHERE n.shownCountry IN $targetCountries }
// documents
EXISTS { (c)-[:IN]->(d:Node) WHERE d.canonical IN $documents }
// publishers
EXISTS { (c)-[:IN]->(:Node)-[p:PUBLISHED_BY]->(n:Node) WHERE p.name IS NOT NULL AND n.canonical IN $publishers }
// loaders
c.loader IN $loaders
// notLoaders
NOT c.loader IN $notLoaders
// answers
EXISTS { (c)-[:ANSWERS]->(answered:Claim) WHERE answered.id IN $answers }
// answered
c.verb = 'ACCUSES' AND EXISTS { (c)<-[:ANSWERS]-(:Claim) } = $answered
// said
c.said = '' AND $said.undated
OR c.said <> '' AND c.saidLast >= $said.from AND c.saidFirst <= $said.to
// published
EXISTS {
  (c)-[:IN]->(d:Node)
  WHERE d.published = '' AND $published.undated
     OR d.published <> '' AND d.publishedLast >= $published.from AND d.publishedFirst <= $published.to
}
// recordedBefore
c.recorded < $recordedBefore
// words
size($words) > 0 AND any(quote IN c.words WHERE all(word IN $words WHERE quote CONTAINS word))
// likelihoods
c.likelihood IN $likelihoods
// confidences
c.confidence IN $confidences
// reliabilities
c.reliability IN $reliabilities
