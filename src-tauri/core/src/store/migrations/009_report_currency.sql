-- In which currency a report tells of money; none while that is the budget's own.
ALTER TABLE report ADD COLUMN currency TEXT;
