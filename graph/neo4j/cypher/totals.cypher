/*candidates*/
WITH c
/*where*/
/*keys*/
RETURN /*names*/ AS keys,
       count(c) AS claims,
       min(CASE WHEN c.said <> '' THEN c.said END) AS first,
       max(CASE WHEN c.said <> '' THEN c.said END) AS last
ORDER BY claims DESC, keys
LIMIT $limit
