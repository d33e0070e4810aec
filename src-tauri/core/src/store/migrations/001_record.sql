-- The record of an organisation's projects. Every table is STRICT with an explicit
-- primary key, so that a session changeset sees each change (undo, history, packages).
-- Texts that people write live in `text`, one row per owner, field and language.
-- Dates keep their precision as text: 2024, 2019-11 or 2019-11-05.
-- Foreign keys are deferred: a change may write rows in any order, its commit may not break one.

CREATE TABLE project (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  acronym TEXT,
  status TEXT,
  type TEXT,
  coverage TEXT,
  region_code TEXT,
  start_date TEXT,
  end_date TEXT,
  end_derived INTEGER NOT NULL CHECK (end_derived IN (0, 1)),
  duration_months INTEGER CHECK (duration_months >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE text (
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  owner_id TEXT NOT NULL,
  field TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (project_id, owner_id, field, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE identifier (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  scheme TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX identifier_of_project ON identifier (project_id);
CREATE INDEX identifier_by_value ON identifier (value);

CREATE TABLE country (
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  iso2 TEXT NOT NULL CHECK (length(iso2) = 2),
  position INTEGER NOT NULL,
  PRIMARY KEY (project_id, iso2)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  acronym TEXT,
  sub_unit TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_by_name ON organisation (name);

CREATE TABLE project_organisation (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  role TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX project_organisation_of_project ON project_organisation (project_id);

CREATE TABLE component (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  lead TEXT,
  own INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX component_of_project ON component (project_id);

CREATE TABLE support_domain (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX support_domain_of_project ON support_domain (project_id);

CREATE TABLE target_group (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX target_group_of_project ON target_group (project_id);

CREATE TABLE reference (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  number TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_of_project ON reference (project_id);

CREATE TABLE result_node (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  parent_id TEXT REFERENCES result_node (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  axis TEXT NOT NULL,
  level TEXT NOT NULL,
  code TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX result_node_of_project ON result_node (project_id);

CREATE TABLE period (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  start_day TEXT NOT NULL,
  end_day TEXT NOT NULL,
  CHECK (start_day <= end_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX period_of_project ON period (project_id);

CREATE TABLE indicator (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  node_id TEXT REFERENCES result_node (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  code TEXT,
  accumulation TEXT NOT NULL,
  baseline TEXT,
  target TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX indicator_of_project ON indicator (project_id);

CREATE TABLE period_value (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  indicator_id TEXT NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
  period_id TEXT NOT NULL REFERENCES period (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  target TEXT,
  actual TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX period_value_of_project ON period_value (project_id);

CREATE TABLE deliverable (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  quantity INTEGER CHECK (quantity >= 0),
  delivered INTEGER CHECK (delivered >= 0),
  unit TEXT,
  status TEXT,
  due TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX deliverable_of_project ON deliverable (project_id);

CREATE TABLE reach (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  period_id TEXT REFERENCES period (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value INTEGER CHECK (value >= 0),
  unit TEXT NOT NULL,
  place TEXT,
  method TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX reach_of_project ON reach (project_id);

CREATE TABLE reach_cell (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  reach_id TEXT NOT NULL REFERENCES reach (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  sex TEXT,
  age TEXT,
  disability TEXT,
  value INTEGER NOT NULL CHECK (value >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX reach_cell_of_project ON reach_cell (project_id);

CREATE TABLE engagement (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  person TEXT,
  event TEXT,
  place TEXT,
  date TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX engagement_of_project ON engagement (project_id);

CREATE TABLE result_statement (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX result_statement_of_project ON result_statement (project_id);

CREATE TABLE lesson (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  theme TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX lesson_of_project ON lesson (project_id);

CREATE TABLE expert (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  nationality TEXT,
  expertise TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX expert_of_project ON expert (project_id);

CREATE TABLE budget (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL CHECK (version >= 1),
  current INTEGER NOT NULL CHECK (current IN (0, 1)),
  total_minor INTEGER NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  UNIQUE (project_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE budget_line (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  budget_id TEXT NOT NULL REFERENCES budget (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  code TEXT,
  units TEXT,
  unit_cost_minor INTEGER,
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3)
) STRICT, WITHOUT ROWID;
CREATE INDEX budget_line_of_project ON budget_line (project_id);

-- The pages that facts were imported from, whole: nothing of them is lost.
CREATE TABLE document (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX document_of_project ON document (project_id);
CREATE INDEX document_by_fingerprint ON document (fingerprint);

-- subject: a field's name (title, dates.end, countries.PY) or the key of a row.
CREATE TABLE source (
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT NOT NULL,
  document_id TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  quote TEXT NOT NULL,
  offset INTEGER NOT NULL CHECK (offset >= 0),
  PRIMARY KEY (project_id, subject, document_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE unrecognised (
  document_id TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  line INTEGER NOT NULL CHECK (line >= 1),
  text TEXT NOT NULL,
  PRIMARY KEY (document_id, line)
) STRICT, WITHOUT ROWID;

-- What was done, in order. Not part of the changesets: history is never undone.
-- state: done, undone (can be redone), dropped (undone, then something else was done),
-- mark (an undo or redo itself; `of` says of which step).
CREATE TABLE step (
  seq INTEGER NOT NULL PRIMARY KEY,
  op TEXT NOT NULL,
  subject TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'mark')),
  of INTEGER REFERENCES step (seq),
  changeset BLOB NOT NULL
) STRICT;
