-- What the columns of tables held that were imported: by the digest of their headings. It is no
-- part of the record: an import that is taken back leaves it as it is.
CREATE TABLE table_layout (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  columns TEXT NOT NULL
) STRICT, WITHOUT ROWID;
