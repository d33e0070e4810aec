-- Documents with all the words: what projects are called first, then other names, then texts;
-- the best of each first, of equals the one that was added last.
WITH matched AS MATERIALIZED (SELECT rowid AS doc, rank AS score FROM search WHERE search MATCH ?1)
SELECT s.* FROM matched JOIN searched s ON s.rowid = matched.doc
ORDER BY s.part = 'name' AND s.owner_id = s.project_id DESC, s.part = 'name' DESC, score, s.owner_id DESC, s.language
LIMIT 1000
