# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units

# Where a project stands
status-pipeline = Planned
status-implementation = Under way
status-finalisation = Being closed
status-completed = Completed
status-cancelled = Cancelled
status-suspended = Suspended

# How far it reaches
coverage-global = Global
coverage-regional = Regional
coverage-multi_national = Several countries
coverage-national = National
coverage-sub_national = Part of one country

# Kinds of project, as the IOM Development Fund and its peers sort them
type-counter_trafficking = Counter-trafficking
type-counter_smuggling = Countering migrant smuggling
type-protection = Protection
type-labour_migration = Labour migration
type-migration_development = Migration and development
type-border_management = Immigration and border management
type-return_reintegration = Return and reintegration
type-migration_health = Migration health
type-migration_environment = Migration, environment and climate change
type-policy_research = Migration policy and research
type-capacity_building = Capacity building
type-humanitarian = Humanitarian assistance

# Regions in the words of the IOM Development Fund
region-africa = Africa
region-asia_oceania = Asia and Oceania
region-europe = Europe
region-latin_america_caribbean = Latin America and the Caribbean
region-middle_east = Middle East
region-north_america = North America
region-global = Global

# Who issues an identifier
scheme-donor_project = Donor’s project ID
scheme-prima = PRIMA ID
scheme-agreement = Agreement number
scheme-internal = Internal reference
scheme-iati = IATI identifier

# Parts that organisations play; the label stands over one name or several
role-funding = { $count ->
    [one] Donor
   *[other] Donors
}
role-accountable = { $count ->
    [one] Accountable organisation
   *[other] Accountable organisations
}
role-implementing = { $count ->
    [one] Implementing organisation
   *[other] Implementing organisations
}
role-partner = { $count ->
    [one] Partner
   *[other] Partners
}
role-beneficiary_institution = { $count ->
    [one] Institution strengthened
   *[other] Institutions strengthened
}
role-observer = { $count ->
    [one] Observer
   *[other] Observers
}
role-component_lead = { $count ->
    [one] Lead of a sibling component
   *[other] Leads of sibling components
}
role-network = { $count ->
    [one] Network
   *[other] Networks
}

# Levels of a results framework
level-goal = Goal
level-objective = Objective
level-component = Component
level-pillar = Pillar
level-outcome = Outcome
level-output = Output
level-activity = Activity
levels-goal = Goals
levels-objective = Objectives
levels-component = Components
levels-pillar = Pillars of work
levels-outcome = Outcomes
levels-output = Outputs
levels-activity = Activities

# Kinds of reach; they are never added together
reach-direct = Reached directly
reach-indirect = Reached indirectly
reach-public_engagement = Reached by public engagement
method-single = One figure, as stated
method-distinct = Different people each time: the figures of all rows are added
method-maximum = The same people again: the largest figure counts
sex-female = Women and girls
sex-male = Men and boys
sex-other = Other
disability-with = With a disability
disability-without = Without a disability

# How indicators add up, how far deliverables are
accumulation-periodic = Periodic
accumulation-cumulative = Cumulative
deliverable-status-planned = Planned
deliverable-status-in_progress = In progress
deliverable-status-delivered = Delivered
deliverable-status-cancelled = Cancelled

# Units of deliverables, indicators and budget lines
unit-person = { $count ->
    [one] person
   *[other] people
}
unit-household = { $count ->
    [one] household
   *[other] households
}
unit-organisation = { $count ->
    [one] organisation
   *[other] organisations
}
unit-iteration = { $count ->
    [one] iteration
   *[other] iterations
}
unit-session = { $count ->
    [one] session
   *[other] sessions
}
unit-training = { $count ->
    [one] training course
   *[other] training courses
}
unit-workshop = { $count ->
    [one] workshop
   *[other] workshops
}
unit-meeting = { $count ->
    [one] meeting
   *[other] meetings
}
unit-event = { $count ->
    [one] event
   *[other] events
}
unit-manual = { $count ->
    [one] manual
   *[other] manuals
}
unit-study = { $count ->
    [one] study
   *[other] studies
}
unit-report = { $count ->
    [one] report
   *[other] reports
}
unit-application = { $count ->
    [one] application
   *[other] applications
}
unit-campaign = { $count ->
    [one] campaign
   *[other] campaigns
}
unit-protocol = { $count ->
    [one] protocol
   *[other] protocols
}
unit-shelter = { $count ->
    [one] shelter
   *[other] shelters
}
unit-case = { $count ->
    [one] case
   *[other] cases
}
unit-kit = { $count ->
    [one] kit
   *[other] kits
}
unit-day = { $count ->
    [one] day
   *[other] days
}
unit-month = { $count ->
    [one] month
   *[other] months
}
unit-year = { $count ->
    [one] year
   *[other] years
}
unit-trip = { $count ->
    [one] trip
   *[other] trips
}
unit-lump_sum = { $count ->
    [one] lump sum
   *[other] lump sums
}
unit-unit = { $count ->
    [one] unit
   *[other] units
}

# Subjects of lessons, kinds of reference
theme-training = Training
theme-protection = Protection
theme-coordination = Coordination
theme-partnership = Partnership
theme-monitoring = Monitoring and evaluation
theme-safety = Safety
theme-inclusion = Inclusion
theme-sustainability = Sustainability
reference-law = Law
reference-treaty = Treaty
reference-policy = Policy
reference-document = Document

# Facts of the record, as a label
fact-title = Title
fact-subtitle = Subtitle
fact-acronym = Short name
fact-language = Language
fact-identifiers = Identifiers
fact-identifiers-prima = PRIMA ID
fact-status = Project status
fact-type = Type of project
fact-coverage = Coverage
fact-region = Region
fact-countries = Countries
fact-geo_note = Area
fact-period = Period
fact-report_date = Date of the report
fact-dates-start = Start date
fact-dates-end = End date
fact-duration_months = Duration (months)
fact-duration_text = Duration
fact-donor = Donor
fact-implementer = Implementing organisation
fact-organisations = Organisations
fact-programme = Programme
fact-component = Component of the programme
fact-components = Components of the programme
fact-budget = Budget
fact-budget-total = Total budget
fact-budget-lines_total = Sum of the budget lines
fact-budget-version = Version of the budget
fact-expenditure = Expenditure
fact-objective = Objective
fact-context = Context
fact-domains = Areas of support
fact-target_groups = Target groups
fact-framework = Results framework
fact-periods = Reporting periods
fact-indicators = Indicators
fact-deliverables = Deliverables
fact-reach = People reached
fact-engagement = Public engagement
fact-results = Results achieved
fact-lessons = Lessons learned
fact-experts = Experts
fact-references = Legal basis
fact-unrecognised = Text without a place in the record

# One row of a list, by its number
row-deliverables = Deliverable { $number }
row-results = Result { $number }
row-lessons = Lesson { $number }
row-engagement = Public engagement { $number }
row-experts = Expert { $number }
row-target_groups = Target group { $number }
row-references = Legal basis { $number }
row-indicators = Indicator { $number }
row-with-code = { $label } { $code }
row-with-name = { $label }: { $name }

## Report: the project report

report-kind-project = Project report

# Words that the writers of PDF and workbook need
word-contents = Contents
word-page = Page
word-of = of
word-continued = continued
word-generated-by = Made with Bilan
word-source = Source
word-document = Document
word-quote = Quotation
word-yes = yes
word-no = no
word-total = Total
word-not-provided = not provided

# Headings
section-summary = Key figures
section-identity = Project facts
section-purpose = Objective and context
section-framework = Results framework
section-indicators = Indicators
section-deliverables = Project deliverables
section-results = Project results
section-budget = Budget
section-reach = Total project reach
section-engagement = Public engagement
section-lessons = Lessons learned
section-partners = Partners and experts
section-references = Legal basis
section-sources = Sources
section-not_provided = Information not provided
section-unrecognised = Annex – further text
heading-statements = As stated

# What is missing is said, and never 0
not-provided = not provided
not-provided-in-source = not provided in source
not-reported = not reported
not-set = not set
not-recorded = Not recorded
not-disaggregated = Not disaggregated
note-not-provided = Not provided.
note-not-provided-in-source = Not provided in source.
note-missing-is-not-zero = Nobody has provided these facts. They are unknown, which does not mean that they are zero.

# The cover’s period
period-from-to = { $start } – { $end }
period-end-derived = { $start } – { $end } (end derived)
period-no-start = start not provided; end { $end }
period-no-end = start { $start }; end not provided
derived-from-duration = derived from start and duration, stated by no document

# Key figures: what stands below the large number
figure-reach-direct = { $count ->
    [one] person reached directly
   *[other] people reached directly
}
figure-reach-indirect = { $count ->
    [one] person reached indirectly
   *[other] people reached indirectly
}
figure-reach-public_engagement = { $count ->
    [one] person reached by public engagement
   *[other] people reached by public engagement
}
figure-countries = { $count ->
    [one] country
   *[other] countries
}
figure-months = { $count ->
    [one] month of duration
   *[other] months of duration
}
figure-deliverables = { $count ->
    [one] deliverable
   *[other] deliverables
}
figure-level-goal = { $count ->
    [one] goal
   *[other] goals
}
figure-level-objective = { $count ->
    [one] objective
   *[other] objectives
}
figure-level-component = { $count ->
    [one] component
   *[other] components
}
figure-level-pillar = { $count ->
    [one] pillar of work
   *[other] pillars of work
}
figure-level-outcome = { $count ->
    [one] outcome
   *[other] outcomes
}
figure-level-output = { $count ->
    [one] output
   *[other] outputs
}
figure-level-activity = { $count ->
    [one] activity
   *[other] activities
}

# Remarks of the report
note-language = Texts of the project are quoted in { $language }, as they stand in the record.
note-no-figures = No figure has been provided for this project.
note-kinds-apart = Each kind of reach is a figure of its own. They are not added together, because the same people may be counted in several.
note-accumulation = Periodic: the baseline and the values of all periods add up. Cumulative: the last value reported is the figure so far. A value that was not reported is unknown, not zero.
note-budget-agrees = The budget lines add up to the stated total.
note-budget-differs = The budget lines do not add up to the stated total: difference { $difference }.
note-budget-currencies = The budget lines are in more than one currency and are not added.
note-no-sources = The facts of this project were typed in; no document was imported.
note-unrecognised = These lines of the source have no place in the record. They are given here as they stand, so that nothing is lost.

# Captions of tables
caption-framework = Results framework
caption-indicators = Indicators: baseline, target and achievement
caption-indicator-periods = Indicators by period
caption-deliverables = Deliverables
caption-lessons = Lessons learned by subject
caption-engagement = Public engagement
caption-budget = Budget lines
caption-reach = People reached, by kind
caption-reach-period = People reached, by period
caption-reach-place = People reached, by place
caption-breakdown = Breakdown – { $kind }
caption-components = Components of the programme
caption-experts = Experts
caption-references = Legal basis
caption-sources = Facts and the words that carry them
caption-unrecognised = Lines of the source

# Columns of tables
column-number = No.
column-level = Level
column-statement = Statement
column-description = Description
column-indicator = Indicator
column-unit = Unit
column-accumulation = Counting
column-baseline = Baseline
column-target = Target
column-achieved = Achieved
column-actual = Actual
column-share-of-target = % of target
column-period = Period
column-deliverable = Deliverable
column-quantity = Quantity
column-delivered = Delivered
column-due = Due
column-status = Status
column-theme = Subject
column-lesson = Lesson
column-event = Event
column-person = Speaker or participant
column-place = Place
column-date = Date
column-account = Account
column-budget-line = Budget line
column-units = Quantity
column-unit-cost = Unit cost
column-amount = Amount
column-share = Share
column-kind = Kind of reach
column-group = Who
column-people = People
column-method = How it was counted
column-sex = Sex
column-age = Age
column-disability = Disability
column-component = Component
column-lead = Led by
column-own = In this report
column-name = Name
column-nationality = Nationality
column-expertise = Field of expertise
column-reference-kind = Kind
column-reference = Reference
column-fact = Fact
column-document = Document
column-quote = Words of the document
column-line = Line
column-text = Text

# Rows and words inside tables
subtotal = Subtotal
subtotal-of = { $group }, subtotal
total-by-method = Figure by the stated method
no-period = Without a stated period
no-place = Without a stated place
budget-original = Original
budget-amended = Amendment no. { $number }
component-own = this project
component-sibling = other component

# When a report cannot be composed
refused-unknown-template = There is no report template called “{ $template }”. Nothing was written. The template “project” is always there.
failed-compose-report = The report could not be composed: { $cause }. The record is unchanged; nothing was written. Correct the figure named here and make the report again.

## Command line


## Window


