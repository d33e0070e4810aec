# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


## Command line


## Window


## Shell: what the desktop asks and refuses

host-new-name = Projets
host-demo-name = Exemple
host-new-title = Nouvel espace de travail
host-open-title = Ouvrir un espace de travail
host-pages-title = Choisir des pages de projet
host-report-title = Enregistrer le rapport
host-kind-workspace = Espaces de travail Bilan
host-kind-pages = Pages de texte
host-kind-all = Tous les fichiers
host-kind-pdf = Documents PDF
host-kind-xlsx = Classeurs Excel
host-replace-title = Le fichier existe déjà
host-replace-question = { $file } existe déjà. Le remplacer ?
host-replace-yes = Remplacer
host-replace-no = Conserver
refused-host-input = La fenêtre a demandé une chose que le programme ne comprend pas ({ $cause }). Rien n’a été modifié. Merci de le signaler.
refused-host-file-unknown = La fenêtre a demandé un fichier qui n’a été ni ouvert ni enregistré ici. Ouvrez ou enregistrez le fichier de nouveau.
refused-host-file-gone = { $file } n’est plus là. Il a peut-être été déplacé ou renommé ; enregistrez le rapport de nouveau.
refused-host-no-workspace = Aucun espace de travail n’est ouvert. Ouvrez-en un ou créez-en un d’abord.
refused-host-page = { $file } n’a pas été lu : ce n’est pas un fichier, ou il dépasse 50 Mo. Rien n’a été modifié. Choisissez la page sous forme de fichier texte.
refused-host-language = Le programme ne parle pas « { $language } ». Choisissez une de ses langues.
failed-host-settings = Vos choix n’ont pas pu être conservés dans { $file } : { $cause }. Vos projets ne sont pas touchés. Vérifiez que vous pouvez écrire dans ce dossier.
failed-host-call = Le programme a échoué en répondant ({ $cause }). Ce qui était enregistré est en sûreté. Réessayez ; si cela se reproduit, merci de le signaler.
failed-host-dialog = La boîte de dialogue de fichiers n’a pas pu être utilisée : { $cause }. Rien n’a été modifié. Réessayez.
failed-host-open-file = { $file } n’a pas pu être affiché : { $cause }. Le fichier est bien là ; ouvrez-le depuis votre gestionnaire de fichiers.
failed-host-open-workspace = { $file } n’a pas pu être ouvert : { $cause }. Rien n’a été modifié. Vérifiez le nom et le dossier du fichier.
failed-host-read-page = { $file } n’a pas pu être lu : { $cause }. Rien n’a été modifié. Vérifiez que le fichier est là et que vous pouvez le lire.
failed-host-folder = Le dossier { $file } n’a pas pu être créé : { $cause }. Rien n’a été modifié. Vérifiez qu’il reste de la place sur le disque et que vous pouvez y écrire.
