// candidates: all
MATCH (n:Node)
// candidates: named
UNWIND $named AS query
CALL db.index.fulltext.queryNodes('node_names', query) YIELD node AS n
// candidates: referenced
UNWIND $referenced AS query
CALL db.index.fulltext.queryNodes('node_refs', query) YIELD node AS n
// search
any(name IN n[$view.names] WHERE all(word IN $search WHERE (' ' + name) CONTAINS (' ' + word)))
// names
any(name IN n[$view.names] WHERE name IN $names)
// kinds
n.kind IN $kinds
// countries
n[$view.country] IN $countries
// refs
any(ref IN n[$view.refs] WHERE ref IN $refs)
// claimed
EXISTS {
  MATCH (member:Node {canonical: n.canonical})<-[:SOURCE|TARGET]-(:Claim)
  WHERE NOT $apart OR member = n
}
