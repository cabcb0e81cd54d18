// The nodes that stand for these. Unknown ones have no row.
MATCH (n:Node)
WHERE n.id IN $ids
RETURN n.id AS id, n.canonical AS canonical
