CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT entry_id IF NOT EXISTS FOR (e:Entry) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (s:Store) REQUIRE s.id IS UNIQUE;

CREATE INDEX node_canonical IF NOT EXISTS FOR (n:Node) ON (n.canonical);
CREATE INDEX claim_said IF NOT EXISTS FOR (c:Claim) ON (c.said);
CREATE INDEX entry_place IF NOT EXISTS FOR (e:Entry) ON (e.place);
CREATE INDEX entry_subject IF NOT EXISTS FOR (e:Entry) ON (e.subject);
CREATE INDEX entry_with IF NOT EXISTS FOR (e:Entry) ON (e.with);

CREATE FULLTEXT INDEX node_names IF NOT EXISTS FOR (n:Node) ON EACH [n.folded, n.shownNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX node_refs IF NOT EXISTS FOR (n:Node) ON EACH [n.refs, n.shownRefs]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (c:Claim) ON EACH [c.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

CALL db.awaitIndexes(300);
