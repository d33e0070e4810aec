-- What a project is called: in the wanted language, else in its own, else in any.
SELECT t.text AS title, t.language
FROM project p JOIN text t ON t.project_id = p.id AND t.owner_id = p.id AND t.field = 'title'
WHERE p.id = ?1 AND p.archived IS NULL
ORDER BY t.language = ?2 DESC, t.language = p.language DESC, t.language
LIMIT 1
