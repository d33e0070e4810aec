-- Money that reconciles: budgets as trees with their versions, who pays, entries, moves between
-- lines, exchange rates, and what is said about variances.
--
-- Amounts are whole minor units with their currency. The first amount of a table stands in
-- `currency`, any other in a column of its own. Rates and percentages are decimals as text.

-- A budget may be begun before anybody states its total, and a heading has no amount of its own.
CREATE TABLE budget_anew (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL CHECK (version >= 1),
  current INTEGER NOT NULL DEFAULT 0 CHECK (current IN (0, 1)),
  total_minor INTEGER,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  position INTEGER NOT NULL DEFAULT 0,
  amendment_id TEXT REFERENCES amendment (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT,
  archived TEXT,
  UNIQUE (project_id, version)
) STRICT, WITHOUT ROWID;
INSERT INTO budget_anew (id, project_id, version, current, total_minor, currency, position)
SELECT id, project_id, version, current, total_minor, currency, version FROM budget;

-- origin_id: the line of an earlier version that this one goes on with; none where it is the
-- first. Entries hang on the first, so that they stay in place whatever version is read.
CREATE TABLE budget_line_anew (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  budget_id TEXT NOT NULL REFERENCES budget_anew (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  code TEXT,
  units TEXT,
  unit_cost_minor INTEGER,
  amount_minor INTEGER,
  currency TEXT CHECK (length(currency) = 3),
  unit_cost_currency TEXT CHECK (length(unit_cost_currency) = 3),
  parent_id TEXT REFERENCES budget_line_anew (id) DEFERRABLE INITIALLY DEFERRED,
  origin_id TEXT,
  cost_type TEXT,
  archived TEXT
) STRICT, WITHOUT ROWID;

-- A heading was a text of each of its lines; from now on it is a line that others stand under.
WITH said AS (
  SELECT l.id, l.budget_id, l.project_id, l.position, (
    SELECT t.text FROM text t JOIN project p ON p.id = t.project_id
    WHERE t.project_id = l.project_id AND t.owner_id = l.id AND t.field = 'heading' AND trim(t.text) <> ''
    ORDER BY t.language <> p.language, t.language LIMIT 1) AS heading
  FROM budget_line l)
INSERT INTO budget_line_anew (id, project_id, budget_id, position)
SELECT min(id) || '/heading', project_id, budget_id, min(position) * 2
FROM said WHERE heading IS NOT NULL GROUP BY project_id, budget_id, heading;

WITH said AS (
  SELECT l.*, (
    SELECT t.text FROM text t JOIN project p ON p.id = t.project_id
    WHERE t.project_id = l.project_id AND t.owner_id = l.id AND t.field = 'heading' AND trim(t.text) <> ''
    ORDER BY t.language <> p.language, t.language LIMIT 1) AS heading
  FROM budget_line l)
INSERT INTO budget_line_anew (id, project_id, budget_id, position, code, units, unit_cost_minor,
  amount_minor, currency, unit_cost_currency, parent_id)
SELECT id, project_id, budget_id, position * 2 + 1, code, units, unit_cost_minor, amount_minor, currency,
  CASE WHEN unit_cost_minor IS NULL THEN NULL ELSE currency END,
  (SELECT min(other.id) || '/heading' FROM said other
   WHERE other.budget_id = said.budget_id AND other.heading = said.heading)
FROM said;

INSERT INTO text (project_id, owner_id, field, language, text)
SELECT t.project_id, h.id, 'text', t.language, t.text
FROM budget_line_anew h JOIN text t ON t.owner_id || '/heading' = h.id AND t.field = 'heading';
DELETE FROM text WHERE field = 'heading' AND owner_id IN (SELECT id FROM budget_line);

DROP TABLE budget_line;
DROP TABLE budget;
ALTER TABLE budget_anew RENAME TO budget;
ALTER TABLE budget_line_anew RENAME TO budget_line;
CREATE INDEX budget_line_of_project ON budget_line (project_id, budget_id);
CREATE INDEX budget_line_of_parent ON budget_line (parent_id);
CREATE INDEX budget_line_of_budget ON budget_line (budget_id);

-- Steps taken before tell of headings as they were kept then: they stay readable, but cannot be
-- turned back any more.
UPDATE step SET state = 'dropped' WHERE state IN ('done', 'undone');

-- Who pays: a grant, another donor, our own means, things given.
CREATE TABLE funding (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  agreement_id TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  amount_minor INTEGER,
  currency TEXT CHECK (length(currency) = 3),
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX funding_of_project ON funding (project_id);

-- A part of a line: what one of them pays, in one period. Parts of a line share nothing.
CREATE TABLE allocation (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  line_id TEXT NOT NULL REFERENCES budget_line (id) DEFERRABLE INITIALLY DEFERRED,
  funding_id TEXT REFERENCES funding (id) DEFERRABLE INITIALLY DEFERRED,
  period_id TEXT REFERENCES period (id) DEFERRABLE INITIALLY DEFERRED,
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX allocation_of_project ON allocation (project_id);
CREATE INDEX allocation_of_line ON allocation (line_id);
CREATE INDEX allocation_of_funding ON allocation (funding_id);
CREATE INDEX allocation_of_period ON allocation (period_id);

-- Money that moved or is promised. got: what an income became when it was exchanged. rate: of our
-- own books, so many of the entry's currency for one of the budget's.
CREATE TABLE entry (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  date TEXT NOT NULL,
  line_id TEXT REFERENCES budget_line (id) DEFERRABLE INITIALLY DEFERRED,
  funding_id TEXT REFERENCES funding (id) DEFERRABLE INITIALLY DEFERRED,
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  correction INTEGER NOT NULL DEFAULT 0 CHECK (correction IN (0, 1)),
  got_minor INTEGER,
  got_currency TEXT CHECK (length(got_currency) = 3),
  rate TEXT,
  reference TEXT,
  note TEXT,
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_of_project ON entry (project_id, date, position);
CREATE INDEX entry_of_line ON entry (line_id);
CREATE INDEX entry_of_funding ON entry (funding_id);

-- An amount that was moved from one line to another of the same version.
CREATE TABLE reallocation (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  date TEXT NOT NULL,
  from_id TEXT NOT NULL REFERENCES budget_line (id) DEFERRABLE INITIALLY DEFERRED,
  to_id TEXT NOT NULL REFERENCES budget_line (id) DEFERRABLE INITIALLY DEFERRED,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  approval TEXT,
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX reallocation_of_project ON reallocation (project_id);
CREATE INDEX reallocation_from ON reallocation (from_id);
CREATE INDEX reallocation_to ON reallocation (to_id);

-- Why a line departs from its budget, in a period or (none) as a whole.
CREATE TABLE explanation (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  line_id TEXT NOT NULL REFERENCES budget_line (id) DEFERRABLE INITIALLY DEFERRED,
  period_id TEXT REFERENCES period (id) DEFERRABLE INITIALLY DEFERRED,
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX explanation_of_project ON explanation (project_id);
CREATE INDEX explanation_of_line ON explanation (line_id);
CREATE INDEX explanation_of_period ON explanation (period_id);

-- One of `base` is `rate` of `counter`. date: a month, or the day from which it holds; none where it
-- always does. All projects share them.
CREATE TABLE rate (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  source TEXT NOT NULL,
  base TEXT NOT NULL CHECK (length(base) = 3),
  counter TEXT NOT NULL CHECK (length(counter) = 3),
  date TEXT,
  rate TEXT NOT NULL,
  archived TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX rate_by_pair ON rate (base, counter);

-- What a donor asks of the money: each limit is the agreement's own. Percentages are decimals.
ALTER TABLE agreement ADD COLUMN variance_level TEXT;
ALTER TABLE agreement ADD COLUMN variance_count TEXT;
ALTER TABLE agreement ADD COLUMN explain_percent TEXT;
ALTER TABLE agreement ADD COLUMN explain_against TEXT;
ALTER TABLE agreement ADD COLUMN contingency_percent TEXT;
ALTER TABLE agreement ADD COLUMN evaluation_percent TEXT;
ALTER TABLE agreement ADD COLUMN subgrant_limit_minor INTEGER;
ALTER TABLE agreement ADD COLUMN subgrant_limit_currency TEXT CHECK (length(subgrant_limit_currency) = 3);
ALTER TABLE agreement ADD COLUMN rate_source TEXT;
ALTER TABLE agreement ADD COLUMN rate_decimals INTEGER CHECK (rate_decimals >= 0);
ALTER TABLE agreement ADD COLUMN alert_percent TEXT;
ALTER TABLE agreement ADD COLUMN no_cofunding INTEGER NOT NULL DEFAULT 0 CHECK (no_cofunding IN (0, 1));
