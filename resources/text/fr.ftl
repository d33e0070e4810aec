# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


## Command line


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
window-missing = non renseigné

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
window-recent-none = Les espaces de travail que vous ouvrirez figureront ici.
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
window-fact-title = Titre
window-fact-subtitle = Sous-titre
window-fact-acronym = Nom court
window-fact-language = Langue
window-fact-identifiers = Identifiants
window-fact-identifiers-prima = Identifiant PRIMA
window-fact-status = Statut
window-fact-type = Type de projet
window-fact-coverage = Couverture
window-fact-region = Région
window-fact-countries = Pays bénéficiaires
window-fact-geo_note = Géographie
window-fact-dates = Dates
window-fact-dates-start = Date de début
window-fact-dates-end = Date de fin
window-fact-duration_months = Durée
window-fact-donor = Bailleur
window-fact-implementer = Organisation d’exécution
window-fact-programme = Programme
window-fact-components = Composantes
window-fact-budget = Budget
window-fact-expenditure = Dépenses
window-fact-objective = Objectif
window-fact-context = Contexte
window-fact-framework = Cadre de résultats
window-fact-indicators = Indicateurs
window-fact-periods = Périodes
window-fact-deliverables = Livrables
window-fact-reach = Personnes touchées
window-fact-engagement = Mobilisation du public
window-fact-results = Résultats
window-fact-lessons = Leçons apprises
window-fact-experts = Experts
window-fact-organisations = Organisations
window-fact-domains = Domaines d’appui
window-fact-target_groups = Groupes cibles
window-fact-references = Références
window-as-given = (tel que fourni : « { $words } »)
window-derived = déduit
window-derived-hint = Découle du début et de la durée ; aucun document ne l’indique.
window-months = { $count ->
    [one] { $shown } mois
   *[other] { $shown } mois
}
window-led-by = dirigée par { $name }
window-own-component = ce projet
window-axis-goals = But
window-axis-objectives = Objectifs
window-axis-components = Volets
window-axis-pillars = Piliers de travail
window-axis-outcomes = Effets
window-axis-outputs = Produits
window-axis-activities = Activités
window-axis-results = Résultats
window-indicator = Indicateur
window-baseline = Valeur de départ
window-target = Cible finale
window-periodic = chaque période compte la sienne
window-cumulative = chaque période compte le total à ce jour
window-of-target = sur { $target } prévus
window-not-set = non fixé
window-not-reported = non communiqué
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
window-not-disaggregated = Non ventilé
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
