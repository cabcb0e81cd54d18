// Which node put a report out, which larger bodies a node is a part of, and who uses which name of it.
CALL () {
  UNWIND $publishers AS row
  MATCH (n:Node {id: row.node})
  MATCH (publisher:Node {id: row.other})
  OPTIONAL MATCH (n)-[former:PUBLISHED_BY {fact: true}]->(:Node)
  SET former.fact = null
  WITH DISTINCT n, publisher
  MERGE (n)-[published:PUBLISHED_BY]->(publisher)
  SET published.fact = true
  WITH n
  MATCH (n)-[idle:PUBLISHED_BY]->(:Node)
  WHERE idle.fact IS NULL AND idle.name IS NULL
  DELETE idle
}
CALL () {
  UNWIND $partOf AS row
  MATCH (n:Node {id: row.node})
  MATCH (whole:Node {id: row.other})
  MERGE (n)-[:PART_OF]->(whole)
}
CALL () {
  UNWIND $called AS row
  MATCH (n:Node {id: row.node})
  MATCH (user:Node {id: row.other})
  MERGE (user)-[:CALLS {name: row.name}]->(n)
}
