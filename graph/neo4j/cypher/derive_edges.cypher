// Counts the claims of each pair and of one verb anew. A pair that no claim speaks of any more loses its edge.
UNWIND $pairs AS pair
MATCH (source:Node {id: pair.source})
MATCH (target:Node {id: pair.target})
OPTIONAL MATCH (source)-[former:/*type*/]->(target)
DELETE former
WITH DISTINCT pair, source, target
MATCH (:Node {canonical: pair.source})<-[:SOURCE]-(c:Claim {verb: $verb})
MATCH (c)-[:TARGET]->(:Node {canonical: pair.target})
WITH source, target, count(c) AS claims, min(CASE WHEN c.said <> '' THEN c.said END) AS first, max(c.said) AS last
CREATE (source)-[e:/*type*/]->(target)
SET e.claims = claims, e.first = coalesce(first, ''), e.last = last
