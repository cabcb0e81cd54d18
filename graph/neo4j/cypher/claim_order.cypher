// SAID_LATEST
WHERE $after.id IS NULL OR c.said < $after.key OR c.said = $after.key AND c.id > $after.id
RETURN c ORDER BY c.said DESC, c.id
// SAID_EARLIEST
WITH c, CASE c.said WHEN '' THEN '~' ELSE c.said END AS key
WHERE $after.id IS NULL OR key > $after.key OR key = $after.key AND c.id > $after.id
RETURN c ORDER BY key, c.id
// RECORDED_LATEST
WHERE $after.id IS NULL OR c.recorded < $after.key OR c.recorded = $after.key AND c.id > $after.id
RETURN c ORDER BY c.recorded DESC, c.id
// ID
WHERE $after.id IS NULL OR c.id > $after.id
RETURN c ORDER BY c.id
