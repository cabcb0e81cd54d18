// SPEAKER
MATCH (c)-[:SPEAKER]->(bySpeaker:Node)
WITH *, bySpeaker.canonical AS SPEAKER
// SOURCE
MATCH (c)-[:SOURCE]->(bySource:Node)
WITH *, bySource.canonical AS SOURCE
// TARGET
OPTIONAL MATCH (c)-[:TARGET]->(byTarget:Node)
WITH *, coalesce(byTarget.canonical, '') AS TARGET
// VERB
WITH *, c.verb AS VERB
// SOURCE_COUNTRY
MATCH (c)-[:SOURCE]->(fromCountry:Node)
WITH *, fromCountry.shownCountry AS SOURCE_COUNTRY
// TARGET_COUNTRY
OPTIONAL MATCH (c)-[:TARGET]->(toCountry:Node)
WITH *, coalesce(toCountry.shownCountry, '') AS TARGET_COUNTRY
// DOCUMENT
MATCH (c)-[:IN]->(byDocument:Node)
WITH *, byDocument.id AS DOCUMENT
// PUBLISHER
OPTIONAL MATCH (c)-[:IN]->(:Node)-[byPublishing:PUBLISHED_BY]->(byPublisher:Node) WHERE byPublishing.name IS NOT NULL
WITH *, coalesce(byPublisher.canonical, '') AS PUBLISHER
// LOADER
WITH *, c.loader AS LOADER
// SAID_YEAR
WITH *, left(c.said, 4) AS SAID_YEAR
// SAID_MONTH
WITH *, left(c.said, 7) AS SAID_MONTH
