// All edges at these canonical nodes, as they follow from the chosen claims alone.
/*candidates*/
WITH c
/*where*/
MATCH (c)-[:SOURCE]->(from:Node)
MATCH (c)-[:TARGET]->(to:Node)
RETURN from.canonical AS source, to.canonical AS target, c.verb AS verb, count(c) AS claims,
       coalesce(min(CASE WHEN c.said <> '' THEN c.said END), '') AS first,
       coalesce(max(CASE WHEN c.said <> '' THEN c.said END), '') AS last
