-- All lessons, the newest first.
SELECT l.id, l.project_id, l.theme, l.phase, :language AS language, count(*) OVER () AS total
FROM lesson l JOIN project p ON p.id = l.project_id
WHERE l.archived IS NULL AND p.archived IS NULL
  AND (:theme IS NULL OR l.theme = :theme)
  AND (:phase IS NULL OR l.phase = :phase)
  AND (:project IS NULL OR l.project_id = :project)
  AND (:language IS NULL OR EXISTS (
    SELECT 1 FROM text t WHERE t.project_id = l.project_id AND t.owner_id = l.id AND t.language = :language))
ORDER BY l.id DESC
LIMIT :limit OFFSET :offset
