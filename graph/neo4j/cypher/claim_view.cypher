c {
  .*, words: null,
  document: [(c)-[:IN]->(document:Node) | document.id][0],
  answers: [(c)-[:ANSWERS]->(answered:Claim) | answered.id],
  parties: [(c)-[party:SPEAKER|SOURCE|TARGET|ABOUT|REPORTED_BY]->(n:Node) | party {.*, role: type(party), node: n.canonical}]
}
