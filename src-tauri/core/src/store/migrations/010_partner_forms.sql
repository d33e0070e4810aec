-- Figures that partners give without the program: who was asked for which cells of which period,
-- and who sent what when. A form goes out as a workbook; what comes back is an answer to it.

-- code: the check code that the workbook carries, of its frame and its keys.
CREATE TABLE partner_form (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  period_id TEXT NOT NULL REFERENCES period (id) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  code TEXT,
  asked_at TEXT,
  asked_by TEXT,
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_form_of_project ON partner_form (project_id);
CREATE INDEX partner_form_of_organisation ON partner_form (organisation_id);
CREATE INDEX partner_form_of_period ON partner_form (period_id);

-- A line of people reached that the form asks for: any of its rows. cells: the parts that are asked
-- for, as sex/age/disability parted by blanks; empty where the people are not to be broken down.
CREATE TABLE partner_form_line (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  form_id TEXT NOT NULL REFERENCES partner_form (id) DEFERRABLE INITIALLY DEFERRED,
  reach_id TEXT NOT NULL REFERENCES reach (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  cells TEXT,
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_form_line_of_project ON partner_form_line (project_id);
CREATE INDEX partner_form_line_of_form ON partner_form_line (form_id);
CREATE INDEX partner_form_line_of_reach ON partner_form_line (reach_id);

-- digest: SHA-256 of the figures, by which the same answer is known again; figures: how many there
-- were.
CREATE TABLE partner_answer (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  form_id TEXT NOT NULL REFERENCES partner_form (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  file TEXT,
  digest TEXT,
  figures INTEGER,
  received_at TEXT,
  received_by TEXT,
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_answer_of_project ON partner_answer (project_id);
CREATE INDEX partner_answer_of_form ON partner_answer (form_id);
