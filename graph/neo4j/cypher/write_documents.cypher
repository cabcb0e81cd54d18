UNWIND $rows AS row
MATCH (d:Node {id: row.id})
SET d:Document, d += row.facts
WITH d, row
UNWIND row.publishers AS publisher
MATCH (p:Node {id: publisher.node})
MERGE (d)-[published:PUBLISHED_BY]->(p)
SET published += publisher.mention
