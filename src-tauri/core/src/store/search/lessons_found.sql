-- Lessons with all the words of a query in one language, the best first, of equals the newest.
-- Where thousands have the words these tell little: the last 5,000 are weighed, the others follow.
WITH matched AS MATERIALIZED (SELECT rowid AS doc FROM search WHERE search MATCH '{text} : (' || :words || ')'),
weighed AS MATERIALIZED (
  SELECT rowid AS doc, rank AS score FROM search WHERE search MATCH '{text} : (' || :words || ')'
  ORDER BY rowid DESC LIMIT 5000
),
best AS (
  SELECT s.owner_id AS id, s.language, min(coalesce(weighed.score, 0)) AS score
  FROM matched JOIN searched s ON s.rowid = matched.doc LEFT JOIN weighed ON weighed.doc = matched.doc
  WHERE s.part = 'text' AND (:language IS NULL OR s.language = :language)
  GROUP BY s.owner_id
)
SELECT l.id, l.project_id, l.theme, l.phase, best.language AS language, count(*) OVER () AS total
FROM best JOIN lesson l ON l.id = best.id JOIN project p ON p.id = l.project_id
WHERE l.archived IS NULL AND p.archived IS NULL
  AND (:theme IS NULL OR l.theme = :theme)
  AND (:phase IS NULL OR l.phase = :phase)
  AND (:project IS NULL OR l.project_id = :project)
ORDER BY best.score, l.id DESC
LIMIT :limit OFFSET :offset
