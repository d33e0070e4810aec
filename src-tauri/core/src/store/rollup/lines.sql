-- The lines of the budgets in force, each with what was spent on it, a row for each currency.
-- Entries hang on a line's first version.
SELECT l.project_id, l.id, l.code, l.amount_minor, l.currency, m.currency, m.minor
FROM project p
JOIN budget b ON b.id = (SELECT id FROM budget
  WHERE project_id = p.id AND archived IS NULL ORDER BY current DESC, version DESC LIMIT 1)
JOIN budget_line l ON l.budget_id = b.id AND l.archived IS NULL
LEFT JOIN rollup_money m ON m.project_id = l.project_id AND m.line_id = coalesce(l.origin_id, l.id)
  AND m.kind = 'expenditure'
WHERE p.archived IS NULL AND (?1 IS NULL OR p.id = ?1)
ORDER BY p.position, l.position, l.id, m.currency
