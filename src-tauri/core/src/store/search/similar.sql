-- Lessons in a language with any of the words, but not the lesson ?3 itself.
WITH matched AS MATERIALIZED (SELECT rowid AS doc, rank AS score FROM search WHERE search MATCH '{text} : (' || ?1 || ')')
SELECT s.project_id, s.owner_id, s.language
FROM matched JOIN searched s ON s.rowid = matched.doc
JOIN lesson l ON l.id = s.owner_id JOIN project p ON p.id = l.project_id
WHERE s.part = 'text' AND s.language = ?2 AND s.owner_id IS NOT ?3
  AND l.archived IS NULL AND p.archived IS NULL
ORDER BY score, s.owner_id DESC
LIMIT 40
