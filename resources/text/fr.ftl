# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


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
type-policy_research = Politiques migratoires et recherche
type-capacity_building = Renforcement des capacités
type-humanitarian = Aide humanitaire

# Regions in the words of the IOM Development Fund
region-africa = Afrique
region-asia_oceania = Asie et Océanie
region-europe = Europe
region-latin_america_caribbean = Amérique latine et Caraïbes
region-middle_east = Moyen-Orient
region-north_america = Amérique du Nord
region-global = Monde

# Who issues an identifier
scheme-donor_project = ID du projet chez le bailleur
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
method-distinct = Personnes différentes à chaque fois : les chiffres des lignes s’additionnent
method-maximum = Les mêmes personnes reviennent : le chiffre le plus élevé est retenu
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
fact-geo_note = Zone
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

report-kind-project = Rapport de projet

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
not-reported = non rapporté
not-set = non fixé
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
note-language = Les textes du projet sont cités en { $language }, tels qu’ils figurent dans la fiche.
note-no-figures = Aucun chiffre n’a été communiqué pour ce projet.
note-kinds-apart = Chaque mode de contact fait l’objet d’un chiffre distinct. Ces chiffres ne s’additionnent pas, car les mêmes personnes peuvent figurer dans plusieurs d’entre eux.
note-accumulation = Périodique : la valeur de référence et les valeurs de toutes les périodes s’additionnent. Cumulatif : la dernière valeur rapportée est le chiffre atteint. Une valeur non rapportée est inconnue, et non nulle.
note-budget-agrees = La somme des lignes correspond au total indiqué.
note-budget-differs = La somme des lignes ne correspond pas au total indiqué : écart de { $difference }.
note-budget-currencies = Les lignes du budget sont en plusieurs monnaies et ne sont pas additionnées.
note-no-sources = Les informations de ce projet ont été saisies ; aucun document n’a été importé.
note-unrecognised = Ces lignes de la source n’ont pas de place dans la fiche. Elles sont reproduites telles quelles, afin que rien ne se perde.

# Captions of tables
caption-framework = Cadre de résultats
caption-indicators = Indicateurs : référence, cible et réalisation
caption-indicator-periods = Indicateurs par période
caption-deliverables = Livrables
caption-lessons = Leçons apprises par thème
caption-engagement = Engagement du public
caption-budget = Lignes du budget
caption-reach = Personnes touchées, par mode de contact
caption-reach-period = Personnes touchées, par période
caption-reach-place = Personnes touchées, par lieu
caption-breakdown = Ventilation – { $kind }
caption-components = Composantes du programme
caption-experts = Experts
caption-references = Base juridique
caption-sources = Informations et passages qui les portent
caption-unrecognised = Lignes de la source

# Columns of tables
column-number = N°
column-level = Niveau
column-statement = Énoncé
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
column-share = Part
column-kind = Mode de contact
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
refused-unknown-template = Il n’existe pas de modèle de rapport appelé « { $template } ». Rien n’a été écrit. Le modèle « project » est toujours disponible.
failed-compose-report = Le rapport n’a pas pu être composé : { $cause }. La fiche est inchangée ; rien n’a été écrit. Corrigez le chiffre en cause, puis refaites le rapport.

## Command line


## Window


