-- What is written: documents, nodes, mentions, claims and the ledger. Only node.canonical, node.united_country and the
-- table edge are derived; they can be rebuilt from the rest at any time.

CREATE TABLE revision (
  number INTEGER NOT NULL
);
INSERT INTO revision VALUES (0);

-- canonical is the node that readers see for this one, after the judgements of the ledger: the node itself unless judged the
-- same as another. united_country is the country that readers see; it counts on canonical nodes only.
CREATE TABLE node (
  id             TEXT PRIMARY KEY,
  kind           TEXT NOT NULL,
  name           TEXT NOT NULL,
  folded         TEXT NOT NULL,
  country        TEXT NOT NULL,
  publisher      TEXT NOT NULL,
  canonical      TEXT NOT NULL,
  united_country TEXT NOT NULL
);
CREATE INDEX node_by_canonical ON node (canonical);
CREATE INDEX node_judged ON node (canonical) WHERE canonical <> id;
CREATE INDEX node_by_name ON node (folded, id);
CREATE INDEX node_by_publisher ON node (publisher) WHERE publisher <> '';

CREATE TABLE name (
  number  INTEGER PRIMARY KEY,
  node    TEXT NOT NULL REFERENCES node (id) ON DELETE CASCADE,
  text    TEXT NOT NULL,
  used_by TEXT NOT NULL,
  folded  TEXT NOT NULL,
  UNIQUE (node, text, used_by)
);
CREATE INDEX name_by_folded ON name (folded);
CREATE INDEX name_by_user ON name (used_by) WHERE used_by <> '';

CREATE TABLE node_ref (
  node TEXT NOT NULL REFERENCES node (id) ON DELETE CASCADE,
  ref  TEXT NOT NULL,
  PRIMARY KEY (node, ref)
) WITHOUT ROWID;
CREATE INDEX node_ref_by_ref ON node_ref (ref);

CREATE TABLE node_part (
  node  TEXT NOT NULL REFERENCES node (id) ON DELETE CASCADE,
  whole TEXT NOT NULL,
  PRIMARY KEY (node, whole)
) WITHOUT ROWID;
CREATE INDEX node_part_by_whole ON node_part (whole);

-- A mention is written once, however many claims use it. Claims point at mentions and mentions at nodes, so that a
-- judgement of identity changes a few rows of node and no claim.
CREATE TABLE mention (
  number  INTEGER PRIMARY KEY,
  node    TEXT NOT NULL REFERENCES node (id),
  spelled TEXT NOT NULL,
  name    TEXT NOT NULL,
  kind    TEXT NOT NULL,
  country TEXT NOT NULL,
  ref     TEXT NOT NULL,
  UNIQUE (node, spelled, name, kind, country, ref)
);

CREATE TABLE document (
  number          INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE REFERENCES node (id),
  key             TEXT NOT NULL,
  file            TEXT NOT NULL,
  title           TEXT NOT NULL,
  url             TEXT NOT NULL,
  sha256          TEXT NOT NULL,
  media_type      TEXT NOT NULL,
  language        TEXT NOT NULL,
  publisher       INTEGER REFERENCES mention (number),
  published       TEXT NOT NULL,
  published_first TEXT NOT NULL,
  published_last  TEXT NOT NULL,
  loader          TEXT NOT NULL,
  recorded        INTEGER NOT NULL,
  text            TEXT NOT NULL
);
CREATE INDEX document_by_published ON document (published DESC, id);
CREATE INDEX document_by_publisher ON document (publisher);

-- said_first and said_last are the earliest and the latest day that said can mean; all three are '' for an undated claim.
-- recorded is in microseconds since 1970.
CREATE TABLE claim (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  verb        TEXT NOT NULL,
  speaker     INTEGER NOT NULL REFERENCES mention (number),
  source      INTEGER NOT NULL REFERENCES mention (number),
  target      INTEGER REFERENCES mention (number),
  about       INTEGER REFERENCES mention (number),
  document    INTEGER NOT NULL REFERENCES document (number),
  record      TEXT NOT NULL,
  locator     TEXT NOT NULL,
  said        TEXT NOT NULL,
  said_first  TEXT NOT NULL,
  said_last   TEXT NOT NULL,
  likelihood  TEXT NOT NULL,
  confidence  TEXT NOT NULL,
  reliability TEXT NOT NULL,
  credibility TEXT NOT NULL,
  loader      TEXT NOT NULL,
  rule        TEXT NOT NULL,
  recorded    INTEGER NOT NULL
);
CREATE INDEX claim_latest ON claim (said DESC, id);
CREATE INDEX claim_earliest ON claim (said = '', said, id);
CREATE INDEX claim_by_recorded ON claim (recorded DESC, id);
CREATE INDEX claim_by_speaker ON claim (speaker);
CREATE INDEX claim_by_source ON claim (source, target);
CREATE INDEX claim_by_target ON claim (target);
CREATE INDEX claim_by_about ON claim (about) WHERE about IS NOT NULL;
CREATE INDEX claim_by_document ON claim (document);

CREATE TABLE quote (
  number     INTEGER PRIMARY KEY,
  claim      INTEGER NOT NULL REFERENCES claim (number) ON DELETE CASCADE,
  text       TEXT NOT NULL,
  first_byte INTEGER NOT NULL,
  end_byte   INTEGER NOT NULL
);
CREATE INDEX quote_by_claim ON quote (claim);

CREATE TABLE reporter (
  number  INTEGER PRIMARY KEY,
  claim   INTEGER NOT NULL REFERENCES claim (number) ON DELETE CASCADE,
  place   INTEGER NOT NULL,
  mention INTEGER NOT NULL REFERENCES mention (number)
);
CREATE INDEX reporter_by_claim ON reporter (claim);
CREATE INDEX reporter_by_mention ON reporter (mention);

CREATE TABLE answer (
  denial     INTEGER NOT NULL REFERENCES claim (number) ON DELETE CASCADE,
  accusation INTEGER NOT NULL REFERENCES claim (number) ON DELETE CASCADE,
  PRIMARY KEY (denial, accusation)
) WITHOUT ROWID;
CREATE INDEX answer_by_accusation ON answer (accusation);

-- seq is the order in which the ledger was written. judged_with is the other node of a judgement.
CREATE TABLE entry (
  seq         INTEGER PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  at          TEXT NOT NULL,
  author      TEXT NOT NULL,
  kind        TEXT NOT NULL,
  subject     TEXT NOT NULL,
  judged_with TEXT,
  body        TEXT
);
CREATE INDEX entry_by_kind ON entry (kind);
CREATE INDEX entry_by_subject ON entry (subject);
CREATE INDEX entry_by_judged_with ON entry (judged_with) WHERE judged_with IS NOT NULL;
CREATE UNIQUE INDEX entry_undone_once ON entry (subject) WHERE kind = 'undone';

-- All claims with one verb from one canonical node to another.
CREATE TABLE edge (
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  verb   TEXT NOT NULL,
  claims INTEGER NOT NULL,
  first  TEXT NOT NULL,
  last   TEXT NOT NULL,
  PRIMARY KEY (source, target, verb)
) WITHOUT ROWID;
CREATE INDEX edge_by_target ON edge (target);

-- The words of names and quotes as graph.Words folds them, joined by blanks. Folding is done before; the ascii tokenizer
-- only splits at the blanks and takes every letter outside ASCII as it is.
CREATE VIRTUAL TABLE name_words USING fts5 (
  words, tokenize = 'ascii', content = '', contentless_delete = 1, detail = none, prefix = '2 3'
);
CREATE VIRTUAL TABLE quote_words USING fts5 (
  words, tokenize = 'ascii', content = '', contentless_delete = 1, detail = none
);
