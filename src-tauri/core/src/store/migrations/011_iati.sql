-- What IATI wants to know of a project and no other field says: sectors, shares of countries, exact
-- days, how a budget falls on years. A fact is there once.
CREATE TABLE iati_fact (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  fact TEXT NOT NULL,
  value TEXT NOT NULL,
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX iati_fact_of_project ON iati_fact (project_id);
