MATCH (e:Entry)
/*where*/
WITH collect(e) AS found
RETURN size(found) AS total,
       [e IN COLLECT {
          UNWIND found AS e
          WITH e
          WHERE $after.place IS NULL OR e.place > $after.place
          RETURN e
          ORDER BY e.place
          LIMIT $limit
        } | e {.*}] AS page
