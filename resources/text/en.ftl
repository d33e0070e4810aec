# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


# The workbook
refused-cell-too-long = The text of “{ $field }” that begins with “{ $text }” is longer than the 32,767 characters that a cell of a workbook can hold. No workbook was written, and the project is unchanged. Shorten the text, or make the PDF, which holds all of it.
failed-write-workbook = The workbook could not be made: { $cause }. Nothing was written, and the project is unchanged. Try again, or make the PDF.
word-sheet-summary = Summary
word-sheet-narrative = Narrative


## Command line


## Window


