// Where the search for claims begins. Node IDs in parameters are canonical. The variable start must not occur in the conditions
// below: within EXISTS, Neo4j 5.26 takes a variable that WITH has left behind for the new one of that name.

// candidates: all
MATCH (c:Claim)
// candidates: ids
MATCH (c:Claim) WHERE c.id IN $ids
// candidates: words
CALL db.index.fulltext.queryNodes('claim_words', $worded) YIELD node AS c
// candidates: answers
MATCH (start:Claim)<-[:ANSWERS]-(c:Claim) WHERE start.id IN $answers
WITH DISTINCT c
// candidates: about
MATCH (start:Node)<-[:ABOUT]-(c:Claim) WHERE start.canonical IN $about
// candidates: documents
MATCH (start:Node)<-[:IN]-(c:Claim) WHERE start.canonical IN $documents
// candidates: targets
MATCH (start:Node)<-[:TARGET]-(c:Claim) WHERE start.canonical IN $targets
// candidates: sources
MATCH (start:Node)<-[:SOURCE]-(c:Claim) WHERE start.canonical IN $sources
// candidates: speakers
MATCH (start:Node)<-[:SPEAKER]-(c:Claim) WHERE start.canonical IN $speakers
// candidates: parties
MATCH (start:Node)<-[:SOURCE|TARGET]-(c:Claim) WHERE start.canonical IN $parties
WITH DISTINCT c
// candidates: between
MATCH (start:Node)<-[:SOURCE]-(c:Claim) WHERE start.canonical IN $between
// candidates: incident
MATCH (start:Node)<-[:SOURCE|TARGET]-(c:Claim) WHERE start.canonical IN $nodes
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
EXISTS { (c)-[:SPEAKER]->(speaker:Node) WHERE speaker.canonical IN $speakers }
// notSpeakers
NOT EXISTS { (c)-[:SPEAKER]->(notSpeaker:Node) WHERE notSpeaker.canonical IN $notSpeakers }
// sources
EXISTS { (c)-[:SOURCE]->(source:Node) WHERE source.canonical IN $sources }
// targets
EXISTS { (c)-[:TARGET]->(target:Node) WHERE target.canonical IN $targets }
// parties
EXISTS { (c)-[:SOURCE|TARGET]->(party:Node) WHERE party.canonical IN $parties }
// between
EXISTS { (c)-[:SOURCE]->(one:Node) WHERE one.canonical IN $between }
AND EXISTS { (c)-[:TARGET]->(other:Node) WHERE other.canonical IN $between }
// reporters
EXISTS { (c)-[:REPORTED_BY]->(reporter:Node) WHERE reporter.canonical IN $reporters }
// about
EXISTS { (c)-[:ABOUT]->(incident:Node) WHERE incident.canonical IN $about }
// sourceCountries
EXISTS { (c)-[:SOURCE]->(fromCountry:Node) WHERE fromCountry.shownCountry IN $sourceCountries }
// targetCountries
EXISTS { (c)-[:TARGET]->(toCountry:Node) WHERE toCountry.shownCountry IN $targetCountries }
// documents
EXISTS { (c)-[:IN]->(document:Node) WHERE document.canonical IN $documents }
// publishers
EXISTS { (c)-[:IN]->(:Node)-[published:PUBLISHED_BY]->(publisher:Node) WHERE published.name IS NOT NULL AND publisher.canonical IN $publishers }
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
  (c)-[:IN]->(dated:Node)
  WHERE dated.published = '' AND $published.undated
     OR dated.published <> '' AND dated.publishedLast >= $published.from AND dated.publishedFirst <= $published.to
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
