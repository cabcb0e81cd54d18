// What these IDs name: nodes, claims or entries. Unknown ones have no row.
UNWIND $ids AS id
OPTIONAL MATCH (n:Node {id: id})
OPTIONAL MATCH (c:Claim {id: id})
OPTIONAL MATCH (e:Entry {id: id})
WITH id, n, c, e
WHERE n IS NOT NULL OR c IS NOT NULL OR e IS NOT NULL
RETURN id, n IS NOT NULL AS node, e.kind AS entry, EXISTS { MATCH (:Entry {subject: id, kind: 'undone'}) } AS undone
