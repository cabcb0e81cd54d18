// All edges at these canonical nodes, as they are derived for everybody.
UNWIND $nodes AS id
MATCH (:Node {id: id})-[e:ACCUSES|DENIES|CITES|ATTRIBUTED_TO|ENDORSES|CLAIMS_RESPONSIBILITY]-(:Node)
WITH DISTINCT e
RETURN startNode(e).id AS source, endNode(e).id AS target, CASE type(e) WHEN 'ATTRIBUTED_TO' THEN 'ATTRIBUTES' ELSE type(e) END AS verb, e.claims AS claims, e.first AS first, e.last AS last
