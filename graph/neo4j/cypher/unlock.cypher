// The last statement of every write that changed anything.
MATCH (s:Store {id: 'store'})
SET s.revision = s.revision + 1, s.entries = $entries
RETURN s.revision AS revision
