// A page for each parent, in their order.
UNWIND range(0, size($parents) - 1) AS place
WITH place, $parents[place] AS parent
WITH place, COLLECT {
  /*candidates*/
  WITH c
  /*where*/
  RETURN c
} AS found
RETURN size(found) AS total,
       [c IN COLLECT {
          UNWIND found AS c
          WITH c
          /*order*/
          LIMIT $limit
        } | /*claim*/] AS page
ORDER BY place
