// ids
d.canonical IN $ids
// publishers
EXISTS { (d)-[p:PUBLISHED_BY]->(n:Node) WHERE p.name IS NOT NULL AND n.canonical IN $publishers }
// loaders
d.loader IN $loaders
// languages
d.language IN $languages
// published
d.published = '' AND $published.undated
OR d.published <> '' AND d.publishedLast >= $published.from AND d.publishedFirst <= $published.to
