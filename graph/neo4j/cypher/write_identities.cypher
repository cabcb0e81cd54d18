// What readers see of a node: which one stands for it and, of the standing one, what it has from all members of its class.
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
SET n.canonical = row.canonical, n.shownCountry = row.country, n.shownNames = row.names, n.shownRefs = row.refs
WITH n, row
OPTIONAL MATCH (n)-[same:SAME_AS]->(:Node)
DELETE same
WITH DISTINCT n, row
WHERE row.canonical <> row.id
MATCH (canonical:Node {id: row.canonical})
MERGE (n)-[:SAME_AS]->(canonical)
