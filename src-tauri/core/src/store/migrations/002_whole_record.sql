-- The whole record: agreements and their periods, programmes, risks, attachments, what a
-- breakdown asks for, what was archived, and what is derived from it for searching.
--
-- `archived` names the row with which a row was put aside (its own key for that row itself):
-- what is archived is neither shown nor counted nor reported, and comes back as it went.

CREATE TABLE programme (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  acronym TEXT,
  archived TEXT
) STRICT, WITHOUT ROWID;

-- A programme was a text of each project; from now on it is one row that projects share.
INSERT INTO programme (id, position, name)
SELECT min(project_id) || '/programme', row_number() OVER (ORDER BY min(project_id)), text
FROM text WHERE field = 'programme' AND owner_id = project_id GROUP BY text;
ALTER TABLE project ADD COLUMN programme_id TEXT REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED;
UPDATE project SET programme_id = (
  SELECT min(p.id) FROM programme p JOIN text t ON t.text = p.name
  WHERE t.project_id = project.id AND t.owner_id = project.id AND t.field = 'programme');
DELETE FROM text WHERE field = 'programme' AND owner_id = project_id;

-- A lesson's statement is what was observed; cause and recommendation stand beside it.
UPDATE text SET field = 'observation' WHERE field = 'text' AND owner_id IN (SELECT id FROM lesson);

-- Steps taken before tell of programmes and lessons as they were kept then: they stay
-- readable, but cannot be turned back any more.
UPDATE step SET state = 'dropped' WHERE state IN ('done', 'undone');

ALTER TABLE project ADD COLUMN archived TEXT;
ALTER TABLE identifier ADD COLUMN archived TEXT;
ALTER TABLE project_organisation ADD COLUMN archived TEXT;
ALTER TABLE component ADD COLUMN archived TEXT;
ALTER TABLE support_domain ADD COLUMN archived TEXT;
ALTER TABLE target_group ADD COLUMN archived TEXT;
ALTER TABLE reference ADD COLUMN archived TEXT;
ALTER TABLE engagement ADD COLUMN archived TEXT;
ALTER TABLE result_statement ADD COLUMN archived TEXT;
ALTER TABLE expert ADD COLUMN archived TEXT;
ALTER TABLE period_value ADD COLUMN archived TEXT;
ALTER TABLE reach_cell ADD COLUMN archived TEXT;

ALTER TABLE organisation ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN archived TEXT;
ALTER TABLE organisation ADD COLUMN country TEXT;
ALTER TABLE organisation ADD COLUMN reference TEXT;

-- An activity is a result node with its dates.
ALTER TABLE result_node ADD COLUMN archived TEXT;
ALTER TABLE result_node ADD COLUMN start_date TEXT;
ALTER TABLE result_node ADD COLUMN end_date TEXT;
ALTER TABLE result_node ADD COLUMN progress TEXT;
ALTER TABLE result_node ADD COLUMN place TEXT;

-- age_bands: the bands asked for, parted by commas, such as 0-11,12-17,18-59,60+.
ALTER TABLE indicator ADD COLUMN archived TEXT;
ALTER TABLE indicator ADD COLUMN measure TEXT NOT NULL DEFAULT 'number';
ALTER TABLE indicator ADD COLUMN sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1));
ALTER TABLE indicator ADD COLUMN by_sex INTEGER NOT NULL DEFAULT 0 CHECK (by_sex IN (0, 1));
ALTER TABLE indicator ADD COLUMN by_disability INTEGER NOT NULL DEFAULT 0 CHECK (by_disability IN (0, 1));
ALTER TABLE indicator ADD COLUMN age_bands TEXT;
ALTER TABLE indicator ADD COLUMN baseline_date TEXT;
ALTER TABLE period_value ADD COLUMN numerator TEXT;
ALTER TABLE period_value ADD COLUMN denominator TEXT;

-- What one cell of the breakdown is to reach, in a period or (none) in all.
CREATE TABLE target_cell (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  indicator_id TEXT NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
  period_id TEXT REFERENCES period (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  sex TEXT,
  age TEXT,
  disability TEXT,
  value INTEGER NOT NULL CHECK (value >= 0),
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX target_cell_of_project ON target_cell (project_id);

-- A grant of one donor and its rules. Percentages are decimals as text; year_month is the month
-- with which the donor's year begins.
CREATE TABLE agreement (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  number TEXT,
  amount_minor INTEGER,
  currency TEXT CHECK (length(currency) = 3),
  signed_date TEXT,
  start_date TEXT,
  end_date TEXT,
  calendar TEXT,
  year_month INTEGER CHECK (year_month BETWEEN 1 AND 12),
  report_days INTEGER CHECK (report_days >= 0),
  variance_percent TEXT,
  indirect_percent TEXT,
  indirect_base TEXT,
  rounding TEXT,
  rate_policy TEXT,
  smallest_cell INTEGER CHECK (smallest_cell >= 0),
  jump_percent INTEGER CHECK (jump_percent >= 0),
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_of_project ON agreement (project_id);

CREATE TABLE amendment (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  agreement_id TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  number TEXT,
  date TEXT,
  end_date TEXT,
  amount_minor INTEGER,
  currency TEXT CHECK (length(currency) = 3),
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX amendment_of_project ON amendment (project_id);

-- Closed: nothing in it is changed until somebody opens it again and says why.
ALTER TABLE period ADD COLUMN archived TEXT;
ALTER TABLE period ADD COLUMN closed_at TEXT;
ALTER TABLE period ADD COLUMN closed_by TEXT;
ALTER TABLE period ADD COLUMN reopened_for TEXT;

ALTER TABLE deliverable ADD COLUMN archived TEXT;
ALTER TABLE deliverable ADD COLUMN delivered_date TEXT;

-- Whose people they are (an indicator's or an activity's), and how much rows overlap.
ALTER TABLE reach ADD COLUMN archived TEXT;
ALTER TABLE reach ADD COLUMN indicator_id TEXT REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE reach ADD COLUMN node_id TEXT REFERENCES result_node (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE reach ADD COLUMN overlap_percent INTEGER CHECK (overlap_percent BETWEEN 0 AND 100);
ALTER TABLE reach ADD COLUMN counted_from TEXT;
-- A grid reads one kind and one period; a row that goes is looked for where it is named.
DROP INDEX reach_of_project;
CREATE INDEX reach_of_project ON reach (project_id, kind, period_id, archived);
CREATE INDEX reach_of_period ON reach (period_id);
CREATE INDEX reach_of_indicator ON reach (indicator_id);
CREATE INDEX reach_of_node ON reach (node_id);
CREATE INDEX reach_of_place ON reach (project_id, place);
-- Whole, so that cells are read from the index alone, row by row.
CREATE INDEX reach_cell_of_reach ON reach_cell (reach_id, position, sex, age, disability, value, archived);

ALTER TABLE lesson ADD COLUMN archived TEXT;
ALTER TABLE lesson ADD COLUMN phase TEXT;

-- Another project's lesson that this project's reports tell, with where it comes from.
CREATE TABLE citation (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  lesson_id TEXT NOT NULL REFERENCES lesson (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_of_project ON citation (project_id);
CREATE INDEX citation_of_lesson ON citation (lesson_id);

CREATE TABLE risk (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  category TEXT,
  likelihood TEXT,
  impact TEXT,
  status TEXT,
  owner TEXT,
  review_date TEXT,
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX risk_of_project ON risk (project_id);

-- owner_id: the row that the file is evidence for; none where it belongs to the project.
CREATE TABLE attachment (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  owner_id TEXT,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  hash TEXT NOT NULL,
  credit TEXT,
  taken_date TEXT,
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_of_project ON attachment (project_id);

-- The files themselves by SHA-256: they never change, so no changeset carries them, and an
-- undone deletion finds them again.
CREATE TABLE file (
  hash TEXT NOT NULL PRIMARY KEY,
  bytes BLOB NOT NULL,
  thumbnail BLOB
) STRICT;

-- A step says how many rows it changed; the large changeset stands last, so that the menu's
-- words are read without it. The index finds what is undone and redone next.
CREATE TABLE step_counted (
  seq INTEGER NOT NULL PRIMARY KEY,
  op TEXT NOT NULL,
  subject TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'mark')),
  of INTEGER REFERENCES step_counted (seq),
  changeset BLOB NOT NULL
) STRICT;
INSERT INTO step_counted (seq, op, subject, count, at, who, state, of, changeset)
SELECT seq, op, subject, 0, at, who, state, of, changeset FROM step;
DROP TABLE step;
ALTER TABLE step_counted RENAME TO step;
CREATE INDEX step_by_state ON step (state);

-- What a changeset has over its first piece, in order from 1: no value may be as large as the
-- largest changes are.
CREATE TABLE step_piece (
  seq INTEGER NOT NULL REFERENCES step (seq),
  position INTEGER NOT NULL CHECK (position >= 1),
  piece BLOB NOT NULL,
  PRIMARY KEY (seq, position)
) STRICT;

-- Which steps changed a row: the history of one row without reading all of it. own: the row
-- itself and not just something that hangs on it, as everything hangs on its project.
-- Derived from the changesets (the program fills it for older steps), can be made anew.
CREATE TABLE touched (
  row_id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES step (seq),
  own INTEGER NOT NULL CHECK (own IN (0, 1)),
  PRIMARY KEY (row_id, seq)
) STRICT, WITHOUT ROWID;

-- What is searched, document by document (a row's texts of one language, a row's names, a place);
-- derived, made anew by `search::rebuild`. language is empty where names have none.
CREATE TABLE searched (
  rowid INTEGER NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  part TEXT NOT NULL,
  language TEXT NOT NULL,
  UNIQUE (project_id, owner_id, part, language)
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
  name, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
