-- The organisation's sign and colour, which its reports bear: one row, none while nobody said
-- anything. accent: as #0B4F5C. logo_hash: the sign's content in `file`; alternative: what it shows,
-- for those who do not see it.
CREATE TABLE letterhead (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = 'letterhead'),
  accent TEXT,
  logo_name TEXT,
  logo_hash TEXT,
  alternative TEXT,
  CHECK ((logo_name IS NULL) = (logo_hash IS NULL))
) STRICT, WITHOUT ROWID;
