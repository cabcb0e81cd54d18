UNWIND $rows AS row
MATCH (document:Document {id: row.document})
CREATE (c:Claim)-[:IN]->(document)
SET c = row.facts
WITH c, row
UNWIND row.parties AS party
MATCH (n:Node {id: party.node})
CREATE (c)-[r:$(party.role)]->(n)
SET r = party.mention
