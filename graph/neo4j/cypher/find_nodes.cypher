// $view names the properties to look at: those of the node alone, or of all that were judged the same as it.
/*candidates*/
WITH DISTINCT candidate
/*where*/
AND ($apart OR candidate.canonical = candidate.id) AND size(candidate.folded) > 0
WITH collect(candidate) AS found
RETURN size(found) AS total,
       [hit IN COLLECT {
          UNWIND found AS one
          WITH one, CASE WHEN $equal IN one[$view.names] THEN 0 ELSE 1 END AS rank
          WHERE $after.id IS NULL
             OR rank > $after.rank
             OR rank = $after.rank AND one.foldedName > $after.name
             OR rank = $after.rank AND one.foldedName = $after.name AND one.id > $after.id
          RETURN {node: one, rank: rank}
          ORDER BY rank, one.foldedName, one.id
          LIMIT $limit
        } | {
          rank: hit.rank,
          name: hit.node.foldedName,
          id: hit.node.id,
          members: COLLECT {
            WITH hit.node AS asked
            MATCH (n:Node {canonical: asked.canonical})
            WHERE NOT $apart OR n = asked
            RETURN /*node*/
          }
        }] AS page
