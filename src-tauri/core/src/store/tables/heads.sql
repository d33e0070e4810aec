-- The list of projects: one row each, in the order in which they were added.
SELECT
  p.*,
  coalesce((SELECT t.text FROM text t
    WHERE t.project_id = p.id AND t.owner_id = p.id AND t.field = 'title' AND t.language = p.language), '') AS title,
  (SELECT coalesce(json_group_array(json_object('id', i.id, 'scheme', i.scheme, 'value', i.value)), '[]')
    FROM (SELECT * FROM identifier WHERE project_id = p.id AND archived IS NULL ORDER BY position) i) AS identifiers,
  -- The same words as `Project::settle` makes of the funding organisations.
  (SELECT group_concat(name, '; ')
    FROM (SELECT o.name || coalesce(' - ' || o.sub_unit, '') AS name FROM project_organisation po JOIN organisation o ON o.id = po.organisation_id
      WHERE po.project_id = p.id AND po.role = 'funding' AND po.archived IS NULL ORDER BY po.position)) AS donor,
  (SELECT coalesce(json_group_array(c.iso2), '[]')
    FROM (SELECT iso2 FROM country WHERE project_id = p.id ORDER BY position) c) AS countries,
  b.total_minor,
  b.currency,
  g.name AS programme,
  f.name AS office
FROM project p
LEFT JOIN programme g ON g.id = p.programme_id
LEFT JOIN budget b ON b.id = (SELECT id FROM budget
  WHERE project_id = p.id AND archived IS NULL ORDER BY current DESC, version DESC LIMIT 1)
LEFT JOIN arrival a ON a.project_id = p.id
LEFT JOIN office f ON f.workspace = a.workspace
WHERE p.archived IS NULL
ORDER BY p.position
