# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


# The workbook
refused-cell-too-long = Le texte de « { $field } » qui commence par « { $text } » dépasse les 32 767 caractères que peut contenir une cellule de classeur. Aucun classeur n’a été écrit et le projet est inchangé. Raccourcissez le texte ou produisez le PDF, qui le contient en entier.
failed-write-workbook = Le classeur n’a pas pu être produit : { $cause }. Rien n’a été écrit et le projet est inchangé. Réessayez ou produisez le PDF.
word-sheet-summary = Synthèse
word-sheet-narrative = Texte


## Command line


## Window


