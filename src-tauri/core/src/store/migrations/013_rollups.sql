-- Sums that are kept in step with the rows they are made of, so that nobody waits for a million rows.
-- They are derived: no changeset holds them, and they can be made anew at any time. A sum is an
-- integer, or its decimals as text where it is beyond what an integer holds.

-- How the people of a row are parted; each combination once.
CREATE TABLE rollup_part (
  id INTEGER NOT NULL PRIMARY KEY,
  sex TEXT,
  age TEXT,
  disability TEXT
) STRICT;
CREATE INDEX rollup_part_by_words ON rollup_part (sex, age, disability);

-- Rows of reach that say the same of themselves but for place, group and what they were counted from.
CREATE TABLE rollup_line (
  id INTEGER NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  method TEXT NOT NULL,
  unit TEXT NOT NULL,
  indicator_id TEXT,
  period_id TEXT
) STRICT;
CREATE INDEX rollup_line_by_words ON rollup_line (project_id, period_id, indicator_id, kind, method, unit);

-- People of such rows, part by part; the part that says nothing holds what no other part tells.
CREATE TABLE rollup_sum (
  line INTEGER NOT NULL,
  part INTEGER NOT NULL,
  people ANY NOT NULL,
  figures INTEGER NOT NULL,
  PRIMARY KEY (line, part)
) STRICT, WITHOUT ROWID;

-- What the figure of a kind is made of, of rows of periods (dated) and of those without one. largest:
-- the figure of rows of the same people, of which the largest counts; -1 where they are added.
CREATE TABLE rollup_count (
  project_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  dated INTEGER NOT NULL CHECK (dated IN (0, 1)),
  largest INTEGER NOT NULL,
  people ANY NOT NULL,
  rows INTEGER NOT NULL,
  PRIMARY KEY (project_id, kind, dated, largest)
) STRICT, WITHOUT ROWID;

-- Entries of a budget line (empty: of none), kind and currency together, in minor units.
CREATE TABLE rollup_money (
  project_id TEXT NOT NULL,
  line_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  currency TEXT NOT NULL,
  minor ANY NOT NULL,
  entries INTEGER NOT NULL,
  PRIMARY KEY (project_id, line_id, kind, currency)
) STRICT, WITHOUT ROWID;
