// The classes of two and more nodes, each sorted.
MATCH (n:Node)-[:SAME_AS]->(canonical:Node)
WITH canonical, n
ORDER BY n.id
WITH canonical, collect(n.id) AS others
RETURN COLLECT { UNWIND others + [canonical.id] AS id RETURN id ORDER BY id } AS members
