# All words that people see. One file per language; keys are the same in all.

## What a program must know of the language

language-words = fr
language-numbers = fr
language-direction = ltr
language-day = [$-40C]d mmmm yyyy
language-longest-day = 30 septembre 2026
language-speaks = window reports
language-checked = yes

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
refused-disk-full = Le disque est plein : { $file } n’a pas pu être modifié, il n’y reste que { $free } Mo. Ce qui était enregistré est intact. Libérez de la place, puis réessayez.
refused-file-missing = Le fichier { $file } n’existe pas. Rien n’a été modifié. Vérifiez le nom et le dossier.
refused-project-unknown = Aucun projet de cet espace de travail ne répond au nom « { $project } ». La liste des projets indique leurs identifiants.
refused-project-several = « { $project } » peut désigner plusieurs projets : { $titles }. Indiquez-en un par son identifiant.
refused-page-ambiguous = { $file } peut se lire de plusieurs façons ({ $fields }). Rien n’a été importé. Répondez aux questions, puis relancez l’importation.
refused-page-known = { $file } concerne un projet déjà enregistré : { $title }. Rien n’a été modifié. Choisissez de le mettre à jour ou d’en créer un autre.
refused-template-unknown = Il n’existe pas de modèle de rapport « { $template } ». `bilan templates` liste ceux qui existent.
refused-language-unknown = Les rapports ne peuvent pas être rédigés dans la langue « { $language } ». Utilisez { $known }.
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

refused-page-empty = { $file } est vide : il n’y a rien à importer. Rien n’a été importé. Choisissez un autre fichier ou collez le texte de la page.
refused-page-binary = { $file } n’est pas du texte brut (c’est peut-être un PDF, un document Word ou une image). Rien n’a été importé. Ouvrez-le, copiez son texte et collez-le, ou enregistrez-le en texte brut.
refused-page-html = { $file } est le code source d’une page web (HTML). Rien n’a été importé. Ouvrez la page dans un navigateur, copiez le texte affiché et collez-le.
refused-page-encoding = { $file } n’est pas codé en UTF-8, mais probablement en { $encoding }. Rien n’a été importé, afin qu’aucune lettre ne soit perdue. Relancez l’importation en indiquant { $encoding }, ou enregistrez le fichier en UTF-8.
refused-page-encoding-unknown = Bilan ne connaît pas le codage « { $encoding } » : { $file } n’a pas été lu. Rien n’a été importé. Indiquez un nom tel que windows-1252 ou utf-16le.
refused-page-damaged = Des lettres de { $file } sont déjà perdues : des signes de remplacement (�) en tiennent lieu. Rien n’a été importé. Enregistrez de nouveau la page à partir de l’original, en UTF-8.
refused-page-too-large = { $file } dépasse 1 Mo, ce qu’aucune page de projet n’atteint. Rien n’a été importé. Choisissez le texte d’un seul projet.
refused-page-no-label = Rien dans { $file } ne ressemble à une page de projet : aucun intitulé tel que « Statut du projet » ou « Budget » n’y figure. Rien n’a été importé. Choisissez une page de projet ou copiez la page entière avec ses intitulés.


## Vocabulary: status, coverage, kinds, roles, levels, units

# Where a project stands
status-pipeline = En préparation
status-implementation = En cours
status-finalisation = En clôture
status-completed = Achevé
status-cancelled = Annulé
status-suspended = Suspendu

# How far it reaches
coverage-global = Mondiale
coverage-regional = Régionale
coverage-multi_national = Plurinationale
coverage-national = Nationale
coverage-sub_national = Infranationale

# Kinds of project, as the IOM Development Fund and its peers sort them
type-counter_trafficking = Lutte contre la traite
type-counter_smuggling = Lutte contre le trafic illicite de migrants
type-protection = Protection
type-labour_migration = Migration de main-d’œuvre
type-migration_development = Migration et développement
type-border_management = Gestion de l’immigration et des frontières
type-return_reintegration = Retour et réintégration
type-migration_health = Migration et santé
type-migration_environment = Migration, environnement et changement climatique
type-migration_management = Gestion des migrations
type-technical_cooperation = Coopération technique
type-research = Recherche
type-policy = Politiques et cadre juridique
type-training = Formation
type-capacity_building = Renforcement des capacités
type-emergency = Urgence et aide humanitaire

# Regions in the words of the IOM Development Fund
region-africa = Afrique
region-sub_saharan_africa = Afrique subsaharienne
region-west_and_central_africa = Afrique de l’Ouest et centrale
region-west_africa = Afrique de l’Ouest
region-east_africa = Afrique de l’Est
region-southern_africa = Afrique australe
region-sahel = Sahel
region-middle_east_and_north_africa = Moyen-Orient et Afrique du Nord
region-middle_east = Moyen-Orient
region-asia_and_oceania = Asie et Océanie
region-asia_and_the_pacific = Asie et Pacifique
region-central_asia = Asie centrale
region-south_asia = Asie du Sud
region-south_east_asia = Asie du Sud-Est
region-pacific = Pacifique
region-europe = Europe
region-europe_and_central_asia = Europe et Asie centrale
region-western_balkans = Balkans occidentaux
region-americas = Amériques
region-latin_america_and_the_caribbean = Amérique latine et Caraïbes
region-latin_america = Amérique latine
region-central_america = Amérique centrale
region-south_america = Amérique du Sud
region-caribbean = Caraïbes

# Who issues an identifier
scheme-donor_project = ID du projet (bailleur)
scheme-prima = ID PRIMA
scheme-agreement = Numéro de la convention
scheme-internal = Référence interne
scheme-iati = Identifiant IITA

# Parts that organisations play; the label stands over one name or several
role-funding = { $count ->
    [one] Bailleur de fonds
   *[other] Bailleurs de fonds
}
role-accountable = { $count ->
    [one] Organisation responsable
   *[other] Organisations responsables
}
role-implementing = { $count ->
    [one] Organisation chargée de la mise en œuvre
   *[other] Organisations chargées de la mise en œuvre
}
role-partner = { $count ->
    [one] Partenaire
   *[other] Partenaires
}
role-beneficiary_institution = { $count ->
    [one] Institution bénéficiaire
   *[other] Institutions bénéficiaires
}
role-observer = { $count ->
    [one] Observateur
   *[other] Observateurs
}
role-component_lead = { $count ->
    [one] Chef de file d’une autre composante
   *[other] Chefs de file d’autres composantes
}
role-network = { $count ->
    [one] Réseau
   *[other] Réseaux
}

# Levels of a results framework
level-goal = Objectif global
level-objective = Objectif
level-component = Volet
level-pillar = Pilier
level-outcome = Effet
level-output = Produit
level-activity = Activité
levels-goal = Objectifs globaux
levels-objective = Objectifs
levels-component = Volets
levels-pillar = Piliers de travail
levels-outcome = Effets
levels-output = Produits
levels-activity = Activités

# Kinds of reach; they are never added together
reach-direct = Touchées directement
reach-indirect = Touchées indirectement
reach-public_engagement = Touchées par l’engagement du public
method-single = Un seul chiffre, tel que communiqué
method-distinct = Personnes différentes à chaque fois : les chiffres de toutes les périodes et de tous les lieux s’additionnent
method-maximum = Les mêmes personnes peuvent revenir : le chiffre le plus élevé est retenu
sex-female = Femmes et filles
sex-male = Hommes et garçons
sex-other = Autre
disability-with = En situation de handicap
disability-without = Sans handicap

# How indicators add up, how far deliverables are
accumulation-periodic = Périodique
accumulation-cumulative = Cumulatif
deliverable-status-planned = Prévu
deliverable-status-in_progress = En cours
deliverable-status-delivered = Livré
deliverable-status-cancelled = Annulé

# Units of deliverables, indicators and budget lines
unit-person = { $count ->
    [one] personne
   *[other] personnes
}
unit-household = { $count ->
    [one] ménage
   *[other] ménages
}
unit-organisation = { $count ->
    [one] organisation
   *[other] organisations
}
unit-iteration = { $count ->
    [one] itération
   *[other] itérations
}
unit-course = { $count ->
    [one] cours
   *[other] cours
}
unit-module = { $count ->
    [one] module
   *[other] modules
}
unit-seminar = { $count ->
    [one] séminaire
   *[other] séminaires
}
unit-conference = { $count ->
    [one] conférence
   *[other] conférences
}
unit-visit = { $count ->
    [one] visite
   *[other] visites
}
unit-guide = { $count ->
    [one] guide
   *[other] guides
}
unit-assessment = { $count ->
    [one] évaluation
   *[other] évaluations
}
unit-publication = { $count ->
    [one] publication
   *[other] publications
}
unit-copy = { $count ->
    [one] exemplaire
   *[other] exemplaires
}
unit-video = { $count ->
    [one] vidéo
   *[other] vidéos
}
unit-system = { $count ->
    [one] système
   *[other] systèmes
}
unit-mechanism = { $count ->
    [one] mécanisme
   *[other] mécanismes
}
unit-tool = { $count ->
    [one] outil
   *[other] outils
}
unit-policy = { $count ->
    [one] politique
   *[other] politiques
}
unit-platform = { $count ->
    [one] plateforme
   *[other] plateformes
}
unit-database = { $count ->
    [one] base de données
   *[other] bases de données
}
unit-centre = { $count ->
    [one] centre
   *[other] centres
}
unit-session = { $count ->
    [one] séance
   *[other] séances
}
unit-training = { $count ->
    [one] formation
   *[other] formations
}
unit-workshop = { $count ->
    [one] atelier
   *[other] ateliers
}
unit-meeting = { $count ->
    [one] réunion
   *[other] réunions
}
unit-event = { $count ->
    [one] événement
   *[other] événements
}
unit-manual = { $count ->
    [one] manuel
   *[other] manuels
}
unit-study = { $count ->
    [one] étude
   *[other] études
}
unit-report = { $count ->
    [one] rapport
   *[other] rapports
}
unit-application = { $count ->
    [one] application
   *[other] applications
}
unit-campaign = { $count ->
    [one] campagne
   *[other] campagnes
}
unit-protocol = { $count ->
    [one] protocole
   *[other] protocoles
}
unit-shelter = { $count ->
    [one] refuge
   *[other] refuges
}
unit-case = { $count ->
    [one] cas
   *[other] cas
}
unit-kit = { $count ->
    [one] kit
   *[other] kits
}
unit-day = { $count ->
    [one] jour
   *[other] jours
}
unit-month = { $count ->
    [one] mois
   *[other] mois
}
unit-year = { $count ->
    [one] an
   *[other] ans
}
unit-trip = { $count ->
    [one] déplacement
   *[other] déplacements
}
unit-lump_sum = { $count ->
    [one] forfait
   *[other] forfaits
}
unit-unit = { $count ->
    [one] unité
   *[other] unités
}

# Subjects of lessons, kinds of reference
theme-training = Formation
theme-protection = Protection
theme-coordination = Coordination
theme-partnership = Partenariat
theme-monitoring = Suivi et évaluation
theme-safety = Sécurité
theme-inclusion = Inclusion
theme-sustainability = Durabilité
reference-law = Loi
reference-treaty = Traité
reference-policy = Politique
reference-document = Document

# Facts of the record, as a label
fact-title = Titre
fact-subtitle = Sous-titre
fact-acronym = Sigle
fact-language = Langue
fact-identifiers = Identifiants
fact-identifiers-prima = ID PRIMA
fact-status = Statut du projet
fact-type = Type de projet
fact-coverage = Couverture
fact-region = Région
fact-countries = Pays
fact-geo_note = Zone géographique
fact-period = Période
fact-report_date = Date du rapport
fact-dates-start = Date de début
fact-dates-end = Date de fin
fact-duration_months = Durée (mois)
fact-duration_text = Durée
fact-donor = Bailleur de fonds
fact-implementer = Organisation chargée de la mise en œuvre
fact-organisations = Organisations
fact-programme = Programme
fact-component = Composante du programme
fact-components = Composantes du programme
fact-budget = Budget
fact-budget-total = Budget total
fact-budget-lines_total = Somme des lignes du budget
fact-budget-version = Version du budget
fact-expenditure = Dépenses
fact-objective = Objectif
fact-context = Contexte
fact-domains = Domaines de soutien
fact-target_groups = Groupes cibles
fact-framework = Cadre de résultats
fact-periods = Périodes de rapport
fact-indicators = Indicateurs
fact-deliverables = Livrables
fact-reach = Personnes touchées
fact-engagement = Engagement du public
fact-results = Résultats obtenus
fact-lessons = Leçons apprises
fact-experts = Experts
fact-references = Base juridique
fact-unrecognised = Texte sans place dans la fiche

# One row of a list, by its number
row-deliverables = Livrable { $number }
row-results = Résultat { $number }
row-lessons = Leçon { $number }
row-engagement = Engagement du public { $number }
row-experts = Expert { $number }
row-target_groups = Groupe cible { $number }
row-references = Base juridique { $number }
row-indicators = Indicateur { $number }
row-with-code = { $label } { $code }
row-with-name = { $label } : { $name }

## Report: the project report


# Words that the writers of PDF and workbook need
word-contents = Table des matières
word-page = Page
word-of = sur
word-continued = suite
word-generated-by = Établi avec Bilan
word-source = Source
word-document = Document
word-quote = Citation
word-yes = oui
word-no = non
word-total = Total
word-sheet-summary = Synthèse
word-sheet-narrative = Texte
word-not-provided = non communiqué

# Headings
section-summary = Chiffres clés
section-identity = Fiche du projet
section-purpose = Objectif et contexte
section-framework = Cadre de résultats
section-indicators = Indicateurs
section-deliverables = Livrables du projet
section-results = Résultats du projet
section-budget = Budget
section-reach = Portée totale du projet
section-engagement = Engagement du public
section-lessons = Leçons apprises
section-partners = Partenaires et experts
section-references = Base juridique
section-sources = Sources
section-not_provided = Informations non communiquées
section-unrecognised = Annexe – autres textes
heading-statements = Tel que communiqué

# What is missing is said, and never 0
not-provided = non communiqué
not-provided-in-source = non communiqué dans la source
not-reported = non rapporté
not-set = non fixé
not-recorded = Non précisé
not-disaggregated = Non ventilé
note-not-provided = Non communiqué.
note-not-provided-in-source = Non communiqué dans la source.
note-missing-is-not-zero = Personne n’a communiqué ces informations. Elles sont inconnues, ce qui ne veut pas dire qu’elles sont nulles.

# The cover’s period
period-from-to = { $start } – { $end }
period-end-derived = { $start } – { $end } (fin calculée)
period-no-start = début non communiqué ; fin { $end }
period-no-end = début { $start } ; fin non communiquée
derived-from-duration = calculée d’après le début et la durée, aucun document ne l’indique

# Key figures: what stands below the large number
figure-reach-direct = { $count ->
    [one] personne touchée directement
   *[other] personnes touchées directement
}
figure-reach-indirect = { $count ->
    [one] personne touchée indirectement
   *[other] personnes touchées indirectement
}
figure-reach-public_engagement = { $count ->
    [one] personne touchée par l’engagement du public
   *[other] personnes touchées par l’engagement du public
}
figure-countries = { $count ->
    [one] pays
   *[other] pays
}
figure-months = { $count ->
    [one] mois de durée
   *[other] mois de durée
}
figure-deliverables = { $count ->
    [one] livrable
   *[other] livrables
}
figure-level-goal = { $count ->
    [one] objectif global
   *[other] objectifs globaux
}
figure-level-objective = { $count ->
    [one] objectif
   *[other] objectifs
}
figure-level-component = { $count ->
    [one] volet
   *[other] volets
}
figure-level-pillar = { $count ->
    [one] pilier de travail
   *[other] piliers de travail
}
figure-level-outcome = { $count ->
    [one] effet
   *[other] effets
}
figure-level-output = { $count ->
    [one] produit
   *[other] produits
}
figure-level-activity = { $count ->
    [one] activité
   *[other] activités
}

# Remarks of the report
note-language = Les textes propres au projet sont cités dans la langue où ils ont été communiqués : { $language }.
note-no-figures = Aucun chiffre n’a été communiqué pour ce projet.
note-kinds-apart = Chaque type de portée fait l’objet d’un chiffre distinct. Ces chiffres ne s’additionnent pas, car les mêmes personnes peuvent figurer dans plusieurs d’entre eux.
note-accumulation = Périodique : la valeur de référence et les valeurs de toutes les périodes s’additionnent. Cumulatif : la dernière valeur rapportée est le chiffre atteint. Une valeur non rapportée est inconnue, et non nulle.
note-budget-agrees = La somme des lignes correspond au total indiqué.
note-budget-differs = La somme des lignes ne correspond pas au total indiqué : écart de { $difference }.
note-budget-currencies = Les lignes du budget sont en plusieurs monnaies et ne sont pas additionnées.
note-no-sources = Les informations de ce projet ne proviennent d’aucun document importé.
note-unrecognised = Ces lignes de la source n’ont pas de place dans la fiche. Elles sont reproduites telles quelles, afin que rien ne se perde.

# Captions of tables
caption-framework = Cadre de résultats
caption-workplan = Plan de travail
caption-indicators = Indicateurs : référence, cible et réalisation
caption-indicator-periods = Indicateurs par période
caption-deliverables = Livrables
caption-lessons = Leçons apprises par thème
caption-engagement = Engagement du public
caption-budget = Lignes du budget
caption-reach = Personnes touchées, par type de portée
caption-reach-period = Personnes touchées, par période
caption-reach-place = Personnes touchées, par lieu
caption-breakdown = Ventilation – { $kind }
caption-components = Composantes du programme
caption-experts = Experts
caption-references = Base juridique
caption-sources = Origine de chaque information
caption-unrecognised = Lignes de la source

# Columns of tables
column-number = N°
column-level = Niveau
column-statement = Énoncé
column-activity = Activité
column-description = Description
column-indicator = Indicateur
column-unit = Unité
column-accumulation = Mode de calcul
column-baseline = Référence
column-target = Cible
column-achieved = Réalisé
column-actual = Réalisé
column-share-of-target = % de la cible
column-period = Période
column-deliverable = Livrable
column-quantity = Quantité
column-delivered = Livrés
column-due = Échéance
column-status = État
column-theme = Thème
column-lesson = Leçon
column-event = Événement
column-person = Intervenant ou participant
column-place = Lieu
column-date = Date
column-account = Compte rendu
column-budget-line = Ligne du budget
column-units = Quantité
column-unit-cost = Coût unitaire
column-amount = Montant
column-share = % du total
column-kind = Type de portée
column-group = Qui
column-people = Personnes
column-method = Méthode de décompte
column-sex = Sexe
column-age = Âge
column-disability = Handicap
column-component = Composante
column-lead = Chef de file
column-own = Dans ce rapport
column-name = Nom
column-nationality = Nationalité
column-expertise = Domaine d’expertise
column-reference-kind = Nature
column-reference = Référence
column-fact = Information
column-document = Document
column-quote = Passage du document
column-line = Ligne
column-text = Texte

# Rows and words inside tables
subtotal = Sous-total
subtotal-of = { $group }, sous-total
total-by-method = Chiffre selon la méthode indiquée
no-period = Sans période indiquée
no-place = Sans lieu indiqué
budget-original = Version initiale
budget-amended = Avenant n° { $number }
component-own = ce projet
component-sibling = autre composante

# When a report cannot be composed
failed-compose-report = Le rapport n’a pas pu être composé : { $cause }. La fiche est inchangée ; rien n’a été écrit. Corrigez le chiffre en cause, puis refaites le rapport.
failed-make-pdf = Le PDF n’a pas pu être produit : { $cause }. Rien n’a été écrit et le projet est inchangé. Réessayez ou produisez le classeur.

# The workbook
refused-cell-too-long = Le texte de « { $field } » qui commence par « { $text } » dépasse les 32 767 caractères que peut contenir une cellule de classeur. Aucun classeur n’a été écrit et le projet est inchangé. Raccourcissez le texte ou produisez le PDF, qui le contient en entier.
failed-write-workbook = Le classeur n’a pas pu être produit : { $cause }. Rien n’a été écrit et le projet est inchangé. Réessayez ou produisez le PDF.


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
cli-undo-done = Annulé : { $step }
cli-redo-done = Rétabli : { $step }
cli-uncovered = { $file } : aucune police du rapport n’a ces caractères ; ils sont dessinés comme une case : { $characters }
cli-hint-page-personal = Utilisez --leave-out-people, ou --confirm { $confirm } si ces lignes ne parlent de personne.
cli-hint-page-known = Options : --update ou --new.
cli-hint-page-encoding = Option : --encoding { $encoding }.
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
cli-arg-language = Langue : { $languages }
cli-arg-encoding = Encodage des fichiers s’ils ne sont pas en UTF-8, par exemple windows-1252
cli-arg-leave_out_people = Écarte les lignes qui semblent parler de personnes en particulier
cli-arg-confirmed = Affirme par son mot (« nombres ») que ces lignes ne parlent de personne
cli-arg-answers = Répond à ce que la page laisse ouvert ; une valeur vide laisse le fait de côté
cli-arg-update = Mettre à jour les projets déjà enregistrés
cli-arg-new = Créer un autre projet à côté de celui déjà enregistré
cli-arg-dry_run = Montrer ce qui serait importé sans rien modifier
cli-arg-format = Formats : pdf, xlsx ou les deux
cli-arg-out = Dossier des fichiers
cli-arg-template = Modèle de rapport
cli-arg-date = Date du rapport ; aujourd’hui par défaut
cli-arg-name = Nom de la commande
cli-arg-input = Ce qu’elle attend, en JSON (- le lit sur l’entrée standard)
cli-exit-codes = Codes de sortie : 0 fait · 1 la machine ou le programme a échoué · 2 arguments erronés · 3 refusé, rien n’a été modifié · 4 une décision est nécessaire, rien n’a été modifié



## Window

# The frame around every page
window-skip = Aller au contenu
window-home = Bilan : retour aux projets
window-saved = Tout est enregistré dans { $file }
window-saved-short = Enregistré
window-saving = Enregistrement…
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
window-drop-here = Déposez ici une page, un tableau, une image ou un espace de travail
window-close = Fermer
window-close-message = Fermer ce message
window-cancel = Abandonner
window-done = Terminé
window-more = Plus

# The first page
window-home-title = Faites le bilan de vos projets.
window-home-title-donors = Rendez compte à vos bailleurs.
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
window-delete-hint = Tous ses faits quittent l’espace de travail. Annuler les ramène, plus tard aussi ; l’historique garde l’étape, et les rapports scellés restent tels quels. Si tout cela doit être oublié définitivement, l’historique s’en charge ensuite.
window-deleted = Supprimé : { $title }

# The page of a project
window-on-this-page = Sur cette page
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
window-reach-rows = { $count ->
    [one] { $count } ligne telle qu’enregistrée
   *[other] { $count } lignes telles qu’enregistrées
}
window-place = Lieu
window-people = Personnes
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
window-reveal-file-named = Montrer dans le dossier : { $name }

# The history
window-history = Historique
window-history-lead = Tout ce qui a été modifié dans cet espace de travail, le plus récent d’abord.
window-history-none = Rien n’a encore été modifié.
window-history-undone = annulé
window-history-changes = { $count ->
    [one] { $count } valeur
   *[other] { $count } valeurs
}
window-history-values = Valeurs modifiées
window-history-field = Fait
window-old = Avant
window-new-value = Après
window-field-value = valeur
window-field-unit = unité
window-field-version = version
window-field-total = total
window-field-amount = montant
window-field-unit_cost = coût unitaire
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
refused-host-page = { $file } n’a pas été lu : ce n’est pas un fichier, ou il dépasse 50 Mo. Rien n’a été modifié. Choisissez un fichier plus petit, ou la page sous forme de fichier texte.
refused-host-language = Le programme ne parle pas « { $language } ». Choisissez une de ses langues.
failed-host-settings = Vos choix n’ont pas pu être conservés dans { $file } : { $cause }. Vos projets ne sont pas touchés. Vérifiez que vous pouvez écrire dans ce dossier.
failed-host-call = Le programme a échoué en répondant ({ $cause }). Ce qui était enregistré est en sûreté. Réessayez ; si cela se reproduit, merci de le signaler.
failed-host-dialog = La boîte de dialogue de fichiers n’a pas pu être utilisée : { $cause }. Rien n’a été modifié. Réessayez.
failed-host-open-file = { $file } n’a pas pu être affiché : { $cause }. Le fichier est bien là ; ouvrez-le depuis votre gestionnaire de fichiers.
failed-host-open-workspace = { $file } n’a pas pu être ouvert : { $cause }. Rien n’a été modifié. Vérifiez le nom et le dossier du fichier.
failed-host-read-page = { $file } n’a pas pu être lu : { $cause }. Rien n’a été modifié. Vérifiez que le fichier est là et que vous pouvez le lire.
failed-host-folder = Le dossier { $file } n’a pas pu être créé : { $cause }. Rien n’a été modifié. Vérifiez qu’il reste de la place sur le disque et que vous pouvez y écrire.


## The grid: moving, pasting, filling

grid-keys = Les flèches mènent d’une cellule à l’autre. Tapez pour remplacer le contenu d’une cellule, F2 pour le modifier. Ctrl+C et Ctrl+V copient et collent comme dans un tableur. Pour quitter le tableau, appuyez sur Échap, puis sur Tab.
grid-leaving = La touche Tab quitte maintenant le tableau.
grid-read-only = Cette cellule ne se modifie pas ici.
grid-copied = { $count ->
    [one] { $count } cellule copiée.
   *[other] { $count } cellules copiées.
}
grid-cut = { $count ->
    [one] { $count } cellule coupée.
   *[other] { $count } cellules coupées.
}
grid-pasted = { $count ->
    [one] { $count } cellule collée.
   *[other] { $count } cellules collées.
}
grid-filled = { $count ->
    [one] { $count } cellule remplie.
   *[other] { $count } cellules remplies.
}
grid-emptied = { $count ->
    [one] { $count } cellule vidée.
   *[other] { $count } cellules vidées.
}
grid-left-out-below = { $count ->
    [one] { $count } ligne dépassait la fin du tableau et a été laissée de côté.
   *[other] { $count } lignes dépassaient la fin du tableau et ont été laissées de côté.
}
grid-left-out-beside = { $count ->
    [one] { $count } colonne dépassait le bord du tableau et a été laissée de côté.
   *[other] { $count } colonnes dépassaient le bord du tableau et ont été laissées de côté.
}
grid-left-out-read-only = { $count ->
    [one] { $count } cellule ne se modifie pas et reste telle quelle.
   *[other] { $count } cellules ne se modifient pas et restent telles quelles.
}
## Search, lessons library, movement

refused-search-stale = L’index de recherche de { $file } ne correspond pas à ses textes. Aucune donnée n’est touchée. Ouvrez l’espace de travail dans la fenêtre ou lancez `bilan call rebuild_search` : dans les deux cas, l’index est refait.
window-doors = Écrans
window-lessons = Leçons
window-back = Précédent
window-forward = Suivant
palette = Recherche et commandes
palette-open = Rechercher
palette-hint = Un projet, une personne, une leçon, un chiffre, une commande…
palette-entries = Résultats
palette-screens = Aller à
palette-commands = Commandes
palette-kind-project = Projets
palette-kind-programme = Programmes
palette-kind-person = Personnes
palette-kind-organisation = Organisations
palette-kind-lesson = Leçons
palette-kind-text = Dans les textes
palette-kind-figure = Chiffres
palette-count = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
palette-nothing = Rien ici ne contient tous les mots « { $query } ». Essayez avec moins de mots, ou seulement le début d’un mot.
shortcuts = Raccourcis clavier
shortcuts-everywhere = Partout
shortcuts-lists = Dans les listes
shortcuts-dialogs = Dans les formulaires et les boîtes de dialogue
shortcut-palette = Tout rechercher, lancer une commande
shortcut-help = Ces raccourcis
shortcut-back = Revenir à l’endroit précédent
shortcut-forward = Avancer de nouveau
shortcut-undo = Annuler
shortcut-redo = Rétablir
shortcut-find = Rechercher dans cet écran
shortcut-move = Une ligne plus haut ou plus bas
shortcut-ends = Première ou dernière ligne
shortcut-open = Ouvrir
shortcut-paste = Reprendre une page de projet ou un tableau copié
shortcut-next = Champ suivant ; avec Maj, le précédent
shortcut-leave = Quitter sans rien changer
key-ctrl = Ctrl
key-alt = Alt
key-shift = Maj
key-enter = Entrée
key-escape = Échap
key-tab = Tab
key-home = Début
key-end = Fin
lessons-count = { $count ->
    [one] { $shown } leçon
   *[other] { $shown } leçons
}
lessons-search = Rechercher dans les leçons
lessons-search-hint = Mots de la leçon, avec ou sans accents…
lessons-by-theme = Thème
lessons-by-phase = Phase
lessons-by-language = Langue
lessons-by-project = Projet
lessons-by-none = { $what } : indifférent
lessons-no-choice = Rien avec ces lettres
lessons-nothing = Aucune leçon ne contient tous les mots « { $query } ». Essayez avec moins de mots, ou seulement le début d’un mot.
lessons-nothing-so-narrow = Aucune leçon ne correspond à tous ces choix.
lessons-all = Montrer toutes les leçons
lessons-more = Montrer la suite
lessons-cite = Citer dans un rapport…
lessons-cited-in = Citée dans :
lessons-cite-title = Citer cette leçon dans le rapport d’un autre projet
lessons-cite-hint = Le rapport donnera la leçon et dira qu’elle vient de « { $title } ». Vous pourrez annuler.
lessons-cite-in = Projet dont le rapport la citera
lessons-cite-nowhere = Tous les autres projets citent déjà cette leçon, ou il n’y a pas encore d’autre projet.
lessons-cite-confirm = Citer
lessons-cited = Citée dans { $title }
lessons-empty-title = Pas encore de leçons
lessons-empty-lead = Une leçon s’écrit dans le projet où elle a été apprise, ou arrive avec sa page. Ici se retrouvent les leçons de tous les projets, pour que le suivant les trouve et les cite. Elle a jusqu’à quatre parties :
lessons-empty-context = Dans quelle situation ?
lessons-empty-observation = Qu’a-t-on constaté ? C’est le minimum.
lessons-empty-cause = Pourquoi en est-on arrivé là ?
lessons-empty-recommendation = Que devrait faire le projet suivant ?
lessons-empty-go = Aller aux projets
similar-title = D’autres ont appris quelque chose de semblable
similar-close = beaucoup en commun : { $words }
similar-related = en commun : { $words }
## Counting people: methods, the grid, refusals

method-overlap-of = Personnes additionnées, après déduction, pour chaque chiffre, des { $percent } % de personnes déjà comptées ailleurs
method-mixed = Certains chiffres comptent des personnes différentes, d’autres les mêmes personnes : le résultat le plus élevé est retenu, afin que personne ne soit compté deux fois
note-reach-so-far = { $kind } : { $stated } personnes sont annoncées pour l’ensemble du projet à ce jour ; les périodes en totalisent { $periods }. Les deux chiffres ne s’additionnent pas : le plus élevé est retenu.
note-people-counted = Indicateurs de personnes : les chiffres sont ceux des lignes de personnes touchées, comptées selon les méthodes qui y sont indiquées.
refused-count-dash = « { $value } » ne dit ni 0 ni rien. Saisissez 0 si personne n’a été touché ; laissez la case vide si le chiffre n’est pas connu.
refused-count-leading-zero = « { $value } » commence par 0, comme un code ou un numéro de téléphone. Saisissez le nombre sans ce zéro.
note-percentages = Les pourcentages ne s’additionnent pas : le dernier communiqué est le chiffre à ce jour.
op-record-reach = Chiffres de personnes touchées
reach-figures = { $count ->
    [one] un chiffre
   *[other] collage de { $shown } chiffres
}
why-not-reported = Non communiqué
why-added = Personnes différentes de celles des autres lignes : ajoutées
why-overlap = Ajoutées, moins { $percent } % déjà comptées ailleurs
why-largest = Ligne la plus élevée pour les mêmes personnes : elle est retenue
why-same-people = Mêmes personnes que dans la ligne la plus élevée : non ajoutées
why-fewer = Les lignes comptées selon une autre méthode font état de plus de personnes : non ajoutées
why-so-far = Porte sur toutes les personnes à ce jour ; les périodes font état de plus de personnes : non ajoutées
why-in-so-far = Comprises dans une ligne sans période, qui fait état de plus de personnes : non ajoutées
refused-reach-line-known = Il existe déjà une ligne pour cet indicateur ou cette activité, ce lieu et ce groupe. Saisissez dans cette ligne, ou indiquez un autre lieu ou un autre groupe.
refused-reach-line-unknown = La ligne de ce chiffre n’est plus là : elle a été supprimée ou archivée. Annulez pour la retrouver, ou ajoutez la ligne et saisissez de nouveau le chiffre.
refused-reach-cell-unknown = Aucune ventilation ne comporte cette case. Choisissez un sexe, une tranche d’âge comme 18-59 ou une situation de handicap proposés par la grille.
refused-period-unknown = Le projet n’a pas de période « { $period } ». Rien n’a été modifié. Choisissez l’une de ses périodes.
failed-reckon-reach = Les chiffres de personnes touchées n’ont pas pu être additionnés : { $cause }. Rien n’a été modifié. Cherchez parmi eux des chiffres beaucoup trop élevés.
failed-reckon-money = Les montants n’ont pas pu être additionnés : { $cause }. Rien n’a été modifié. Cherchez parmi eux des montants bien trop élevés.
## Window: dropped pages that wait, characters that a report cannot draw

window-pages-waiting =
    { $count ->
        [one] Un fichier attend. Il sera lu dès qu’un espace de travail sera ouvert : créez-en un ou ouvrez le vôtre.
       *[other] { $count } fichiers attendent. Ils seront lus dès qu’un espace de travail sera ouvert : créez-en un ou ouvrez le vôtre.
    }
window-uncovered = Aucune police du rapport n’a ces caractères ; ils sont dessinés comme une case : { $characters }
## Editing rows of the record: refusals beside the field, steps, codes and names of fields
refused-row-unknown = Cette ligne n’existe plus : elle a été supprimée ou n’a jamais été enregistrée. Rien n’a été modifié. Revenez à la liste ; Annuler fait revenir ce qui a été supprimé.
refused-row-elsewhere = Cette ligne appartient à un autre projet. Rien n’a été modifié. Choisissez une ligne de ce projet.
refused-table-unknown = Il n’y a pas de lignes appelées « { $table } ». Rien n’a été modifié.
refused-field-unknown = « { $table } » n’a pas de champ « { $field } ». Rien n’a été modifié.
refused-project-needed = Le projet auquel appartiennent les lignes n’est pas indiqué. Nommez-en un.
refused-value-needed = Ce champ ne peut pas rester vide. La valeur précédente a été conservée.
refused-number-unreadable = « { $value } » n’est pas un nombre. Saisissez uniquement des chiffres, par exemple 1240.
refused-number-ambiguous = « { $value } » peut se lire de plusieurs façons : { $readings }. Saisissez-le sans séparateur de milliers.
refused-count-fraction = « { $value } » n’est pas un nombre entier, or les personnes et les choses se comptent en entiers. Si le signe sépare les milliers, omettez-le.
refused-count-negative = « { $value } » est inférieur à zéro, ce qu’un décompte n’est jamais. Pour corriger un chiffre antérieur, modifiez ce chiffre.
refused-count-too-large = « { $value } » dépasse le nombre d’êtres humains sur Terre. Vérifiez le nombre de chiffres.
refused-percent-too-large = « { $value } » est trop grand : au plus { $most } % a un sens ici.
refused-money-unreadable = « { $value } » n’est pas un montant avec sa devise. Saisissez-le sous la forme 190000 USD.
refused-date-unreadable = « { $value } » n’est pas une date. Saisissez une année (2026), un mois (2026-11) ou un jour (2026-11-30).
refused-date-ambiguous = « { $value } » peut désigner plusieurs dates : { $readings }. Saisissez-la sous la forme année-mois-jour.
refused-date-not-a-day = « { $value } » n’est pas un jour précis. Saisissez aussi le jour, par exemple 2026-11-30.
refused-date-outside-project = { $date } est en dehors du projet ({ $start } à { $end }). Vérifiez la date ici, ou les dates du projet dans sa fiche.
refused-end-before-start = La fin ({ $end }) précède le début ({ $start }). Modifiez l’une des deux dates.
refused-parts-exceed-whole = Les parties font { $parts } personnes, le total seulement { $whole }. Relevez d’abord le total, ou vérifiez les parties.
refused-under-itself = Une ligne ne peut pas être placée sous elle-même. Choisissez une autre ligne supérieure.
refused-period-closed = { $who } a clôturé cette période le { $at } : ses chiffres ne changent plus. Rouvrez la période (un motif vous sera demandé), puis modifiez-les.
refused-choice-unknown = « { $value } » ne fait pas partie des choix : { $choices }.
refused-country-unknown = « { $value } » n’est pas un nom de pays que Bilan connaît. Saisissez son nom usuel ou son code à deux lettres.
refused-band-unreadable = « { $value } » n’est pas une tranche d’âge. Saisissez des tranches telles que 0-11, 12-17, 18-59, 60+.
refused-band-overlap = La tranche { $value } commence avant la fin de la précédente : une personne pourrait être comptée deux fois. Modifiez l’une des deux.
refused-text-too-long = Ce texte compte { $length } caractères ; { $most } au plus tiennent ici. Raccourcissez-le, ou joignez la version longue en fichier.
refused-text-control = Ce texte contient des caractères de contrôle invisibles qu’aucun clavier ne produit. Collez-le en texte brut.
op-add-row = Ligne ajoutée
op-edit-field = Modification
op-move-row = Ligne déplacée
op-archive-row = Ligne archivée
op-restore-row = Ligne reprise des archives
op-delete-row = Ligne supprimée
progress-planned = Prévue
progress-in_progress = En cours
progress-done = Réalisée
progress-cancelled = Annulée
measure-number = Nombre
measure-percent = Pourcentage
measure-people = Personnes atteintes
measure-amount = Montant
measure-qualitative = Qualitatif
method-overlap = Une part indiquée a déjà été comptée ailleurs : elle est retranchée
phase-design = Conception
phase-start = Démarrage
phase-implementation = Mise en œuvre
phase-closing = Clôture
phase-after = Après le projet
risk-category-context = Contexte
risk-category-safety = Sûreté et sécurité
risk-category-safeguarding = Protection des personnes
risk-category-partners = Partenaires
risk-category-delivery = Réalisation
risk-category-financial = Financier
risk-category-reputation = Réputation
grade-low = Faible
grade-medium = Moyen
grade-high = Élevé
risk-status-open = Ouvert
risk-status-occurred = Survenu
risk-status-closed = Clos
calendar-quarterly = Chaque trimestre
calendar-semi_annual = Chaque semestre
calendar-annual = Chaque année civile
calendar-donor_year = Années à compter du début de la convention
indirect-base-direct_costs = Tous les coûts directs
indirect-base-modified_direct_costs = Coûts directs modifiés
indirect-base-personnel = Frais de personnel
indirect-base-total = Coûts totaux
rounding-half_even = Au plus proche, les moitiés au chiffre pair
rounding-half_up = Au plus proche, les moitiés vers le haut
rounding-none = Sans arrondi
rate-policy-payment_month = Taux du mois du paiement
rate-policy-period_mean = Moyenne des mois de la période
rate-policy-weighted_receipts = Moyenne pondérée des fonds reçus
rate-policy-fifo_receipts = Fonds reçus, premier entré premier sorti
rate-policy-own_books = Propre comptabilité
rate-policy-fixed = Taux fixe
window-field-age_bands = tranches d’âge
window-field-agreement = convention
window-field-baseline_date = date de la valeur de référence
window-field-by_disability = ventilé par handicap
window-field-by_sex = ventilé par sexe
window-field-calendar = calendrier des rapports
window-field-caption = légende
window-field-category = catégorie
window-field-cause = cause
window-field-counted_from = source du décompte
window-field-country = pays
window-field-credit = crédit
window-field-delivered_date = date de livraison
window-field-denominator = dénominateur
window-field-evidence = justificatifs
window-field-impact = impact
window-field-indicator = indicateur
window-field-indirect_base = base des coûts indirects
window-field-indirect_percent = coûts indirects (%)
window-field-jump_percent = écart signalé (%)
window-field-lesson = leçon
window-field-likelihood = probabilité
window-field-measure = mesure
window-field-mitigation = atténuation
window-field-node = résultat ou activité
window-field-note = note
window-field-numerator = numérateur
window-field-observation = observation
window-field-organisation = organisation
window-field-overlap_percent = déjà comptées ailleurs (%)
window-field-owner = responsable
window-field-parent = ligne supérieure
window-field-phase = phase
window-field-progress = avancement
window-field-rate_policy = taux de change
window-field-reason = motif
window-field-recommendation = recommandation
window-field-reference = référence
window-field-report_days = jours pour rendre compte après une période
window-field-review_date = à revoir le
window-field-rounding = arrondi
window-field-sensitive = sensible
window-field-signed_date = signée le
window-field-smallest_cell = plus petite cellule imprimée
window-field-taken_date = prise le
window-field-variance_percent = écart à expliquer (%)
window-field-verification = moyens de vérification
window-table-agreement = Conventions
window-table-amendment = Avenants
window-table-attachment = Fichiers
window-table-citation = Leçons d’autres projets
window-table-risk = Risques
window-table-target_cell = Cibles de la ventilation
window-table-programme = Programmes

## Editing: forms and lists of rows, the framework tree, new projects, shared lists
window-mode-read = Lire
window-mode-edit = Modifier
window-mode = Lire ou modifier
window-edit-hint = Tout est enregistré dès que vous quittez un champ. Entrée ouvre une ligne, Alt+↑ et Alt+↓ la déplacent, Suppr la retire.
window-languages-of-texts = Textes en
window-language-add = Ajouter une langue
window-language-gap = Rien encore en { $language }
window-new-row = Nouvelle ligne
window-new-row-hint = Enregistré dès que ceci est rempli : { $fields }.
window-empty-field = Vider ce champ
window-nothing-fits = Rien ne correspond à ces mots
window-choose = Choisir ou chercher
window-choose-or-add = Chercher, ou saisir un nouveau nom
window-create-row = Ajouter « { $name } »
window-bands-none = Sans tranches
window-example-money = 190000 USD
window-example-date = 2026, 11/2026 ou 30/11/2026
window-example-day = 30/11/2026
window-example-country = Chercher par nom
window-field-status = statut
window-hint-accumulation = Les chiffres des périodes s’additionnent-ils, ou chacun remplace-t-il le précédent ?
window-hint-sensitive = Les petits chiffres de sa ventilation ne sont pas imprimés dans les rapports.
window-hint-smallest_cell = Personnes ; ce qui est plus petit n’est pas imprimé lorsqu’un indicateur est sensible.
window-hint-jump_percent = Un chiffre qui varie davantage d’une période à l’autre est signalé.
window-hint-variance_percent = Une ligne de budget qui s’écarte davantage demande une explication.
window-hint-expertise = Les experts sont des personnes qui travaillent pour le projet, jamais des participants.
window-hint-geo_note = Tel que le projet la nomme, en plus des pays ci-dessous.
window-group-reporting = Rapports
window-group-money_rules = Règles financières
window-group-figures_rules = Règles sur les chiffres
window-group-activity = S’il s’agit d’une activité
window-group-baseline_target = Valeur de référence et cible
window-group-breakdown = Ventilation
window-add-identifier = Ajouter un identifiant
window-add-project_organisation = Ajouter une organisation
window-add-organisation = Ajouter une organisation
window-add-programme = Ajouter un programme
window-add-component = Ajouter une composante
window-add-agreement = Ajouter une convention
window-add-amendment = Ajouter un avenant
window-add-period = Ajouter une période
window-add-support_domain = Ajouter un domaine
window-add-target_group = Ajouter un groupe cible
window-add-reference = Ajouter une loi ou un document
window-add-result_node = Ajouter une ligne
window-add-indicator = Ajouter un indicateur
window-add-target_cell = Ajouter une cible
window-add-deliverable = Ajouter un livrable
window-add-engagement = Ajouter un engagement
window-add-result_statement = Ajouter un résultat
window-add-lesson = Ajouter une leçon
window-add-citation = Citer une leçon
window-add-risk = Ajouter un risque
window-add-expert = Ajouter un expert
window-going-identifier = { $count ->
    [one] { $count } identifiant
   *[other] { $count } identifiants
}
window-going-project_organisation = { $count ->
    [one] { $count } rôle d’une organisation
   *[other] { $count } rôles d’organisations
}
window-going-component = { $count ->
    [one] { $count } composante
   *[other] { $count } composantes
}
window-going-agreement = { $count ->
    [one] { $count } convention
   *[other] { $count } conventions
}
window-going-amendment = { $count ->
    [one] { $count } avenant
   *[other] { $count } avenants
}
window-going-period = { $count ->
    [one] { $count } période
   *[other] { $count } périodes
}
window-going-support_domain = { $count ->
    [one] { $count } domaine de soutien
   *[other] { $count } domaines de soutien
}
window-going-target_group = { $count ->
    [one] { $count } groupe cible
   *[other] { $count } groupes cibles
}
window-going-reference = { $count ->
    [one] { $count } loi ou document
   *[other] { $count } lois ou documents
}
window-going-result_node = { $count ->
    [one] { $count } ligne du cadre
   *[other] { $count } lignes du cadre
}
window-going-indicator = { $count ->
    [one] { $count } indicateur
   *[other] { $count } indicateurs
}
window-going-period_value = { $count ->
    [one] { $count } chiffre d’une période
   *[other] { $count } chiffres de périodes
}
window-going-target_cell = { $count ->
    [one] { $count } cible de la ventilation
   *[other] { $count } cibles de la ventilation
}
window-going-deliverable = { $count ->
    [one] { $count } livrable
   *[other] { $count } livrables
}
window-going-reach = { $count ->
    [one] { $count } ligne de personnes touchées
   *[other] { $count } lignes de personnes touchées
}
window-going-reach_cell = { $count ->
    [one] { $count } cellule d’une ventilation
   *[other] { $count } cellules de ventilations
}
window-going-engagement = { $count ->
    [one] { $count } engagement du public
   *[other] { $count } engagements du public
}
window-going-result_statement = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
window-going-lesson = { $count ->
    [one] { $count } leçon
   *[other] { $count } leçons
}
window-going-citation = { $count ->
    [one] { $count } leçon citée
   *[other] { $count } leçons citées
}
window-going-risk = { $count ->
    [one] { $count } risque
   *[other] { $count } risques
}
window-going-expert = { $count ->
    [one] { $count } expert
   *[other] { $count } experts
}
window-going-attachment = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
window-row-actions = Que faire de « { $name } »
window-row-up = Monter
window-row-down = Descendre
window-row-archive = Mettre de côté
window-row-delete = Supprimer
window-row-delete-title = Supprimer cette ligne ?
window-row-delete-going = Cela part avec elle :
window-row-delete-hint = Annuler ramène le tout, plus tard aussi.
window-row-deleted = Supprimé : { $name }
window-row-archived = Mis de côté : { $name }
window-row-unnamed = Sans nom
window-row-back = Reprendre
window-row-back-named = Reprendre « { $name } »
window-rows-archived = { $count ->
    [one] { $count } ligne mise de côté
   *[other] { $count } lignes mises de côté
}
window-archived-along = partie avec une autre ligne
window-values-by-period = Chiffres par période
window-values-no-period = Ce projet n’a pas encore de périodes de rapport. Ajoutez-les sous « Périodes de rapport », puis les chiffres pourront être saisis ici.
window-tree-hint = Entrée ajoute une ligne à la suite, Ctrl+Entrée une ligne au-dessous. Alt+→ et Alt+← changent le niveau, Alt+↑ et Alt+↓ l’ordre. Les numéros restent tels qu’ils sont écrits.
window-tree-fold = Replier
window-tree-unfold = Déplier
window-tree-details = Tous ses champs
window-tree-add-sibling = Ajouter une ligne à la suite
window-tree-add-child = Ajouter une ligne au-dessous
window-tree-nest = Placer sous la ligne du dessus
window-tree-unnest = Sortir de la ligne du dessus
window-project-new = Nouveau projet
window-project-new-title = Titre du projet
window-project-new-language = Langue dans laquelle il est rédigé
window-project-new-hint = Tout le reste peut attendre : vous le remplirez à la page suivante.
window-project-create = Créer le projet
window-project-archive = Mettre le projet de côté
window-lists = Organisations et programmes
window-lists-lead = Ce que les projets ont en commun : un nom corrigé ici est juste dans chaque projet.
window-used-by = { $count ->
    [one] utilisé par { $count } projet
   *[other] utilisé par { $count } projets
}
key-delete = Suppr
shortcuts-editing = En modifiant un projet
shortcut-edit = Lire ou modifier le projet
shortcut-row_move = Déplacer la ligne
shortcut-row_delete = Supprimer la ligne, après une question
shortcut-node_depth = Cadre : un niveau plus bas ou plus haut
shortcut-node_below = Cadre : ajouter une ligne à la suite
shortcut-node_under = Cadre : ajouter une ligne au-dessous
shortcut-node_write = Cadre : écrire dans la ligne

## the whole record: agreements, risks, files, what is missing
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
window-field-year_month = premier mois de l’exercice du bailleur
op-generate-periods = Ajout des périodes de rapport
op-close-period = Clôture d’une période
op-reopen-period = Réouverture d’une période
op-attach-file = Ajout d’un fichier
refused-agreement-needed = « { $project } » n’a pas encore de convention, donc pas de calendrier d’où tirer les périodes. Ajoutez la convention avec ses dates et son calendrier des rapports.
refused-agreement-several = « { $project } » a plusieurs conventions. Dites pour laquelle il faut créer les périodes.
refused-agreement-unknown = Ce projet n’a pas de convention « { $agreement } ». Choisissez parmi celles qu’il a.
refused-agreement-no-calendar = La convention ne dit pas à quel rythme un rapport est dû. Choisissez son calendrier des rapports, puis créez les périodes.
refused-agreement-no-dates = La convention ne dit pas de quand à quand elle court. Saisissez les deux dates, puis créez les périodes.
refused-agreement-only-year = De cette date on ne connaît que l’année ({ $date }), et il faut au moins le mois pour une période. Saisissez le mois ou le jour.
refused-agreement-too-long = La convention aurait plus de 400 périodes : une de ses dates semble fausse. Vérifiez les années.
refused-period-open = La période { $period } est ouverte : ses chiffres peuvent être modifiés.
refused-reason-needed = Dites pourquoi la période est rouverte. La raison reste dans l’historique, pour vous et pour un audit.
refused-attachment-empty = { $file } est vide, le fichier n’a donc pas été joint. Vérifiez-le et choisissez-le de nouveau.
refused-attachment-too-large = { $file } dépasse 25 Mo et n’a pas été joint. Joignez une copie plus légère, par exemple une image compressée ou les seules pages utiles.
refused-attachment-program = { $file } est un programme et n’a pas été joint : un espace de travail passe de main en main. Joignez des documents, des images ou des classeurs.
refused-attachment-picture-too-large = L’image { $file } compte { $width } × { $height } points, soit plus de 64 millions, et n’a pas été jointe. Enregistrez-la en plus petit et joignez cette copie.
host-attachments-title = Choisir des fichiers à joindre
cli-help-attach = Joint des fichiers à un projet, ou à une de ses lignes comme preuve
cli-arg-attached = Fichiers de 25 Mo au plus chacun
cli-arg-row = Clé de la ligne dont les fichiers sont la preuve
attention-report-overdue = Le rapport sur { $period } était dû le { $date } (convention { $agreement }), et n’a pas été envoyé.
attention-report-due = Le rapport sur { $period } est dû le { $date } (convention { $agreement }).
attention-deliverable-overdue = « { $name } » était attendu le { $date } et n’est pas livré.
attention-activity-late = « { $name } » devait se terminer le { $date } et n’est pas fait.
attention-risk-review-overdue = Le risque « { $name } » devait être revu au plus tard le { $date }.
attention-breakdown-exceeds = Personnes atteintes, { $name } : les parties comptent { $parts } personnes, le tout { $whole }.
attention-breakdown-incomplete = Personnes atteintes, { $name } : { $open } personnes sur { $whole } ne sont pas ventilées.
attention-breakdown-missing = Personnes atteintes, { $name } : l’indicateur demande une ventilation, et il n’y en a pas pour les { $whole } personnes.
attention-period-without-figures = { $period } : la période est finie et aucun chiffre n’y est rapporté.
attention-indicator-without-figure = « { $name } » n’a pas de chiffre pour { $period }.
attention-reach-without-figure = Personnes atteintes, { $name } : pas de chiffre pour { $period }.
attention-no-baseline = « { $name } » n’a pas de valeur de départ.
attention-no-target = « { $name } » n’a pas de cible.
attention-no-donor = Aucun bailleur n’est nommé.
attention-no-start = La date de début du projet n’est pas indiquée.
attention-no-end = La date de fin du projet n’est pas indiquée.
attention-agreement-without-dates = La convention { $agreement } ne dit pas de quand à quand elle court.
attention-agreement-outside-project = La convention { $agreement } commence avant le projet ou finit après lui.
attention-periods-missing = Des périodes de rapport que demande la convention { $agreement } manquent : { $periods }.
attention-texts-missing = Textes qui ne sont pas encore en { $language } : { $count }.
section-agreements = Convention et périodes de rapport
section-risks = Risques
heading-agreement = Convention : { $agreement }
heading-citations = Leçons d’autres projets
fact-agreements-donor = Bailleur
fact-agreements-number = Numéro de la convention
fact-agreements-amount = Montant accordé
fact-agreements-original = Montant avant les avenants
fact-agreements-signed = Signée le
fact-agreements-start = Court à partir de
fact-agreements-end = Court jusqu’à
fact-agreements-calendar = Calendrier des rapports
fact-agreements-report-days = Jours pour rendre compte après une période
calendar-from-month = { $calendar } ; l’année commence en { $month }
caption-amendments = Avenants à la convention
caption-periods = Périodes de rapport
caption-risks = Risques et mesures d’atténuation
caption-citations = Leçons d’autres projets, avec leur origine
period-state-open = Ouverte : les chiffres peuvent encore changer
period-state-closed = Close
column-new-end = Nouvelle fin
column-new-amount = Nouveau montant
column-reason = Motif
column-state = État
column-closed = Close le
column-risk = Risque
column-category = Catégorie
column-likelihood = Probabilité
column-impact = Impact
column-mitigation = Atténuation
column-start = Début
column-end = Fin
column-progress = Avancement
column-delivered_date = Livré le
column-evidence = Justificatifs
column-context = Contexte
column-cause = Cause
column-recommendation = Recommandation
column-origin = Projet d’origine

## The grid: moving, pasting, filling

## Search, lessons library, movement

## History: steps by the page, earlier values, undo and redo

op-restore-value = Retour à une valeur antérieure
refused-step-overtaken = « { $subject } » ne peut être ni annulé ni rétabli : les lignes concernées ne sont plus telles que cette étape les a laissées. Rien n’a été modifié. Retrouvez l’étape dans l’historique et corrigez les champs à la main.
refused-restore-row-gone = La ligne à laquelle appartient cette valeur n’existe plus. Rien n’a été modifié. Annulez d’abord la suppression, puis revenez à la valeur.
refused-restore-row-archived = La ligne à laquelle appartient cette valeur est archivée. Rien n’a été modifié. Sortez-la d’abord des archives, puis revenez à la valeur.
refused-restore-not-alone = On ne peut pas revenir à cette valeur seule : elle est arrivée avec sa ligne ou fait partie d’une liste. Rien n’a été modifié. Annulez toute l’étape, ou saisissez la valeur dans son champ.
refused-restore-same = Le champ contient déjà cette valeur. Rien n’a été modifié.
cli-step-more = { $count ->
    [one] … et { $shown } autre valeur
   *[other] … et { $shown } autres valeurs
}
cli-history-more = Étapes précédentes : --before { $before }
cli-arg-before = Uniquement les étapes antérieures à celle qui porte ce numéro
cli-arg-limit = Nombre d’étapes affichées ; 50 par défaut
window-history-project = Projet
window-history-all = Tous les projets
window-history-earlier = Afficher les étapes précédentes
window-history-none-here = Rien n’a encore été modifié ici.
window-history-can-redo = annulé, peut être rétabli
window-history-undo-next = Annuler cette étape
window-history-redo-next = Rétablir cette étape
window-history-more = { $count ->
    [one] … et { $count } autre valeur
   *[other] … et { $count } autres valeurs
}
window-history-empty = vide
window-history-field-changed = { $field } : { $old } → { $new }
window-history-restore = Revenir à cette valeur
window-history-restore-value = Revenir à cette valeur : { $value }
window-history-restored = { $field } : la valeur antérieure est remise
window-history-of-field = Historique du champ « { $field } »
window-history-of-row = Historique de cet élément
window-field-archived = archivé avec
window-field-closed_at = clôturée le
window-field-closed_by = clôturée par
window-field-reopened_for = motif de réouverture
window-field-hash = empreinte du fichier
window-field-size = taille en octets
window-field-media_type = type de fichier
window-history-action = Action
window-step-of = { $step } – { $subject }

## Entering people reached
reach-entry = Personnes atteintes
reach-grid = { $kind }, { $period }
reach-no-period = Sans période
reach-period-before = Période précédente (Ctrl+Page préc.)
reach-period-after = Période suivante (Ctrl+Page suiv.)
reach-period-close = Clôturer la période
reach-period-closed = Clôturée par { $who } le { $date }
reach-period-was-closed = { $period } est clôturée : ses chiffres ne changent plus.
reach-period-reopen = Rouvrir
reach-period-why = Pourquoi ? Le motif figurera dans l’historique.
reach-line = Indicateur ou activité
reach-line-unnamed = Ensemble du projet
reach-of = De quel indicateur ou de quelle activité ?
reach-place = Lieu
reach-group = Qui sont-elles ? (par exemple participants)
reach-rest = Non ventilé
reach-total = Total
reach-target = Cible
reach-method = Mode de comptage
reach-method-distinct = Personnes différentes
reach-method-maximum = Les mêmes personnes
reach-method-overlap = En partie les mêmes
reach-overlap = Déjà comptées (%)
reach-rule-distinct = Additionnées
reach-rule-maximum = La plus grande
reach-rule-overlap = Additionnées sans les doublons
reach-rule-mixed = Le plus grand de deux décomptes
reach-together = Ensemble, cette période
reach-whole-project = Ensemble du projet
reach-how = Comment est-ce compté ?
reach-how-title = D’où vient le chiffre : { $kind }
reach-stated = Déclarées
reach-counted = Comptées
reach-why = Pourquoi
reach-figure = Chiffre
reach-add-line = Ajouter une ligne
reach-delete-line = Supprimer la ligne
reach-line-deleted = Les chiffres de la ligne pour cette période sont supprimés.
reach-none = Aucune ligne pour l’instant. Ajoutez-en une par indicateur ou activité et par lieu, puis saisissez ou collez les chiffres comme dans un tableur.
reach-mark-summed = La somme des parties : aucun total n’a été saisi.
reach-mark-parts-exceed-whole = Les parties font { $parts } personnes, plus que le total. Relevez le total, ou vérifiez les parties.
reach-mark-jump = À plus de { $percent } % de la période précédente ({ $previous }). Est-ce exact ?
reach-mark-target-passed = La cible de { $target } est dépassée.
reach-mark-target-far = Moins de la moitié de la cible de { $target }.
reach-kept = { $count ->
    [one] { $count } chiffre enregistré.
   *[other] { $count } chiffres enregistrés.
}
reach-refused = { $count ->
    [one] { $count } est à corriger : il reste là où il a été saisi.
   *[other] { $count } sont à corriger : ils restent là où ils ont été saisis.
}
reach-chosen = { $count ->
    [one] { $count } chiffre, ensemble { $sum }
   *[other] { $count } chiffres, ensemble { $sum }
}

## Entering people reached: blocks, refusals, lines
reach-kind-direct = Directement
reach-kind-indirect = Indirectement
reach-kind-public_engagement = Par l’engagement du public
reach-before-show = Ventilation de { $period } à côté
reach-history = Historique
reach-edit-line = Modifier la ligne
reach-edit-line-note = L’indicateur, le lieu et le groupe valent pour la ligne dans toutes les périodes ; le mode de comptage s’indique pour chaque période. Les chiffres se saisissent dans le tableau.
reach-figure-first = Saisissez d’abord un chiffre de cette ligne ; vous pourrez ensuite dire comment ses personnes ont été comptées.
reach-attention = { $count ->
    [one] { $count } cellule à corriger
   *[other] { $count } cellules à corriger
}
reach-attention-first = Aller à la première
reach-attention-discard = Abandonner ces saisies
reach-attention-stays = Reste enregistré d’ici là : { $value }.
reach-attention-more = { $count ->
    [one] Et encore { $count } autre.
   *[other] Et encore { $count } autres.
}
reach-paste-headings = { $count ->
    [one] La ligne de titres a été laissée de côté.
   *[other] { $count } lignes de titres ont été laissées de côté.
}
reach-paste-labels = { $count ->
    [one] La colonne de noms a été laissée de côté.
   *[other] { $count } colonnes de noms ont été laissées de côté.
}
reach-paste-places = { $count ->
    [one] { $count } ligne a été placée en face de son lieu.
   *[other] { $count } lignes ont été placées en face de leur lieu.
}
reach-paste-unknown = { $count ->
    [one] { $count } ligne n’existe pas dans ce tableau et a été laissée de côté : { $names }. Ajoutez-la, puis collez de nouveau.
   *[other] { $count } lignes n’existent pas dans ce tableau et ont été laissées de côté : { $names }. Ajoutez-les, puis collez de nouveau.
}
reach-places-hint = Plusieurs à la fois : un par ligne, comme copiés d’un tableur.
reach-add-missing = { $count ->
    [one] Ajouter la ligne qui manque…
   *[other] Ajouter les { $count } lignes qui manquent…
}
reach-lines-added = { $count ->
    [one] { $count } ligne ajoutée.
   *[other] { $count } lignes ajoutées.
}
reach-lines-known = { $count ->
    [one] { $count } y était déjà.
   *[other] { $count } y étaient déjà.
}
reach-places-confirm = S’il s’agit malgré tout de lieux, saisissez « { $word } »
reach-paste-total-row = La ligne des sommes a été laissée de côté : le tableau additionne lui-même.
reach-paste-total-column = La colonne des sommes a été placée sous « Total ».
reach-personal = On dirait des données personnelles
reach-personal-why = Bilan compte des personnes, il ne garde rien sur chacune d’elles. Rien n’a encore été collé.
reach-personal-kept = Ce que vous avez copié est toujours dans le presse-papiers.
reach-personal-confirm = Si ces colonnes sont malgré tout des effectifs, saisissez « { $word } »
reach-personal-all = Tout coller
reach-personal-nothing = Ne rien coller
reach-personal-leave-out = { $count ->
    [one] Laisser cette colonne de côté et coller le reste
   *[other] Laisser ces colonnes de côté et coller le reste
}
## Protection of persons
personal-name = des noms de personnes
personal-phone = des numéros de téléphone
personal-email = des adresses électroniques
personal-birth-date = des dates de naissance
personal-id-number = des numéros de pièces d’identité ou de dossiers
personal-address = des adresses de domicile
personal-column = La colonne { $column } semble contenir { $what }. Bilan garde des nombres de personnes, jamais leur identité : ne reprenez que les colonnes de chiffres.
personal-column-named = La colonne { $column } (« { $heading } ») semble contenir { $what }. Bilan garde des nombres de personnes, jamais leur identité : ne reprenez que les colonnes de chiffres.
personal-confirmation = nombres
personal-lines = Les lignes { $from } à { $to } semblent contenir { $what }.
personal-lines-named = Les lignes { $from } à { $to } semblent contenir { $what } (« { $heading } »).
refused-page-personal = { $file } n’a pas été importé : la page semble parler de personnes en particulier, or Bilan garde des nombres de personnes, jamais leur identité. { $lines } Écartez ces lignes ou retirez-les de la page.
import-people = Ces lignes ressemblent à des données personnelles
import-people-why = La page d’un projet ne garde pas de liste de personnes. Rien n’a encore été importé.
import-people-leave-out = Écarter ces lignes
import-people-confirm = Si elles ne parlent de personne, saisissez « { $word } »
import-people-all = Les importer telles quelles
import-people-first = Décidez d’abord du sort des lignes qui ressemblent à des données personnelles.
refused-personal-data = Cette colonne semble contenir { $what }. Bilan garde des nombres de personnes, jamais leur identité : rien de la colonne n’a été enregistré. Collez seulement les colonnes de chiffres.
refused-personal-text = Ce texte semble contenir { $what }. Bilan garde combien de personnes ont été touchées et où, jamais qui elles sont. Indiquez plutôt un lieu ou un groupe.

## Money: budgets, entries, rates, finance
refused-currency-unknown = « { $value } » n’est pas une devise de la norme ISO 4217. Saisissez ses trois lettres, par exemple USD, EUR ou XOF.
refused-currency-differs = « { $value } » n’est pas en { $currency }, la devise utilisée ici. Saisissez le montant en { $currency }.
refused-money-decimals = « { $value } » a plus de décimales que { $currency } n’en a ({ $decimals }). Rien n’est arrondi à votre place : saisissez le montant exact.
refused-money-too-large = « { $value } » dépasse ce qui peut être enregistré, seul ou avec les autres montants. Vérifiez le nombre de chiffres.
refused-money-not-added = Ces montants ne peuvent pas être additionnés : l’un est dans une autre devise que le budget, ou ils dépassent ce qui peut être enregistré ({ $cause }). Rien n’a été modifié. Corrigez le montant.
refused-amount-negative = Cette valeur ne peut pas être inférieure à zéro.
refused-amount-not-positive = Saisissez un montant supérieur à zéro. Pour un transfert dans l’autre sens, inversez les deux lignes.
refused-budget-version-known = Il existe déjà une version { $version } de ce budget. Choisissez un autre numéro.
refused-budget-currency-lines = Des lignes de cette version ont des montants dans une autre devise que { $currency } ({ $count ->
    [one] une ligne
   *[other] { $count } lignes
}). Modifiez-les d’abord : rien n’est converti à votre insu.
refused-budget-needed = « { $project } » n’a pas encore de budget. Commencez-en un d’abord, vierge ou avec les rubriques d’un bailleur.
refused-budget-unknown = Le budget de ce projet n’a pas de version « { $version } ». Choisissez-en une qui existe.
refused-budget-begun = « { $project } » a déjà un budget. Rien n’a été modifié. Ajoutez-y des lignes ou créez une nouvelle version.
refused-heading-amount = D’autres lignes dépendent de celle-ci : son montant est leur somme. Saisissez le montant sur une ligne au-dessous.
refused-line-other-budget = Les deux lignes appartiennent à des versions différentes du budget. Choisissez des lignes d’une même version.
refused-line-has-amount = La ligne supérieure a son propre montant, qui serait compté deux fois. Retirez d’abord ce montant.
refused-line-has-entries = { $count ->
    [one] Une écriture dépend de cette ligne ou de celles qu’elle contient : elle reste. Rattachez d’abord l’écriture à une autre ligne.
   *[other] { $count } écritures dépendent de cette ligne ou de celles qu’elle contient : elle reste. Rattachez d’abord les écritures à une autre ligne.
}
refused-line-has-moves = De l’argent a été transféré vers cette ligne ou depuis elle : elle reste. Supprimez d’abord ces transferts ou créez une nouvelle version du budget.
refused-line-is-heading = « { $line } » est une rubrique : choisissez l’une des lignes qu’elle contient.
refused-line-known = Cette version a déjà une ligne { $code }. Elle est restée telle quelle.
refused-budget-line-unknown = Le budget en vigueur n’a pas de ligne unique « { $line } ». Saisissez exactement son numéro ou son libellé.
refused-parts-exceed-amount = Les parts font { $parts }, la ligne seulement { $whole }. Relevez d’abord la ligne, ou vérifiez les parts.
refused-heading-sum = La rubrique indique { $stated }, ses lignes font { $sum }. La rubrique a été enregistrée sans son montant : vérifiez les lignes.
refused-date-outside-agreement = Le { $date } est en dehors de la convention (du { $start } au { $end }). Vérifiez la date, ou les dates de la convention.
refused-entry-negative = Un montant négatif corrige une écriture antérieure : marquez-le comme correction, ou vérifiez le signe.
refused-got-not-income = Seule une recette devient un montant dans une autre devise. Videz ce champ, ou choisissez « Recette ».
refused-move-same-line = L’argent resterait où il est. Choisissez une autre ligne.
refused-move-too-large = Il ne reste que { $there } sur cette ligne. Transférez moins, ou depuis une autre ligne.
refused-rate-same-currency = Un taux relie deux devises, et les deux sont { $currency }.
refused-rate-known = Cette source a déjà un taux pour ces devises et cette date : { $rate }. Il est resté tel quel. Corrigez-le dans sa ligne.
refused-rate-not-positive = Un taux de change est supérieur à zéro. Si vous ne le connaissez pas, laissez-le vide : il vous sera demandé.
refused-rate-too-precise = Ce taux a plus de 12 décimales. Saisissez-le tel qu’il est publié.
refused-rate-line = Une ligne a { $count ->
    [one] une cellule
   *[other] { $count } cellules
} au lieu de trois : mois ou jour, devise, taux.
refused-rate-year = { $value } est une année entière ; un taux vaut pour un mois, par exemple 2026-11, ou à partir d’un jour.
refused-rate-missing = Il manque le taux de { $from } en { $into } pour { $month }. Saisissez-le parmi les taux de change ; d’ici là, ce montant n’est dans aucun total.
refused-rate-not-received = Jusqu’au { $day }, moins de { $from } ont été reçus que dépensés. Saisissez la recette et ce qu’elle est devenue.
refused-rate-no-period = Le { $day } n’est dans aucune période de rapport : il n’y a pas de moyenne de ses mois. Créez les périodes de la convention.
refused-funding-unknown = Ce projet n’a pas de source de financement « { $funding } ». Ajoutez-la d’abord, ou choisissez-en une qui existe.
refused-structure-unknown = Il n’existe pas de structure de budget « { $structure } ». Choisissez-en une dans la liste.
refused-rules-unknown = Il n’existe pas de règles « { $rules } ». Choisissez-en dans la liste.
failed-read-resource = Un fichier de données du programme n’a pas pu être lu : { $cause }. Rien n’a été modifié. Réinstallez le programme.
op-start-budget = Budget commencé
op-amend-budget = Nouvelle version du budget
op-adopt-budget = Version du budget mise en vigueur
op-paste-budget = Lignes de budget ajoutées
op-record-entries = Écritures enregistrées
op-paste-rates = Taux de change ajoutés
op-apply-rules = Règles du bailleur reprises
variance-level-heading = Rubriques principales
variance-level-line = Lignes
variance-level-total = Budget entier
variance-count-net = Net : entrées moins sorties
variance-count-gross = Brut : entrées et sorties
explain-against-budget = Budget entier de la ligne
explain-against-plan = Plan jusqu’à la fin de la période
rate-source-infor_euro = InforEuro
rate-source-un_operational = Taux opérationnel des Nations Unies
rate-source-own_books = Propre comptabilité
rate-source-agreement = Convention
cost-type-direct = Coût direct
cost-type-personnel = Personnel
cost-type-travel = Voyages
cost-type-equipment = Équipement
cost-type-supplies = Fournitures
cost-type-rent = Loyer
cost-type-services = Services
cost-type-evaluation = Évaluation
cost-type-subgrant = Subvention en cascade
cost-type-indirect = Coûts indirects
cost-type-contingency = Provision pour imprévus
cost-type-outside = Hors coûts directs
funding-grant = Subvention
funding-co_funding = Cofinancement
funding-own = Contribution propre
funding-in_kind = En nature
entry-expenditure = Dépense
entry-commitment = Engagement
entry-advance = Avance
entry-income = Recette
window-field-variance_level = limite des transferts appliquée à
window-field-variance_count = transferts dans les deux sens
window-field-explain_percent = écart d’une ligne à expliquer (%)
window-field-explain_against = écart par rapport à
window-field-contingency_percent = provision maximale (%)
window-field-evaluation_percent = évaluation minimale (%)
window-field-subgrant_limit = part d’une subvention en cascade qui porte des coûts indirects
window-field-rate_source = source des taux de change
window-field-rate_decimals = décimales d’un taux moyen
window-field-alert_percent = points entre dépenses et temps
window-field-no_cofunding = sans cofinancement
window-field-amendment = avenant
window-field-cost_type = type de coût
window-field-funding = payé par
window-field-correction = correction
window-field-got = ce qu’elle est devenue
window-field-rate = taux de change
window-field-approval = accord du bailleur
window-field-from = de la ligne
window-field-to = vers la ligne
window-field-source = source
window-field-base = une unité de
window-field-counter = vaut tant de
finance-policy = { $policy }. Chaque écriture est arrondie une fois, à l’unité mineure : { $rounding }.
finance-alert-overspent = { $line } : { $spent } dépensés sur { $budget }, soit { $over } de trop.
finance-alert-explain = { $line } : le bailleur demande d’expliquer cet écart.
finance-alert-moved = { $line } : { $moved } transférés, plus de { $percent } % de { $base }. Un avenant est nécessaire.
finance-alert-reserve-approval = { $line } : { $amount } de la provision utilisés, sans accord du bailleur noté.
finance-alert-ahead = Les dépenses ont plus de { $percent } points d’avance sur le temps.
finance-alert-behind = Les dépenses ont plus de { $percent } points de retard sur le temps.
finance-alert-forecast = À ce rythme, { $forecast } sur { $budget } seront dépensés à la fin.
finance-alert-unplaced = { $amount } dépensés ne sont sur aucune ligne de cette version.
finance-alert-cofunding = Ce bailleur n’admet aucun autre financement dans le budget.
finance-alert-no-policy = La convention ne dit pas à quel taux les autres devises sont déclarées
finance-alert-indirect = Les coûts indirects sont budgétés à { $amount } ; { $percent } % permettent { $limit } au plus.
finance-alert-indirect-spent = { $amount } de coûts indirects imputés ; { $percent } % des dépenses permettent { $limit } au plus.
finance-alert-contingency = La provision est de { $amount } ; { $percent } % permettent { $limit } au plus.
finance-alert-evaluation = L’évaluation est budgétée à { $amount } ; { $percent } % demandent { $limit } au moins.
finance-alert-subgrant-limit = La convention ne dit pas quelle part d’une subvention en cascade porte des coûts indirects : leur limite ne peut pas être calculée.
entries-kept = { $count ->
    [one] { $shown } écriture
   *[other] { $shown } écritures
}
rates-kept = { $count ->
    [one] { $shown } taux
   *[other] { $shown } taux
}
refused-reach-line-closed = Cette ligne a aussi des chiffres dans { $periods }, qui est clôturé : elle garde son nom. Rouvrez cette période en donnant un motif, ou ajoutez une ligne.
refused-change-too-large = Cette modification est trop grande pour une seule étape : { $size } Mo, alors que { $most } Mo peuvent être gardés. Rien n’a été modifié. Procédez en plusieurs fois.
## Files, reporting periods, and what is missing or late, on the project's page
files = Fichiers
files-drop-here = Vous pouvez aussi déposer des fichiers ici.
files-open = Ouvrir une copie
files-save = Enregistrer une copie…
files-copy-hint = Ce que vous modifiez dans une copie n’est pas repris ici.
files-saved = Enregistré sous { $name }.
files-kind-picture = Image
files-kind-pdf = PDF
files-kind-document = Document
files-kind-sheet = Classeur
files-kind-slides = Diapositives
files-kind-sound = Son
files-kind-film = Vidéo
files-kind-text = Texte
files-kind-other = Fichier
window-add-attachment = Joindre des fichiers
window-hint-caption = Lue aussi à qui ne voit pas l’image.
host-copy-title = Enregistrer une copie du fichier
periods-open = ouverte
periods-closed = clôturée
periods-reopened = Rouverte : { $reason }
periods-make = Créer les périodes de { $agreement }
periods-no-calendar = Son calendrier n’est pas encore indiqué
periods-need-agreement = Les périodes peuvent être créées à partir du calendrier d’une convention.
periods-to-agreement = Aller à { $agreement }
periods-added = { $count ->
    [one] { $count } période ajoutée.
   *[other] { $count } périodes ajoutées.
}
periods-none-added = Aucune période n’a été ajoutée.
periods-kept = { $count ->
    [one] { $count } existait déjà.
   *[other] { $count } existaient déjà.
}
periods-overlapping = { $count ->
    [one] Laissée de côté, car ses jours appartiennent à une autre période : { $periods }.
   *[other] Laissées de côté, car leurs jours appartiennent à d’autres périodes : { $periods }.
}
reach-rows-kept = { $count ->
    [0] Personne n’est encore compté. Les chiffres se saisissent dans une grille, comme dans un tableur.
    [one] { $count } ligne de chiffres. Les chiffres se saisissent dans une grille, comme dans un tableur.
   *[other] { $count } lignes de chiffres. Les chiffres se saisissent dans une grille, comme dans un tableur.
}
attention-list = Manquant ou en retard
attention-count = { $count } manquant ou en retard
attention-none = Rien ne manque, rien n’est en retard.
attention-none-hint = Les échéances et les chiffres manquants apparaîtront ici.
shortcut-missing = Ce qui manque ou est en retard
texts-gap = À compléter en { $languages }
section-files = Fichiers

## The money of a project in the window
money = Finances
money-views = Vues des finances
money-view-overview = Vue d’ensemble
money-view-budget = Budget
money-view-entries = Écritures
money-view-moves = Réaffectations
money-view-rates = Taux de change

## Entries and the finance overview in the window
op-delete-entries = Écritures supprimées
entries-rate-mean = moyenne de ces taux
entries-rate-receipts = d’après les fonds reçus
finance-limit-indirect = Coûts indirects, au budget
finance-limit-indirect-spent = Coûts indirects, imputés
finance-limit-contingency = Réserve
finance-limit-evaluation = Évaluation
finance-limit-most = { $amount } sur { $limit } au plus ({ $percent } % de { $base })
finance-limit-least = { $amount } sur { $limit } au moins ({ $percent } % de { $base })
chart-headings = Budget, dépenses et engagements, par rubrique
chart-headings-alt = Sur { $budget } au budget, { $spent } sont dépensés et { $committed } engagés. La plus forte dépense concerne { $most }.
chart-axis-heading = Rubrique
chart-axis-month = Mois
chart-burn = Dépenses mois par mois
chart-burn-alt = De { $first } à { $last } : { $spent } sur { $budget } étaient dépensés au { $day }.
chart-burn-forecast = À ce rythme, ce sera { $amount } à la fin.
chart-series-budget = Budget
chart-series-spent = Dépensé
chart-series-committed = Engagé
chart-series-planned = Prévu
chart-series-forecast = Projection au rythme actuel
chart-series-by_plan = Projection selon le plan
entries-grid = Écritures
entries-column-date = Date
entries-column-kind = Nature
entries-column-line = Ligne budgétaire
entries-column-amount = Montant
entries-column-currency = Devise
entries-column-got = Devenu
entries-column-rate = Taux propre
entries-column-funding = Financement
entries-column-reference = Pièce
entries-column-note = Libellé
entries-column-rate-used = Taux
entries-column-exchanged = En { $currency }
entries-column-files = Fichiers
entries-headings-date = date | jour | date comptable | date de paiement | date de l’opération | date opération | date de pièce
entries-headings-kind = nature | type | genre | sens
entries-headings-line = ligne | ligne budgétaire | code | code budgétaire | rubrique | ligne de budget | n° de ligne | code ligne
entries-headings-amount = montant | somme | valeur | total | montant payé | débit | dépense
entries-headings-currency = devise | monnaie
entries-headings-got = devenu | contre-valeur reçue
entries-headings-rate = taux | taux de change | taux propre | cours
entries-headings-funding = financement | bailleur | payé par | source de financement | fonds
entries-headings-reference = référence | réf | pièce | n° de pièce | numéro de pièce | facture | justificatif
entries-headings-note = note | libellé | description | détail | objet | intitulé | commentaire
entries-headings-found = Les colonnes ont été trouvées par leurs en-têtes.
entries-headings-unknown = Non repris : { $names }.
entries-mark-correction = Corrige une écriture antérieure
entries-mark-advance = Remis, pas encore justifié
entries-mark-settled = Justifie une avance
entries-rate-missing = pas de taux
entries-rates-more = { $count ->
    [one] Il manque encore { $count } taux.
   *[other] Il manque encore { $count } taux.
}
entries-to-rates = Saisir les taux de change
entries-none = Aucune écriture ici. Saisissez-en une dans la ligne ci-dessous : elle est enregistrée quand vous quittez la ligne. Ou collez un bloc d’un tableur ; avec des en-têtes, ses colonnes trouvent leur place.
entries-no-budget = Il n’y a pas encore de budget : chaque montant doit porter sa devise, et il n’y a pas de lignes à choisir.
entries-to-budget = Commencer un budget
entries-narrow = Filtrer les écritures
entries-search = Chercher une écriture
entries-line = Ligne ou rubrique
entries-no-line = Sans ligne
entries-other-line = Une ligne d’une autre version
entries-from = à partir du { $date }
entries-until = jusqu’au { $date }
entries-show-all = Toutes les écritures
entries-chosen = { $count } écritures : { $sums }
entries-recorded = { $count ->
    [one] { $count } écriture enregistrée.
   *[other] { $count } écritures enregistrées.
}
entries-deleted = { $count ->
    [one] { $count } écriture supprimée.
   *[other] { $count } écritures supprimées.
}
entries-delete = { $count ->
    [one] Supprimer l’écriture
   *[other] Supprimer { $count } écritures
}
entries-duplicate = Dupliquer
entries-files = Fichiers…
entries-files-of = Fichiers de { $entry }
entries-order = Quel nombre est le jour ?
entries-order-why = « { $date } » et d’autres dates de ce bloc se lisent de deux façons. Quel jour est-ce ?
entries-order-leave = Laisser ces dates dans leurs cellules
chart-as-table = Afficher en tableau
chart-as-picture = Afficher en graphique
finance-no-budget = Pas encore de budget
finance-no-budget-hint = Dès qu’il y a un budget, vous voyez ici ce qui est dépensé, ce qui reste et où cela mène. Commencez avec les rubriques de votre bailleur, ou collez le budget depuis un tableur.
finance-no-entries = Rien n’est encore dépensé.
finance-to-entries = Saisir ou coller les premières écritures
finance-charts = Graphiques
finance-whole-time = Du début jusqu’au jour choisi
finance-version = Budget
finance-in-force = { $version }, en vigueur
finance-everybody = Tous
finance-day = À la date du
finance-available = Disponible
finance-money-gone = Budget consommé
finance-time-gone = Temps écoulé
finance-advances = Avances à justifier
finance-income = Reçu
finance-well = Rien à signaler : aucune ligne dépassée, aucun plafond franchi, aucun taux manquant.
finance-look = { $count ->
    [one] { $count } point à examiner
   *[other] { $count } points à examiner
}
finance-limits = Plafonds du bailleur
finance-lines = Budget et dépenses
finance-total = Total
finance-column-budget = Budget
finance-column-moved = Réaffecté
finance-column-reserve = De la réserve
finance-column-revised = Révisé
finance-column-period = Cette période
finance-column-before = Avant
finance-column-spent = Cumul
finance-column-committed = Engagé
finance-column-variance = Écart
finance-column-share = %
finance-explain = Expliquer
finance-explanation = Pourquoi { $line } s’écarte de son budget
finance-must-explain = Le bailleur demande une explication.

## Budget, reallocations and exchange rates in the window
moves-to-budget = Aller au budget
moves-list = Réaffectations entre lignes
moves-add = Réaffecter un montant
moves-edit = Modifier cette réaffectation
moves-none = Rien n’a été réaffecté dans cette version du budget. Chaque réaffectation a sa date, ses lignes et, s’il en fallait un, l’accord du bailleur.
moves-earlier = { $count ->
    [one] { $count } réaffectation d’une version antérieure est déjà dans les montants.
   *[other] { $count } réaffectations de versions antérieures sont déjà dans les montants.
}
moves-no-agreement = Sans convention, rien ne dit combien peut être réaffecté.
moves-no-limit = La convention ne dit pas combien peut être réaffecté.
moves-rule-heading = Sans avenant, on peut réaffecter au total jusqu’à { $percent } % du montant signé d’une rubrique principale.
moves-rule-line = Sans avenant, on peut réaffecter au total jusqu’à { $percent } % du montant signé d’une ligne.
moves-rule-total = Sans avenant, on peut réaffecter au total jusqu’à { $percent } % du budget signé entre rubriques principales.
moves-count-net = Ce qui entre et ce qui sort se compense.
moves-count-gross = Ce qui entre et ce qui sort s’additionne.
moves-set-in = Fixé dans la convention { $agreement }
moves-take-over = Reprendre les règles d’un bailleur
moves-take-over-run = Inscrire dans la convention
moves-rules-taken = La convention a maintenant les règles « { $rules } ».
moves-limit = Par rapport au plafond
moves-of = Rubrique
moves-signed = Signé ({ $currency })
moves-came = Entré
moves-left = Sorti
moves-counted = Compte
moves-may-come = Peut encore entrer
moves-may-leave = Peut encore sortir
moves-state = État
moves-whole = Budget entier
moves-allowed = Autorisé
moves-addendum = Avenant nécessaire
moves-passed-by = (depuis le { $date })
moves-approval-hint = La lettre ou le message par lequel le bailleur l’autorise
moves-keep = Enregistrer
moves-within-heading = Les deux lignes sont sous une même rubrique : cela ne compte pas pour le plafond.
moves-told-allowed = { $name } : { $percent } réaffectés, autorisé. Jusqu’à { $come } peuvent encore entrer, jusqu’à { $leave } sortir.
moves-told-addendum = { $name } : { $percent } réaffectés, au-delà du plafond. Il faut d’abord un avenant. Jusqu’à { $come } peuvent encore entrer, jusqu’à { $leave } sortir.
rates-column-date = Mois ou jour
rates-column-base = Un
rates-column-rate = vaut
rates-column-counter = dans cette monnaie
rates-column-source = Source
rates-new = Nouveau taux
rates-new-hint = Saisissez ici un nouveau taux : un mois comme 2026-11, ou le jour à partir duquel il vaut.
rates-new-needs = Pas encore enregistré. Il manque : { $fields }.
rates-always = Toujours
rates-shared = Tous les projets partagent ces taux. La première ligne en reçoit un nouveau.
rates-delete = Supprimer le taux
rates-deleted = Taux supprimé.
rates-paste = Coller un tableau…
rates-paste-title = Coller des taux de change
rates-paste-lead = Trois colonnes : mois ou jour, monnaie, combien en vaut une unité de la monnaie de base. Rien n’est gardé sans votre accord.
rates-base = Base : un
rates-paste-keep = { $count ->
    [one] Garder { $count } taux
   *[other] Garder { $count } taux
}
rates-pasted = { $count ->
    [one] { $count } taux enregistré.
   *[other] { $count } taux enregistrés.
}
rates-there = { $count ->
    [one] { $count } taux est déjà là et reste.
   *[other] { $count } taux sont déjà là et restent.
}
rates-understood = Comme compris
rates-no-budget = Sans budget, rien n’est encore converti. Les taux peuvent déjà être saisis.
rates-no-agreement = Sans convention, rien ne dit quel taux s’applique.
rates-source-is = Source : { $source }.
rates-asked = { $count ->
    [one] { $count } taux manque
   *[other] { $count } taux manquent
}
rates-enter = Saisir { $from } vers { $into }
op-record-budget = Montants du budget saisis
refused-budget-superseded = La version { $version } reste telle quelle : la version { $later } la remplace. Modifiez celle-ci, ou créez une nouvelle version.
budget-begin-title = Commencer le budget
budget-begin-lead = D’abord les rubriques et les lignes avec les numéros du bailleur ; puis les montants, les financements et les avenants. Choisissez la structure du bailleur, ou collez un budget depuis un tableur.
budget-begin-structure = Structure
budget-begin-lines = { $count ->
    [one] { $count } ligne prête
   *[other] { $count } lignes prêtes
}
budget-begin-blank = Rien encore : vos propres rubriques
budget-begin-currency = Monnaie
budget-begin-currency-hint = Trois lettres, comme EUR, USD ou XOF
budget-begin-start = Commencer avec cette structure
budget-begin-paste = Coller depuis un tableur…
budget-grid = Lignes du budget, { $version }
budget-empty = Aucune ligne. Ajoutez la première rubrique, ou collez un budget.
budget-total = Total
budget-column-unit = Unité
budget-column-amount = Montant ({ $currency })
budget-column-cost_type = Type de coût
budget-column-open = Non réparti
budget-column-moved = Réaffecté
budget-column-spent = Dépensé
budget-column-left = Reste
budget-part-of-nobody = Sans financement
budget-part-whole = Montant
budget-heading-sum = Le montant d’une rubrique est la somme de ses lignes : saisissez sur une ligne.
budget-mark-product = Nombre d’unités multiplié par le coût unitaire. Saisissez un montant pour en indiquer un autre.
budget-mark-differs = Unités × coût unitaire donnent { $product }. C’est le montant indiqué qui compte.
budget-mark-rate = Un taux de change manque : cette somme reste inconnue. Appuyez sur Entrée pour voir les écritures.
budget-mark-over = Les dépenses dépassent le budget.
budget-in-force = en vigueur
budget-draft = Un projet : la version en vigueur le reste jusqu’à l’adoption de celui-ci.
budget-reason = Motif :
budget-locked = { $version } : plus aucune modification, { $later } la remplace.
budget-adopt = Mettre en vigueur
budget-adopted = { $version } : en vigueur.
budget-compare = Comparer…
budget-compare-title = Deux versions côte à côte
budget-compare-from = De
budget-compare-to = À
budget-compare-all = Montrer aussi les lignes inchangées
budget-compare-same = Aucun montant ne diffère entre ces versions.
budget-difference = Différence
budget-change-added = nouvelle
budget-change-dropped = supprimée
budget-amend = Avenant…
budget-amend-title = Une nouvelle version du budget
budget-amend-note = Les lignes de « { $version } » sont reprises, avec ce qui a été réaffecté entre elles. Les réaffectations repartent de zéro.
budget-amend-reason = Motif de l’avenant
budget-amend-date = À partir de quand
budget-amend-by = Avenant de la convention qui l’apporte
budget-amend-adopt = Mettre en vigueur tout de suite
budget-amend-adopt-hint = Sinon, c’est un projet jusqu’à son adoption.
budget-amend-run = Créer la version
budget-differs = Le total indiqué est { $stated } : l’écart avec les lignes est de { $difference }.
budget-untold = { $count ->
    [one] { $count } ligne sans montant
   *[other] { $count } lignes sans montant
}
budget-add-line = Ajouter une ligne
budget-add-below = Ajouter une ligne dessous
budget-add-under = Ajouter une ligne sous cette rubrique
budget-add-below-of = Elle vient après « { $line } », au même niveau.
budget-add-under-of = Elle se place sous « { $line } », dont le montant devient la somme de ses lignes.
budget-add = Ajouter
budget-add-next = Ajouter et continuer
budget-line-menu = Ligne
budget-fundings = { $count ->
    [0] Financements…
   *[other] Financements ({ $count })…
}
budget-fundings-title = Qui finance
budget-fundings-lead = La subvention du bailleur, les cofinancements, notre contribution propre, les apports en nature. Chacun reçoit une colonne dans le budget, où se saisissent les parts des lignes.
budget-by-period = Par période
budget-paste = Coller…
budget-paste-title = Coller un budget
budget-paste-lead = Copiez les lignes dans votre tableur et collez-les ici. Une ligne 1.2 se place sous 1 ; le montant d’une rubrique doit être la somme de ses lignes. Rien n’est gardé sans votre accord.
budget-paste-here = Lignes collées
budget-paste-language = Langue du texte
budget-paste-columns = Ce que contiennent les colonnes
budget-paste-column = Colonne { $number }
budget-paste-column-code = Numéro
budget-paste-column-text = Libellé
budget-paste-column-unit = Unité
budget-paste-column-units = Nombre d’unités
budget-paste-column-unit_cost = Coût unitaire
budget-paste-column-amount = Montant
budget-paste-column-skip = Ignorer
budget-paste-understood = { $count ->
    [one] { $count } ligne comprise
   *[other] { $count } lignes comprises
}
budget-paste-keep = { $count ->
    [one] Garder { $count } ligne
   *[other] Garder { $count } lignes
}
budget-pasted = { $count ->
    [one] { $count } ligne ajoutée.
   *[other] { $count } lignes ajoutées.
}
money-paste-refused = { $count ->
    [one] { $count } ligne à revoir
   *[other] { $count } lignes à revoir
}
money-paste-line = Ligne { $number } :
window-add-funding = Ajouter un financement
window-going-budget = { $count ->
    [one] { $count } version du budget
   *[other] { $count } versions du budget
}
window-going-budget_line = { $count ->
    [one] { $count } ligne du budget
   *[other] { $count } lignes du budget
}
window-going-funding = { $count ->
    [one] { $count } financement
   *[other] { $count } financements
}
window-going-allocation = { $count ->
    [one] { $count } part d’une ligne
   *[other] { $count } parts de lignes
}
window-going-reallocation = { $count ->
    [one] { $count } réaffectation
   *[other] { $count } réaffectations
}
window-going-explanation = { $count ->
    [one] { $count } explication
   *[other] { $count } explications
}
window-going-entry = { $count ->
    [one] { $count } écriture
   *[other] { $count } écritures
}
window-table-funding = Financements
window-table-allocation = Parts des lignes du budget
window-table-reallocation = Réaffectations
window-table-rate = Taux de change

## Finance reports: workbook, layouts, money in the project report
accounts-sheet-summary = Synthèse financière
accounts-sheet-budget = Budget et dépenses
accounts-sheet-entries = Écritures
accounts-sheet-reallocations = Réaffectations
accounts-sheet-rates = Taux de change
accounts-sheet-check = Contrôle
accounts-sheet-form = Formulaire
accounts-caption-budget = Budget et dépenses par ligne
accounts-caption-entries = Écritures jusqu’au dernier jour du rapport
accounts-caption-moves = Mouvements entre lignes budgétaires
accounts-caption-limit = Mouvements et plafond de la convention
accounts-caption-rates = Taux utilisés
accounts-caption-headings = Budget et dépenses par chapitre
accounts-caption-fundings = Dépenses par source de financement
accounts-caption-quarters = Dépenses par trimestre
accounts-caption-form = Lignes du formulaire
accounts-caption-explanations = Explications des écarts
accounts-caption-check = Totaux comparés
accounts-column-code = N°
accounts-column-text = Ligne budgétaire
accounts-column-unit = Unité
accounts-column-units = Quantité
accounts-column-unit_cost = Coût unitaire
accounts-column-budget = Budget signé
accounts-column-moved = Réaffecté
accounts-column-reserve = De la réserve
accounts-column-revised = Budget
accounts-column-planned = Prévu à ce jour
accounts-column-period_planned = Prévu sur la période
accounts-column-before = Dépensé avant
accounts-column-period = Dépensé sur la période
accounts-column-spent = Dépensé en tout
accounts-column-committed = Engagé
accounts-column-remaining = Solde
accounts-column-variance = Écart
accounts-column-variance_share = Écart (%)
accounts-column-period_variance = Écart de la période
accounts-column-period_variance_share = Écart de la période (%)
accounts-column-delivery = Dépensé (%)
accounts-column-explanation = Explication
accounts-column-open = À remplir
accounts-fill-explanation = Dites en une ou deux phrases pourquoi les dépenses s’écartent du budget.
accounts-fill-open = Le programme ne tient pas cette donnée : veuillez la saisir.
accounts-to-be-explained = à expliquer
accounts-open = en suspens : il manque un taux
accounts-rate-missing = taux manquant
accounts-unplaced = Sur aucune ligne de cette version
accounts-until = tout jusqu’au { $day }
accounts-correction = Correction
accounts-total-spent = Total des dépenses
accounts-no-entries = Aucune écriture n’est saisie jusqu’à ce jour.
accounts-no-moves = Rien n’a été déplacé entre les lignes de cette version du budget.
accounts-no-rates = Aucun taux de change n’a été nécessaire.
accounts-note-asked = Il manque des taux. Les chiffres qui en dépendent restent en suspens, car une somme sans eux serait fausse.
accounts-note-check = Chaque ligne compare deux chemins vers le même chiffre. La différence est calculée dans le classeur même et doit être nulle.
accounts-note-unattributed = { $count } écritures d’un total de { $amount } n’indiquent aucune source de financement ; elles sont comptées comme payées par la subvention.
accounts-fact-period = Période du rapport
accounts-fact-agreement = Convention
accounts-fact-currency = Monnaie
accounts-fact-policy = Change et arrondi
accounts-fact-rate-source = Source des taux
accounts-fact-rate-decimals = Décimales d’un taux moyen
accounts-figure-budget = Budget
accounts-figure-period = Dépensé sur la période
accounts-figure-spent = Dépensé en tout
accounts-figure-burned = Part du budget dépensée
accounts-figure-committed = Engagé et non payé
accounts-figure-advances = Avances non justifiées
accounts-figure-income = Reçu
accounts-figure-forecast = Dépensé à la fin, au rythme actuel
accounts-figure-check = Tous les totaux concordent-ils ?
accounts-entry-date = Date
accounts-entry-kind = Nature
accounts-entry-line = Ligne
accounts-entry-heading = Chapitre
accounts-entry-text = Objet de la ligne
accounts-entry-funding = Payé par
accounts-entry-reference = Pièce
accounts-entry-note = Note
accounts-entry-amount = Montant
accounts-entry-currency = Monnaie
accounts-entry-rate = Taux utilisé
accounts-entry-into = Déclaré
accounts-move-date = Date
accounts-move-kind = Nature
accounts-move-from = De la ligne
accounts-move-to = Vers la ligne
accounts-move-amount = Montant
accounts-move-approval = Accord du bailleur
accounts-move-reason = Motif
accounts-move-lines = Entre lignes
accounts-move-reserve = Hors de la réserve
accounts-limit-heading = Chapitre
accounts-limit-base = Montant signé
accounts-limit-came = Reçu
accounts-limit-left = Cédé
accounts-limit-counted = Compte
accounts-limit-share = Du montant signé (%)
accounts-limit-result = Plafond
accounts-limit-none = aucun plafond fixé
accounts-limit-passed = dépassé
accounts-limit-kept = respecté
accounts-limit-note = La convention permet de déplacer { $percent } % sans demander au bailleur.
accounts-rate-date = Mois ou jour
accounts-rate-base = Pour un
accounts-rate-counter = Il en faut
accounts-rate-rate = Taux
accounts-rate-source = Source
accounts-rate-always = toujours
accounts-rate-of-entry = Écriture
accounts-funding-name = Source de financement
accounts-funding-given = Apport total
accounts-funding-spent = Dépensé en tout
accounts-funding-none = Source non indiquée
accounts-quarter-quarter = Trimestre
accounts-quarter-spent = Dépensé
accounts-quarter-total = Depuis le début
accounts-quarter-name = T{ $number } { $year }
accounts-form-code = Ligne
accounts-form-text = Information demandée
accounts-form-value = Chiffre
accounts-check-what = Ce qui est comparé
accounts-check-one = Premier
accounts-check-two = Second
accounts-check-difference = Différence
accounts-check-result = Résultat
accounts-check-yes = Conforme
accounts-check-no = Écart
accounts-check-all = L’ensemble
accounts-check-entries-spent = Dépenses : total des écritures et total de la feuille du budget
accounts-check-entries-committed = Engagements : total des écritures et total de la feuille du budget
accounts-check-report-spent = Dépenses : total de la feuille et total du rapport
accounts-check-report-committed = Engagements : total de la feuille et total du rapport
accounts-check-report-advances = Avances : total des écritures et total du rapport
accounts-check-report-income = Recettes : total des écritures et total du rapport
accounts-check-budget = Budget : somme des lignes et total indiqué
accounts-check-funding = Payé par { $funding } : écritures et rapport
accounts-check-currency = Dépenses en { $currency } : écritures et registre
window-report-template = Quel rapport
window-report-period = Période du rapport
cli-arg-period = Pour l’argent : code ou clé de la période ; tout jusqu’à la date si rien n’est indiqué
cli-arg-budget_version = Pour l’argent : version du budget ; celle en vigueur si rien n’est indiqué
cli-arg-agreement = Pour l’argent : numéro de la convention dont les règles s’appliquent ; la première si rien n’est indiqué
accounts-source-entries = { $count ->
    [one] Une écriture
   *[other] { $shown } écritures
}

## Small figures that reports do not print
small-figure = *
note-small-figures = * Les chiffres de 1 à { $most } des indicateurs sensibles ne sont pas imprimés, ni ceux qui permettraient de les retrouver, afin que personne ne puisse être reconnu.

## Export for pivot tables
export-project = Projet
export-project-code = Code du projet
export-countries = Pays
export-indicator-code = Code de l’indicateur
export-indicator = Indicateur
export-activity-code = Code de l’activité
export-activity = Activité
export-place = Lieu
export-period = Période
export-from = Du
export-until = Au
export-kind = Type
export-group = Groupe
export-sex = Sexe
export-age = Âge
export-disability = Handicap
export-value = Personnes
export-unit = Unité
export-method = Mode de comptage
export-overlap = Comptés ailleurs (%)
export-counted-from = Compté d’après
export-row = Clé
export-headings = Rubriques
export-line-code = Numéro de ligne
export-line = Ligne de budget
export-date = Date
export-amount = Montant
export-currency = Devise
export-exchanged = Dans la devise du budget
export-exchanged-currency = Devise du budget
export-factor = Multiplié par
export-policy = Règle de change
export-funding = Qui paie
export-correction = Correction
export-reference = Pièce
export-note = Note
export-sheet-reach = Personnes atteintes
export-sheet-entries = Écritures
refused-export-stopped = L’export a été arrêté. Rien n’a été écrit ; un fichier qui existait déjà est resté tel quel.
cli-exported = { $count ->
    [one] { $shown } ligne écrite
   *[other] { $shown } lignes écrites
}
cli-help-export = Écrit les personnes atteintes, les écritures, les budgets ou les taux de change dans un tableau à plat, une ligne par chiffre, pour les tableaux croisés. Les petits chiffres des indicateurs sensibles sont retenus comme dans les rapports, sauf pour l’usage interne
cli-arg-export_out = Le fichier à écrire ; s’il existe, il est remplacé une fois le nouveau complet
cli-arg-export_as = Quoi : reach (personnes atteintes), entries (écritures), budget (budgets), rates (taux de change) ou 3w (qui fait quoi, où)
cli-arg-export_format = Format : csv ou xlsx
cli-arg-export_project = Ce projet seulement ; tous si rien n’est indiqué
cli-arg-export_period = Cette période du projet seulement, par son code
cli-arg-hxl = Une ligne de balises HXL sous les en-têtes
cli-arg-bom = Le CSV commence par la marque à laquelle Excel reconnaît l’UTF-8
cli-arg-separator = Ce qui sépare les valeurs du CSV : comma (virgule), semicolon (point-virgule) ou tab (tabulation) ; point-virgule en français, portugais et espagnol, sinon virgule
cli-arg-local_numbers = Le CSV écrit les décimales selon la langue, et non avec un point

## L’export brut dans la fenêtre
host-export-title = Enregistrer l’export
host-kind-csv = Tableaux CSV
export-open = Exporter…
export-title = Exporter
export-done = L’export est prêt
export-internal = Pour l’usage interne de votre organisation : les chiffres sont tels qu’ils sont tenus, les petits aussi. Ne les transmettez pas.
export-what = Contenu
export-scope = Projets
export-scope-project = Ce projet
export-scope-all = Tous les projets
export-period-all = Toutes les périodes
export-format = Fichier
export-format-xlsx = Classeur Excel
export-format-csv = CSV
export-option-hxl = Une ligne de balises HXL sous les en-têtes
export-option-bom = Marquer le fichier pour qu’Excel lise bien les accents
export-option-local_numbers = Écrire les décimales selon ma langue, et non avec un point
export-save = Enregistrer…
export-writing = Écriture de l’export…
export-rows = { $count ->
    [one] { $shown } ligne écrite…
   *[other] { $shown } lignes écrites…
}
export-saved = { $count ->
    [one] { $shown } ligne enregistrée dans { $folder }
   *[other] { $shown } lignes enregistrées dans { $folder }
}
## One kind of reach exported
cli-arg-export_kind = Seulement les personnes atteintes ainsi : direct (directement), indirect (indirectement) ou public_engagement (par l’engagement du public)
refused-kind-of-reach-alone = Seules les personnes atteintes se distinguent par type. Demandez les personnes atteintes ou n’indiquez pas de type.

## Les pages et les mots d’un rapport
paper-page = Page { $page } sur { $pages }
paper-before = Page précédente
paper-after = Page suivante
paper-smaller = Réduire
paper-larger = Agrandir
paper-fit = Ajuster à la largeur
paper-unreadable = Les pages ne peuvent pas être affichées.
prose-bold = Gras
prose-italic = Italique
prose-h2 = Titre
prose-h3 = Sous-titre
prose-bullets = Liste
prose-numbers = Liste numérotée
prose-link = Lien
prose-link-address = Adresse
prose-link-hint = Entrée la garde ; une adresse vide retire le lien.
prose-table = Tableau
prose-table-row = Ligne en dessous
prose-table-column = Colonne après
prose-table-row-delete = Supprimer la ligne
prose-table-column-delete = Supprimer la colonne
prose-table-delete = Supprimer le tableau
prose-figure = Chiffre vivant
prose-figure-search = Chercher un chiffre
prose-figure-none = Aucun chiffre ne porte ces mots.
prose-figure-missing = non fourni
prose-figure-unknown = La fiche n’a pas de chiffre « { $id } ».
prose-photo-nameless = Photo sans description
## A page that cannot be drawn
window-page-fell = Cette page n’a pas pu être affichée : { $cause }. Ce que vous avez enregistré est en sécurité.
window-page-again = Réessayer
window-page-leave = Aller aux projets
## For whom a report is made
fact-audience = Destinataire
audience-internal = Usage interne : chiffres exacts, petits effectifs compris ; ne pas diffuser
audience-donor = Le bailleur de fonds
audience-public = Le public
cli-arg-audience = À qui il est destiné : internal (chiffres exacts), donor ou public (petits effectifs des indicateurs sensibles masqués)
cli-arg-people = Avec les noms du personnel et des experts

## Templates of reports
template-section-results = Résultats et indicateurs
template-section-photos = Photographies
template-section-signature = Signature
template-column-code = N°
template-column-indicator = Indicateur
template-column-unit = Unité
template-column-baseline_date = Date de référence
template-column-baseline = Valeur de référence
template-column-target_date = Date de la cible
template-column-target = Cible
template-column-period_target = Cible de la période
template-column-period = Réalisé sur la période
template-column-achieved = Cumul
template-column-share = % de la cible
template-column-verification = Source de vérification
template-column-comment = Commentaire
template-photo-caption = Ce qu’elle montre
template-photo-credit = Crédit
template-photo-taken = Prise le
template-photo-file = Fichier
template-signature-who = Au nom de
template-signature-name = Nom
template-signature-function = Fonction
template-signature-date = Lieu et date
template-signature-signature = Signature
fact-partners = Partenaires
fact-report_period = Période du rapport
fact-agreements-original-end = Fin avant les avenants
op-keep-template = Modèle de rapport « { $subject } » enregistré
op-drop-template = Modèle de rapport « { $subject } » retiré
refused-template-code = « { $code } » ne peut pas être le code d’un modèle. Utilisez au plus 40 lettres minuscules, chiffres et traits de soulignement.
refused-template-flawed = Le modèle « { $template } » a un défaut à la ligne { $line } : { $cause }
cli-help-templates = Liste les modèles de rapport ; en affiche un ou en enregistre un propre au fichier de travail
cli-arg-show = Affiche le texte (TOML) de ce modèle
cli-arg-keep = Enregistre ce fichier comme modèle propre au fichier de travail ; son nom sans .toml en est le code
cli-arg-templates_workspace = Le fichier de travail ; les modèles du programme s’il n’est pas donné
cli-template-own = propre
cli-template-kept = Modèle { $template } enregistré.
## Les rapports conservés
window-field-template = modèle
window-field-template_version = version du modèle
window-field-people = personnel et experts nommés
window-field-revises = rapport corrigé
window-field-report = rapport
window-field-section = rubrique
window-field-content = texte de la rubrique
window-field-remark = commentaire
window-field-settled = réglé
window-field-state = état
window-field-returned_for = renvoyé parce que
window-field-approved_at = approuvé le
window-field-approved_by = approuvé par
window-field-sent_at = envoyé le
window-field-seal = copie scellée
window-field-written_at = écrit le
window-field-written_by = écrit par
window-field-copied_from = copié de
window-field-toml = contenu
window-table-report = Rapports
window-table-report_section = Rubriques des rapports
window-table-report_comment = Commentaires sur les rapports
window-table-template = Modèles de rapport
window-going-report = { $count ->
    [one] { $count } rapport
   *[other] { $count } rapports
}
window-going-report_section = { $count ->
    [one] { $count } rubrique de rapport
   *[other] { $count } rubriques de rapports
}
window-going-report_comment = { $count ->
    [one] { $count } commentaire sur un rapport
   *[other] { $count } commentaires sur des rapports
}
report-state-draft = Brouillon
report-state-review = En relecture
report-state-approved = Approuvé
report-state-sent = Envoyé
cli-help-reports = Énumère les rapports conservés
cli-help-approve = Approuve un rapport relu et le scelle
cli-help-verify = Dit si un fichier est un rapport scellé de l’espace de travail (code de sortie 3 sinon)
cli-arg-report_id = Un rapport conservé, par sa clé : tel qu’il a été scellé, ou tel qu’il serait aujourd’hui
cli-arg-reports_project = Seulement ceux de ce projet
cli-arg-report_key = Clé du rapport, telle que `bilan reports` la donne
cli-arg-verified_file = Un PDF ou un classeur
cli-no-reports = Aucun rapport n’a encore été commencé.
cli-verify-sealed = C’est un rapport scellé, au bit près : { $who } l’a approuvé le { $at }.
cli-verify-altered = Ce n’est PAS un rapport scellé. Il se donne pour un rapport que { $who } a scellé le { $at }, mais il diffère des fichiers scellés : il a été modifié, ou imprimé avant.
cli-verify-draft = Ce n’est PAS un rapport scellé : il se donne pour un rapport qui n’a jamais été approuvé.
cli-verify-unknown = Ce n’est pas un rapport scellé de cet espace de travail.
cli-verify-not-standing = Son approbation a été retirée depuis, ou il a été approuvé à nouveau : demandez quelle copie fait foi.
cli-verify-revised = Le rapport { $report } le corrige.
op-begin-report = Rapport commencé : { $subject }
op-write-section = Rubrique rédigée : { $subject }
op-comment-section = Commentaire sur « { $subject } »
op-submit-report = Rapport mis en relecture : { $subject }
op-return-report = Rapport renvoyé à l’état de brouillon : { $subject }
op-approve-report = Rapport approuvé et scellé : { $subject }
op-send-report = Rapport marqué comme envoyé : { $subject }
op-begin-revision = Correction commencée : { $subject }
refused-report-unknown = Il n’y a pas de rapport « { $report } » dans cet espace de travail. `bilan reports` les énumère.
refused-report-approved = { $who } a approuvé ce rapport le { $at } : il reste tel qu’il a été scellé. Pour le corriger, commencez une révision (un motif vous sera demandé).
refused-report-not-reviewed = Ce rapport est encore un brouillon. Mettez-le d’abord en relecture, puis approuvez-le.
refused-report-not-approved = Ce rapport n’est pas encore approuvé : il n’en existe pas de copie scellée. Approuvez-le d’abord.
refused-report-stands-so = Ce rapport est déjà dans cet état. Rien n’a été modifié.
refused-report-reason-needed = Dites pourquoi. Le motif reste dans l’historique du rapport.
refused-report-too-large = Un fichier de ce rapport dépasserait { $most } Mo et ne peut pas être conservé dans l’espace de travail. Rien n’a été modifié. Réduisez ses images.
refused-section-unknown = Le modèle de ce rapport n’a pas de rubrique « { $section } ». Rien n’a été modifié.
refused-section-not-written = La rubrique « { $section } » est remplie à partir des données ; on n’y écrit rien.
refused-seal-broken = Un rapport scellé dans { $file } n’est plus ce qui a été scellé : le fichier a été modifié de l’extérieur ou est endommagé. Reprenez la copie d’une sauvegarde.
refused-seal-newer = Ce rapport a été scellé par un programme plus récent ({ $program }). Ses fichiers peuvent être remis, mais seul ce programme peut ouvrir ce dont il est fait.
failed-seal-report = Le rapport n’a pas pu être scellé : { $cause }. Rien n’a été modifié.
## What is due, what is ready, where a figure comes from
due-kind-interim = Rapport intermédiaire
due-kind-final = Rapport final
due-kind-interim-finance = Rapport financier intermédiaire
due-kind-final-finance = Rapport financier final
due-standing-none = pas commencé
due-standing-draft = brouillon
due-standing-review = en relecture
due-standing-approved = approuvé
due-standing-sent = envoyé
due-today = à rendre aujourd’hui
due-left = { $count ->
    [one] à rendre demain
   *[other] à rendre dans { $shown } jours
}
due-late = { $count ->
    [one] un jour de retard
   *[other] { $shown } jours de retard
}
due-calendar = Rapports à rendre
due-event = { $kind } : { $project } ({ $donor })
due-event-more =
    { $title }
    Période : { $span }
    Convention : { $agreement }
    Rapport : { $state }
cli-help-due = Montre quels rapports sont à rendre, à qui et quand, et les écrit dans un fichier de calendrier
cli-arg-due_project = Ce projet seulement ; tous si rien n’est indiqué
cli-arg-until = Le dernier jour à montrer (AAAA-MM-JJ) ; un an à l’avance si rien n’est indiqué
cli-arg-as_of = Le jour à partir duquel on regarde (AAAA-MM-JJ) ; aujourd’hui si rien n’est indiqué
cli-arg-sent = Montre aussi les rapports déjà envoyés
cli-arg-ics = Le fichier de calendrier à écrire (.ics)
cli-due-none = Rien n’est à rendre.
attention-no-deadline = La convention { $agreement } demande des rapports sans dire pour quand.
readiness-required = Absent du dossier : { $what }.
readiness-held-back = Petits chiffres qui ne sont pas imprimés dans « { $section } », pour l’extérieur : { $count }.
readiness-required-identifiers = un numéro ou un code du projet
readiness-required-agreement = une convention avec son numéro et son montant
readiness-required-donor = le bailleur
readiness-required-implementer = l’organisation qui met en œuvre le projet
readiness-required-partners = les partenaires ou les institutions bénéficiaires
readiness-required-countries = les pays
readiness-required-dates = le premier et le dernier jour
readiness-required-period = la période du rapport
readiness-required-objective = l’objectif
readiness-required-target-groups = les groupes cibles
readiness-required-framework = un cadre de résultats
readiness-required-indicators = des indicateurs
readiness-required-baselines = une valeur de référence pour chaque indicateur
readiness-required-targets = une cible pour chaque indicateur
readiness-required-actuals = un chiffre de chaque indicateur pour la période
readiness-required-deviations = la raison pour laquelle un indicateur est loin de sa cible
readiness-required-verification = la façon dont chaque indicateur est vérifié
readiness-required-progress = l’avancement de chaque activité
readiness-required-deliverables = les livrables promis et remis
readiness-required-reach = les personnes atteintes
readiness-required-sex = les femmes et les hommes à part
readiness-required-disability = les personnes handicapées à part
readiness-required-budget = un budget
readiness-required-units = les unités et les coûts unitaires du budget
readiness-required-expenditure = les dépenses
readiness-required-receipts = les fonds reçus
readiness-required-co-funding = ce que donnent d’autres que le bailleur
readiness-required-indirect = les coûts indirects
readiness-required-rates = les taux de change
readiness-required-explanations = l’explication des écarts
readiness-required-lessons = des leçons apprises
readiness-required-risks = les risques
readiness-required-engagement = l’engagement du public
readiness-required-photos = des photographies
readiness-ready = Rien n’est à corriger avant l’envoi.
readiness-must = À corriger
readiness-should = À revoir
readiness-note = À savoir
cli-help-readiness = Montre ce qui manque, tarde ou se contredit dans un rapport ; finit par 4 si quelque chose est à corriger d’abord
window-field-report_month = mois à la fin duquel le rapport est dû, si le bailleur en fixe un
window-field-report_day = jour de ce mois, si ce n’est pas le dernier
window-field-finance_month = mois à la fin duquel les comptes sont rendus à part
window-field-final_months = mois pour le rapport final après la fin
window-field-final_days = jours pour le rapport final après la fin
window-field-reported_until = les rapports sur les périodes jusqu’à ce jour ont été rendus autrement
window-field-report_template = modèle des rapports
window-field-final_template = modèle du rapport final
window-field-finance_template = modèle du rapport financier, s’il est à part
window-group-final_report = Rapport final
window-group-report_templates = Modèles de rapport

refused-cell-unknown = Le rapport n’a pas de chiffre « { $cell } ». Cherchez l’identifiant dans le JSON du rapport ou cliquez sur le chiffre.
trace-same = Il reprend un autre chiffre.
trace-sum = C’est la somme d’autres chiffres.
trace-less = C’est un chiffre moins un autre.
trace-share = C’est la part d’un chiffre dans un autre.
trace-where = C’est la somme de ces lignes.
trace-agrees = Il dit si les chiffres concordent.
trace-reach = Les personnes sont comptées ligne par ligne : { $method }.
trace-counted = Il est compté à partir des personnes atteintes.
trace-typed = Il se trouve dans le dossier.
trace-reckoned = Il est calculé à partir du dossier.
trace-column-period = Période
trace-column-of = Indicateur ou activité
trace-column-place = Lieu
trace-column-group = Qui
trace-column-people = Déclaré
trace-column-counted = Compté
trace-column-because = Pourquoi
trace-column-says = Ce qui est dit
cli-help-trace = Montre d’où vient un chiffre d’un rapport : autres chiffres, écritures, lignes, qui les a écrites, page d’origine
cli-arg-cell = Identifiant du chiffre, par exemple reach.direct (il figure dans le JSON de compose_report)
due-all = { $count ->
    [one] Tout afficher
   *[other] Afficher les { $count }
}
due-fewer = Afficher moins
due-late-count = { $count ->
    [one] { $count } en retard
   *[other] { $count } en retard
}
due-save = Enregistrer le calendrier…
due-saved = Le calendrier est enregistré : { $name }
host-calendar-title = Enregistrer le calendrier des rapports à rendre
host-calendar-name = rapports-a-rendre
host-kind-calendar = Calendrier (iCalendar)
readiness-section-empty = « { $section } » n’a pas de texte.
readiness-section-long = « { $section } » compte { $words } mots, et le bailleur en accepte { $limit }.
readiness-section-says = « { $section } » : { $remark }
readiness-comment-open = « { $section } » : une remarque reste à traiter : { $remark }
## L’écran d’un rapport
prose-lesson = Insérer une leçon
prose-photo = Insérer une photo
reports = Rapports
reports-begin = Commencer un rapport
reports-begin-this = Commencer
reports-begin-confirm = Commencer le rapport
reports-none = Aucun rapport n’a encore été commencé.
reports-due = Ce qui est à rendre
reports-corrects = Corrige le précédent : { $reason }
reports-column-report = Rapport
reports-column-period = Période
reports-column-language = Langue
reports-column-audience = Destiné à
reports-column-state = État
reports-column-comments = Remarques ouvertes
reports-template = Ce que demande le bailleur
reports-period = Période
reports-audience = Destiné à
reports-audience-donor = Les petits chiffres des indicateurs sensibles sont masqués.
reports-audience-public = Tout le monde peut le lire ; les petits chiffres sont masqués.
reports-audience-internal = Chiffres exacts ; à ne pas transmettre.
story-audience-donor = Le bailleur
story-audience-public = Le public
story-audience-internal = Usage interne
story-sections = Rubriques
story-words = Texte
story-pages = Pages
story-side = Texte ou pages
story-nameless = Rubrique sans titre
story-progress-record = remplie par la fiche
story-progress-empty = rien d’écrit pour l’instant
story-progress-written = rédigée
story-progress-over = au-delà de la limite
story-from-record = La fiche remplit cette rubrique. Modifiez ses chiffres et ses faits dans le projet ; les pages suivent.
story-lost = Le modèle ne demande plus cette rubrique : ce qui est écrit ici n’est imprimé dans aucun rapport.
story-count = { $count ->
    [one] { $shown } mot
   *[other] { $shown } mots
}
story-count-of = { $words } sur { $limit } { $count ->
    [one] mot
   *[other] mots
}
story-kept = Tout est enregistré
story-waiting = Enregistrement…
story-refused = Non enregistré
story-last = Ce que dit ici le dernier rapport
story-last-take = Reprendre ce texte
story-lesson-search = Chercher dans les leçons
story-lesson-none = Aucune leçon ne contient ces mots.
story-lesson-from = Leçon tirée de { $title }
story-photo-none = Aucune photo n’a été ajoutée au projet.
story-comments = Remarques
story-comments-open = { $count ->
    [one] { $count } remarque n’est pas réglée.
   *[other] { $count } remarques ne sont pas réglées.
}
story-comment-settled = Réglée
story-comment-new = Remarque sur cette rubrique
story-comment-add = Ajouter la remarque
story-returned = Revenu de la relecture : { $reason }
story-approved-by = Approuvé par { $who }, { $date }
story-reason = Pourquoi
story-step-review = Soumettre à relecture
story-step-review-hint = Quelqu’un d’autre lit le rapport et fait ses remarques. Il peut encore être modifié.
story-step-approve = Approuver et sceller
story-step-approve-hint = Le rapport est figé tel qu’il est, avec ses chiffres, ses textes et ses fichiers. Ce qui change ensuite dans la fiche ne le change plus.
story-step-return = Revenir au brouillon
story-step-return-hint = Le rapport retourne à la personne qui le rédige. Dites ce qu’il faut faire.
story-step-send = Noter comme envoyé
story-step-send-hint = Le rapport est parti chez le bailleur. Sa copie scellée reste ici.
story-step-correct = Le corriger
story-step-correct-hint = Un nouveau rapport commence avec ces textes et dit pourquoi. Celui qui est scellé reste tel quel.
story-readiness = Ce qui manque
story-ready = Rien ne s’oppose à ce rapport.
story-readiness-must = À régler d’abord
story-readiness-should = Le bailleur posera la question
story-readiness-note = Bon à savoir
story-sealed-save = Enregistrer les fichiers scellés…
story-sealed-saved = Les fichiers scellés
story-differences = Ce qui a changé depuis
story-differences-none = La fiche dit toujours ce qui a été scellé.
story-differences-hint = Le rapport scellé reste tel quel. Si ces changements comptent, corrigez-le par un nouveau rapport.
story-differences-template = Le modèle a changé depuis.
story-differences-what = Fait
story-differences-sealed = Scellé
story-differences-now = Maintenant
story-remarks = Remarques sur les chiffres
story-use-figure = Prendre le chiffre vivant { $figure }
story-trace = D’où vient ce chiffre
story-trace-figure = { $label } : d’où vient ce chiffre
story-trace-who = Saisi par
shortcuts-writing = En rédigeant un rapport
shortcut-pane = Des rubriques au texte, du texte aux pages
shortcut-section = Rubrique suivante ou précédente
shortcut-figure = Insérer un chiffre vivant
## L’export brut que l’on arrête
failed-listen = Impossible d’attendre Ctrl-C : { $cause }. Rien n’a été écrit. Réessayez.
export-version = Version
export-version-date = Depuis
export-in-force = En vigueur
export-cost-type = Type de coût
export-units = Nombre
export-unit-cost = Coût unitaire
export-rate-date = Mois ou jour
export-rate-base = Un
export-rate = vaut
export-rate-counter = de cette devise
export-rate-source = Source
export-sheet-budget = Budget
export-sheet-rates = Taux de change
refused-rates-of-no-project = Les taux de change sont communs à tous les projets. Demandez-les sans indiquer de projet.
refused-export-of-no-period = Les budgets et les taux de change s’exportent en entier. N’indiquez pas de période.
export-separator = Entre les valeurs
export-separator-usual = Selon l’usage de la langue
export-separator-comma = Virgule
export-separator-semicolon = Point-virgule
export-separator-tab = Tabulation
## What people write in a report
story-source = { $document } : « { $quote } »
story-unknown-figure = Le chiffre { $said } n’existe pas. Choisissez-en un autre ; d’ici là, le rapport affiche la référence telle quelle.
story-number-equals = { $said } est un chiffre du rapport : { $label }. Insérez le chiffre lui-même, pour que le texte et les tableaux concordent toujours.
story-number-near = { $said } est presque { $value } : { $label }. Si c’est bien ce chiffre, insérez-le ici.
story-number-contradicts = Le rapport indique { $value } pour « { $label } », le texte { $said }.
story-number-held-back = { $said } est masqué dans ce rapport, car trop peu de personnes sont concernées : { $label }. Retirez-le du texte.
story-as-typed = Un rapport ne peut pas imprimer ceci : le texte reste tel qu’il a été saisi.
story-no-picture = Cette image ne figure pas parmi les pièces jointes du projet, ou ne peut pas être placée ici. Le texte reste tel qu’il a été saisi.
refused-picture-unreadable = { $file } n’est pas une image imprimable (JPEG, PNG ou WebP). Rien n’a été écrit. Remplacez la pièce jointe ou retirez l’image du texte.
refused-picture-too-small = L’image { $file } compte { $width } × { $height } points, trop peu pour montrer quoi que ce soit. Rien n’a été écrit. Remplacez la pièce jointe ou retirez l’image du texte.
## All reports that are due at once
cli-arg-report_due = Tous les rapports dont la période est terminée et qui n’ont pas été envoyés, chacun dans un dossier qui porte son jour
cli-progress = { $at } sur { $of } : { $what }
## Charts in reports
chart-reach = Femmes et hommes parmi les personnes touchées
chart-reach-figures = Les mêmes chiffres en tableau
chart-reach-of = { $kind } : par période, femmes et hommes séparés
chart-reach-alt = Colonnes par période. { $kind }, femmes et hommes séparés.
chart-pyramid-of = { $kind } : femmes et hommes par âge
chart-pyramid-alt = Pyramide des âges. { $kind }, les femmes à gauche, les hommes à droite.
chart-pyramid-rest = Les personnes dont le sexe ou l’âge n’est pas renseigné, ou d’un autre sexe, ne sont pas représentées ici.
chart-indicators = Où en sont les indicateurs
chart-indicators-alt = Barres : ce que chaque indicateur a atteint de sa cible.
chart-progress = { $achieved } sur { $target } ({ $share })
chart-progress-plain = { $achieved } ; cible : { $target }
chart-deliverables = Échéances et remises des livrables
chart-deliverables-alt = Frise : quand chaque livrable est attendu et quand il a été remis.
chart-series-open = Sexe non renseigné
chart-series-achieved = Atteint de la cible
chart-series-due = Échéance
chart-series-delivered = Remis
chart-held = * { $names } : sans colonne ni barre, car si peu de personnes sont derrière un chiffre qu’elles pourraient être reconnues.
chart-alt-figure = { $name } { $figure }
chart-alt-place = { $label } : { $figures }.
word-sheet-charts = Chiffres des graphiques
## Templates that people edit
prose-quote = Citation
template-new-question = Nouvelle question
template-new-chapter = Nouveau chapitre
template-new-signatory = Le signataire habilité
template-new-line = À compléter
template-block-question = Question à laquelle on répond
template-block-chapter = Titre au-dessus des parties qui suivent
template-block-facts = Faits, l’un sous l’autre
refused-template-place = Le modèle n’a plus cet endroit. Relisez-le.

## Captions of tables and figures in a report
word-table = Tableau
word-figure = Figure
report-workbook = Le même rapport sous forme de classeur, avec ses chiffres et ses formules
cli-arg-embed = Place le classeur dans le PDF, qui devient un seul fichier pour tout (PDF/A-3)
window-reports = Rapports
window-templates = Modèles de rapport
templates-lead = Ce que demandent les bailleurs, section par section. Un modèle peut être modifié pour ce classeur ; celui du programme reste tel quel et peut être repris.
reports-column-project = Projet
template-own = Notre propre copie
template-shipped = Modèle du programme
template-version = version { $version }
template-unkept = modifications non enregistrées
template-kind-narrative = Narratif
template-kind-finance = Financier
template-copy = Créer notre propre copie
template-keep = Enregistrer
template-drop = Revenir à celui du programme
template-drop-hint = Notre copie disparaît et le modèle du programme s’applique de nouveau. Annuler la fait revenir.
template-undo = Annuler la modification
template-redo = Rétablir la modification
template-flaw = { $file }.toml, ligne { $line } : { $cause }
template-flawed = Quelque chose ne va pas ici
template-how = Façon de modifier
template-how-form = Formulaire
template-how-text = Texte (TOML)
template-toml = Le modèle sous forme de texte
template-written = Langue des textes et des pages
template-name = Nom du rapport
template-title = Titre
template-title-usual = Sans titre, le titre habituel s’applique.
template-question = Question : ce qu’il faut écrire
template-guidance = Indications
template-guidance-hint = Montré à ceux qui écrivent ; jamais imprimé.
template-lacking = Pas encore en : { $languages }
template-words = Nombre maximal de mots
template-required = Ce que le dossier doit indiquer
template-optional = Omise s’il n’y a rien à y mettre
template-optional-hint = Sinon, le rapport indique que ce n’est pas renseigné.
template-columns = Colonnes, dans les termes du bailleur
template-facts = Faits, dans les termes du bailleur
template-add-column = Ajouter une colonne
template-add-fact = Ajouter un fait
template-add = Ajouter une section
template-up = Monter
template-down = Descendre
template-remove = Retirer
template-removed = La section a été retirée.
template-moved = Désormais en position { $place } sur { $count }.
template-level-1 = La rendre indépendante
template-level-2 = Partie de celle du dessus
template-sample = Pages de
template-sample-example = Un exemple
story-template-changed = Ce rapport a été commencé avec la version { $begun } de son modèle ; c’est maintenant la version { $now } qui s’applique. Les textes dont la section n’existe plus se trouvent à la fin.
story-template-look = Voir le modèle
op-change-report = Rapport redéfini : { $subject }
refused-report-in-review = Le rapport est en relecture. Renvoyez-le au brouillon pour choisir de nouveau son modèle, sa période, sa langue ou ses destinataires.
reports-change = Modifier
reports-change-title = De quoi est fait le rapport
reports-change-confirm = Modifier le rapport
reports-change-hint = Les textes sont conservés. Ceux que le nouveau modèle ne demande pas se trouvent à la fin, dans aucun rapport.
## Les tableaux dans la fenêtre
window-tables = Importer un tableau
tables-lead = Écritures, personnes touchées, budget, taux de change et autres données d’un tableur. Vous voyez ce que deviendrait chaque ligne avant que rien ne change.
tables-look = Vérifiez ce qui a été compris et corrigez ce qui ne va pas. Rien ne change tant que vous n’importez pas.
tables-behind = { $count ->
    [one] { $count } autre tableau attend après celui-ci.
   *[other] { $count } autres tableaux attendent après celui-ci.
}
tables-choose-heading = Un fichier contenant un tableau
tables-choose-hint = XLSX, XLS, ODS, CSV ou TSV. Vous pouvez aussi le déposer n’importe où sur la fenêtre.
tables-choose = Choisir un fichier…
tables-paste = Ou coller des cellules
tables-paste-hint = Copiez les cellules dans votre tableur, en-têtes compris, puis appuyez ici sur Ctrl+V.
tables-read = Lire les cellules
tables-step-file = Fichier
tables-step-what = De quoi il s’agit
tables-step-columns = Ce que contiennent les colonnes
tables-step-questions = Ce que vous seul pouvez dire
tables-step-preview = Ce qui changerait
tables-leave-out = Laisser ce tableau de côté
tables-sheet = Feuille
tables-sheet-named = { $count ->
    [one] { $name } · { $shown } ligne
   *[other] { $name } · { $shown } lignes
}
tables-sheet-hidden = { $count ->
    [one] { $name } (masquée) · { $shown } ligne
   *[other] { $name } (masquée) · { $shown } lignes
}
tables-kind = Les lignes sont
tables-kind-entries = Écritures comptables
tables-kind-reach = Personnes touchées
tables-kind-budget = Lignes d’un budget
tables-kind-rates = Taux de change
tables-kind-indicators = Indicateurs
tables-kind-targets = Cibles et valeurs des indicateurs
tables-kind-deliverables = Livrables
tables-kind-organisations = Organisations
tables-kind-lessons = Leçons apprises
tables-project = Du projet
tables-project-choose = Choisissez un projet
tables-project-missing = Indiquez à quel projet appartiennent les lignes.
tables-remembered = Un tableau avec ces en-têtes a déjà été importé : les colonnes sont affectées comme alors.
tables-header = Les en-têtes se trouvent à
tables-header-none = Pas d’en-têtes : la première ligne contient déjà des valeurs
tables-header-row = Les en-têtes se terminent à la ligne { $row }
tables-top = Premières lignes de la feuille
shortcut-import = Importer ce qui est prévisualisé
tables-top-more = { $count ->
    [one] Afficher { $count } ligne de plus
   *[other] Afficher { $count } lignes de plus
}
tables-rows = { $count ->
    [one] { $shown } ligne de valeurs.
   *[other] { $shown } lignes de valeurs.
}
tables-totals = { $count ->
    [one] { $count } ligne de totaux n’est pas importée.
   *[other] { $count } lignes de totaux ne sont pas importées.
}
tables-part-above = Titre
tables-part-heading = En-têtes
tables-part-tags = Balises HXL
tables-part-row = Valeurs
tables-part-total = Total
tables-column-column = Colonne
tables-column-samples = Par exemple
tables-column-meaning = Est repris comme
tables-column-by = Pourquoi
tables-meaning-nothing = — n’est pas repris —
tables-meaning-of = { $column } est repris comme
tables-spread = Ce que toutes les valeurs de cette colonne ont en commun
tables-spread-open = De qui, et quand…
tables-spread-none = — selon chaque ligne —
tables-by-nothing = Rien n’indique ce que c’est
tables-by-heading = D’après l’en-tête
tables-by-tag = D’après la balise HXL
tables-by-layout = Comme la dernière fois
tables-by-person = Vous l’avez indiqué
tables-missing = { $count ->
    [one] Aucune colonne ne contient ce dont chaque ligne a besoin : { $fields }.
   *[other] Aucune colonne ne contient ce dont chaque ligne a besoin : { $fields }.
}
tables-ignored = { $count ->
    [one] { $count } colonne n’est pas reprise : { $columns }.
   *[other] { $count } colonnes ne sont pas reprises : { $columns }.
}
tables-people = { $count ->
    [one] Une colonne semble porter sur des personnes identifiables ; elle est laissée de côté
   *[other] { $count } colonnes semblent porter sur des personnes identifiables ; elles sont laissées de côté
}
tables-people-confirm = S’il n’y est question de personne, tapez « { $word } »
tables-people-take = Les reprendre
tables-questions-open = { $count ->
    [0] Tout est répondu ; une réponse peut encore être modifiée.
    [one] Une question reste ouverte. Rien n’est deviné.
   *[other] { $count } questions restent ouvertes. Rien n’est deviné.
}
tables-examples = Dans le fichier :
tables-open-project = Indiquez d’abord le projet ; vous verrez ensuite ce qui changerait.
tables-open-columns = Indiquez d’abord quelles colonnes contiennent ce qui manque ; vous verrez ensuite ce qui changerait.
tables-open-questions = Répondez d’abord aux questions ; vous verrez ensuite ce qui changerait.
tables-reading = Lecture du tableau…
tables-reckoning = Comparaison des lignes avec ce qui est enregistré…
tables-state-new = Nouvelles
tables-state-changed = Modifiées
tables-state-unchanged = Déjà présentes
tables-state-refused = Refusées
tables-state-left_out = Laissées de côté
tables-show = Lignes à afficher
tables-shown-first = Les { $shown } premières sont affichées.
tables-row = Ligne
tables-why = Motif
tables-was = Actuellement { $old }, deviendrait { $new }
tables-mend = { $count ->
    [one] { $shown } ligne ne peut pas être reprise telle quelle
   *[other] { $shown } lignes ne peuvent pas être reprises telles quelles
}
tables-mend-lead = Corrigez ici les cellules marquées : chaque ligne est aussitôt réessayée. Le fichier lui-même ne change pas.
tables-leave-rows = { $count ->
    [one] Laisser de côté la ligne choisie
   *[other] Laisser de côté les { $count } lignes choisies
}
tables-take-rows = { $count ->
    [one] Reprendre la ligne laissée de côté
   *[other] Reprendre les { $count } lignes laissées de côté
}
tables-save-list = Enregistrer comme liste…
tables-list-name = { $name }, refusées
tables-list-saved = { $name } a été enregistré.
tables-refused-stay = { $count ->
    [one] Rien n’a encore été modifié. { $count } ligne refusée restera de côté.
   *[other] Rien n’a encore été modifié. { $count } lignes refusées resteront de côté.
}
tables-nothing-new = Rien de nouveau à importer
tables-import = { $count ->
    [one] Importer { $shown } ligne
   *[other] Importer { $shown } lignes
}
tables-importing = Importation en cours
tables-underway = { $shown } lignes sur { $of }…
tables-imported = { $count ->
    [one] { $shown } ligne a été importée.
   *[other] { $shown } lignes ont été importées.
}
tables-imported-none = Rien n’a été importé : tout était déjà présent.
tables-open-entries = Afficher les écritures
tables-open-reach = Afficher les personnes touchées
tables-open-budget = Afficher le budget
tables-open-rates = Afficher les taux
tables-open-indicators = Afficher les indicateurs
tables-open-targets = Afficher les indicateurs
tables-open-deliverables = Afficher les livrables
tables-open-organisations = Afficher les organisations
tables-open-lessons = Afficher les leçons
tables-undo = Annuler l’importation
tables-mend-rest = { $count ->
    [one] Corriger la ligne refusée
   *[other] Corriger les { $count } lignes refusées
}
tables-another = Importer un autre tableau
tables-next = Passer au tableau suivant
tables-import-open = Importer un tableau…
import-received = { $count ->
    [one] Qu’est-ce que ce fichier ?
   *[other] Que sont ces fichiers ?
}
import-received-lead = Voici ce qu’ils semblent être et ce qui en serait fait. Corrigez ce qui ne va pas.
import-use-of = Que faire de { $name }
import-is-workbook = Un classeur avec des tableaux
import-is-separated = Un tableau en texte
import-is-page = Un texte
import-is-picture = Une image
import-is-pdf = Un PDF
import-is-document = Un document
import-is-other = Un fichier de type inconnu
import-as-table = L’importer comme tableau
import-as-page = Le lire comme page de projet
import-as-attachment = Le joindre à un projet
import-as-leave = Le laisser de côté
import-attach-to = Joindre à
import-attached = { $count ->
    [one] { $count } fichier a été joint.
   *[other] { $count } fichiers ont été joints.
}
import-go-on = Continuer
host-tables-title = Choisir un fichier contenant un tableau
host-kind-tables = Tableaux
host-list-title = Enregistrer la liste des lignes refusées
## Tables that are imported
op-import-table = Tableau importé
table-rows = { $count ->
    [one] { $shown } ligne
   *[other] { $shown } lignes
}
table-field-debit = Débit
table-field-credit = Crédit
table-ask-decimal_mark = Quel signe précède les décimales ?
table-decimal-comma = Virgule : { $value }
table-decimal-point = Point : { $value }
table-ask-day_order = Le jour ou le mois vient-il d’abord dans ces dates ?
table-ask-currency = Dans quelle devise sont les montants ?
table-ask-kind = De quel type de portée s’agit-il ?
table-ask-period = À quelle période appartiennent ces chiffres ?
table-period-none = Aucune
table-ask-rate_source = De qui sont ces taux de change ?
table-ask-rate_base = Ces taux valent pour une unité de quelle devise ?
refused-table-empty = { $file } ne contient aucun tableau : il est vide. Rien n’a été importé. Choisissez un autre fichier, ou une autre feuille.
refused-table-unreadable = { $file } n’est pas un tableau que Bilan sait lire. Rien n’a été importé. Enregistrez-le comme classeur Excel (.xlsx), feuille de calcul OpenDocument (.ods) ou CSV, puis importez-le.
refused-table-encoding = { $file } n’est pas écrit en UTF-8 mais sans doute en { $encoding }. Rien n’a été importé, pour ne perdre aucune lettre. Importez-le de nouveau en indiquant { $encoding }, ou enregistrez-le en UTF-8.
refused-table-letters-lost = Des lettres de { $file } sont déjà perdues : des signes de remplacement (�) en tiennent lieu. Rien n’a été importé. Enregistrez de nouveau le tableau depuis sa source, en UTF-8.
refused-table-file-too-large = { $file } dépasse { $most } Mo, le maximum que Bilan lit. Rien n’a été importé. Répartissez le tableau en plusieurs fichiers.
refused-table-too-large = { $file } compte plus de { $most } { $what ->
    [rows] lignes
    [columns] colonnes
   *[cells] cellules
}, le maximum que Bilan lit. Rien n’a été importé. Répartissez le tableau en plusieurs fichiers.
refused-table-sheet-unknown = Il n’y a pas de feuille « { $sheet } ». Les feuilles sont : { $sheets }. Indiquez l’une d’elles, ou son numéro.
refused-table-ambiguous = { $file } peut se lire de plusieurs façons ({ $fields }). Rien n’a été importé. Répondez aux questions, puis importez de nouveau.
refused-table-columns-missing = Aucune colonne de { $file } n’indique : { $fields }. Rien n’a été importé. Dites quelle colonne le contient, ou choisissez ce qu’est le tableau.
refused-table-rows-refused = { $count ->
    [one] Une ligne de { $file } ne peut pas être conservée telle quelle. Rien n’a été importé. Corrigez-la, laissez-la de côté, ou importez les autres sans elle.
   *[other] { $count } lignes de { $file } ne peuvent pas être conservées telles quelles. Rien n’a été importé. Corrigez-les, laissez-les de côté, ou importez les autres sans elles.
}
refused-table-other-project = Cette ligne appartient à un autre projet : { $project }. Importez-la dans celui-là.
refused-table-debit-and-credit = Cette ligne a un débit et un crédit. Laissez l’un des deux vide.
refused-table-column-unknown = Le tableau n’a pas de colonne « { $column } ». Désignez-la par sa lettre, son intitulé ou sa balise.
refused-import-stopped = L’importation a été arrêtée. Rien n’a été importé.
table-ask-part_unknown = À côté des chiffres par sexe, âge ou handicap, le tableau en contient sans cette précision. Que sont-ils ?
table-part-whole = Toutes les personnes de la ligne ensemble
table-part-rest = D’autres personnes, pour lesquelles on ne le sait pas
refused-table-name-unknown = Le projet n’a rien ici qui s’appelle « { $name } », ou en a plusieurs. Saisissez le numéro ou les mots exacts, ou ajoutez-le d’abord au projet.
refused-table-twice = La ligne { $row } donne un autre chiffre pour les mêmes personnes : { $value }. Gardez l’un des deux.
refused-table-cell-fault = La cellule contient une erreur ou une formule sans valeur ({ $value }). Corrigez-la ici, ou dans le fichier.
refused-table-locked = { $file } est protégé par un mot de passe. Rien n’a été importé. Enregistrez-le sans mot de passe, puis importez-le.
refused-table-old-excel = { $file } est un classeur d’un Excel antérieur à la version 5 (1993). Rien n’a été importé. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx, puis importez-le.
refused-table-bomb = { $file } se décompresse en bien plus que n’importe quel tableau. Rien n’a été importé. S’il est de vous, copiez le tableau dans un nouveau classeur et importez celui-ci.
refused-table-damaged = { $file } est endommagé à cet endroit : { $place } ({ $cause }). Rien n’a été importé. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le de nouveau, puis importez-le.
cli-help-import-table = Importe un tableau : XLSX, ODS, CSV, TSV
cli-arg-table_file = Le fichier ; - lit l’entrée standard
cli-arg-table_as = Ce que deviennent les lignes : entries, reach, budget, rates, indicators, targets, deliverables, organisations, lessons
cli-arg-table_sheet = Nom ou numéro de la feuille
cli-arg-table_header = Numéro de la dernière ligne des intitulés ; 0 s’il n’y en a pas
cli-arg-table_map = Un fichier JSON qui dit ce que contiennent les colonnes, par lettre ou intitulé ; null écarte une colonne
cli-arg-table_locale = Langue dans laquelle nombres et dates sont écrits : { $languages }
cli-arg-table_answers = Répond à ce que le tableau laisse ouvert, par exemple decimal_mark=,
cli-arg-table_without_refused = Importer les autres lignes quand certaines ne peuvent pas être conservées
cli-arg-table_confirmed = Affirme par son mot que les colonnes d’allure personnelle ne parlent de personne
cli-table-counts = { $new } nouvelles, { $changed } modifiées, { $unchanged } inchangées, { $refused } refusées
cli-table-row = ligne { $row } : { $reasons }
cli-table-imported = { $file } a été importé : { $counts }.
cli-table-would = { $file } serait importé : { $counts }.
cli-table-left = Colonnes non importées : { $columns }.
cli-hint-table-encoding = Utilisez --encoding { $encoding }.
cli-hint-table-rows-refused = Utilisez --without-refused pour importer les autres.
cli-hint-table-columns-missing = Utilisez --map, ou --as.
refused-host-table-changed = { $file } a été modifié depuis qu’il a été lu. Rien n’a été importé. Choisissez-le de nouveau.
## Templates that people edit
## D’où viennent les chiffres : l’annexe d’un classeur
trace-held = Il est retenu : les petits chiffres des indicateurs sensibles ne sont pas communiqués, ni ceux qui permettraient de les retrouver.
trace-rows-held = Les lignes dont il est fait ne sont pas communiquées : de petits chiffres pourraient s’y lire.
trace-rows = Il est fait de ces lignes du dossier.
trace-forecast = C’est ce qui aura été dépensé à la fin si cela continue comme avec ces écritures.
trace-nothing = Le dossier n’a aucune ligne qui compterait ici.
trace-exchanged = C’est une écriture dans la monnaie du budget, à ces taux.
trace-annex-title = Traçabilité
trace-annex-note = Chaque chiffre du rapport avec ce dont il découle : autres chiffres, écritures et taux, lignes du dossier avec le jour de leur dernière saisie, page d’où ils ont été lus. Repliez les lignes avec les signes à gauche ; filtrez par le code d’un chiffre.
trace-annex-figure = Chiffre
trace-annex-section = Section
trace-annex-what = Ce que c’est
trace-annex-printed = Tel qu’imprimé
trace-annex-how = D’où il vient
trace-annex-who = Saisi par
trace-annex-when = Dernière saisie
trace-annex-page = Lu dans
trace-annex-row = La ligne du dossier qui le dit
trace-annex-more = { $count ->
    [one] … et une autre ligne
   *[other] … et { $shown } autres lignes
}
cli-arg-trace = Le classeur se termine par une annexe qui dit d’où vient chaque chiffre
report-trace = Avec une annexe dans le classeur : d’où vient chaque chiffre
refused-trace-of-sealed = Ce rapport a été scellé par { $program }, qui ne gardait pas encore l’origine de ses chiffres. Rien n’a été écrit. Faites le rapport à partir de son modèle avec l’annexe.
export-held-back = { $count ->
    [one] { $shown } chiffre est retenu : « * » figure à sa place.
   *[other] { $shown } chiffres sont retenus : « * » figure à leur place.
}
## L’approbation insiste
refused-report-remarks-open = { $count ->
    [one] Une remarque sur ce rapport n’est pas traitée.
   *[other] { $count } remarques sur ce rapport ne sont pas traitées.
} Réglez-les d’abord, ou dites qu’il doit être approuvé malgré tout.
refused-report-not-ready = { $count ->
    [one] Un point doit être corrigé avant que ce rapport puisse sortir : { $flaws }
   *[other] { $count } points doivent être corrigés avant que ce rapport puisse sortir, dont : { $flaws }
} Corrigez-les, ou dites pourquoi il est approuvé malgré tout : la raison est gardée dans le sceau.
readiness-uncovered = Aucune police n’a { $count } de ses caractères ; une case vide figurerait à leur place : { $characters }
story-approve-remarks-open = Approuver bien que des remarques restent ouvertes
story-approve-despite = Pourquoi il est approuvé malgré tout (gardé dans le sceau)
cli-arg-despite = Pourquoi il est approuvé alors que quelque chose doit d’abord être corrigé ; gardé dans le sceau
cli-arg-remarks_open = Approuve bien que des remarques ne soient pas traitées

## Copies de l’espace de travail
refused-copy-differs = La copie { $file } n’est pas identique à l’espace de travail ; elle a été supprimée. L’espace de travail est resté tel quel. Vérifiez le disque, puis réessayez.
refused-backups-nowhere = Il n’y a pas de dossier pour les copies sur cet ordinateur. Rien n’a été modifié.
refused-backup-unknown = Cet espace de travail n’a pas de copie { $number }. Rien n’a été modifié. « bilan backups » énumère celles qui existent.
refused-backup-none = Aucune copie de { $file } n’a été trouvée sur cet ordinateur. Rien n’a été modifié.
refused-workspace-sound = { $file } s’ouvre sans difficulté. Rétablissez plutôt une copie par son numéro : cela peut s’annuler.
failed-copy-workspace = Impossible de faire la copie { $file } : { $cause }. L’espace de travail est resté tel quel.
failed-write-backup = Impossible de conserver les copies dans { $file } : { $cause }. L’espace de travail est resté tel quel. Faites de la place ou réparez le dossier, puis réessayez.
failed-read-backups = Impossible de lire les copies dans { $file } : { $cause }.
failed-restore-backup = Impossible de mettre la copie à la place de { $file } : { $cause }. Rien n’a été supprimé.
op-put-back = Copie rétablie : { $subject }
cli-help-backup = Fait une copie de l’espace de travail et la vérifie
cli-help-backups = Énumère les copies de l’espace de travail et dit où elles se trouvent
cli-help-restore = Rétablit une copie, en une étape qui peut s’annuler
cli-arg-backup_number = Numéro de la copie
cli-arg-replace = Met la dernière copie saine à la place d’un fichier qui ne s’ouvre plus ; le fichier est mis de côté
cli-arg-restore_dry_run = Montre ce qui changerait, sans rien modifier
cli-no-backups = Il n’y a pas encore de copie.
cli-backup-current = (rien n’a été fait depuis)
cli-backup-same = Les données sont les mêmes que dans la copie.
cli-restored = La copie du { $at } est en place.
cli-put-aside = Le fichier qui ne s’ouvrait plus s’appelle maintenant { $file }.
cli-project-back = De retour : { $title }
cli-project-gone = Disparaîtrait : { $title }
cli-would-change = { $table } : { $back } de retour, { $changed } modifiés, { $gone } supprimés
copies-title = Copies de l’espace de travail
copies-lead = Bilan copie de lui-même l’espace de travail : à l’ouverture, une fois par jour, et avant une importation ou un autre grand changement. Chaque copie est relue avant de compter.
copies-none = Il n’y a pas encore de copie.
copies-folder = Elles se trouvent dans { $folder }.
copies-make = Faire une copie maintenant
copies-current = Rien n’a été fait depuis
copies-look = Examiner
copies-look-at = Examiner la copie du { $at }
copies-of = Copie du { $at }
copies-undoable = L’état actuel est d’abord copié, et le rétablissement peut s’annuler.
copies-back = Toutes les copies
copies-put-back = Rétablir cette copie
copies-restored = La copie du { $at } est rétablie.
copies-same = Les données sont les mêmes que dans la copie.
copies-project-back = De retour : { $title }
copies-project-gone = Disparaîtrait : { $title }
copies-changes = Ce qui changerait
copies-what = Lignes
copies-rows-back = De retour
copies-rows-changed = Modifiées
copies-rows-gone = Supprimées
copies-size = { $size } ko
copies-open = Copies…
template-section-chart = Graphique
readiness-section-beyond = « { $section } » est de trop : le bailleur retient au plus { $limit } de ces questions.

## Forms for partners
form-sheet = Formulaire
form-title = Personnes atteintes : chiffres demandés
form-fact-project = Projet : { $project }
form-fact-partner = Partenaire : { $partner }
form-fact-period = Période : { $period } ({ $span })
form-fact-asked = Demandé le { $day }
form-check-code = Code de contrôle : { $code }
form-how-fill = Remplissez seulement les cases jaunes, avec des nombres entiers de personnes.
form-how-empty = Laissez une case vide si vous ne connaissez pas le chiffre. N’écrivez 0 que si vous savez qu’il n’y a eu personne.
form-how-rest = « Non ventilé » est pour les personnes dont le sexe, l’âge ou le handicap n’a pas été noté. Ne comptez personne deux fois.
form-how-nobody = Comptez les personnes, ne les nommez jamais : ni nom, ni téléphone, ni numéro de dossier dans ce formulaire.
form-how-back = Enregistrez le fichier tel quel et renvoyez-le. Des lignes ou colonnes ajoutées ou modifiées le rendent illisible.
form-column-number = N°
form-column-what = Ce qui est compté
form-column-place = Lieu
form-column-group = Groupe
form-column-people = Personnes
form-column-rest = Non ventilé
form-column-total = Total
form-sum = Somme de ces lignes
form-error-title = Un nombre entier
form-error = Écrivez un nombre entier de personnes, 0 ou plus, ou laissez la case vide si le chiffre n’est pas connu.
form-source = Formulaire de { $partner } pour { $period }, reçu le { $day }
refused-form-none = { $file } n’est pas un formulaire de Bilan, ou sa feuille cachée s’est perdue à l’enregistrement. Demandez au partenaire le fichier rempli, en XLSX ou ODS.
refused-form-version = { $file } vient d’une autre version de Bilan. Mettez Bilan à jour, ou faites une nouvelle demande au partenaire.
refused-form-other-workspace = { $file } a été envoyé depuis un autre espace de travail. Ouvrez celui d’où la demande est partie.
refused-form-unknown = { $file } répond à un formulaire que cet espace de travail ne connaît pas : la demande a été annulée ou supprimée. Refaites la demande.
refused-form-altered = { $file } n’est plus tel qu’il a été envoyé : la ligne { $place } a été modifiée en dehors des cases à remplir. Rien n’a été repris. Demandez au partenaire de remplir le formulaire tel qu’il a été envoyé.
refused-form-other-period = { $file } est le formulaire pour { $period } de « { $project } », pas celui qui est attendu ici.
refused-form-received = Ces mêmes chiffres de { $file } ont déjà été reçus ({ $when }). Rien n’a changé.
refused-form-cells-refused = { $count } { $count ->
    [one] chiffre
   *[other] chiffres
  } de { $file } ne peuvent pas être repris. Demandez au partenaire de corriger, ou reprenez les autres sans eux.
refused-form-empty = Aucune case de { $file } n’a été remplie.
refused-form-fault = La case contient une erreur ou une formule sans résultat : { $value }
refused-form-rest-open = Le total ne peut pas être calculé tant que la case { $place } n’est pas corrigée.
refused-form-line-gone = La ligne n’est plus dans le dossier.
refused-form-no-lines = Il n’y a aucune ligne de personnes atteintes à demander. Ajoutez d’abord des lignes sous Personnes atteintes, ou choisissez-en d’autres.
refused-form-language = Les formulaires existent en anglais, français, portugais et espagnol, pas en « { $language } ».
refused-form-overtaken = Le dossier a changé pendant la reprise du formulaire : { $cause } Réessayez.
refused-partner-unknown = Le projet n’a pas d’organisation « { $partner } ». Il a : { $known }
op-ask-partner = Chiffres demandés à un partenaire
op-receive-form = Formulaire d’un partenaire reçu
window-table-partner_form = Formulaires aux partenaires
window-table-partner_form_line = Lignes de formulaires
window-table-partner_answer = Réponses de partenaires
window-going-partner_form = { $count ->
    [one] { $count } formulaire à un partenaire
   *[other] { $count } formulaires aux partenaires
}
window-going-partner_form_line = { $count ->
    [one] { $count } ligne d’un formulaire
   *[other] { $count } lignes de formulaires
}
window-going-partner_answer = { $count ->
    [one] { $count } réponse d’un partenaire
   *[other] { $count } réponses de partenaires
}
window-field-form = formulaire
window-field-reach = personnes atteintes
window-field-file = fichier
window-field-cells = cases demandées
window-field-digest = empreinte
window-field-figures = chiffres
window-field-asked_at = demandé le
window-field-asked_by = demandé par
window-field-received_at = reçu le
window-field-received_by = reçu par
form-received-before = Ces mêmes chiffres ont déjà été reçus : { $when }
form-strange = Le fichier a des feuilles que le formulaire n’avait pas ; elles ne sont pas lues : { $sheets }
form-none-asked = Aucun partenaire n’a encore reçu de demande de chiffres.
form-standing-waiting = rien n’est encore revenu ; { $asked } chiffres demandés le { $day }
form-standing-partly = il manque { $missing } chiffres sur { $asked } ; demandés le { $day }
form-standing-complete = les { $asked } chiffres sont là ; demandés le { $day }
form-standing-replaced = redemandés depuis ; il manque { $missing } chiffres sur { $asked } ; demandés le { $day }
cli-form-made = { $file } : un formulaire de { $lines } lignes et { $figures } cases. Envoyez-le au partenaire ; ce qui revient se reprend avec bilan receive.
cli-form-counts = { $partner } · { $period } : nouveaux { $new }, modifiés { $changed }, inchangés { $unchanged }, refusés { $refused }, laissés vides { $empty }
cli-help-ask = Faire un formulaire pour un partenaire, à remplir dans Excel ou LibreOffice
cli-help-receive = Reprendre un formulaire renvoyé par un partenaire
cli-help-asked = Lister ce qui a été demandé aux partenaires, et ce qui manque de qui
cli-arg-partner = Nom, sigle ou clé d’une organisation du projet
cli-arg-ask_project = Un identifiant, le sigle, le titre ou la clé du projet
cli-arg-ask_period = Clé ou code de la période
cli-arg-ask_language = Langue du formulaire : en, fr, pt ou es
cli-arg-ask_places = Seulement les lignes de ce lieu ; peut être répété
cli-arg-ask_out = Le classeur à écrire
cli-arg-asked_project = Un identifiant, le sigle, le titre ou la clé du projet
cli-arg-form_file = Le formulaire tel qu’il est revenu, XLSX ou ODS
cli-arg-form_project = Le projet pour lequel il est attendu
cli-arg-form_period = La période pour laquelle il est attendu
cli-arg-form_without_refused = Reprendre les autres chiffres si certains ne peuvent pas l’être
cli-arg-form_again = Reprendre encore une fois les mêmes chiffres
cli-arg-form_dry_run = Montrer ce qui serait repris, sans rien changer
forms-title = Chiffres des partenaires
forms-open = Chiffres des partenaires
forms-lead = Un partenaire sans Bilan reçoit un formulaire Excel ou LibreOffice avec les seules cases qu’il doit remplir. Envoyez-le par courriel ; déposez ce qui revient sur cette fenêtre et regardez-le avant de le reprendre.
forms-ask = Demander à un partenaire
forms-take = Reprendre un formulaire
forms-column-partner = Partenaire
forms-column-period = Période
forms-column-asked = Demandé
forms-column-received = Reçu
forms-column-standing = État
forms-nothing-back = Rien encore
forms-language = Langue du formulaire
forms-lines = Lignes demandées
forms-save = Enregistrer le formulaire
forms-made = { $lines ->
    [one] Le formulaire de { $lines } ligne est enregistré.
   *[other] Le formulaire de { $lines } lignes est enregistré.
}
forms-send = Envoyez-le au partenaire. Ce qui revient se dépose sur cette fenêtre.
forms-no-partners = Le projet n’a aucune organisation à qui demander. Ajoutez d’abord ses partenaires parmi les organisations.
forms-from = De { $partner } pour { $period }, « { $title } », demandé le { $day }
forms-counts = Nouveaux : { $new } · modifiés : { $changed } · inchangés : { $unchanged } · refusés : { $refused } · laissés vides : { $empty }
forms-keep = Reprendre
forms-keep-without = { $count ->
    [one] Reprendre sans le chiffre refusé
   *[other] Reprendre sans les { $count } chiffres refusés
}
forms-leave = Laisser
forms-kept = { $count ->
    [one] { $count } chiffre de { $partner } repris
   *[other] { $count } chiffres de { $partner } repris
}
forms-figures = Chiffres du formulaire
forms-figure-cell = Case
forms-figure-line = Ligne
forms-figure-part = Personnes
forms-figure-now = Maintenant
forms-figure-form = Formulaire
forms-figure-state = Suite
import-is-form = Formulaire rempli par un partenaire
import-as-form = Reprendre les chiffres du partenaire
attention-partner-owes = { $partner } a été sollicité pour { $period } : il manque { $count } chiffres
host-form-title = Enregistrer le formulaire pour le partenaire
refused-form-words = La case contient des mots et non un nombre.
export-who = Qui
export-who-acronym = Sigle
export-who-role = Rôle
export-funded-by = Financé par
export-sector = Secteur
export-state = État
export-country-code = Code du pays
export-country = Pays
export-sheet-3w = 3W – qui, quoi, où
## Languages of reports

report-language-draft = { $language } – traduction provisoire
report-language-draft-why = Aucune personne dont c’est la langue n’en a encore relu les mots. Faites relire le rapport avant de l’envoyer.
fact-translation = Traduction
translation-draft = Provisoire : personne dont c’est la langue n’a encore relu les mots de ce formulaire. Ce qu’il ne dit pas dans cette langue est en anglais.
## IATI out and in
op-keep-iati = Informations pour l’IITA conservées
op-import-iati = Fichier IITA importé
iati-fact-reporting_org = Organisation déclarante (identifiant)
iati-fact-reporting_name = Organisation déclarante (nom)
iati-fact-reporting_type = Organisation déclarante (type)
iati-fact-sectors = Secteurs
iati-fact-countries = Parts des pays
iati-fact-regions = Régions
iati-fact-planned_start = Début prévu (jour)
iati-fact-actual_start = Début effectif (jour)
iati-fact-planned_end = Fin prévue (jour)
iati-fact-actual_end = Fin effective (jour)
iati-fact-original_budget = Budget initial par année
iati-fact-revised_budget = Budget révisé par année
iati-fact-collaboration_type = Type de collaboration
iati-fact-flow_type = Type d’apport
iati-fact-finance_type = Type de financement
iati-fact-aid_type = Type d’aide
iati-fact-tied_status = Aide liée ou non liée
iati-fact-humanitarian = Humanitaire
iati-ask-reporting-org = Qui déclare ? L’IITA connaît les organisations par un identifiant tel que XM-DAC-47066.
iati-ask-reporting-name = Comment s’appelle l’organisation qui déclare ?
iati-ask-reporting-type = De quel type est l’organisation qui déclare ?
iati-ask-sectors = Quel secteur de l’OCDE ? Plusieurs s’indiquent avec leurs parts, dont la somme fait 100 : « 15190 60, 16010 40 ».
iati-ask-countries = Comment le projet se répartit-il entre ses pays ({ $said }) ? La somme des parts fait 100 : « PY 60, BO 40 ».
iati-ask-regions = Quel pays ou quelle région bénéficie du projet ? La fiche ne nomme aucun pays.
iati-ask-planned-start = Quel jour doit-il commencer ? L’IITA veut un jour complet (AAAA-MM-JJ) ; la fiche indique : { $said }.
iati-ask-actual-start = Quel jour a-t-il commencé ? L’IITA veut un jour complet (AAAA-MM-JJ) ; la fiche indique : { $said }.
iati-ask-original-budget = Comment le budget initial ({ $said }) se répartit-il par année ? L’IITA n’admet aucune tranche de plus d’un an : « 2025-01-01/2025-12-31 1000.00 USD ; … ». Une réponse vide le laisse de côté.
iati-ask-revised-budget = Comment le budget révisé ({ $said }) se répartit-il par année ? L’IITA n’admet aucune tranche de plus d’un an : « 2025-01-01/2025-12-31 1000.00 USD ; … ». Une réponse vide le laisse de côté.
iati-ask-baseline-year = De quelle année date la valeur de référence de « { $said } » ? Une réponse vide laisse de côté les valeurs de référence sans année.
iati-ask-objective = À quoi sert le projet ? L’IITA veut une description.
iati-ask-status = Où en est le projet ?
iati-ask-participating = La fiche ne nomme ni bailleur ni organisation de mise en œuvre. Quel rôle joue l’organisation déclarante ?
iati-left-out-held = { $count ->
    [one] { $shown } chiffre n’y figure pas : il pourrait désigner une personne, ou révéler un tel chiffre.
   *[other] { $shown } chiffres n’y figurent pas : ils pourraient désigner des personnes, ou révéler de tels chiffres.
}
iati-left-out-people = { $count ->
    [one] { $shown } paragraphe n’y figure pas : il nomme un expert ou un intervenant.
   *[other] { $shown } paragraphes n’y figurent pas : ils nomment des experts ou des intervenants.
}
iati-left-out-end = { $count ->
    [one] La fin de { $shown } projet n’y figure pas : la fiche n’en connaît pas le jour.
   *[other] La fin de { $shown } projets n’y figure pas : les fiches n’en connaissent pas le jour.
}
iati-left-out-organisations = { $count ->
    [one] { $shown } organisation n’y figure pas : l’IITA n’a pas de mot pour son rôle.
   *[other] { $shown } organisations n’y figurent pas : l’IITA n’a pas de mot pour leurs rôles.
}
iati-left-out-future = { $count ->
    [one] { $shown } écriture n’y figure pas : elle est datée d’après aujourd’hui.
   *[other] { $shown } écritures n’y figurent pas : elles sont datées d’après aujourd’hui.
}
iati-left-out-agreements = { $count ->
    [one] Le montant de { $shown } convention n’y figure pas : le jour de la signature n’est pas connu.
   *[other] Les montants de { $shown } conventions n’y figurent pas : le jour de la signature n’est pas connu.
}
iati-left-out-baselines = { $count ->
    [one] { $shown } valeur de référence n’y figure pas : personne n’en a indiqué l’année.
   *[other] { $shown } valeurs de référence n’y figurent pas : personne n’en a indiqué l’année.
}
iati-left-out-periods = { $count ->
    [one] Les chiffres de { $shown } période n’y figurent pas : elle dure un jour.
   *[other] Les chiffres de { $shown } périodes n’y figurent pas : elles durent un jour.
}
iati-left-out-targets = { $count ->
    [one] La cible finale de { $shown } indicateur n’y figure pas : les jours du projet ne sont pas connus.
   *[other] Les cibles finales de { $shown } indicateurs n’y figurent pas : les jours du projet ne sont pas connus.
}
iati-left-out-undated = { $count ->
    [one] { $shown } ligne de personnes atteintes n’y figure pas : elle n’a pas de période.
   *[other] { $shown } lignes de personnes atteintes n’y figurent pas : elles n’ont pas de période.
}
iati-activities = { $count ->
    [one] { $shown } activité
   *[other] { $shown } activités
}
refused-iati-open = L’IITA demande ce que la fiche ne dit pas ({ $fields }). Rien n’a été écrit. Répondez aux questions, puis exportez de nouveau.
refused-iati-nothing = Il n’y a aucun projet à exporter. Rien n’a été écrit. Ajoutez d’abord un projet.
refused-iati-rule = { $activity } enfreint la règle { $rule } de la norme IITA (à { $place }). Rien n’a été écrit. Corrigez la fiche à cet endroit, puis exportez de nouveau.
refused-iati-fact-unknown = « { $field } » n’est pas une information conservée pour l’IITA. Rien n’a été modifié. Corrigez-la là où la fiche a son champ.
cli-help-export-iati = Écrit des projets dans un fichier d’activités IITA 2.03
cli-arg-iati_projects = Identifiants, sigles, titres ou clés de projets ; tous si aucun n’est nommé
cli-arg-iati_out = Le fichier à écrire
cli-arg-iati_answers = Ce que l’IITA demande et que la fiche ne dit pas ; PROJET:CHAMP=VALEUR pour un seul projet
cli-arg-iati_keep = Conserve les réponses avec les projets
cli-arg-iati_audience = Pour qui il est fait : public, donor ou internal
cli-arg-iati_dry_run = Montre ce qui est ouvert et n’écrit rien
window-add-iati_fact = Ajouter une information pour l’IITA
window-going-iati_fact = { $count ->
    [one] { $count } information pour l’IITA
   *[other] { $count } informations pour l’IITA
}
window-table-iati_fact = Informations pour l’IITA
window-field-fact = Information
refused-iati-too-large = { $file } dépasse { $most } Mo. Rien n’a été importé. Demandez-le en plusieurs parties, ou exportez moins d’activités à la fois.
refused-iati-damaged = { $file } est endommagé vers la ligne { $place } ({ $cause }). Rien n’a été importé. Procurez-vous de nouveau le fichier à sa source.
refused-iati-none = { $file } ne contient aucune activité IITA. Rien n’a été importé. Choisissez un fichier d’activités IITA (XML avec « iati-activities »).
refused-iati-version = { $file } est de la version { $version } de l’IITA ; les versions 2.01, 2.02 et 2.03 sont lues. Rien n’a été importé. Demandez la version 2.03 à son éditeur.
refused-iati-undecided = Quelque chose dans { $file } reste à décider. Rien n’a été importé. Répondez, puis importez de nouveau.
iati-money = { $kind } : { $total } ({ $amounts } dans le fichier, dont nouveaux : { $fresh })
iati-money-original_budget = Budget initial
iati-money-revised_budget = Budget révisé
iati-money-income = Recettes
iati-money-commitment = Engagements
iati-money-advance = Décaissements
iati-money-expenditure = Dépenses
cli-help-import-iati = Importe un fichier d’activités IITA (2.01 à 2.03)
cli-arg-iati_file = Le fichier
import-is-iati = Un fichier IITA
import-as-iati = Importer ses activités
export-sheet-iati = IITA
host-iati-title = Enregistrer le fichier IITA
host-kind-xml = Fichiers XML
iati-take = Importer « { $title } »
iati-not-placed = La fiche n’a pas de place pour ces parties du fichier. Elles sont conservées telles quelles, avec toute l’activité.
iati-money-what = Argent
iati-money-count = Dans le fichier
iati-money-new = Nouveaux
iati-money-total = Total
iati-imported = { $count ->
    [one] { $shown } activité importée.
   *[other] { $shown } activités importées.
}
iati-leave-file = Laisser ce fichier de côté
iati-questions = Ce que l’IITA demande et que la fiche ne dit pas
iati-keep = Conserver les réponses avec les projets
iati-ready = Plus rien n’est ouvert. Le fichier peut être écrit.
iati-unfit = Cette réponse ne convient pas. La question en donne la forme.
iati-choose = Choisir
iati-in-record = Corriger dans la fiche
iati-saved = Le fichier IITA est enregistré dans { $folder }.
fact-accumulation = Comment les périodes s’additionnent
fact-agreements = Conventions
fact-iati = Informations pour l’IITA
import-iati = Importer un fichier IITA
## The currency of a report
note-currency = Ce rapport est exprimé en { $into }. Les comptes sont tenus en { $from }, la monnaie du budget : les montants ont été calculés en { $from } selon les règles de la convention, puis convertis à un taux unique, celui du dernier jour couvert : { $rate }. Ce qui a été payé ou reçu en { $into } même figure tel quel. Chaque montant a été arrondi séparément, et toute somme est celle des montants affichés. Les plafonds et ce qui doit être expliqué sont appréciés en { $from }, de sorte que les parts peuvent s’écarter un peu de celles en { $from }. Les montants accordés par les conventions figurent tels qu’ils ont été signés.
note-currency-sum = Converti en une seule somme, le budget serait de { $budget } ; ses lignes, arrondies une à une, donnent le total affiché ici.
note-currency-rate = Les montants en { $into } sont convertis au taux de { $rate }.
accounts-fact-kept = Tenu et apprécié en
accounts-fact-rate = Converti pour ce rapport au taux de
trace-restated = Converti ensuite de { $from } en { $into } au taux unique du rapport.
rate-source-any = toute source convient
refused-report-rate-missing = Ce rapport ne peut pas être exprimé en { $into } : il manque le taux de { $from } en { $into } pour { $month } ({ $source }). Saisissez-le sous Finances, Taux de change, ou choisissez une autre monnaie.
reports-currency = Monnaie
reports-currency-own = { $currency }, comme le budget
reports-currency-exchanged = { $currency }, à { $rate }
reports-currency-lacking = { $currency } : taux manquant
reports-currency-none = Ce projet n’a pas encore de budget : il n’y a rien à convertir.
reports-currency-hint = Dans une autre monnaie que celle du budget, les montants sont convertis au taux du dernier jour couvert ; le rapport dit lequel.
reports-currency-rates = Saisir des taux de change
cli-arg-currency = Pour l’argent : monnaie dans laquelle le rapport est exprimé, comme EUR ; celle du budget si rien n’est indiqué
## Ce qu’un sceau garde, et oublier un projet
story-differences-budget = Il se compare à la version { $version } du budget.
story-differences-budget-now = Il se compare à la version { $version } du budget ; aujourd’hui, ce serait la version { $now }.
cli-help-purge = Oublie définitivement un projet supprimé : son historique, ses rapports scellés, ses fichiers
cli-arg-purge_project = Clé du projet supprimé, ou le dernier titre qu’il portait
purge-steps = { $count ->
    [one] Une étape de l’historique ne dit plus rien et ne peut plus être annulée.
   *[other] { $shown } étapes de l’historique ne disent plus rien et ne peuvent plus être annulées.
}
purge-seals = { $count ->
    [one] Un rapport scellé est oublié.
   *[other] { $shown } rapports scellés sont oubliés.
}
purge-files = { $count ->
    [one] Un fichier joint est oublié.
   *[other] { $shown } fichiers joints sont oubliés.
}
purge-copies = { $count ->
    [0] Aucune copie de l’espace de travail ne peut encore contenir le projet.
    [one] Une copie de l’espace de travail peut encore contenir le projet, jusqu’à ce qu’une plus récente la remplace. « bilan backups », ou les copies dans l’historique, disent où elle se trouve.
   *[other] { $shown } copies de l’espace de travail peuvent encore contenir le projet, jusqu’à ce que de plus récentes les remplacent. « bilan backups », ou les copies dans l’historique, disent où elles se trouvent.
}
window-history-forgotten = oubliée
forget-open = Oublier définitivement…
forget-title = Oublier ce projet définitivement ?
forget-lead = Son historique, ses rapports scellés et ses fichiers sont écrasés dans l’espace de travail. Aucune annulation ne les ramène. Les étapes qui ont modifié d’autres projets en même temps ne pourront plus être annulées.
forget-word = oublier
forget-type = Tapez « oublier » pour continuer
forget-go = Oublier définitivement
forget-done = Le projet est oublié
forget-close = Terminé
cli-arg-yes = Dit que vous savez que rien ne ramènera le projet
refused-purge-unsure = { $project } serait oublié définitivement, et aucune annulation ne le ramènerait. Rien n’a été modifié. Ajoutez --yes si c’est ce que vous voulez.
refused-purge-unknown = Aucun projet supprimé ne porte la clé ou le titre { $project }. Rien n’a été modifié. « bilan history » dit ce qui a été supprimé.
refused-purge-not-deleted = Le projet { $project } est dans l’espace de travail. Rien n’a été modifié. Supprimez-le d’abord s’il doit être oublié.
## What happens to a workspace from outside: full disks, sync programs, damage
refused-disk-quota = L’espace auquel vous avez droit sur le disque de { $file } est épuisé. Ce qui était enregistré est intact. Supprimez-y ce dont vous n’avez plus besoin, puis réessayez.
refused-workspace-changed-outside = { $file } a été modifié, déplacé ou remplacé de l’extérieur pendant qu’il était ouvert ici. Rien n’a été écrit par-dessus. Fermez l’espace de travail : ce qui est ouvert ici est gardé dans un fichier à côté. Rouvrez-le pour voir ce qui s’y trouve maintenant.
refused-workspace-in-doubt = Une écriture dans { $file } a échoué, et nul ne peut savoir ce qui a atteint le disque. Ce qui était enregistré est intact. Fermez l’espace de travail et rouvrez-le : il sera alors vérifié.
refused-target-workspace = { $file } est un espace de travail Bilan : rien d’autre ne peut prendre sa place. Il est resté tel quel. Choisissez un autre nom.
refused-target-no-file = { $file } n’est pas un fichier ordinaire : il n’a pas été remplacé. Choisissez un autre nom.
kept-elsewhere = Cet espace de travail se trouve à un endroit partagé ({ $keeper }). Une version plus ancienne peut l’y remplacer pendant que vous travaillez. Gardez-le sur le disque de cet ordinateur et transmettez des copies.
keeper-onedrive = OneDrive
keeper-dropbox = Dropbox
keeper-google_drive = Google Drive
keeper-nextcloud = Nextcloud
keeper-icloud = iCloud
keeper-sync = un programme de synchronisation
keeper-network = un lecteur réseau
## Modèles sous forme de formulaire, et leurs fautes
refused-data-flawed = { $cause }
refused-template-flaw-syntax = Cette ligne n’est pas du TOML. Le lecteur du format dit : « { $cause } »
refused-template-flaw-bracket = Les crochets de « { $text } » ne vont pas par paires. Une section commence par [[section]], une partie par [[section.column]].
refused-template-flaw-no-value = « { $text } » ne dit rien : une ligne est faite d’une clé, du signe égal et d’une valeur, comme level = 2.
refused-template-flaw-key-twice = « { $key } » figure deux fois ici. Gardez une seule des deux lignes.
refused-template-flaw-quotes = Il manque un guillemet droit à « { $key } » : un texte se place entre deux guillemets droits.
refused-template-flaw-unquoted = Ce qui figure à « { $key } » doit être entre guillemets droits.
refused-template-flaw-version = version : la première version est 1.
refused-template-flaw-no-section = Le modèle n’a aucune section. Une section commence par [[section]].
refused-template-flaw-missing-key = Il manque ici « { $key } ».
refused-template-flaw-unknown-key = « { $key } » ne peut pas figurer ici. Ce qui le peut : { $known }.
refused-template-flaw-unknown-word = { $key } : « { $word } » est inconnu. Ce qui peut figurer ici : { $known }.
refused-template-flaw-wants-text = { $key } : on attend un texte entre guillemets droits.
refused-template-flaw-wants-number = { $key } : on attend un nombre entier, sans guillemets.
refused-template-flaw-wants-flag = { $key } : on attend true ou false, sans guillemets.
refused-template-flaw-wants-list = { $key } : on attend une liste, comme ["…", "…"].
refused-template-flaw-wants-table = { $key } : on attend des noms, chacun avec une valeur.
refused-template-flaw-wants-tables = { $key } : chaque élément commence par une ligne à lui entre doubles crochets, comme [[section]].
refused-template-flaw-wants-words = { $key } : on attend des mots par langue, comme { "{" } en = "…", fr = "…" { "}" }.
refused-template-flaw-no-words = { $key } : il manque des mots. Chaque langue nommée en demande, et il en faut une au moins.
refused-template-flaw-language = { $key } : « { $language } » n’est pas une langue. Les langues s’écrivent en deux lettres : en, fr, pt, es.
refused-template-flaw-level = level : 1 pour une section, 2 pour une partie de la section au-dessus.
refused-template-flaw-level-first = level : la première section ne fait partie d’aucune autre, son niveau est donc 1.
refused-template-flaw-limit = words : une limite nulle n’autorise rien. Donnez un nombre à partir de 1, ou supprimez la clé.
refused-template-flaw-choice-optional = choice : seule une question avec optional = true peut être choisie.
refused-template-flaw-choice = choice : at_most ne dit pas à combien de questions de « { $choice } » on répond.
refused-template-flaw-needs-column = Il manque la colonne « { $column } » : elle dit de quoi parle chaque ligne.
refused-template-flaw-twice = { $key } : « { $word } » figure deux fois.
refused-template-flaw-open-title = Une colonne à remplir (« open ») demande un titre.
refused-template-flaw-open-id = Une ligne à remplir (« open ») demande un id et un titre.
refused-template-flaw-id = id : « { $id } » n’est pas fait seulement de minuscules sans accent, de chiffres et de tirets bas.
refused-template-flaw-id-cover = id : « { $id } » est le nom de la première page. Prenez-en un autre.
refused-template-flaw-no-line = { $key } : aucune ligne de ce formulaire ne porte le numéro « { $code } ».
refused-template-flaw-two-codes = { $key } : on attend les numéros de deux lignes.
cli-report-held = Rien n’a été écrit. Corrigez ce qui est nommé ci-dessus, ou écrivez les fichiers tels quels avec --draft.
cli-hint-picture-unreadable = Il figure dans « { $section } ».
cli-hint-picture-too-small = Elle figure dans « { $section } ».
template-new-total = Nouveau total
template-note = Remarque sous le titre
template-note-hint = Imprimée dans le rapport.
template-each-year = Un tableau par année du bailleur
template-headings = Rubriques principales seulement
template-totals = Totaux, dans les termes du bailleur
template-totals-none = Sans total, le tableau se termine par la somme de tout.
template-lines = Lignes du formulaire, dans les termes du bailleur
template-signatories = Qui signe
template-add-total = Ajouter un total
template-add-line = Ajouter une ligne
template-add-signatory = Ajouter un signataire
template-part-code = N°
template-part-code-of = N° : { $part }
template-part-optional = Omise si aucune ligne n’y a rien
template-part-always = Toujours là
template-part-everywhere = dans les pages et le classeur
template-part-aside = Dans le classeur seulement
template-part-value = Ce qui y figure
template-part-cost-types = Types de coûts additionnés
template-part-cost-types-all = Tous les types
template-reckoned = Comment elle découle d’autres lignes
template-reckoned-none = Elle n’en découle pas
template-reckoned-sum = Somme de
template-reckoned-less = La première moins la seconde
template-reckoned-share = La première en part de la seconde
template-reckoned-of = Lignes
template-form-donor = Qui donne l’argent
template-form-agreement = Numéro de la convention
template-form-recipient = Qui reçoit l’argent
template-form-grant-period = Durée de la convention
template-form-period-end = Dernier jour couvert
template-form-currency = Monnaie
template-form-cash-receipts = Reçu de la subvention
template-form-cash-disbursements = Payé sur la subvention, avances comprises
template-form-cash-on-hand = Reçu moins payé
template-form-authorised = Montant total accordé
template-form-grant-spent = Dépensé sur la subvention
template-form-unliquidated = Engagé sur la subvention et non payé
template-form-grant-share = Dépensé et engagé sur la subvention
template-form-unobligated = Accordé, ni dépensé ni engagé
template-form-recipient-required = Ce que d’autres doivent apporter
template-form-recipient-spent = Dépensé sur l’apport d’autres
template-form-recipient-remaining = Ce que d’autres doivent encore apporter
template-form-indirect-percent = Part de coûts indirects admise
template-form-indirect-base = Coûts servant de base aux coûts indirects
template-form-indirect-charged = Coûts indirects imputés
template-form-budget = Le budget entier
template-form-received = Tout ce qui a été reçu
template-form-spent = Tout ce qui a été dépensé
template-form-delivery-of-received = Dépensé en part du reçu
template-form-delivery-of-budget = Dépensé en part du budget
template-form-open = À remplir
table-ask-value = Aucune colonne ne contient de nombres de personnes. Si chaque ligne est une personne, comme dans une liste de présence, les lignes sont comptées et rien d’elles n’est conservé.
table-value-rows = Chaque ligne est une personne : les compter
table-ask-age_bands = Dans quelles tranches d’âge vont les âges ? Par exemple 0-17,18-59,60+
refused-age-in-no-band = L’âge de { $age } ans n’est dans aucune des tranches d’âge.

## Tables: what is asked or taken for granted of a column
table-ask-century = De quel siècle est cette année à deux chiffres ? Celles qui se situent à plus de 20 ans dans l’avenir sont lues de la même façon.
table-ask-figures = Des colonnes n’ont que des périodes pour titre. Que contiennent-elles ?
table-ask-counted = Certaines de ces cases contiennent déjà un autre chiffre. Les personnes de cette liste s’y ajoutent-elles, ou la liste les contient-elle toutes ?
table-counted-add = D’autres personnes : les ajouter aux chiffres
table-counted-replace = Toutes les personnes : la liste remplace les chiffres
table-assumed-century = Les années à deux chiffres sont lues à partir de 2000 : { $example } est le { $day }.
table-assumed-last-day = Les montants d’une colonne pour un mois ou un trimestre sont datés de son dernier jour.
table-assumed-rows = Comme pour le dernier tableau avec ces titres, chaque ligne compte pour une personne.
table-assumed-age_bands = Comme pour le dernier tableau avec ces titres, les âges vont dans les tranches { $bands }.
refused-answer-unknown = Aucune question de ce tableau ne s’appelle « { $answer } ». On peut répondre à : { $known }.
refused-table-other-version = Cette ligne appartient à la version { $version } du budget ; les lignes sont ajoutées à la version { $into }. Indiquez la version en répondant à « version », ou laissez la ligne de côté.
refused-table-heading-unnumbered = Le titre « { $heading } » n’a pas de numéro par lequel commence celui de cette ligne ; elle ne peut donc pas être placée dessous. Numérotez les deux, ou laissez de côté la colonne des titres.
refused-table-part-refused = Ce qu’un bailleur paie d’une ligne pour une période n’a pas pu être enregistré ; rien n’a été importé : { $reason }
table-ask-sex_m = Que signifie « M » dans la colonne du sexe ?
refused-table-line-cells = Une ligne a plus de { $most } chiffres. Aucune ligne de personnes touchées n’en a autant : vérifiez que les colonnes sont bien ce pour quoi elles sont prises.
tables-projects-named = Chaque ligne nomme son projet ({ $count })
tables-writing = { $shown } lignes écrites sur { $of }
## Packages of changes between colleagues
op-take-changes = Modifications d’un collègue reprises : { $subject }
cli-help-changes = Écrire ce qui a changé dans un paquet pour un collègue
cli-help-take = Reprendre le paquet d’un collègue, en une étape qui peut être annulée
cli-help-packages = Énumérer les paquets donnés et repris
cli-arg-changes_since = À partir d’où : start (tout), last (ce que le dernier paquet n’avait pas), un jour comme 2026-11-01, ou le numéro d’une étape
cli-arg-changes_answer = Ce que l’auteur d’un paquet repris ne savait pas ; le paquet par sa clé
cli-arg-changes_out = Où écrire le paquet, se terminant par .bilan-changes
cli-arg-changes_file = Le paquet, se terminant par .bilan-changes
cli-arg-changes_decide = Quelle version vaut là où les deux ont modifié la même chose : mine (la nôtre) ou theirs (la leur) pour tout, 3=theirs pour le troisième conflit
cli-arg-changes_office = Comment s’appelle ici l’espace de travail d’où il vient, par exemple Bureau du Niger
cli-arg-changes_dry_run = Montrer ce qui serait repris et ce qui se contredit, sans rien changer
cli-changes-given = { $file } : { $rows } lignes de { $steps } étapes
package-given = donné : { $rows } lignes
package-taken = repris de { $author } : { $rows } lignes
package-taken-back = repris de { $author }, puis annulé : { $rows } lignes
package-none = Aucun paquet n’a encore été donné ni repris.
package-from = Paquet de { $author }, { $workspace }, { $at }
package-known = Tout ce qu’il contient est déjà connu ici. Rien ne change.
package-counts = Lignes : { $new } nouvelles, { $changed } modifiées, { $gone } supprimées.
package-skipped = { $rows } lignes de ce qui a été oublié ici le restent.
package-comes = nouveau
package-goes = supprimé
conflict-field = modifié des deux côtés
conflict-gone_here = supprimé ici, modifié là-bas
conflict-gone_there = modifié ici, supprimé là-bas
conflict-same = un seul peut l’être
conflict-mine = la nôtre
conflict-theirs = la leur
refused-changes-foreign = { $file } n’est pas un paquet de modifications. Rien n’a été modifié. Choisissez un fichier écrit par Bilan ; son nom se termine en général par .bilan-changes.
refused-changes-damaged = Le paquet { $file } est illisible à l’endroit { $place } : { $cause }. Rien n’a été modifié. Demandez qu’on vous le renvoie.
refused-changes-hash = Le paquet { $file } n’est plus tel qu’il a été écrit : il a été coupé ou modifié en chemin. Rien n’a été modifié ici. Demandez qu’on vous le renvoie.
refused-changes-newer = Le paquet { $file } a été créé par une version plus récente de Bilan. Rien n’a été modifié. Installez la version plus récente, puis reprenez-le.
refused-changes-older = Le paquet { $file } a été créé par une version plus ancienne de Bilan. Rien n’a été modifié. Demandez à votre collègue d’installer la même version que vous et de le refaire.
refused-changes-too-large = Le paquet { $file } est plus grand que tous ceux que fait Bilan (plus de { $most } Mo, ou bien davantage une fois décompressé). Rien n’a été modifié. Demandez un paquet depuis un jour plus récent.
refused-changes-table-unknown = La ligne { $line } de { $file } concerne { $table }, dont un paquet n’a pas à parler. Rien n’a été modifié. Demandez à la personne qui l’a envoyé comment il a été fait.
refused-changes-column-unknown = La ligne { $line } de { $file } nomme « { $column } », que { $table } n’a pas. Rien n’a été modifié. Demandez à la personne qui l’a envoyé comment il a été fait.
refused-changes-value-wrong = La ligne { $line } de { $file } dit dans { $table }, { $column } ce qui ne peut pas s’y trouver. Rien n’a été modifié. Demandez que le paquet soit refait.
refused-changes-key-wrong = La ligne { $line } de { $file } nomme une ligne de { $table } par une clé impossible. Rien n’a été modifié. Demandez que le paquet soit refait.
refused-changes-version-unknown = La ligne { $line } de { $file } (dans { $table }) vient d’une étape que le paquet ne nomme pas. Rien n’a été modifié. Demandez qu’il soit refait.
refused-changes-row-cut = La ligne { $line } de { $file } ne dit qu’une partie d’une ligne de { $table }. Rien n’a été modifié. Demandez que le paquet soit refait.
refused-changes-row-twice = La ligne { $line } de { $file } redit une ligne de { $table }. Rien n’a été modifié. Demandez que le paquet soit refait.
refused-changes-gap = { $file } continue à partir de modifications qui ne sont pas connues ici ({ $count } étapes). Rien n’a été modifié. Demandez à { $author } un paquet depuis le { $day }, ou tout.
refused-changes-orphan = La ligne { $line } de { $file } dépend d’une ligne qui n’est ni ici ni dans le paquet. Rien n’a été modifié. Demandez un paquet complet.
refused-changes-not-fitting = Ce que dit { $file } ne va pas ensemble ici ({ $cause }). Rien n’a été modifié. Demandez un paquet complet ; si cela n’aide pas, mettez-vous d’accord avec votre collègue.
refused-changes-unreadable = Après la reprise de { $file }, un projet ne pourrait plus être lu : rien n’a été modifié. Demandez à la personne qui l’a envoyé comment il a été fait. ({ $cause })
refused-changes-file-missing = { $file } nomme { $count } fichiers qui ne sont ni ici ni dans le paquet. Rien n’a été modifié. Demandez un paquet complet.
refused-changes-content = Un fichier dans { $file } n’est pas ce qu’il dit être ({ $place }). Rien n’a été modifié. Demandez que le paquet soit refait.
refused-changes-undecided = { $file } contredit ce qui est ici en { $count } endroits. Rien n’a été modifié. Décidez quelle version vaut (--decide mine, --decide theirs, --decide 1=mine).
refused-changes-stranger = { $file } vient d’un autre espace de travail (« { $name } », de { $author }) dont rien n’a encore été repris. Rien n’a été modifié. Si c’est bien voulu, dites comment ce bureau s’appelle ici (--office).
refused-changes-since = « { $since } » n’est pas un point à partir duquel donner des modifications. Dites start, last, un jour comme 2026-11-01 ou le numéro d’une étape.
refused-changes-answer = « { $package } » n’est pas un paquet repris auquel on puisse répondre : seul le dernier de chaque collègue le permet. Donnez tout, ou depuis un jour.
refused-changes-decide = « { $word } » ne décide rien. Dites mine, theirs, ou le numéro d’un conflit avec l’un des deux, comme 3=theirs.
failed-write-changes = Impossible d’écrire le paquet : { $cause }. Rien n’a été modifié.
failed-give-changes = Impossible de faire le paquet : { $cause }. Rien n’a été modifié ; réessayez.
## A file that cannot be opened, and its newest good copy
rescue-title = Impossible d’ouvrir « { $file } »
rescue-copy = Dernière copie intacte : { $at }.
rescue-projects = { $count ->
    [one] Elle contient un projet :
   *[other] Elle contient { $shown } projets :
}
rescue-more = { $count ->
    [one] et un autre
   *[other] et { $count } autres
}
rescue-lead = Ce qui a été fait après cette copie n’y figure pas. Le fichier impossible à ouvrir n’est pas supprimé : il reste à côté, sous un autre nom.
rescue-put = Mettre cette copie à sa place
rescue-aside = Le fichier endommagé est conservé sous le nom « { $file } ».
rescue-none = Aucune copie de ce fichier n’a été trouvée sur cet ordinateur. Si quelqu’un d’autre en a une, ouvrez-la.
## Sums that are kept

refused-sums-stale = Les sommes tenues à jour dans { $file } (personnes atteintes, argent) ne correspondent pas à leurs lignes. Aucune ligne n’est touchée. Ouvrez l’espace de travail dans la fenêtre ou lancez `bilan call rebuild_sums` : dans les deux cas, les sommes sont refaites.
window-reach-rows-first = Seules les { $shown } premières lignes sur { $count } sont affichées ici ; elles figurent toutes dans la grille.
## The look of a template
refused-template-flaw-accent = accent : « { $accent } » n’est pas une couleur. Une couleur s’écrit avec # et six chiffres, comme #0B4F5C.
refused-template-flaw-accent-pale = accent : en « { $accent } », les mots seraient trop pâles pour être lus. Prenez une nuance plus foncée.

## Le logo et la couleur de l’organisation
letterhead = Logo et couleur de l’organisation
letterhead-lead = Chaque rapport les porte sur sa couverture et dans ses titres, sauf si son modèle a sa propre couleur.
letterhead-accent = Couleur des titres, des filets et des graphiques
letterhead-accent-hint = Avec # et six chiffres, par exemple #0B4F5C. Vide : celle de Bilan.
letterhead-logo = Logo
letterhead-no-logo = Pas encore de logo : un fichier JPEG, PNG ou WebP
letterhead-choose = Choisir un fichier…
letterhead-remove = Retirer
letterhead-alternative = Ce que montre le logo
letterhead-alternative-hint = Lu à voix haute aux personnes qui ne le voient pas. Vide : le nom de l’organisation qui rend compte.
op-set-letterhead = Logo et couleur des rapports modifiés
window-table-letterhead = Logo et couleur
window-field-accent = couleur
window-field-logo_name = fichier du logo
window-field-logo_hash = contenu du logo
window-field-alternative = ce que montre le logo
refused-accent-unknown = « { $accent } » n’est pas une couleur. Elle s’écrit avec # et six chiffres, par exemple #0B4F5C.
refused-accent-pale = Un texte en « { $accent } » serait trop pâle pour être lu : son contraste serait de { $found }, le minimum est { $least }. Prenez une teinte plus foncée.
refused-logo-kind = { $file } n’est pas une image qui puisse être imprimée. Prenez un fichier JPEG, PNG ou WebP.
cli-help-letterhead = Affiche ou définit le logo et la couleur de l’organisation, que portent ses rapports
cli-arg-letterhead_accent = Couleur des titres, des filets et des graphiques, par exemple #0B4F5C ; "" pour celle de Bilan
cli-arg-letterhead_logo = Image (JPEG, PNG, WebP) pour les couvertures
cli-arg-letterhead_no_logo = Retire le logo
cli-arg-letterhead_alt = Ce que montre le logo, pour les personnes qui ne le voient pas
cli-letterhead-accent = Couleur : { $accent }
cli-letterhead-usual = celle de Bilan
cli-letterhead-logo = Logo : { $file }
cli-letterhead-none = aucun
cli-letterhead-alternative = Ce qu’il montre : { $words }
## Ce qu’un fichier de l’IITA additionne, et ce qu’il ne peut pas dire
iati-summed = Somme de la période { $span }
iati-left-out-summed = { $count ->
    [one] { $shown } écriture est donnée dans une somme de son mois, de son trimestre ou de son année, sans le numéro de sa pièce.
   *[other] { $shown } écritures sont données en sommes par mois, par trimestre ou par année, sans numéros de pièces.
}
iati-left-out-nodes = { $count ->
    [one] { $shown } ligne du cadre de résultats n’y figure pas : elle n’a pas d’indicateur à elle.
   *[other] { $shown } lignes du cadre de résultats n’y figurent pas : elles n’ont pas d’indicateurs à elles.
}
iati-left-out-deliverables = { $count ->
    [one] Les chiffres de { $shown } livrable n’y figurent pas : les jours du projet ne sont pas connus.
   *[other] Les chiffres de { $shown } livrables n’y figurent pas : les jours du projet ne sont pas connus.
}
iati-left-out-notes = { $count ->
    [one] { $shown } remarque sur un indicateur sensible n’y figure pas.
   *[other] { $shown } remarques sur des indicateurs sensibles n’y figurent pas.
}
iati-left-out-places = { $count ->
    [one] Le nom de { $shown } lieu n’y figure pas : les lieux restent chez vous.
   *[other] Les noms de { $shown } lieux n’y figurent pas : les lieux restent chez vous.
}
iati-left-out-documents = { $count ->
    [one] { $shown } fichier n’y figure pas : l’IITA désigne les documents par leur adresse sur le web.
   *[other] { $shown } fichiers n’y figurent pas : l’IITA désigne les documents par leur adresse sur le web.
}
iati-left-out-lessons = { $count ->
    [one] { $shown } leçon n’y figure pas : l’IITA n’a pas de place pour elle.
   *[other] { $shown } leçons n’y figurent pas : l’IITA n’a pas de place pour elles.
}
iati-left-out-risks = { $count ->
    [one] { $shown } risque n’y figure pas : les risques restent chez vous.
   *[other] { $shown } risques n’y figurent pas : les risques restent chez vous.
}
iati-left-out-told = { $count ->
    [one] { $shown } résultat ou événement décrit en mots n’y figure pas : l’IITA n’a pas de place pour lui.
   *[other] { $shown } résultats et événements décrits en mots n’y figurent pas : l’IITA n’a pas de place pour eux.
}
iati-left-out-programme = { $count ->
    [one] Le programme de { $shown } projet n’y figure pas : l’IITA demande un identifiant.
   *[other] Les programmes de { $shown } projets n’y figurent pas : l’IITA demande des identifiants.
}
report-embed = Mettre le classeur dans le PDF
report-embed-hint = Un seul fichier pour tout (PDF/A-3) : les programmes qui montrent les pièces jointes ouvrent le classeur depuis le PDF.
iati-left-out-signs = { $count ->
    [one] { $shown } caractère de commande d’un texte n’y figure pas : aucun fichier XML ne peut le contenir.
   *[other] { $shown } caractères de commande de textes n’y figurent pas : aucun fichier XML ne peut les contenir.
}
