// The first statement of every write: it waits here until no other write is under way.
MERGE (s:Store {id: 'store'})
ON CREATE SET s.revision = 0, s.entries = 0
SET s.writer = randomUUID()
WITH s
RETURN s.revision AS revision, s.entries AS entries
