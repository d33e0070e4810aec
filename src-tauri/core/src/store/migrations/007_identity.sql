-- Which workspace this is, wherever its file lies and whatever it is called: copies are kept under it.
CREATE TABLE identity (
  id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO identity (id) VALUES (lower(hex(randomblob(16))));
