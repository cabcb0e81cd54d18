// Counts new claims in at the edges between their canonical nodes.
MATCH (c:Claim)
WHERE c.id IN $ids
MATCH (c)-[:SOURCE]->(from:Node)
MATCH (c)-[:TARGET]->(to:Node)
WITH from.canonical AS sourceID, to.canonical AS targetID,
     CASE c.verb WHEN 'ATTRIBUTES' THEN 'ATTRIBUTED_TO' ELSE c.verb END AS type,
     count(c) AS claims, min(CASE WHEN c.said <> '' THEN c.said END) AS first, max(c.said) AS last
MATCH (source:Node {id: sourceID})
MATCH (target:Node {id: targetID})
MERGE (source)-[e:$(type)]->(target)
ON CREATE SET e.claims = claims, e.first = coalesce(first, ''), e.last = last
ON MATCH SET e.claims = e.claims + claims,
             e.first = CASE WHEN e.first = '' OR first < e.first THEN coalesce(first, '') ELSE e.first END,
             e.last = CASE WHEN last > e.last THEN last ELSE e.last END
