MATCH (d:Document)
/*where*/
WITH collect(d) AS found
RETURN size(found) AS total,
       [d IN COLLECT {
          UNWIND found AS d
          WITH d
          WHERE $after.id IS NULL OR d.published < $after.key OR d.published = $after.key AND d.id > $after.id
          RETURN d
          ORDER BY d.published DESC, d.id
          LIMIT $limit
        } | d {
          .id, .key, .file, .title, .url, .sha256, .mediaType, .language, .published, .loader, .recorded,
          text: CASE WHEN $withText THEN d.text ELSE '' END,
          publishers: [(d)-[p:PUBLISHED_BY]->(n:Node) WHERE p.name IS NOT NULL | p {.*, node: n.canonical}]
        }] AS page
