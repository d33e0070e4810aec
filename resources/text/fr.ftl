# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do

refused-workspace-missing = Le fichier { $file } n’existe pas. Rien n’a été modifié. Vérifiez le nom ou créez-y un nouvel espace de travail.
refused-workspace-empty = { $file } est un fichier vide, pas un espace de travail Bilan. Il est resté tel quel. Choisissez un autre fichier ou créez un nouvel espace de travail sous un autre nom.
refused-workspace-foreign = { $file } n’est pas un espace de travail Bilan. Il est resté tel quel. Choisissez un fichier créé par Bilan (son nom se termine en général par .bilan).
refused-workspace-newer = { $file } a été créé par une version plus récente de Bilan. Il est resté tel quel afin que rien ne soit perdu. Installez la version plus récente pour l’ouvrir.
refused-workspace-damaged = { $file } est endommagé et n’est plus fiable. Rien n’y a été écrit. Gardez-en une copie et ouvrez votre dernière sauvegarde.
refused-workspace-altered = { $file } contient des tables ou des programmes que Bilan n’a pas créés : il n’a pas été ouvert et est resté tel quel. Adressez-vous à la personne qui l’a envoyé ou ouvrez une sauvegarde.
refused-workspace-exists = { $file } existe déjà et n’a pas été modifié. Choisissez un autre nom ou ouvrez ce fichier.
refused-workspace-held = { $file } est ouvert ailleurs (par { $who }, depuis { $since }). Rien n’a été modifié. Fermez-le là-bas, puis réessayez.
refused-workspace-busy = { $file } est utilisé par un autre programme en ce moment. Rien n’a été modifié. Réessayez dans un instant.
refused-workspace-not-permitted = Vous n’avez pas le droit de lire ou de modifier { $file }. Rien n’a été modifié. Copiez le fichier dans un dossier à vous ou demandez ce droit.
refused-disk-full = Le disque est plein : { $file } n’a pas pu être modifié. Ce qui était enregistré est intact. Libérez de la place, puis réessayez.
refused-file-missing = Le fichier { $file } n’existe pas. Rien n’a été modifié. Vérifiez le nom et le dossier.
refused-project-unknown = Aucun projet de cet espace de travail ne répond au nom « { $project } ». La liste des projets indique leurs identifiants.
refused-project-several = « { $project } » peut désigner plusieurs projets : { $titles }. Indiquez-en un par son identifiant.
refused-page-ambiguous = { $file } peut se lire de plusieurs façons ({ $fields }). Rien n’a été importé. Répondez aux questions, puis relancez l’importation.
refused-page-known = { $file } concerne un projet déjà enregistré : { $title }. Rien n’a été modifié. Choisissez de le mettre à jour (--update) ou d’en créer un autre (--new).
refused-template-unknown = Il n’existe pas de modèle de rapport « { $template } ». Utilisez « project ».
refused-language-unknown = Les rapports ne peuvent pas être rédigés dans la langue « { $language } ». Utilisez fr, pt, es ou en.
refused-command-unknown = La commande « { $name } » n’existe pas.
refused-input-malformed = La demande est mal formée : { $cause }. Rien n’a été modifié.
refused-nothing-to-undo = Il n’y a rien à annuler.
refused-nothing-to-redo = Il n’y a rien à rétablir.
failed-write-file = Impossible d’écrire { $file } : { $cause }. Ce qui était enregistré est intact.
failed-read-file = Impossible de lire { $file } : { $cause }. Ce qui était enregistré est intact.
failed-make-folder = Impossible de créer le dossier { $file } : { $cause }. Ce qui était enregistré est intact.
failed-create-workspace = Impossible de créer l’espace de travail { $file } : { $cause }. Ce qui était enregistré est intact.
failed-open-workspace = Impossible d’ouvrir l’espace de travail { $file } : { $cause }. Ce qui était enregistré est intact.
failed-lock-workspace = Impossible de réserver { $file } pour l’écriture : { $cause }. Ce qui était enregistré est intact.
failed-read-workspace = Impossible de lire { $file } : { $cause }. Ce qui était enregistré est intact.
failed-read-project = Impossible de lire un projet de { $file } : { $cause }. Ce qui était enregistré est intact.
failed-read-history = Impossible de lire l’historique de { $file } : { $cause }. Ce qui était enregistré est intact.
failed-change-workspace = La modification de { $file } n’a pas pu être enregistrée : { $cause }. Ce qui était enregistré est intact.
failed-turn-step = L’étape n’a pas pu être annulée ou rétablie dans { $file } : { $cause }. Ce qui était enregistré est intact.
failed-read-example = L’exemple n’a pas pu être lu : { $cause }. Ce qui était enregistré est intact.
failed-answer = La réponse n’a pas pu être écrite : { $cause }. Ce qui était enregistré est intact.
failed-print = La réponse n’a pas pu être affichée : { $cause }. Ce qui était enregistré est intact.



## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


## Command line

op-import-page = Importation d’une page
op-update-from-page = Mise à jour depuis une page
op-add-example = Ajout de l’exemple
op-delete-project = Suppression d’un projet
op-undo = Annulation
op-redo = Rétablissement
example-name = Exemple
cli-made-workspace = Espace de travail créé : { $file }
cli-no-projects = Aucun projet pour l’instant. Importez une page : bilan import page FICHIER --workspace ESPACE
cli-no-history = Rien n’a encore été fait.
cli-step-undone = annulé
cli-undo-done = Annulé : { $op } ({ $subject })
cli-redo-done = Rétabli : { $op } ({ $subject })
cli-uncovered = { $file } : aucune police du rapport n’a ces caractères ; ils sont dessinés comme une case : { $characters }
cli-nothing-imported = Rien n’a été importé ; l’espace de travail est inchangé.
cli-question = { $field }, ligne { $line } : « { $quote } » – lequel ?
cli-missing =   Absent de la page : { $facts }
cli-import-created = Importé : { $title }.
cli-import-updated = Mis à jour : { $title }.
cli-import-unchanged = Déjà à jour : { $title }.
cli-checked = { $count ->
    [one] Le fichier est intact ; { $shown } projet a été lu.
   *[other] Le fichier est intact ; { $shown } projets ont été lus.
  }
cli-unrecognised = { $count ->
    [one] { $shown } ligne non comprise (conservée avec le projet).
   *[other] { $shown } lignes non comprises (conservées avec le projet).
  }
cli-help = Tient les projets dans un seul fichier et produit les rapports que demandent les bailleurs
cli-help-new = Crée un espace de travail vide
cli-help-demo = Crée un espace de travail avec les projets d’exemple
cli-help-import = Importe dans un espace de travail
cli-help-import-page = Importe des pages de projet (texte brut)
cli-help-list = Liste les projets
cli-help-show = Montre tout ce qui est enregistré d’un projet
cli-help-report = Écrit le rapport d’un projet en PDF et XLSX
cli-help-history = Montre ce qui a été fait, par qui et quand
cli-help-undo = Annule la dernière étape
cli-help-redo = Rétablit ce qui a été annulé
cli-help-check = Lit et vérifie tout le fichier
cli-help-call = Appelle une commande du programme par son nom, en JSON
cli-arg-json = Répondre en JSON, pour les machines
cli-arg-workspace = Le fichier de l’espace de travail
cli-arg-file = Le fichier à créer ; il ne doit pas encore exister
cli-arg-project = Un identifiant (CT.0689), un sigle, un titre ou une clé du projet
cli-arg-paths = Des fichiers texte ou des dossiers de fichiers .txt
cli-arg-language = Langue : fr, pt, es ou en
cli-arg-encoding = Encodage des fichiers s’ils ne sont pas en UTF-8, par exemple windows-1252
cli-arg-answers = Répond à ce que la page laisse ouvert ; une valeur vide laisse le fait de côté
cli-arg-update = Mettre à jour les projets déjà enregistrés
cli-arg-new = Créer un autre projet à côté de celui déjà enregistré
cli-arg-dry_run = Montrer ce qui serait importé sans rien modifier
cli-arg-format = Formats : pdf, xlsx ou les deux
cli-arg-out = Dossier des fichiers
cli-arg-template = Modèle de rapport
cli-arg-date = Date du rapport ; aujourd’hui par défaut
cli-arg-name = Nom de la commande
cli-arg-input = Ce qu’elle attend, en JSON
cli-exit-codes = Codes de sortie : 0 fait · 1 la machine ou le programme a échoué · 2 arguments erronés · 3 refusé, rien n’a été modifié · 4 une décision est nécessaire, rien n’a été modifié



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
