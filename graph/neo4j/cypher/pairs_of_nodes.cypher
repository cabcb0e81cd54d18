// Between which canonical nodes the claims of these nodes make an edge.
MATCH (n:Node)
WHERE n.id IN $ids
MATCH (n)<-[:SOURCE|TARGET]-(c:Claim)
MATCH (c)-[:SOURCE]->(source:Node)
MATCH (c)-[:TARGET]->(target:Node)
RETURN DISTINCT c.verb AS verb, source.canonical AS source, target.canonical AS target
