// The nodes with these IDs, each with all that were judged the same as it.
// $as is the property by which other nodes are named: 'id' as written, 'canonical' as readers see them.
MATCH (asked:Node)
WHERE asked.id IN $ids
WITH DISTINCT asked.canonical AS canonical
MATCH (n:Node {canonical: canonical})
RETURN canonical, collect(/*node*/) AS members
