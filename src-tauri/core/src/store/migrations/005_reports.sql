-- Reports that are being written, reviewed and sent; what was sealed; a workspace's own templates.

-- template: the code of the template, template_version: its version when the report was begun.
-- revises_id: the report that this one corrects, reason: why. returned_for: why it went back to
-- the draft. people: staff and experts are called by their names. date: the day on which it stands; none while that is always today. seal_id: the sealed
-- copy, while the report is approved or sent.
CREATE TABLE report (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  template TEXT NOT NULL,
  template_version INTEGER CHECK (template_version >= 1),
  period_id TEXT REFERENCES period (id) DEFERRABLE INITIALLY DEFERRED,
  agreement_id TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  audience TEXT NOT NULL,
  people INTEGER NOT NULL DEFAULT 0 CHECK (people IN (0, 1)),
  date TEXT,
  revises_id TEXT REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT,
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'review', 'approved', 'sent')),
  returned_for TEXT,
  approved_at TEXT,
  approved_by TEXT,
  sent_at TEXT,
  seal_id TEXT,
  archived TEXT,
  CHECK ((state IN ('approved', 'sent')) = (seal_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX report_of_project ON report (project_id);
CREATE INDEX report_of_period ON report (period_id);
CREATE INDEX report_of_agreement ON report (agreement_id);
CREATE INDEX report_revising ON report (revises_id);

-- What people wrote in a section of a report lies in `text`, field `content`. section: the id that
-- the template gives it.
CREATE TABLE report_section (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  report_id TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  section TEXT NOT NULL,
  archived TEXT,
  UNIQUE (report_id, section)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_section_of_project ON report_section (project_id);

-- A remark of a reviewer beside a section. Its words lie in `text`, field `remark`.
CREATE TABLE report_comment (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  report_id TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  section TEXT NOT NULL,
  written_at TEXT,
  written_by TEXT,
  settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX report_comment_of_project ON report_comment (project_id);
CREATE INDEX report_comment_of_report ON report_comment (report_id);

-- A workspace's own copy of a template, as TOML.
CREATE TABLE template (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  code TEXT NOT NULL UNIQUE,
  copied_from TEXT,
  toml TEXT NOT NULL,
  archived TEXT
) STRICT, WITHOUT ROWID;

-- What was approved, as it went out. Like files it lies outside of the steps: a seal is written
-- once and never changes or goes, so that a copy that left the house is known for ever, even if
-- the approval is taken back. name: of its files, without the ending. Hashes are SHA-256.
CREATE TABLE seal (
  id TEXT NOT NULL PRIMARY KEY,
  report_id TEXT NOT NULL,
  project_id TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  program TEXT NOT NULL,
  name TEXT NOT NULL,
  pdf_hash TEXT NOT NULL,
  xlsx_hash TEXT NOT NULL,
  snapshot BLOB NOT NULL,
  pdf BLOB NOT NULL,
  xlsx BLOB NOT NULL
) STRICT;
CREATE INDEX seal_of_report ON seal (report_id);
CREATE INDEX seal_by_pdf ON seal (pdf_hash);
CREATE INDEX seal_by_xlsx ON seal (xlsx_hash);
