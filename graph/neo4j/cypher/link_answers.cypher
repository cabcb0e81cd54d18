UNWIND $rows AS row
MATCH (denial:Claim {id: row.denial})
MATCH (answered:Claim {id: row.answered})
MERGE (denial)-[:ANSWERS]->(answered)
