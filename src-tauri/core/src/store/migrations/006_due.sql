-- When and in which form a donor wants its reports. report_month, finance_month: the month by whose
-- end (or by whose report_day) a report, or the report on the money, is owed. reported_until: reports
-- on periods that end until this day were handed in without this workspace.
ALTER TABLE agreement ADD COLUMN report_month INTEGER;
ALTER TABLE agreement ADD COLUMN report_day INTEGER;
ALTER TABLE agreement ADD COLUMN finance_month INTEGER;
ALTER TABLE agreement ADD COLUMN final_months INTEGER;
ALTER TABLE agreement ADD COLUMN final_days INTEGER;
ALTER TABLE agreement ADD COLUMN reported_until TEXT;
ALTER TABLE agreement ADD COLUMN report_template TEXT;
ALTER TABLE agreement ADD COLUMN final_template TEXT;
ALTER TABLE agreement ADD COLUMN finance_template TEXT;
