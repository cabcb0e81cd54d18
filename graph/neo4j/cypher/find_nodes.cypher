// $view names the properties to look at: those of the node alone, or of all that were judged the same as it.
/*candidates*/
WITH DISTINCT n
/*where*/
AND ($apart OR n.canonical = n.id) AND size(n.folded) > 0
WITH collect(n) AS found
RETURN size(found) AS total,
       [hit IN COLLECT {
          UNWIND found AS candidate
          WITH candidate, CASE WHEN $equal IN candidate[$view.names] THEN 0 ELSE 1 END AS rank
          WHERE $after.id IS NULL
             OR rank > $after.rank
             OR rank = $after.rank AND candidate.foldedName > $after.name
             OR rank = $after.rank AND candidate.foldedName = $after.name AND candidate.id > $after.id
          RETURN {node: candidate, rank: rank}
          ORDER BY rank, candidate.foldedName, candidate.id
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
