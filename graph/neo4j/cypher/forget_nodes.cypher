// Takes away those of these nodes that nothing else uses, and tells which nodes they themselves used.
MATCH (n:Node)
WHERE n.id IN $ids
  AND NOT n:Document
  AND NOT EXISTS { (n)<-[:SPEAKER|SOURCE|TARGET|ABOUT|REPORTED_BY]-(:Claim) }
  AND NOT EXISTS { (n)<-[:PART_OF|PUBLISHED_BY]-(user:Node) WHERE user <> n }
  AND NOT EXISTS { (n)-[:CALLS]->(called:Node) WHERE called <> n }
  AND NOT EXISTS {
    MATCH (judgement:Entry)
    WHERE (judgement.subject = n.id OR judgement.with = n.id)
      AND judgement.kind IN ['same', 'different']
      AND NOT EXISTS { MATCH (:Entry {subject: judgement.id, kind: 'undone'}) }
  }
WITH collect(n) AS gone
WITH gone,
     COLLECT { UNWIND gone AS n MATCH (n)-[:PART_OF|PUBLISHED_BY]->(used:Node) RETURN used.id } +
     COLLECT { UNWIND gone AS n MATCH (n)<-[:CALLS]-(used:Node) RETURN used.id } AS used
FOREACH (n IN gone | DETACH DELETE n)
RETURN used
