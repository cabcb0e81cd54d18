// The nodes themselves, without regard to judgements.
MATCH (n:Node)
WHERE n.id IN $ids
RETURN /*node*/ AS node
