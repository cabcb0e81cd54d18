MATCH (e:Entry)
WHERE e.kind IN ['same', 'different', 'undone']
RETURN e {.*} AS entry
ORDER BY e.place
