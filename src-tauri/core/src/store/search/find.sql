-- Documents with all the words: what projects are called first, then other names, then texts;
-- the best of each first, of equals the one that was added last. Where thousands of texts have
-- a word it tells little: of these the last 5,000 are weighed. Nothing of a project that is put aside.
WITH weighed AS MATERIALIZED (
  SELECT rowid AS doc, rank AS score FROM search WHERE search MATCH '{name} : (' || ?1 || ')'
  UNION ALL SELECT * FROM (
    SELECT rowid, rank FROM search WHERE search MATCH '{text} : (' || ?1 || ')' ORDER BY rowid DESC LIMIT 5000)
)
SELECT s.* FROM weighed JOIN searched s ON s.rowid = weighed.doc LEFT JOIN project p ON p.id = s.project_id
WHERE p.archived IS NULL
ORDER BY s.part = 'name' AND s.owner_id = s.project_id DESC, s.part = 'name' DESC, score, s.owner_id DESC, s.language
LIMIT 1000
