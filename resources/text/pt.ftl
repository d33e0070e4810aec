# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


# The workbook
refused-cell-too-long = O texto de «{ $field }» que começa por «{ $text }» ultrapassa os 32 767 caracteres que cabem numa célula de uma folha de cálculo. Nenhum ficheiro foi escrito e o projeto não mudou. Encurte o texto ou produza o PDF, que o contém por inteiro.
failed-write-workbook = Não foi possível produzir a folha de cálculo: { $cause }. Nada foi escrito e o projeto não mudou. Tente de novo ou produza o PDF.
word-sheet-summary = Resumo
word-sheet-narrative = Texto


## Command line


## Window


