// Takes documents away with their claims, and tells which nodes these spoke of.
OPTIONAL MATCH (d:Document)
WHERE d.id IN $ids
OPTIONAL MATCH (d)<-[:IN]-(c:Claim)
OPTIONAL MATCH (c)-[:SPEAKER|SOURCE|TARGET|ABOUT|REPORTED_BY]->(n:Node)
OPTIONAL MATCH (d)-[published:PUBLISHED_BY]->(publisher:Node)
WITH collect(DISTINCT d) AS documents, collect(DISTINCT c) AS claims, collect(DISTINCT published) AS publications,
     collect(DISTINCT d.id) + collect(DISTINCT n.id) + collect(DISTINCT publisher.id) AS nodes
FOREACH (c IN claims | DETACH DELETE c)
FOREACH (published IN [p IN publications WHERE p.fact IS NULL] | DELETE published)
FOREACH (published IN [p IN publications WHERE p.fact] | SET published = {fact: true})
FOREACH (d IN documents |
  REMOVE d:Document
  SET d += {key: null, file: null, title: null, url: null, sha256: null, mediaType: null, language: null, loader: null,
            recorded: null, text: null, published: null, publishedFirst: null, publishedLast: null}
)
RETURN size(documents) AS documents, size(claims) AS claims, nodes
