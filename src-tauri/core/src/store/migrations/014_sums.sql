-- What the rows of each table of the record add up to: a bit that turns over on a disk makes another
-- letter or figure of one, which nothing else in the file would show.
CREATE TABLE table_sum (
  name TEXT PRIMARY KEY,
  rows INTEGER NOT NULL,
  digest INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
