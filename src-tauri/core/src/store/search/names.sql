-- Names: all by which somebody calls a project, a body, a person, a grant or a file.
SELECT id AS project, id AS owner, '' AS language, 'acronym' AS field, '' AS spoken, acronym AS text, '' AS place
  FROM project WHERE acronym IS NOT NULL
UNION ALL SELECT project_id, project_id, '', 'value', '', value, id FROM identifier WHERE archived IS NULL
UNION ALL SELECT project_id, project_id, '', 'title', language, text, language
  FROM text WHERE owner_id = project_id AND field = 'title'
UNION ALL SELECT '', id, '', 'name', '', name, '' FROM programme
UNION ALL SELECT '', id, '', 'acronym', '', acronym, '' FROM programme WHERE acronym IS NOT NULL
UNION ALL SELECT '', id, '', 'name', '', name, '' FROM organisation
UNION ALL SELECT '', id, '', 'acronym', '', acronym, '' FROM organisation WHERE acronym IS NOT NULL
UNION ALL SELECT '', id, '', 'sub_unit', '', sub_unit, '' FROM organisation WHERE sub_unit IS NOT NULL
UNION ALL SELECT project_id, id, '', 'name', '', name, '' FROM expert
UNION ALL SELECT project_id, id, '', 'expertise', '', expertise, '' FROM expert WHERE expertise IS NOT NULL
UNION ALL SELECT project_id, id, '', 'person', '', person, '' FROM engagement WHERE person IS NOT NULL
UNION ALL SELECT project_id, id, '', 'event', '', event, '' FROM engagement WHERE event IS NOT NULL
UNION ALL SELECT project_id, id, '', 'place', '', place, '' FROM engagement WHERE place IS NOT NULL
UNION ALL SELECT project_id, id, '', 'number', '', number, '' FROM agreement WHERE number IS NOT NULL
UNION ALL SELECT project_id, id, '', 'number', '', number, '' FROM reference WHERE number IS NOT NULL
UNION ALL SELECT project_id, id, '', 'place', '', place, '' FROM result_node WHERE place IS NOT NULL
UNION ALL SELECT project_id, id, '', 'name', '', name, '' FROM attachment
UNION ALL SELECT project_id, id, '', 'credit', '', credit, '' FROM attachment WHERE credit IS NOT NULL
UNION ALL SELECT project_id, id, '', 'lead', '', lead, '' FROM component WHERE lead IS NOT NULL
UNION ALL SELECT project_id, id, '', 'owner', '', owner, '' FROM risk WHERE owner IS NOT NULL
UNION ALL SELECT project_id, id, '', 'number', '', number, '' FROM amendment WHERE number IS NOT NULL
UNION ALL SELECT project_id, id, '', 'code', '', code, '' FROM result_node WHERE code IS NOT NULL
UNION ALL SELECT project_id, id, '', 'code', '', code, '' FROM indicator WHERE code IS NOT NULL
UNION ALL SELECT '', id, '', 'reference', '', reference, '' FROM organisation WHERE reference IS NOT NULL
