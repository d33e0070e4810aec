-- The lessons of other projects that a project (?1) cites, each with its origin. Texts come in
-- every language as [language, text] pairs.
SELECT
  c.id,
  c.lesson_id,
  l.theme,
  p.id AS origin,
  p.language,
  -- As `Identifier::leading` chooses.
  (SELECT i.value FROM identifier i WHERE i.project_id = p.id AND i.archived IS NULL
    ORDER BY i.scheme = 'prima', i.position LIMIT 1) AS identifier,
  (SELECT json_group_array(json_array(t.language, t.text)) FROM text t
    WHERE t.project_id = p.id AND t.owner_id = p.id AND t.field = 'title') AS titles,
  (SELECT json_group_array(json_array(t.language, t.text)) FROM text t
    WHERE t.project_id = p.id AND t.owner_id = l.id AND t.field = 'observation') AS observations,
  (SELECT json_group_array(json_array(t.language, t.text)) FROM text t
    WHERE t.project_id = p.id AND t.owner_id = l.id AND t.field = 'recommendation') AS recommendations
FROM citation c
JOIN lesson l ON l.id = c.lesson_id
JOIN project p ON p.id = l.project_id
WHERE c.project_id = ?1 AND c.archived IS NULL AND l.archived IS NULL AND p.archived IS NULL
ORDER BY c.position
