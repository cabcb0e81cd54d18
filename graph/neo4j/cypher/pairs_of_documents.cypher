// Between which canonical nodes the claims of these documents make an edge.
MATCH (d:Document)
WHERE d.id IN $ids
MATCH (d)<-[:IN]-(c:Claim)
MATCH (c)-[:SOURCE]->(source:Node)
MATCH (c)-[:TARGET]->(target:Node)
RETURN DISTINCT c.verb AS verb, source.canonical AS source, target.canonical AS target
