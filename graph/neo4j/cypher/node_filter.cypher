// candidates: all
MATCH (candidate:Node)
// candidates: named
UNWIND $named AS query
CALL db.index.fulltext.queryNodes('node_names', query) YIELD node AS candidate
// candidates: referenced
UNWIND $referenced AS query
CALL db.index.fulltext.queryNodes('node_refs', query) YIELD node AS candidate
// search
any(name IN candidate[$view.names] WHERE all(word IN $search WHERE (' ' + name) CONTAINS (' ' + word)))
// names
any(name IN candidate[$view.names] WHERE name IN $names)
// kinds
candidate.kind IN $kinds
// countries
candidate[$view.country] IN $countries
// refs
any(ref IN candidate[$view.refs] WHERE ref IN $refs)
// claimed
EXISTS {
  MATCH (member:Node {canonical: candidate.canonical})<-[:SOURCE|TARGET]-(:Claim)
  WHERE NOT $apart OR member = candidate
}
