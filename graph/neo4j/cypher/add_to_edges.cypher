// Counts new claims of one verb in at the edges between their canonical nodes.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[:SOURCE]->(from:Node)
MATCH (c)-[:TARGET]->(to:Node)
WITH from.canonical AS sourceID, to.canonical AS targetID,
     count(c) AS claims, min(CASE WHEN c.said <> '' THEN c.said END) AS first, max(c.said) AS last
MATCH (source:Node {id: sourceID})
MATCH (target:Node {id: targetID})
MERGE (source)-[e:/*type*/]->(target)
ON CREATE SET e.claims = claims, e.first = coalesce(first, ''), e.last = last
ON MATCH SET e.claims = e.claims + claims,
             e.first = CASE WHEN e.first = '' OR first < e.first THEN coalesce(first, '') ELSE e.first END,
             e.last = CASE WHEN last > e.last THEN last ELSE e.last END
