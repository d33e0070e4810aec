-- Places of reach: one document for each place of a project, however many lines count people there.
SELECT DISTINCT project_id AS project, place AS owner, '' AS language, 'place' AS field, '' AS spoken,
  place AS text, '' AS place
FROM reach WHERE place IS NOT NULL
