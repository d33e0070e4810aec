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

# The frame around every page
window-skip = Aller au contenu
window-home = Bilan : retour aux projets
window-saved = Tout est enregistré dans { $file }
window-workspace-menu = Espace de travail { $name } : en ouvrir un autre, fermer
window-open-other = Ouvrir un autre espace de travail…
window-close-workspace = Fermer cet espace de travail
window-undo = Annuler
window-undo-step = Annuler : { $step }
window-undo-none = Rien à annuler
window-redo-step = Rétablir : { $step }
window-redo-none = Rien à rétablir
window-undone = Annulé : { $step }
window-redone = Rétabli : { $step }
window-step = Modification
window-language-now = Langue de l’interface : { $language }
window-scheme = Clair ou sombre
window-scheme-auto = Comme le système
window-scheme-light = Clair
window-scheme-dark = Sombre
window-drop-here = Déposez les pages de projet ici
window-close = Fermer
window-close-message = Fermer ce message
window-cancel = Abandonner
window-done = Terminé
window-more = Plus

# The first page
window-home-title = Faites le bilan de vos projets. Rendez compte à vos bailleurs.
window-home-lead = Bilan garde vos projets dans un seul fichier sur cet ordinateur et en tire des rapports pour les bailleurs, en PDF et en Excel, en français, portugais, espagnol et anglais. Rien ne quitte cette machine.
window-demo = Essayer l’exemple
window-demo-hint = Un espace de travail de six projets, à regarder et à modifier sans crainte
window-new = Nouvel espace de travail…
window-new-hint = Un fichier vide pour vos propres projets, dans le dossier de votre choix
window-open = Ouvrir un espace de travail…
window-open-hint = Un fichier créé avec Bilan par vous ou par un collègue
window-recent = Espaces de travail récents
window-how = Comment cela se passe
window-how-import = Importez une page de projet
window-how-import-hint = Collez son texte, ou déposez le fichier sur la fenêtre.
window-how-check = Vérifiez ce qui a été trouvé
window-how-check-hint = Chaque fait montre les mots dont il est tiré. Ce qui n’est pas clair est demandé, jamais deviné.
window-how-report = Enregistrez le rapport
window-how-report-hint = En PDF et en Excel, dans la langue du bailleur.
window-how-drop = Vous pouvez aussi déposer des pages de projet ici dès maintenant : elles attendent qu’un espace de travail soit ouvert.

# The list of projects
window-projects = Projets
window-projects-count = { $count ->
    [one] { $shown } projet
   *[other] { $shown } projets
}
window-projects-found = { $shown } sur { $all }
window-projects-hint = Les flèches déplacent, Entrée ouvre, / cherche. Collez une page de projet avec Ctrl+V, ou déposez des fichiers n’importe où.
window-search = Chercher dans les projets
window-search-hint = Titre, code, bailleur, pays…
window-search-nothing = Aucun projet ne contient « { $query } ». Essayez avec moins de mots ou une autre orthographe.
window-column-code = Code
window-column-title = Titre
window-column-donor = Bailleur
window-column-countries = Pays
window-column-dates = Dates
window-column-status = Statut
window-column-budget = Budget
window-countries-more = et { $count } autres
window-from = début : { $date }
window-until = fin : { $date }
window-actions = Actions
window-actions-of = Actions pour { $title }
window-empty-title = Pas encore de projet
window-empty-lead = Un projet arrive avec la page qui le décrit : collez son texte, choisissez son fichier ou déposez-le sur la fenêtre. Vous voyez ce qui a été trouvé avant que rien ne soit gardé.
window-empty-hint = Le plus court : copiez la page, puis appuyez sur Ctrl+V ici.
window-delete = Supprimer le projet
window-delete-title = Supprimer ce projet ?
window-delete-hint = Tous ses faits quittent l’espace de travail. Annuler les ramène, plus tard aussi ; l’historique garde l’étape.
window-deleted = Supprimé : { $title }

# The page of a project
window-on-this-page = Sur cette page
window-section-identity = En bref
window-section-objective = Objectif et contexte
window-section-framework = Cadre de résultats
window-section-indicators = Indicateurs
window-section-deliverables = Livrables
window-section-budget = Budget
window-section-reach = Personnes touchées
window-section-engagement = Mobilisation du public
window-section-results = Résultats
window-section-lessons = Leçons apprises
window-section-organisations = Organisations et experts
window-section-references = Références
window-section-missing = Non renseigné
window-section-sources = Sources
window-as-given = (tel que fourni : « { $words } »)
window-derived = déduit
window-derived-hint = Découle du début et de la durée ; aucun document ne l’indique.
window-months = { $count ->
    [one] { $shown } mois
   *[other] { $shown } mois
}
window-led-by = dirigée par { $name }
window-own-component = ce projet
window-indicator = Indicateur
window-baseline = Valeur de départ
window-target = Cible finale
window-of-target = sur { $target } prévus
window-of = { $part } sur { $whole }
window-due = attendu : { $date }
window-budget-version = version { $version }
window-budget-line = Ligne budgétaire
window-budget-units = Unités
window-budget-unit-cost = Coût unitaire
window-budget-amount = Montant
window-breakdown = Ventilation
window-breakdown-of = Ventilation : { $kind }
window-people = Personnes
window-age = { $age } ans
window-reach-never-added = Ce sont des chiffres différents : ils ne sont jamais additionnés.
window-not-provided-lead = Un bailleur demande d’ordinaire ces faits, et aucun document ne les donne. Le rapport le dit aussi.
window-source-of = D’où cela vient : { $fact }
window-facts-from = { $count ->
    [one] { $shown } fait en est tiré
   *[other] { $shown } faits en sont tirés
}
window-unrecognised = Lignes qui n’ont pas été comprises

# Importing pages
window-import = Importer une page
window-import-lead = Faites entrer la page d’un projet : son texte est lu sur cet ordinateur, et vous voyez tout ce qui a été trouvé avant que rien ne change.
window-import-look = Regardez ce qui a été trouvé. Rien ne change avant l’importation.
window-pasted-name = Texte collé
window-paste = Collez le texte de la page
window-paste-hint = Copiez toute la page dans le navigateur ou dans Word, puis appuyez sur Ctrl+V ici.
window-read = Lire la page
window-files = Ou déposez des fichiers n’importe où
window-files-hint = Des fichiers texte, un projet chacun ; plusieurs à la fois conviennent.
window-choose-files = Choisir des fichiers…
window-pages = Pages à importer
window-sheet-ready = prête à importer
window-sheet-asks = demande une décision
window-sheet-refused = n’a pas pu être lue
window-sheet-reading = lecture en cours…
window-sheet-imported = importée
window-reading = Lecture de la page…
window-read-as = Lire comme { $encoding }
window-leave-out-page = Laisser cette page de côté
window-no-title = Aucun titre n’a été trouvé
window-page-language = Langue de la page
window-questions = À vous de décider : cela peut se lire de plusieurs façons
window-questions-answered = Vos réponses
window-line = Ligne { $line } :
window-line-column = Ligne
window-leave-out = Laisser de côté : je ne peux pas le dire
window-your-answer = Votre réponse
window-answer = Utiliser
window-answer-first = { $count ->
    [one] Il reste { $count } question ouverte.
   *[other] Il reste { $count } questions ouvertes.
}
window-decide-first = Décidez si cela met à jour le projet qui existe déjà.
window-nothing-changed = Rien n’a encore été modifié.
window-existing = Déjà dans cet espace de travail : { $title }
window-existing-same = La page ne dit rien que la fiche ne contienne déjà.
window-existing-what = Que doit faire la page ?
window-existing-update = Mettre à jour ce projet
window-existing-update-hint = Ses faits sont remplacés par ceux de la page ; l’historique garde les anciens.
window-existing-new = Créer un deuxième projet
window-existing-new-hint = Seulement s’il s’agit vraiment de deux projets de même code ou de même titre.
window-differences = Ce qu’une mise à jour changerait
window-now = Maintenant
window-after = Après
window-found = { $count ->
    [one] { $count } fait trouvé
   *[other] { $count } faits trouvés
}
window-found-table = Faits trouvés
window-understood-as = Compris comme
window-on-the-page = Sur la page
window-not-understood = { $count ->
    [one] { $count } ligne n’a pas été comprise
   *[other] { $count } lignes n’ont pas été comprises
}
window-not-understood-hint = Elles sont gardées avec le projet, pour que rien de la page ne se perde.
window-import-now = Importer
window-update-now = Mettre à jour le projet
window-imported-created = Importé : { $title }
window-imported-updated = Mis à jour : { $title }
window-imported-unchanged = Rien à changer : { $title }
window-next-page = Page suivante
window-open-project = Ouvrir le projet

# Making a report
window-report-make = Faire un rapport
window-report-done = Le rapport est prêt
window-report-language = Langue du rapport
window-report-formats = Fichiers
window-format-pdf = PDF
window-format-pdf-hint = pour lire, imprimer et envoyer
window-format-xlsx = Classeur Excel
window-format-xlsx-hint = les mêmes chiffres, pour calculer
window-report-save = Enregistrer…
window-report-writing = Rédaction du rapport…
window-report-writing-file = Écriture de { $name }…
window-report-saved = { $count ->
    [one] Enregistré dans { $folder }
   *[other] { $count } fichiers enregistrés dans { $folder }
}
window-open-file = Ouvrir
window-open-file-named = Ouvrir { $name }
window-reveal-file = Montrer dans le dossier
window-reveal-file-named = Montrer { $name } dans son dossier

# The history
window-history = Historique
window-history-lead = Tout ce qui a été modifié dans cet espace de travail, le plus récent d’abord.
window-history-none = Rien n’a encore été modifié.
window-history-undone = annulé
window-history-changes = { $count ->
    [one] { $count } valeur
   *[other] { $count } valeurs
}
window-history-field = Fait
window-old = Avant
window-new-value = Après
window-field-value = valeur
window-field-unit = unité
window-field-version = version
window-field-total_minor = total en unités mineures
window-field-amount_minor = montant en unités mineures
window-field-unit_cost_minor = coût unitaire en unités mineures
window-field-text = texte
window-field-scheme = émetteur
window-field-quantity = quantité
window-field-delivered = livré
window-field-method = méthode de comptage
window-field-kind = nature
window-field-group = groupe
window-field-currency = monnaie
window-field-current = en vigueur
window-field-code = code
window-field-name = nom
window-field-number = numéro
window-field-lead = chef de file
window-field-own = composante propre
window-field-role = rôle
window-field-level = niveau
window-field-axis = axe
window-field-description = description
window-field-due = échéance
window-field-place = lieu
window-field-sex = sexe
window-field-age = âge
window-field-disability = handicap
window-field-person = personne
window-field-event = événement
window-field-date = date
window-field-theme = thème
window-field-nationality = nationalité
window-field-expertise = spécialité
window-field-heading = rubrique
window-field-units = unités
window-field-start_date = date de début
window-field-end_date = date de fin
window-field-end_derived = fin déduite
window-field-start_day = premier jour
window-field-end_day = dernier jour
window-field-iso2 = pays
window-field-quote = citation
window-field-line = ligne
window-field-target = cible
window-field-actual = atteint
window-field-baseline = valeur de départ
window-field-accumulation = cumul des périodes
window-field-subject = fait
window-field-fingerprint = empreinte
window-field-acronym = sigle
window-field-sub_unit = service
window-field-status_label = statut tel que fourni
window-field-type_label = type tel que fourni
window-field-coverage_label = couverture telle que fournie
window-field-title = titre
window-field-language = langue
window-table-project = Projet
window-table-text = Texte
window-table-document = Document
window-table-source = Source
window-table-unrecognised = Ligne non comprise
window-field-dates = dates


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
