UNWIND $rows AS row
CREATE (e:Entry)
SET e = row
