// Names that no data has used yet: the server would warn about every statement that mentions them.
UNWIND ['Node', 'Document', 'Claim', 'Entry', 'Store'] AS label
CALL db.createLabel(label);

UNWIND ['SPEAKER', 'SOURCE', 'TARGET', 'ABOUT', 'REPORTED_BY', 'IN', 'ANSWERS',
        'PART_OF', 'PUBLISHED_BY', 'CALLS', 'SAME_AS',
        'ACCUSES', 'DENIES', 'CITES', 'ATTRIBUTED_TO', 'ENDORSES', 'CLAIMS_RESPONSIBILITY'] AS type
CALL db.createRelationshipType(type);

UNWIND ['id', 'kind', 'name', 'country', 'refs', 'names', 'folded', 'foldedName',
        'canonical', 'shownNames', 'shownRefs', 'shownCountry',
        'key', 'file', 'title', 'url', 'sha256', 'mediaType', 'language', 'published', 'publishedFirst', 'publishedLast', 'text',
        'verb', 'record', 'locator', 'said', 'saidFirst', 'saidLast', 'likelihood', 'confidence', 'reliability', 'credibility',
        'loader', 'rule', 'recorded', 'quotes', 'starts', 'ends', 'words', 'answers', 'spelled', 'ref', 'place', 'fact',
        'claims', 'first', 'last', 'at', 'by', 'subject', 'with', 'body', 'revision', 'entries', 'writer'] AS property
CALL db.createProperty(property);
