MATCH (s:Store {id: 'store'})
RETURN s.revision AS revision
