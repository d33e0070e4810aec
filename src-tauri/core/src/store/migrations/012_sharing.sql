-- What colleagues give each other: which changes are known here, and where they came from. None of
-- it is part of the steps, but a take that is undone counts for nothing while it is.

-- A version is a step, here or elsewhere: every field of the record is of the version that wrote it
-- last. stamp: 4 bytes that are higher than those of all versions that its writer knew, and 16 by
-- which it is told from all others. seq: the step itself (own), or the one by which it came.
CREATE TABLE version (
  stamp BLOB NOT NULL PRIMARY KEY CHECK (length(stamp) = 20),
  seq INTEGER NOT NULL,
  own INTEGER NOT NULL CHECK (own IN (0, 1)),
  at TEXT NOT NULL,
  who TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX version_by_step ON version (seq, own);

-- Of which versions the fields are that came by a take; of those of all other steps the changesets
-- tell. row_key: its parts, parted by U+001F. field: `*` tells whether the row is there at all.
CREATE TABLE taken_field (
  seq INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  row_key TEXT NOT NULL,
  field TEXT NOT NULL,
  stamp BLOB NOT NULL CHECK (length(stamp) = 20),
  PRIMARY KEY (seq, tbl, row_key, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX taken_field_of_row ON taken_field (tbl, row_key);

-- Packages that were given and taken. seq: the newest step in it, or the step by which it came. known:
-- the stamps of all versions that its giver knew, kept of the latest package of each.
CREATE TABLE package (
  id TEXT NOT NULL PRIMARY KEY,
  taken INTEGER NOT NULL CHECK (taken IN (0, 1)),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  seq INTEGER NOT NULL,
  file TEXT NOT NULL,
  hash TEXT NOT NULL,
  workspace TEXT NOT NULL,
  author TEXT NOT NULL,
  made_at TEXT NOT NULL,
  rows INTEGER NOT NULL,
  known BLOB
) STRICT, WITHOUT ROWID;

-- Other workspaces from which something was taken, by what they are called here.
CREATE TABLE office (
  workspace TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- From which of them a project came.
CREATE TABLE arrival (
  project_id TEXT NOT NULL PRIMARY KEY,
  workspace TEXT NOT NULL
) STRICT, WITHOUT ROWID;
