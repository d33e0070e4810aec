# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


# The workbook
refused-cell-too-long = El texto de «{ $field }» que empieza por «{ $text }» supera los 32 767 caracteres que caben en una celda de una hoja de cálculo. No se ha escrito ningún archivo y el proyecto no ha cambiado. Acorte el texto o genere el PDF, que lo contiene entero.
failed-write-workbook = No se ha podido generar la hoja de cálculo: { $cause }. No se ha escrito nada y el proyecto no ha cambiado. Inténtelo de nuevo o genere el PDF.
word-sheet-summary = Resumen
word-sheet-narrative = Texto


## Command line


## Window


