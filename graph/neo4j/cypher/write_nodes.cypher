// New and changed nodes, with their own facts.
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
ON CREATE SET n.canonical = row.id
SET n += row.facts
FOREACH (label IN row.former | REMOVE n:$(label))
SET n:$(row.label)
