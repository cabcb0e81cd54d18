// ids
e.id IN $ids
// kinds
e.kind IN $kinds
// subjects
e.subject IN $subjects
// nodes
e.kind IN ['same', 'different'] AND (e.subject IN $nodes OR e.with IN $nodes)
// by
e.by IN $by
// standing
e.kind <> 'undone' AND NOT EXISTS { MATCH (:Entry {subject: e.id, kind: 'undone'}) }
