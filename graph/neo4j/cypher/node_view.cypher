n {
  .id, .kind, .name, .country, .refs, .names, .canonical,
  publishers: [(n)-[published:PUBLISHED_BY]->(publisher:Node) WHERE published.fact | publisher[$as]],
  partOf: [(n)-[:PART_OF]->(whole:Node) | whole[$as]],
  called: [(n)<-[call:CALLS]-(user:Node) | {name: call.name, by: user[$as]}]
}
