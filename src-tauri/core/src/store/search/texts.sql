-- Texts: a row's texts of one language are one document, so that its words may stand in any of
-- them. What is written in reports repeats the record. Labels of codes would be found in every project, and a project's title is a name of it.
SELECT project_id AS project, owner_id AS owner, language, field, language AS spoken, text, '' AS place
FROM text
WHERE field NOT IN ('status_label', 'type_label', 'coverage_label', 'duration_text', 'unit')
  AND NOT (field = 'title' AND owner_id = project_id)
  AND field NOT IN ('content', 'remark')
