-- A page of entries is found, counted and summed without reading the entries themselves.
DROP INDEX entry_of_project;
CREATE INDEX entry_of_project
  ON entry (project_id, date, position, kind, currency, amount_minor, line_id, archived);
