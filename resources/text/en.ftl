# All words that people see. One file per language; keys are the same in all.

## What a program must know of the language

# English is written as the United Nations write it: 1 January 2025; A, B and C.
language-words = en-GB
language-numbers = en
language-direction = ltr
language-day = [$-809]d mmmm yyyy
language-longest-day = 30 September 2026
language-speaks = window reports
language-checked = yes

## Errors: what happened, what is safe, what to do

refused-workspace-missing = There is no file { $file }. Nothing was changed. Check the name, or make a new workspace there.
refused-workspace-empty = { $file } is an empty file, not a Bilan workspace. It was left as it is. Choose another file, or make a new workspace under another name.
refused-workspace-foreign = { $file } is not a Bilan workspace. It was left as it is. Choose a file that Bilan made (its name usually ends in .bilan).
refused-workspace-newer = { $file } was made by a newer version of Bilan. It was left as it is, so that nothing in it is lost. Install the newer version to open it.
refused-workspace-damaged = { $file } is damaged and cannot be trusted. Nothing was written to it. Keep a copy of it and open your latest backup.
refused-workspace-altered = { $file } holds tables or programs that Bilan did not make, so it was not opened. It was left as it is. Ask whoever sent it, or open a backup.
refused-workspace-exists = { $file } exists already and was not touched. Choose another name, or open it.
refused-workspace-held = { $file } is open elsewhere (by { $who }, since { $since }). Nothing was changed. Close it there, then try again.
refused-workspace-busy = { $file } is being used by another program right now. Nothing was changed. Try again in a moment.
refused-workspace-not-permitted = You may not read or write { $file }. Nothing was changed. Copy the file to a folder of your own, or ask for the right to change it.
refused-disk-full = The disk is full, so { $file } could not be changed; { $free } MB are free there. What was saved before is safe. Free some space, then try again.
refused-file-missing = There is no file { $file }. Nothing was changed. Check the name and the folder.
refused-project-unknown = No project of this workspace is called “{ $project }”. See the list of projects for their identifiers.
refused-project-several = “{ $project }” could be several projects: { $titles }. Name one by its identifier.
refused-page-ambiguous = { $file } can be read in more than one way ({ $fields }). Nothing was imported. Answer the questions, then import again.
refused-page-known = { $file } is about a project that is kept already: { $title }. Nothing was changed. Choose whether to update it or to keep another one.
refused-template-unknown = There is no report template “{ $template }”. `bilan templates` lists those that there are.
refused-language-unknown = Reports cannot be written in the language “{ $language }”. Use { $known }.
refused-command-unknown = There is no command “{ $name }”.
refused-input-malformed = What was sent cannot be understood: { $cause }. Nothing was changed.
refused-nothing-to-undo = There is nothing to undo.
refused-nothing-to-redo = There is nothing to redo.
failed-write-file = { $file } could not be written: { $cause }. What was saved before is safe.
failed-read-file = { $file } could not be read: { $cause }. What was saved before is safe.
failed-make-folder = The folder { $file } could not be made: { $cause }. What was saved before is safe.
failed-create-workspace = The workspace { $file } could not be made: { $cause }. What was saved before is safe.
failed-open-workspace = The workspace { $file } could not be opened: { $cause }. What was saved before is safe.
failed-lock-workspace = { $file } could not be reserved for writing: { $cause }. What was saved before is safe.
failed-read-workspace = { $file } could not be read: { $cause }. What was saved before is safe.
failed-read-project = A project in { $file } could not be read: { $cause }. What was saved before is safe.
failed-read-history = The history of { $file } could not be read: { $cause }. What was saved before is safe.
failed-change-workspace = The change to { $file } could not be saved: { $cause }. What was saved before is safe.
failed-turn-step = The step in { $file } could not be undone or redone: { $cause }. What was saved before is safe.
failed-read-example = The example could not be read: { $cause }. What was saved before is safe.
failed-answer = The answer could not be written: { $cause }. What was saved before is safe.
failed-print = The answer could not be printed: { $cause }. What was saved before is safe.



## Intake: importing a page

refused-page-empty = { $file } is empty: there is nothing in it to import. Nothing was imported. Choose another file, or paste the page’s text.
refused-page-binary = { $file } is not plain text (it may be a PDF, a Word or an image file). Nothing was imported. Open it, copy its text and paste it, or save it as plain text.
refused-page-html = { $file } is a web page in its source form (HTML). Nothing was imported. Open it in a browser, copy the text you see and paste it.
refused-page-encoding = { $file } is not written in UTF-8 but probably in { $encoding }. Nothing was imported, so that no letter is lost. Import it again and say that it is in { $encoding }, or save it as UTF-8.
refused-page-encoding-unknown = “{ $encoding }” is not an encoding that Bilan knows, so { $file } was not read. Nothing was imported. Use a name such as windows-1252 or utf-16le.
refused-page-damaged = Some letters of { $file } are already lost: replacement signs (�) stand in their place. Nothing was imported. Save the page again from its source, as UTF-8.
refused-page-too-large = { $file } is larger than 1 MB, which no project page is. Nothing was imported. Choose the text of one project.
refused-page-no-label = Nothing in { $file } looks like a project page: no label such as “Project status” or “Budget” was found. Nothing was imported. Choose a project page, or copy the whole page with its labels.


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
type-migration_management = Migration management
type-technical_cooperation = Technical cooperation
type-research = Research
type-policy = Policy and legal framework
type-training = Training
type-capacity_building = Capacity building
type-emergency = Emergency and humanitarian assistance

# Regions in the words of the IOM Development Fund
region-africa = Africa
region-sub_saharan_africa = Sub-Saharan Africa
region-west_and_central_africa = West and Central Africa
region-west_africa = West Africa
region-east_africa = East Africa
region-southern_africa = Southern Africa
region-sahel = Sahel
region-middle_east_and_north_africa = Middle East and North Africa
region-middle_east = Middle East
region-asia_and_oceania = Asia and Oceania
region-asia_and_the_pacific = Asia and the Pacific
region-central_asia = Central Asia
region-south_asia = South Asia
region-south_east_asia = South-East Asia
region-pacific = Pacific
region-europe = Europe
region-europe_and_central_asia = Europe and Central Asia
region-western_balkans = Western Balkans
region-americas = Americas
region-latin_america_and_the_caribbean = Latin America and the Caribbean
region-latin_america = Latin America
region-central_america = Central America
region-south_america = South America
region-caribbean = Caribbean

# Who issues an identifier
scheme-donor_project = Project ID (donor)
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
method-distinct = Different people each time: the figures of all periods and places are added
method-maximum = The same people may return: the largest figure counts
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
unit-course = { $count ->
    [one] course
   *[other] courses
}
unit-module = { $count ->
    [one] module
   *[other] modules
}
unit-seminar = { $count ->
    [one] seminar
   *[other] seminars
}
unit-conference = { $count ->
    [one] conference
   *[other] conferences
}
unit-visit = { $count ->
    [one] visit
   *[other] visits
}
unit-guide = { $count ->
    [one] guide
   *[other] guides
}
unit-assessment = { $count ->
    [one] assessment
   *[other] assessments
}
unit-publication = { $count ->
    [one] publication
   *[other] publications
}
unit-copy = { $count ->
    [one] copy
   *[other] copies
}
unit-video = { $count ->
    [one] video
   *[other] videos
}
unit-system = { $count ->
    [one] system
   *[other] systems
}
unit-mechanism = { $count ->
    [one] mechanism
   *[other] mechanisms
}
unit-tool = { $count ->
    [one] tool
   *[other] tools
}
unit-policy = { $count ->
    [one] policy
   *[other] policies
}
unit-platform = { $count ->
    [one] platform
   *[other] platforms
}
unit-database = { $count ->
    [one] database
   *[other] databases
}
unit-centre = { $count ->
    [one] centre
   *[other] centres
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
fact-geo_note = Geographic area
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
word-sheet-summary = Summary
word-sheet-narrative = Text
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
not-reported = not reported
not-set = not set
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
derived-from-duration = derived from start and duration; no document states it

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
note-language = The project’s own texts are quoted in the language in which they were given: { $language }.
note-no-figures = No figure has been provided for this project.
note-kinds-apart = Each kind of reach is a figure of its own. They are not added together, because the same people may be counted in several.
note-accumulation = Periodic: the baseline and the values of all periods add up. Cumulative: the last value reported is the figure so far. A value that was not reported is unknown, not zero.
note-budget-agrees = The budget lines add up to the stated total.
note-budget-differs = The budget lines do not add up to the stated total: difference { $difference }.
note-budget-currencies = The budget lines are in more than one currency and are not added.
note-no-sources = The facts of this project come from no imported document.
note-unrecognised = These lines of the source have no place in the record. They are given here as they stand, so that nothing is lost.

# Captions of tables
caption-framework = Results framework
caption-workplan = Work plan
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
caption-sources = Where each fact comes from
caption-unrecognised = Lines of the source

# Columns of tables
column-number = No.
column-level = Level
column-statement = Statement
column-activity = Activity
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
column-share = % of total
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
column-quote = Passage
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
failed-compose-report = The report could not be composed: { $cause }. The record is unchanged; nothing was written. Correct the figure named here and make the report again.
failed-make-pdf = The PDF could not be made: { $cause }. Nothing was written, and the project is unchanged. Try again, or make the workbook.

# The workbook
refused-cell-too-long = The text of “{ $field }” that begins with “{ $text }” is longer than the 32,767 characters that a cell of a workbook can hold. No workbook was written, and the project is unchanged. Shorten the text, or make the PDF, which holds all of it.
failed-write-workbook = The workbook could not be made: { $cause }. Nothing was written, and the project is unchanged. Try again, or make the PDF.


## Command line

op-import-page = Import of a page
op-update-from-page = Update from a page
op-add-example = Example added
op-delete-project = Project deleted
op-undo = Undo
op-redo = Redo
example-name = Example
cli-made-workspace = Workspace made: { $file }
cli-no-projects = No projects yet. Import a page: bilan import page FILE --workspace WORKSPACE
cli-no-history = Nothing has been done yet.
cli-step-undone = undone
cli-undo-done = Undone: { $step }
cli-redo-done = Done again: { $step }
cli-uncovered = { $file }: no font of the report has these characters; they are drawn as a box: { $characters }
cli-hint-page-personal = Use --leave-out-people, or --confirm { $confirm } if they tell of nobody.
cli-hint-page-known = Use --update or --new.
cli-hint-page-encoding = Use --encoding { $encoding }.
cli-nothing-imported = Nothing was imported; the workspace is as it was.
cli-question = { $field }, line { $line }: “{ $quote }” – which?
cli-missing =   Not on the page: { $facts }
cli-import-created = Imported: { $title }.
cli-import-updated = Updated: { $title }.
cli-import-unchanged = Already up to date: { $title }.
cli-checked = { $count ->
    [one] The file is whole; { $shown } project was read.
   *[other] The file is whole; { $shown } projects were read.
  }
cli-unrecognised = { $count ->
    [one] { $shown } line not understood (kept with the project).
   *[other] { $shown } lines not understood (kept with the project).
  }
cli-help = Keeps projects in one file and makes the reports that donors ask for
cli-help-new = Makes an empty workspace
cli-help-demo = Makes a workspace with the example projects
cli-help-import = Imports into a workspace
cli-help-import-page = Imports project pages (plain text)
cli-help-list = Lists the projects
cli-help-show = Shows everything that is kept of a project
cli-help-report = Writes a project’s report as PDF and XLSX
cli-help-history = Shows what was done, by whom and when
cli-help-undo = Takes back the last step
cli-help-redo = Does again what was undone
cli-help-check = Reads and checks the whole file
cli-help-call = Calls a command of the program by name, with JSON
cli-arg-json = Answer in JSON, for machines
cli-arg-workspace = The workspace file
cli-arg-file = The file to make; it must not exist yet
cli-arg-project = Any identifier (CT.0689), acronym, title or key of the project
cli-arg-paths = Text files, or folders of .txt files
cli-arg-language = Language: { $languages }
cli-arg-encoding = Encoding of the files where they are not UTF-8, such as windows-1252
cli-arg-leave_out_people = Leaves out lines that look as if they told of single people
cli-arg-confirmed = Says by its word (“counts”) that such lines tell of nobody
cli-arg-answers = Answers what the page leaves open; an empty value leaves the fact out
cli-arg-update = Bring projects that are kept already up to date
cli-arg-new = Keep another project beside the one that is kept already
cli-arg-dry_run = Show what would be imported and change nothing
cli-arg-format = Formats: pdf, xlsx, or both
cli-arg-out = Folder for the files
cli-arg-template = Report template
cli-arg-date = Date of the report; today if none is given
cli-arg-name = Name of the command
cli-arg-input = What it takes, as JSON (- reads it from the pipe)
cli-exit-codes = Exit codes: 0 done · 1 the machine or the program failed · 2 wrong arguments · 3 refused, nothing was changed · 4 a person must decide, nothing was changed



## Window

# The frame around every page
window-skip = Skip to the page
window-home = Bilan: back to the projects
window-saved = All changes are saved in { $file }
window-saved-short = Saved
window-saving = Saving…
window-workspace-menu = Workspace { $name }: open another one, close
window-open-other = Open another workspace…
window-close-workspace = Close this workspace
window-undo = Undo
window-undo-step = Undo: { $step }
window-undo-none = Nothing to undo
window-redo-step = Redo: { $step }
window-redo-none = Nothing to redo
window-undone = Undone: { $step }
window-redone = Done again: { $step }
window-step = Change
window-language-now = Language of the interface: { $language }
window-scheme = Light or dark
window-scheme-auto = As the system
window-scheme-light = Light
window-scheme-dark = Dark
window-drop-here = Drop a page, a table, a picture or a workspace here
window-close = Close
window-close-message = Close this message
window-cancel = Cancel
window-done = Done
window-more = More

# The first page
window-home-title = Take stock of your projects.
window-home-title-donors = Report to your donors.
window-home-lead = Bilan keeps your projects in one file on this computer and makes donor reports of them, as PDF and Excel, in French, Portuguese, Spanish and English. Nothing leaves this machine.
window-demo = Try the example
window-demo-hint = A workspace with six projects to look at and to change without fear
window-new = New workspace…
window-new-hint = An empty file for your own projects, in a folder of your choice
window-open = Open a workspace…
window-open-hint = A file that you or a colleague made with Bilan
window-recent = Recent workspaces
window-how = How it goes
window-how-import = Bring in a project page
window-how-import-hint = Paste its text, or drop the file on the window.
window-how-check = Check what was found
window-how-check-hint = Each fact shows the words it came from. What is unclear is asked, never guessed.
window-how-report = Save the report
window-how-report-hint = PDF and Excel, in the language that the donor reads.
window-how-drop = You can also drop project pages here at once: they wait until a workspace is open.

# The list of projects
window-projects = Projects
window-projects-count = { $count ->
    [one] { $shown } project
   *[other] { $shown } projects
}
window-projects-found = { $shown } of { $all }
window-projects-hint = Arrow keys move, Enter opens, / searches. Paste a project page with Ctrl+V, or drop files anywhere.
window-search = Search the projects
window-search-hint = Title, code, donor, country…
window-search-nothing = No project has the words “{ $query }”. Try fewer words, or another spelling.
window-column-code = Code
window-column-title = Title
window-column-donor = Donor
window-column-countries = Countries
window-column-dates = Dates
window-column-status = Status
window-column-budget = Budget
window-countries-more = and { $count } more
window-from = from { $date }
window-until = until { $date }
window-actions = Actions
window-actions-of = Actions for { $title }
window-empty-title = No projects yet
window-empty-lead = A project comes in with the page that describes it: paste its text, choose its file or drop it on the window. You see what was found before anything is kept.
window-empty-hint = Shortest way: copy the page, then press Ctrl+V here.
window-delete = Delete the project
window-delete-title = Delete this project?
window-delete-hint = All its facts leave the workspace. You can bring them back with Undo, later too; the history keeps the step, and sealed reports stay as they are. If all of it is to be forgotten for good, the history does that afterwards.
window-deleted = Deleted: { $title }

# The page of a project
window-on-this-page = On this page
window-as-given = (as given: “{ $words }”)
window-derived = derived
window-derived-hint = Follows from the start and the duration; no document states it.
window-months = { $count ->
    [one] { $shown } month
   *[other] { $shown } months
}
window-led-by = led by { $name }
window-own-component = this project
window-indicator = Indicator
window-baseline = Baseline
window-target = Final target
window-of-target = of { $target } planned
window-of = { $part } of { $whole }
window-due = due { $date }
window-budget-version = version { $version }
window-budget-line = Budget line
window-budget-units = Units
window-budget-unit-cost = Unit cost
window-budget-amount = Amount
window-reach-rows = { $count ->
    [one] { $count } row as recorded
   *[other] { $count } rows as recorded
}
window-place = Place
window-people = People
window-reach-never-added = These are different figures: they are never added together.
window-not-provided-lead = A donor usually asks for these facts, and no document gave them. The report says so as well.
window-source-of = Where this comes from: { $fact }
window-facts-from = { $count ->
    [one] { $shown } fact comes from it
   *[other] { $shown } facts come from it
}
window-unrecognised = Lines that were not understood

# Importing pages
window-import = Import a page
window-import-lead = Bring in the page of a project: its text is read on this computer, and you see everything that was found before anything changes.
window-import-look = Look at what was found. Nothing changes until you import.
window-pasted-name = Pasted text
window-paste = Paste the text of the page
window-paste-hint = Copy the whole page in the browser or in Word, then press Ctrl+V here.
window-read = Read the page
window-files = Or drop files anywhere
window-files-hint = Text files with one project each; several at once are fine.
window-choose-files = Choose files…
window-pages = Pages to import
window-sheet-ready = ready to import
window-sheet-asks = asks for a decision
window-sheet-refused = could not be read
window-sheet-reading = being read…
window-sheet-imported = imported
window-reading = Reading the page…
window-read-as = Read as { $encoding }
window-leave-out-page = Leave this page out
window-no-title = No title was found
window-page-language = Language of the page
window-questions = Please decide: this can be read in more than one way
window-questions-answered = Your answers
window-line = Line { $line }:
window-line-column = Line
window-leave-out = Leave it out: I cannot say
window-your-answer = Your answer
window-answer = Use this
window-answer-first = { $count ->
    [one] { $count } question is still open.
   *[other] { $count } questions are still open.
}
window-decide-first = Decide whether this updates the project that is already there.
window-nothing-changed = Nothing has been changed yet.
window-existing = Already in this workspace: { $title }
window-existing-same = The page says nothing that the record does not already have.
window-existing-what = What should the page do?
window-existing-update = Update that project
window-existing-update-hint = Its facts are replaced by those of the page; the history keeps the old ones.
window-existing-new = Make a second project
window-existing-new-hint = Only where they really are two projects with the same code or title.
window-differences = What an update would change
window-now = Now
window-after = After
window-found = { $count ->
    [one] { $count } fact was found
   *[other] { $count } facts were found
}
window-found-table = Facts that were found
window-understood-as = Understood as
window-on-the-page = On the page
window-not-understood = { $count ->
    [one] { $count } line was not understood
   *[other] { $count } lines were not understood
}
window-not-understood-hint = They are kept with the project, so that nothing on the page is lost.
window-import-now = Import
window-update-now = Update the project
window-imported-created = Imported: { $title }
window-imported-updated = Updated: { $title }
window-imported-unchanged = Nothing to change: { $title }
window-next-page = Next page
window-open-project = Open the project

# Making a report
window-report-make = Make a report
window-report-done = The report is ready
window-report-language = Language of the report
window-report-formats = Files
window-format-pdf = PDF
window-format-pdf-hint = to read, print and send
window-format-xlsx = Excel workbook
window-format-xlsx-hint = the same figures, to calculate with
window-report-save = Save…
window-report-writing = Writing the report…
window-report-writing-file = Writing { $name }…
window-report-saved = { $count ->
    [one] Saved in { $folder }
   *[other] { $count } files saved in { $folder }
}
window-open-file = Open
window-open-file-named = Open { $name }
window-reveal-file = Show in folder
window-reveal-file-named = Show in folder: { $name }

# The history
window-history = History
window-history-lead = Everything that was changed in this workspace, newest first.
window-history-none = Nothing has been changed yet.
window-history-undone = undone
window-history-changes = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
window-history-values = Values that were changed
window-history-field = Fact
window-old = Before
window-new-value = After
window-field-value = value
window-field-unit = unit
window-field-version = version
window-field-total = total
window-field-amount = amount
window-field-unit_cost = unit cost
window-field-text = text
window-field-scheme = issuer
window-field-quantity = quantity
window-field-delivered = delivered
window-field-method = counting method
window-field-kind = kind
window-field-group = group
window-field-currency = currency
window-field-current = in force
window-field-code = code
window-field-name = name
window-field-number = number
window-field-lead = lead
window-field-own = own component
window-field-role = role
window-field-level = level
window-field-axis = axis
window-field-description = description
window-field-due = due
window-field-place = place
window-field-sex = sex
window-field-age = age
window-field-disability = disability
window-field-person = person
window-field-event = event
window-field-date = date
window-field-theme = theme
window-field-nationality = nationality
window-field-expertise = field of work
window-field-heading = heading
window-field-units = units
window-field-start_date = start date
window-field-end_date = end date
window-field-end_derived = end is derived
window-field-start_day = first day
window-field-end_day = last day
window-field-iso2 = country
window-field-quote = quotation
window-field-line = line
window-field-target = target
window-field-actual = reached
window-field-baseline = baseline
window-field-accumulation = how periods add up
window-field-subject = fact
window-field-fingerprint = fingerprint
window-field-acronym = acronym
window-field-sub_unit = unit of the organisation
window-field-status_label = status as given
window-field-type_label = type as given
window-field-coverage_label = coverage as given
window-field-title = title
window-field-language = language
window-table-project = Project
window-table-text = Text
window-table-document = Document
window-table-source = Source
window-table-unrecognised = Line not understood
window-field-dates = dates


## Shell: what the desktop asks and refuses

host-new-name = Projects
host-demo-name = Example
host-new-title = New workspace
host-open-title = Open a workspace
host-pages-title = Choose project pages
host-report-title = Save the report
host-kind-workspace = Bilan workspaces
host-kind-pages = Text pages
host-kind-all = All files
host-kind-pdf = PDF documents
host-kind-xlsx = Excel workbooks
host-replace-title = The file is already there
host-replace-question = { $file } already exists. Replace it?
host-replace-yes = Replace
host-replace-no = Keep
refused-host-input = The window asked for something the program does not understand ({ $cause }). Nothing was changed. Please report this.
refused-host-file-unknown = The window asked for a file that was not opened or saved here. Open or save the file again.
refused-host-file-gone = { $file } is no longer there. It may have been moved or renamed; save the report again.
refused-host-no-workspace = No workspace is open. Open one or make a new one first.
refused-host-page = { $file } was not read: it is not a file, or it is larger than 50 MB. Nothing was changed. Choose a smaller file, or the page as a text file.
refused-host-language = The program does not speak “{ $language }”. Choose one of its languages.
failed-host-settings = Your choices could not be kept in { $file }: { $cause }. Your projects are not affected. Check that this folder can be written to.
failed-host-call = The program failed while answering ({ $cause }). What was saved is safe. Try again; if it happens again, please report it.
failed-host-dialog = The file dialog could not be used: { $cause }. Nothing was changed. Try again.
failed-host-open-file = { $file } could not be shown: { $cause }. The file is there; open it from your file manager.
failed-host-open-workspace = { $file } could not be opened: { $cause }. Nothing was changed. Check the file’s name and folder.
failed-host-read-page = { $file } could not be read: { $cause }. Nothing was changed. Check that the file is there and that you may read it.
failed-host-folder = The folder { $file } could not be made: { $cause }. Nothing was changed. Check that there is space on the disk and that you may write there.


## The grid: moving, pasting, filling

grid-keys = Arrow keys go from cell to cell. Type to replace a cell, F2 to edit it. Ctrl+C and Ctrl+V copy and paste as in a spreadsheet. To leave the table, press Escape, then Tab.
grid-leaving = Tab now leaves the table.
grid-read-only = This cell cannot be changed here.
grid-copied = { $count ->
    [one] { $count } cell copied.
   *[other] { $count } cells copied.
}
grid-cut = { $count ->
    [one] { $count } cell cut.
   *[other] { $count } cells cut.
}
grid-pasted = { $count ->
    [one] { $count } cell pasted.
   *[other] { $count } cells pasted.
}
grid-filled = { $count ->
    [one] { $count } cell filled.
   *[other] { $count } cells filled.
}
grid-emptied = { $count ->
    [one] { $count } cell emptied.
   *[other] { $count } cells emptied.
}
grid-left-out-below = { $count ->
    [one] { $count } row did not fit below the last row and was left out.
   *[other] { $count } rows did not fit below the last row and were left out.
}
grid-left-out-beside = { $count ->
    [one] { $count } column did not fit beside the last column and was left out.
   *[other] { $count } columns did not fit beside the last column and were left out.
}
grid-left-out-read-only = { $count ->
    [one] { $count } cell cannot be changed and stays as it was.
   *[other] { $count } cells cannot be changed and stay as they were.
}
## Search, lessons library, movement

refused-search-stale = The search index of { $file } does not agree with its texts. No fact is affected. Open the workspace in the window, or run `bilan call rebuild_search`: both make the index anew.
window-doors = Screens
window-lessons = Lessons
window-back = Back
window-forward = Forward
palette = Search and commands
palette-open = Search
palette-hint = A project, a person, a lesson, a figure, a command…
palette-entries = What was found
palette-screens = Go to
palette-commands = Commands
palette-kind-project = Projects
palette-kind-programme = Programmes
palette-kind-person = People
palette-kind-organisation = Organisations
palette-kind-lesson = Lessons
palette-kind-text = In the texts
palette-kind-figure = Figures
palette-count = { $count ->
    [0] Nothing found
    [one] { $count } entry
   *[other] { $count } entries
}
palette-nothing = Nothing here has all the words “{ $query }”. Try fewer words, or only the beginning of one.
shortcuts = Keyboard shortcuts
shortcuts-everywhere = Everywhere
shortcuts-lists = In lists
shortcuts-dialogs = In forms and dialogs
shortcut-palette = Search everything, run a command
shortcut-help = These shortcuts
shortcut-back = Back to the place before
shortcut-forward = Forward again
shortcut-undo = Undo
shortcut-redo = Redo
shortcut-find = Search in this screen
shortcut-move = One row up or down
shortcut-ends = First or last row
shortcut-open = Open
shortcut-paste = Bring in a copied project page or table
shortcut-next = Next field; with Shift the one before
shortcut-leave = Leave without changing anything
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-tab = Tab
key-home = Home
key-end = End
lessons-count = { $count ->
    [one] { $shown } lesson
   *[other] { $shown } lessons
}
lessons-search = Search the lessons
lessons-search-hint = Words of the lesson, with or without accents…
lessons-by-theme = Theme
lessons-by-phase = Phase
lessons-by-language = Language
lessons-by-project = Project
lessons-by-none = { $what }: any
lessons-no-choice = Nothing with these letters
lessons-nothing = No lesson has all the words “{ $query }”. Try fewer words, or only the beginning of one.
lessons-nothing-so-narrow = No lesson fits all of this.
lessons-all = Show all lessons
lessons-more = Show more
lessons-cite = Cite in a report…
lessons-cited-in = Cited in:
lessons-cite-title = Cite this lesson in another project’s report
lessons-cite-hint = The report tells the lesson and that it comes from “{ $title }”. You can undo this.
lessons-cite-in = Project whose report cites it
lessons-cite-nowhere = Every other project cites this lesson already, or there is no other project yet.
lessons-cite-confirm = Cite
lessons-cited = Cited in { $title }
lessons-empty-title = No lessons yet
lessons-empty-lead = A lesson is written in the project where it was learned, or comes in with its page. Here the lessons of all projects stand together, to be found and cited by the next one. It has up to four parts:
lessons-empty-context = In what situation was it?
lessons-empty-observation = What was seen? A lesson needs at least this.
lessons-empty-cause = Why did it come to that?
lessons-empty-recommendation = What should the next project do?
lessons-empty-go = Go to the projects
similar-title = Others have learned something alike
similar-close = much in common: { $words }
similar-related = in common: { $words }
## Counting people: methods, the grid, refusals

method-overlap-of = Added, after taking off the { $percent }% of each figure’s people who are counted elsewhere already
method-mixed = Some figures count different people, others the same people again: the larger outcome counts, so that nobody is counted twice
note-reach-so-far = { $kind }: { $stated } people are stated for the whole project so far; the periods together make { $periods }. The two are not added: the larger one counts.
note-people-counted = Indicators of people: the figures are those of the rows of people reached, counted by the methods stated there.
refused-count-dash = “{ $value }” says neither 0 nor nothing. Type 0 if nobody was reached; leave the cell empty if it is not known.
refused-count-leading-zero = “{ $value }” begins with 0, as codes and telephone numbers do. Type the count without it.
note-percentages = Percentages are not added: the last one reported is the figure so far.
op-record-reach = Figures of people reached
reach-figures = { $count ->
    [one] one figure
   *[other] paste of { $shown } figures
}
why-not-reported = Not reported
why-added = Other people than in the other rows: added
why-overlap = Added, less { $percent }% who are counted elsewhere already
why-largest = The largest row of the same people: it counts
why-same-people = The same people as in the largest row: not added
why-fewer = The rows that are counted by another method tell of more people: not added
why-so-far = Tells of everybody so far; the periods tell of more: not added
why-in-so-far = Among the people of a row without a period, which tells of more: not added
refused-reach-line-known = There is a line for this indicator or activity, place and group already. Type into that line, or name another place or group.
refused-reach-line-unknown = The line of this figure is no longer there: it was deleted or archived. Undo brings it back; or add the line and type the figure again.
refused-reach-cell-unknown = No breakdown has this cell. Choose a sex, an age band such as 18-59 or a disability that the grid offers.
refused-period-unknown = The project has no period “{ $period }”. Nothing was changed. Choose one of its periods.
failed-reckon-reach = The figures of people reached could not be added up: { $cause }. Nothing was changed. Look for figures far too large among them.
failed-reckon-money = The amounts could not be added up: { $cause }. Nothing was changed. Look for amounts far too large among them.
## Window: dropped pages that wait, characters that a report cannot draw

window-pages-waiting =
    { $count ->
        [one] One file is waiting. It is read as soon as a workspace is open: make a new one or open yours.
       *[other] { $count } files are waiting. They are read as soon as a workspace is open: make a new one or open yours.
    }
window-uncovered = No font of the report has these characters; they are drawn as a box: { $characters }
## Editing rows of the record: refusals beside the field, steps, codes and names of fields
refused-row-unknown = This row is no longer there: it was deleted or never kept. Nothing was changed. Go back to the list; Undo brings back what was deleted.
refused-row-elsewhere = This row belongs to another project. Nothing was changed. Choose one of this project’s own rows.
refused-table-unknown = There are no rows called “{ $table }”. Nothing was changed.
refused-field-unknown = “{ $table }” has no field “{ $field }”. Nothing was changed.
refused-project-needed = It is not said which project the rows belong to. Name one.
refused-value-needed = This cannot be left empty. The earlier value was kept.
refused-number-unreadable = “{ $value }” is not a number. Type digits only, such as 1240.
refused-number-ambiguous = “{ $value }” can be read in more than one way: { $readings }. Type it without a separator for thousands.
refused-count-fraction = “{ $value }” is not a whole number, and people and things are counted whole. If the separator stands for thousands, leave it out.
refused-count-negative = “{ $value }” is below zero, which a count never is. To correct an earlier figure, change that figure.
refused-count-too-large = “{ $value }” is more than there are people on Earth. Check the number of digits.
refused-percent-too-large = “{ $value }” is too large: at most { $most } % makes sense here.
refused-money-unreadable = “{ $value }” is not an amount with its currency. Type it like 190000 USD.
refused-date-unreadable = “{ $value }” is not a date. Type a year (2026), a month (2026-11) or a day (2026-11-30).
refused-date-ambiguous = “{ $value }” can be more than one date: { $readings }. Type it as year-month-day.
refused-date-not-a-day = “{ $value }” is not a full day. Type the day, too, such as 2026-11-30.
refused-date-outside-project = { $date } lies outside the project ({ $start } to { $end }). Check the date here, or the project’s dates in its identity.
refused-end-before-start = The end ({ $end }) lies before the beginning ({ $start }). Change one of the two.
refused-parts-exceed-whole = The parts make { $parts } people, the whole only { $whole }. Raise the whole first, or check the parts.
refused-under-itself = A row cannot stand under itself. Choose another row above it.
refused-period-closed = { $who } closed this period on { $at }, so its figures stay as they are. Open the period again (you will be asked why), then change them.
refused-choice-unknown = “{ $value }” is none of the choices: { $choices }.
refused-country-unknown = “{ $value }” is not the name of a country that Bilan knows. Type its usual name or its two-letter code.
refused-band-unreadable = “{ $value }” is not an age band. Type bands such as 0-11, 12-17, 18-59, 60+.
refused-band-overlap = The band { $value } begins before the one ahead of it ends, so a person could be counted twice. Change one of the two.
refused-text-too-long = This text has { $length } characters; at most { $most } fit here. Shorten it, or attach the long version as a file.
refused-text-control = This text holds invisible control characters that no keyboard types. Paste it as plain text.
op-add-row = Row added
op-edit-field = Edit
op-move-row = Row moved
op-archive-row = Row archived
op-restore-row = Row taken back from the archive
op-delete-row = Row deleted
progress-planned = Planned
progress-in_progress = Under way
progress-done = Done
progress-cancelled = Cancelled
measure-number = Number
measure-percent = Percentage
measure-people = People reached
measure-amount = Amount of money
measure-qualitative = Qualitative
method-overlap = A stated part was already counted elsewhere: it is taken off
phase-design = Design
phase-start = Start-up
phase-implementation = Implementation
phase-closing = Closing
phase-after = After the project
risk-category-context = Context
risk-category-safety = Safety and security
risk-category-safeguarding = Safeguarding
risk-category-partners = Partners
risk-category-delivery = Delivery
risk-category-financial = Financial
risk-category-reputation = Reputation
grade-low = Low
grade-medium = Medium
grade-high = High
risk-status-open = Open
risk-status-occurred = Has occurred
risk-status-closed = Closed
calendar-quarterly = Every quarter
calendar-semi_annual = Every half-year
calendar-annual = Every calendar year
calendar-donor_year = Years from the agreement’s start
indirect-base-direct_costs = All direct costs
indirect-base-modified_direct_costs = Modified total direct costs
indirect-base-personnel = Staff costs
indirect-base-total = Total costs
rounding-half_even = To the nearest, halves to the even digit
rounding-half_up = To the nearest, halves upwards
rounding-none = Not rounded
rate-policy-payment_month = Rate of the month of payment
rate-policy-period_mean = Mean of the period’s months
rate-policy-weighted_receipts = Weighted mean of the funds received
rate-policy-fifo_receipts = Funds received, first in first out
rate-policy-own_books = Own books
rate-policy-fixed = Fixed rate
window-field-age_bands = age bands
window-field-agreement = agreement
window-field-baseline_date = date of the baseline
window-field-by_disability = broken down by disability
window-field-by_sex = broken down by sex
window-field-calendar = reporting calendar
window-field-caption = caption
window-field-category = category
window-field-cause = cause
window-field-counted_from = counted from
window-field-country = country
window-field-credit = credit
window-field-delivered_date = delivered on
window-field-denominator = denominator
window-field-evidence = evidence
window-field-impact = impact
window-field-indicator = indicator
window-field-indirect_base = base of the indirect costs
window-field-indirect_percent = indirect costs (%)
window-field-jump_percent = jump that is marked (%)
window-field-lesson = lesson
window-field-likelihood = likelihood
window-field-measure = measure
window-field-mitigation = mitigation
window-field-node = result or activity
window-field-note = note
window-field-numerator = numerator
window-field-observation = observation
window-field-organisation = organisation
window-field-overlap_percent = already counted elsewhere (%)
window-field-owner = responsible
window-field-parent = row above
window-field-phase = phase
window-field-progress = progress
window-field-rate_policy = exchange rate
window-field-reason = reason
window-field-recommendation = recommendation
window-field-reference = reference
window-field-report_days = days to report after a period
window-field-review_date = reviewed by
window-field-rounding = rounding
window-field-sensitive = sensitive
window-field-signed_date = signed on
window-field-smallest_cell = smallest cell that is printed
window-field-taken_date = taken on
window-field-variance_percent = variance to be explained (%)
window-field-verification = means of verification
window-table-agreement = Agreements
window-table-amendment = Amendments
window-table-attachment = Files
window-table-citation = Lessons of other projects
window-table-risk = Risks
window-table-target_cell = Targets of the breakdown
window-table-programme = Programmes

## Editing: forms and lists of rows, the framework tree, new projects, shared lists
window-mode-read = Read
window-mode-edit = Edit
window-mode = Read or edit
window-edit-hint = Everything is kept as you leave a field. Enter opens a row, Alt+↑ and Alt+↓ move it, Delete removes it.
window-languages-of-texts = Texts in
window-language-add = Add a language
window-language-gap = Nothing yet in { $language }
window-new-row = New
window-new-row-hint = Kept as soon as this is filled in: { $fields }.
window-empty-field = Empty this field
window-nothing-fits = Nothing fits these words
window-choose = Choose or search
window-choose-or-add = Search, or type a new name
window-create-row = Add “{ $name }”
window-bands-none = No bands
window-example-money = 190000 USD
window-example-date = 2026, 11/2026 or 30/11/2026
window-example-day = 30/11/2026
window-example-country = Search by name
window-field-status = status
window-hint-accumulation = Do the figures of periods add up, or does each one replace the last?
window-hint-sensitive = Small figures of its breakdown are not printed in reports.
window-hint-smallest_cell = People; what is smaller is not printed where an indicator is sensitive.
window-hint-jump_percent = A figure that changes by more since the last period is marked.
window-hint-variance_percent = A budget line that differs by more needs an explanation.
window-hint-expertise = Experts are people who work for the project, never participants.
window-hint-geo_note = As the project names it, beside the countries below.
window-group-reporting = Reporting
window-group-money_rules = Rules on money
window-group-figures_rules = Rules on figures
window-group-activity = If it is an activity
window-group-baseline_target = Baseline and target
window-group-breakdown = Broken down by
window-add-identifier = Add an identifier
window-add-project_organisation = Add an organisation
window-add-organisation = Add an organisation
window-add-programme = Add a programme
window-add-component = Add a component
window-add-agreement = Add an agreement
window-add-amendment = Add an amendment
window-add-period = Add a period
window-add-support_domain = Add an area
window-add-target_group = Add a target group
window-add-reference = Add a law or document
window-add-result_node = Add a row
window-add-indicator = Add an indicator
window-add-target_cell = Add a target
window-add-deliverable = Add a deliverable
window-add-engagement = Add an engagement
window-add-result_statement = Add a result
window-add-lesson = Add a lesson
window-add-citation = Cite a lesson
window-add-risk = Add a risk
window-add-expert = Add an expert
window-going-identifier = { $count ->
    [one] { $count } identifier
   *[other] { $count } identifiers
}
window-going-project_organisation = { $count ->
    [one] { $count } role of an organisation
   *[other] { $count } roles of organisations
}
window-going-component = { $count ->
    [one] { $count } component
   *[other] { $count } components
}
window-going-agreement = { $count ->
    [one] { $count } agreement
   *[other] { $count } agreements
}
window-going-amendment = { $count ->
    [one] { $count } amendment
   *[other] { $count } amendments
}
window-going-period = { $count ->
    [one] { $count } period
   *[other] { $count } periods
}
window-going-support_domain = { $count ->
    [one] { $count } area of support
   *[other] { $count } areas of support
}
window-going-target_group = { $count ->
    [one] { $count } target group
   *[other] { $count } target groups
}
window-going-reference = { $count ->
    [one] { $count } law or document
   *[other] { $count } laws or documents
}
window-going-result_node = { $count ->
    [one] { $count } row of the framework
   *[other] { $count } rows of the framework
}
window-going-indicator = { $count ->
    [one] { $count } indicator
   *[other] { $count } indicators
}
window-going-period_value = { $count ->
    [one] { $count } figure of a period
   *[other] { $count } figures of periods
}
window-going-target_cell = { $count ->
    [one] { $count } target of the breakdown
   *[other] { $count } targets of the breakdown
}
window-going-deliverable = { $count ->
    [one] { $count } deliverable
   *[other] { $count } deliverables
}
window-going-reach = { $count ->
    [one] { $count } row of people reached
   *[other] { $count } rows of people reached
}
window-going-reach_cell = { $count ->
    [one] { $count } cell of a breakdown
   *[other] { $count } cells of breakdowns
}
window-going-engagement = { $count ->
    [one] { $count } public engagement
   *[other] { $count } public engagements
}
window-going-result_statement = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
window-going-lesson = { $count ->
    [one] { $count } lesson
   *[other] { $count } lessons
}
window-going-citation = { $count ->
    [one] { $count } cited lesson
   *[other] { $count } cited lessons
}
window-going-risk = { $count ->
    [one] { $count } risk
   *[other] { $count } risks
}
window-going-expert = { $count ->
    [one] { $count } expert
   *[other] { $count } experts
}
window-going-attachment = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
window-row-actions = What to do with “{ $name }”
window-row-up = Move up
window-row-down = Move down
window-row-archive = Put aside
window-row-delete = Delete
window-row-delete-title = Delete this row?
window-row-delete-going = This goes with it:
window-row-delete-hint = Undo brings all of it back, later too.
window-row-deleted = Deleted: { $name }
window-row-archived = Put aside: { $name }
window-row-unnamed = Without a name
window-row-back = Take back
window-row-back-named = Take back “{ $name }”
window-rows-archived = { $count ->
    [one] Put aside: { $count } row
   *[other] Put aside: { $count } rows
}
window-archived-along = went with another row
window-values-by-period = Figures by period
window-values-no-period = This project has no reporting periods yet. Add them under “Reporting periods”, then figures can be entered here.
window-tree-hint = Enter adds a row below, Ctrl+Enter one under it. Alt+→ and Alt+← change the depth, Alt+↑ and Alt+↓ the order. Numbers stay as they are written.
window-tree-fold = Fold
window-tree-unfold = Unfold
window-tree-details = All its fields
window-tree-add-sibling = Add a row after it
window-tree-add-child = Add a row under it
window-tree-nest = Put under the row above
window-tree-unnest = Take out of the row above
window-project-new = New project
window-project-new-title = Title of the project
window-project-new-language = Language it is written in
window-project-new-hint = Everything else can wait: you fill it in on the next page.
window-project-create = Create the project
window-project-archive = Put the project aside
window-lists = Organisations and programmes
window-lists-lead = What projects share: a name that is corrected here is right in every project.
window-used-by = { $count ->
    [one] used by { $count } project
   *[other] used by { $count } projects
}
key-delete = Delete
shortcuts-editing = When a project is edited
shortcut-edit = Read or edit the project
shortcut-row_move = Move the row
shortcut-row_delete = Delete the row, after a question
shortcut-node_depth = Framework: one level deeper or higher
shortcut-node_below = Framework: add a row after this one
shortcut-node_under = Framework: add a row under this one
shortcut-node_write = Framework: write in the row

## the whole record: agreements, risks, files, what is missing
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
window-field-year_month = first month of the donor’s year
op-generate-periods = Reporting periods added
op-close-period = Period closed
op-reopen-period = Period opened again
op-attach-file = File attached
refused-agreement-needed = “{ $project }” has no agreement yet, so there is no calendar to make periods from. Add the agreement with its dates and its reporting calendar.
refused-agreement-several = “{ $project }” has more than one agreement. Say for which one the periods are to be made.
refused-agreement-unknown = This project has no agreement “{ $agreement }”. Choose one of those it has.
refused-agreement-no-calendar = The agreement does not say how often a report is owed. Choose its reporting calendar, then make the periods.
refused-agreement-no-dates = The agreement does not say from when until when it runs. Enter both dates, then make the periods.
refused-agreement-only-year = Only the year of this date is known ({ $date }), and a period needs at least the month. Enter the month or the day.
refused-agreement-too-long = The agreement would have more than 400 periods: one of its dates seems to be wrong. Check the years.
refused-period-open = Period { $period } is open: its figures can be changed.
refused-reason-needed = Say why the period is opened again. The reason stays in the history, for you and for an auditor.
refused-attachment-empty = There is nothing in { $file }, so it was not attached. Check the file and choose it again.
refused-attachment-too-large = { $file } is larger than 25 MB and was not attached. Attach a smaller copy, such as a compressed picture or only the pages that matter.
refused-attachment-program = { $file } is a program and was not attached: a workspace goes from hand to hand. Attach documents, pictures or sheets.
refused-attachment-picture-too-large = The picture { $file } has { $width } × { $height } points, more than 64 million, and was not attached. Save it smaller and attach that copy.
host-attachments-title = Choose files to attach
cli-help-attach = Attaches files to a project, or to one of its rows as evidence
cli-arg-attached = Files of at most 25 MB each
cli-arg-row = Key of the row that the files are evidence for
attention-report-overdue = The report on { $period } was due on { $date } (agreement { $agreement }), and was not sent.
attention-report-due = The report on { $period } is due on { $date } (agreement { $agreement }).
attention-deliverable-overdue = “{ $name }” was due on { $date } and is not delivered.
attention-activity-late = “{ $name }” was to end on { $date } and is not done.
attention-risk-review-overdue = The risk “{ $name }” was to be looked at again by { $date }.
attention-breakdown-exceeds = People reached, { $name }: the parts hold { $parts } people, the whole { $whole }.
attention-breakdown-incomplete = People reached, { $name }: { $open } of { $whole } people are not disaggregated.
attention-breakdown-missing = People reached, { $name }: the indicator asks for a breakdown, and there is none of the { $whole } people.
attention-period-without-figures = { $period } is over, and no figure is reported in it.
attention-indicator-without-figure = “{ $name }” has no figure for { $period }.
attention-reach-without-figure = People reached, { $name }: no figure for { $period }.
attention-no-baseline = “{ $name }” has no baseline.
attention-no-target = “{ $name }” has no target.
attention-no-donor = No donor is named.
attention-no-start = It is not said when the project begins.
attention-no-end = It is not said when the project ends.
attention-agreement-without-dates = Agreement { $agreement } does not say from when until when it runs.
attention-agreement-outside-project = Agreement { $agreement } begins before the project or ends after it.
attention-periods-missing = Reporting periods that agreement { $agreement } asks for are not there: { $periods }.
attention-texts-missing = Texts not yet in { $language }: { $count }.
section-agreements = Agreement and reporting periods
section-risks = Risks
heading-agreement = Agreement: { $agreement }
heading-citations = Lessons of other projects
fact-agreements-donor = Donor
fact-agreements-number = Agreement number
fact-agreements-amount = Amount granted
fact-agreements-original = Amount before the amendments
fact-agreements-signed = Signed on
fact-agreements-start = Runs from
fact-agreements-end = Runs until
fact-agreements-calendar = Reporting calendar
fact-agreements-report-days = Days to report after a period
calendar-from-month = { $calendar }; the year begins in { $month }
caption-amendments = Amendments to the agreement
caption-periods = Reporting periods
caption-risks = Risks and what is done about them
caption-citations = Lessons of other projects, with where they come from
period-state-open = Open: figures may still change
period-state-closed = Closed
column-new-end = New end
column-new-amount = New amount
column-reason = Reason
column-state = State
column-closed = Closed on
column-risk = Risk
column-category = Category
column-likelihood = Likelihood
column-impact = Impact
column-mitigation = Mitigation
column-start = From
column-end = Until
column-progress = Progress
column-delivered_date = Delivered on
column-evidence = Evidence
column-context = Context
column-cause = Cause
column-recommendation = Recommendation
column-origin = From the project

## The grid: moving, pasting, filling

## Search, lessons library, movement

## History: steps by the page, earlier values, undo and redo

op-restore-value = Earlier value restored
refused-step-overtaken = “{ $subject }” can neither be undone nor done again: the rows it changed are no longer as it left them. Nothing was changed. Look the step up in the history and correct the fields by hand.
refused-restore-row-gone = The row that this value belongs to is no longer in the record. Nothing was changed. Undo the deletion first, then restore the value.
refused-restore-row-archived = The row that this value belongs to is in the archive. Nothing was changed. Take it back from the archive first, then restore the value.
refused-restore-not-alone = This value cannot be restored by itself, because it came with its row or is one of a list. Nothing was changed. Undo the whole step, or type the value into its field.
refused-restore-same = The field holds this value already. Nothing was changed.
cli-step-more = { $count ->
    [one] … and { $shown } more value
   *[other] … and { $shown } more values
}
cli-history-more = Earlier steps: --before { $before }
cli-arg-before = Only steps before the one with this number
cli-arg-limit = How many steps are shown; 50 if nothing is said
window-history-project = Project
window-history-all = All projects
window-history-earlier = Show earlier steps
window-history-none-here = Nothing has been changed here yet.
window-history-can-redo = undone, can be done again
window-history-undo-next = Undo this step
window-history-redo-next = Do this step again
window-history-more = { $count ->
    [one] … and { $count } more value
   *[other] … and { $count } more values
}
window-history-empty = empty
window-history-field-changed = { $field }: { $old } → { $new }
window-history-restore = Restore this value
window-history-restore-value = Restore this value: { $value }
window-history-restored = { $field }: the earlier value is back
window-history-of-field = History of “{ $field }”
window-history-of-row = History of this entry
window-field-archived = archived with
window-field-closed_at = closed on
window-field-closed_by = closed by
window-field-reopened_for = reopened because
window-field-hash = checksum of the file
window-field-size = size in bytes
window-field-media_type = kind of file
window-history-action = Action
window-step-of = { $step } – { $subject }

## Entering people reached
reach-entry = People reached
reach-grid = { $kind }, { $period }
reach-no-period = Without a period
reach-period-before = Previous period (Ctrl+PageUp)
reach-period-after = Next period (Ctrl+PageDown)
reach-period-close = Close the period
reach-period-closed = Closed by { $who } on { $date }
reach-period-was-closed = { $period } is closed: its figures stay as they are.
reach-period-reopen = Open again
reach-period-why = Why? The reason stands in the history.
reach-line = Indicator or activity
reach-line-unnamed = Whole project
reach-of = Whose people are they? (indicator or activity)
reach-place = Place
reach-group = Who are they? (such as participants)
reach-rest = Not disaggregated
reach-total = Total
reach-target = Target
reach-method = How they are counted
reach-method-distinct = Different people
reach-method-maximum = The same people
reach-method-overlap = Partly the same
reach-overlap = Already counted (%)
reach-rule-distinct = Added
reach-rule-maximum = The largest
reach-rule-overlap = Added less overlap
reach-rule-mixed = The larger of two counts
reach-together = Together, this period
reach-whole-project = Whole project
reach-how = How is it counted?
reach-how-title = How the figure came about: { $kind }
reach-stated = Stated
reach-counted = Counted
reach-why = Why
reach-figure = Figure
reach-add-line = Add a line
reach-delete-line = Delete the line
reach-line-deleted = The line’s figures of this period are deleted.
reach-none = No line yet. Add one for each indicator or activity and place, then type or paste the figures as in a spreadsheet.
reach-mark-summed = The sum of the parts: nobody has typed a total.
reach-mark-parts-exceed-whole = The parts make { $parts } people, more than the total. Raise the total, or check the parts.
reach-mark-jump = More than { $percent } % away from the previous period ({ $previous }). Is it right?
reach-mark-target-passed = The target of { $target } is passed.
reach-mark-target-far = Less than half of the target of { $target }.
reach-kept = { $count ->
    [one] { $count } figure saved.
   *[other] { $count } figures saved.
}
reach-refused = { $count ->
    [one] { $count } needs attention: it stays where it was typed.
   *[other] { $count } need attention: they stay where they were typed.
}
reach-chosen = { $count ->
    [one] { $count } figure, together { $sum }
   *[other] { $count } figures, together { $sum }
}

## Entering people reached: blocks, refusals, lines
reach-kind-direct = Directly
reach-kind-indirect = Indirectly
reach-kind-public_engagement = By public engagement
reach-before-show = Breakdown of { $period } beside
reach-history = History
reach-edit-line = Edit the line
reach-edit-line-note = Indicator, place and group are those of the line in every period; how its people were counted is said for each period. The figures are typed in the table.
reach-figure-first = Type a figure of this line first; then you can say how its people were counted.
reach-attention = { $count ->
    [one] { $count } cell needs attention
   *[other] { $count } cells need attention
}
reach-attention-first = Go to the first
reach-attention-discard = Give these entries up
reach-attention-stays = Kept until then: { $value }.
reach-attention-more = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
reach-paste-headings = { $count ->
    [one] The row of headings was left out.
   *[other] { $count } rows of headings were left out.
}
reach-paste-labels = { $count ->
    [one] The column of names was left out.
   *[other] { $count } columns of names were left out.
}
reach-paste-places = { $count ->
    [one] { $count } row was put in the line of its place.
   *[other] { $count } rows were put in the lines of their places.
}
reach-paste-unknown = { $count ->
    [one] { $count } row has no line here and was left out: { $names }. Add the line, then paste again.
   *[other] { $count } rows have no line here and were left out: { $names }. Add the lines, then paste again.
}
reach-places-hint = Several at once: one a line, as copied from a spreadsheet.
reach-add-missing = { $count ->
    [one] Add the missing line…
   *[other] Add the { $count } missing lines…
}
reach-lines-added = { $count ->
    [one] { $count } line added.
   *[other] { $count } lines added.
}
reach-lines-known = { $count ->
    [one] { $count } was there already.
   *[other] { $count } were there already.
}
reach-places-confirm = If these are places all the same, type “{ $word }”
reach-paste-total-row = The row of sums was left out: the table adds up by itself.
reach-paste-total-column = The column of sums was put under “Total”.
reach-personal = This looks like personal data
reach-personal-why = Bilan counts people; it keeps nothing about single persons. Nothing has been pasted yet.
reach-personal-kept = What you copied is still on the clipboard.
reach-personal-confirm = If these columns are counts all the same, type “{ $word }”
reach-personal-all = Paste everything
reach-personal-nothing = Paste nothing
reach-personal-leave-out = { $count ->
    [one] Leave this column out and paste the rest
   *[other] Leave these columns out and paste the rest
}
## Protection of persons
personal-name = names of people
personal-phone = telephone numbers
personal-email = e-mail addresses
personal-birth-date = dates of birth
personal-id-number = numbers of identity papers or case files
personal-address = home addresses
personal-column = Column { $column } looks like { $what }. Bilan keeps counts of people, never who they are: take the columns of figures alone.
personal-column-named = Column { $column } (“{ $heading }”) looks like { $what }. Bilan keeps counts of people, never who they are: take the columns of figures alone.
personal-confirmation = counts
personal-lines = Lines { $from } to { $to } look like { $what }.
personal-lines-named = Lines { $from } to { $to } look like { $what } (“{ $heading }”).
refused-page-personal = { $file } was not imported: it seems to tell of single people, and Bilan keeps counts of people, never who they are. { $lines } Leave these lines out, or take them off the page.
import-people = These lines look like personal data
import-people-why = A project’s page keeps no list of people. Nothing has been imported yet.
import-people-leave-out = Leave these lines out
import-people-confirm = If they tell of nobody, type “{ $word }”
import-people-all = Import them as they are
import-people-first = Decide first about the lines that look like personal data.
refused-personal-data = This column looks like { $what }. Bilan keeps counts of people, never who they are: nothing of the column was kept. Paste the columns of figures alone.
refused-personal-text = This looks like { $what }. Bilan keeps how many people were reached and where, never who they are. Write a place or a group instead.

## Money: budgets, entries, rates, finance
refused-currency-unknown = “{ $value }” is no currency of ISO 4217. Type its three letters, such as USD, EUR or XOF.
refused-currency-differs = “{ $value }” is not in { $currency }, the currency that is kept here. Enter the amount in { $currency }.
refused-money-decimals = “{ $value }” has more decimals than { $currency } has ({ $decimals }). Nothing is rounded for you: type the exact amount.
refused-money-too-large = “{ $value }” is more than can be kept, alone or with the other amounts. Check the number of digits.
refused-money-not-added = These amounts cannot be added: one is in another currency than the budget, or they are more than can be kept ({ $cause }). Nothing was changed. Correct the amount.
refused-amount-negative = This cannot be below zero.
refused-amount-not-positive = Enter an amount above zero. To move money the other way, exchange the two lines.
refused-budget-version-known = There is a version { $version } of this budget already. Choose another number.
refused-budget-currency-lines = Lines of this version have amounts in another currency than { $currency } ({ $count ->
    [one] one line
   *[other] { $count } lines
}). Change those first: nothing is exchanged unseen.
refused-budget-needed = “{ $project }” has no budget yet. Begin one first, blank or with a donor’s headings.
refused-budget-unknown = This project’s budget has no version “{ $version }”. Choose one of those it has.
refused-budget-begun = “{ $project }” has a budget already. Nothing was changed. Add lines to it, or make a new version of it.
refused-heading-amount = Other lines stand under this one, so its amount is their sum. Enter the amount on a line below.
refused-line-other-budget = The two lines belong to different versions of the budget. Choose lines of one version.
refused-line-has-amount = The line above has an amount of its own, which would be counted twice. Take its amount away first.
refused-line-has-entries = { $count ->
    [one] One entry hangs on this line or on those under it, so it stays. Move the entry to another line first.
   *[other] { $count } entries hang on this line or on those under it, so it stays. Move the entries to another line first.
}
refused-line-has-moves = Money was moved to or from this line, so it stays. Delete those moves first, or make a new version of the budget.
refused-line-is-heading = “{ $line }” is a heading: choose one of the lines under it.
refused-line-known = This version has a line { $code } already. It was left as it is.
refused-budget-line-unknown = The budget in force has no single line “{ $line }”. Type its number or its words exactly.
refused-parts-exceed-amount = The parts make { $parts }, the line only { $whole }. Raise the line first, or check the parts.
refused-heading-sum = The heading says { $stated }, its lines make { $sum }. The heading was kept without its amount: check the lines.
refused-date-outside-agreement = { $date } lies outside the agreement ({ $start } to { $end }). Check the date, or the dates of the agreement.
refused-entry-negative = An amount below zero corrects an earlier entry: mark it as a correction, or check the sign.
refused-got-not-income = Only an income becomes an amount of another currency. Empty this field, or choose “Income”.
refused-move-same-line = The money would stay where it is. Choose another line.
refused-move-too-large = There are only { $there } left in this line. Move less, or from another line.
refused-rate-same-currency = A rate stands between two currencies, and both are { $currency }.
refused-rate-known = This source has a rate for these currencies and this date already: { $rate }. It was left as it is. Correct it in its row.
refused-rate-not-positive = An exchange rate is above zero. If you do not know it, leave it out: it will be asked for.
refused-rate-too-precise = This rate has more than 12 decimals. Enter it as it is published.
refused-rate-line = A line has { $count ->
    [one] one cell
   *[other] { $count } cells
} instead of three: month or day, currency, rate.
refused-rate-year = { $value } is a whole year; a rate holds for a month, such as 2026-11, or from a day on.
refused-rate-missing = The rate from { $from } into { $into } for { $month } is missing. Enter it among the exchange rates; until then this amount is in no total.
refused-rate-not-received = Until { $day } less { $from } was received than was spent. Enter the income with what it became.
refused-rate-no-period = { $day } lies in no reporting period, so there is no mean of its months. Make the periods of the agreement.
refused-funding-unknown = This project has no source of funds “{ $funding }”. Add it first, or choose one of those it has.
refused-structure-unknown = There is no ready budget structure “{ $structure }”. Choose one of the list.
refused-rules-unknown = There are no ready rules “{ $rules }”. Choose some of the list.
failed-read-resource = A data file of the program could not be read: { $cause }. Nothing was changed. Install the program again.
op-start-budget = Budget begun
op-amend-budget = New version of the budget
op-adopt-budget = Version of the budget in force
op-paste-budget = Budget lines added
op-record-entries = Entries recorded
op-paste-rates = Exchange rates added
op-apply-rules = Donor’s rules taken over
variance-level-heading = Main headings
variance-level-line = Lines
variance-level-total = Whole budget
variance-count-net = Net: what came less what left
variance-count-gross = Gross: what came and what left
explain-against-budget = Whole budget of the line
explain-against-plan = Plan until the end of the period
rate-source-infor_euro = InforEuro
rate-source-un_operational = United Nations operational rate
rate-source-own_books = Own books
rate-source-agreement = Agreement
cost-type-direct = Direct cost
cost-type-personnel = Personnel
cost-type-travel = Travel
cost-type-equipment = Equipment
cost-type-supplies = Supplies
cost-type-rent = Rent
cost-type-services = Services
cost-type-evaluation = Evaluation
cost-type-subgrant = Sub-grant
cost-type-indirect = Indirect costs
cost-type-contingency = Contingency reserve
cost-type-outside = Outside the direct costs
funding-grant = Grant
funding-co_funding = Co-funding
funding-own = Own contribution
funding-in_kind = In kind
entry-expenditure = Expenditure
entry-commitment = Commitment
entry-advance = Advance
entry-income = Income
window-field-variance_level = limit on moves counts for
window-field-variance_count = moves to and fro
window-field-explain_percent = variance of a line to be explained (%)
window-field-explain_against = variance beside
window-field-contingency_percent = reserve at most (%)
window-field-evaluation_percent = evaluation at least (%)
window-field-subgrant_limit = part of a sub-grant that bears indirect costs
window-field-rate_source = source of the exchange rates
window-field-rate_decimals = decimals of a mean rate
window-field-alert_percent = points between spending and time
window-field-no_cofunding = no co-funding
window-field-amendment = amendment
window-field-cost_type = type of cost
window-field-funding = paid by
window-field-correction = correction
window-field-got = what it became
window-field-rate = exchange rate
window-field-approval = donor’s approval
window-field-from = from the line
window-field-to = to the line
window-field-source = source
window-field-base = one of
window-field-counter = is so many of
finance-policy = { $policy }. Each entry is rounded once, to the minor unit: { $rounding }.
finance-alert-overspent = { $line }: { $spent } of { $budget } were spent, { $over } too much.
finance-alert-explain = { $line }: the donor wants this variance explained.
finance-alert-moved = { $line }: { $moved } were moved, more than { $percent } % of { $base }. An addendum is needed.
finance-alert-reserve-approval = { $line }: { $amount } of the reserve were used, and no approval of the donor is noted.
finance-alert-ahead = Spending is more than { $percent } points ahead of the time.
finance-alert-behind = Spending is more than { $percent } points behind the time.
finance-alert-forecast = Going on like this, { $forecast } of { $budget } will be spent in the end.
finance-alert-unplaced = { $amount } were spent on no line of this version.
finance-alert-cofunding = This donor allows nobody else to pay within the budget.
finance-alert-no-policy = The agreement does not say at which rate other currencies are reported
finance-alert-indirect = Indirect costs are budgeted with { $amount }; { $percent } % allow { $limit } at most.
finance-alert-indirect-spent = { $amount } of indirect costs were charged; { $percent } % of what was spent allow { $limit } at most.
finance-alert-contingency = The reserve is { $amount }; { $percent } % allow { $limit } at most.
finance-alert-evaluation = Evaluation is budgeted with { $amount }; { $percent } % ask for { $limit } at least.
finance-alert-subgrant-limit = The agreement does not say how much of a sub-grant bears indirect costs, so their limit cannot be told.
entries-kept = { $count ->
    [one] { $shown } entry
   *[other] { $shown } entries
}
rates-kept = { $count ->
    [one] { $shown } rate
   *[other] { $shown } rates
}
refused-reach-line-closed = This line also has figures in { $periods }, which is closed, so it keeps its name. Open that period again, with a reason, or add a new line.
refused-change-too-large = This change is too large for one step: { $size } MB, where { $most } MB can be kept. Nothing was changed. Do it in smaller parts.
## Files, reporting periods, and what is missing or late, on the project's page
files = Files
files-drop-here = Files can be dropped here, too.
files-open = Open a copy
files-save = Save a copy…
files-copy-hint = What is changed in a copy does not come back by itself.
files-saved = Saved as { $name }.
files-kind-picture = Picture
files-kind-pdf = PDF
files-kind-document = Document
files-kind-sheet = Spreadsheet
files-kind-slides = Slides
files-kind-sound = Sound
files-kind-film = Film
files-kind-text = Text
files-kind-other = File
window-add-attachment = Attach files
window-hint-caption = Said to those who cannot see a picture, too.
host-copy-title = Save a copy of the file
periods-open = open
periods-closed = closed
periods-reopened = Opened again: { $reason }
periods-make = Make the periods of { $agreement }
periods-no-calendar = Its calendar is not set yet
periods-need-agreement = Periods can be made from the calendar of an agreement.
periods-to-agreement = Go to { $agreement }
periods-added = { $count ->
    [one] { $count } period added.
   *[other] { $count } periods added.
}
periods-none-added = No period was added.
periods-kept = { $count ->
    [one] { $count } was there already.
   *[other] { $count } were there already.
}
periods-overlapping = { $count ->
    [one] Left out, because its days belong to another period: { $periods }.
   *[other] Left out, because their days belong to other periods: { $periods }.
}
reach-rows-kept = { $count ->
    [0] No people are counted yet. Figures are entered in a grid, as in a spreadsheet.
    [one] { $count } line of figures. Figures are entered in a grid, as in a spreadsheet.
   *[other] { $count } lines of figures. Figures are entered in a grid, as in a spreadsheet.
}
attention-list = Missing or late
attention-count = { $count } missing or late
attention-none = Nothing is missing, nothing is late.
attention-none-hint = What falls due or lacks a figure will be listed here.
shortcut-missing = What is missing or late
texts-gap = To complete in { $languages }
section-files = Files

## The money of a project in the window
money = Money
money-views = Views of the money
money-view-overview = Overview
money-view-budget = Budget
money-view-entries = Entries
money-view-moves = Reallocations
money-view-rates = Exchange rates

## Entries and the finance overview in the window
op-delete-entries = Entries deleted
entries-rate-mean = mean of these rates
entries-rate-receipts = from the funds received
finance-limit-indirect = Indirect costs, as budgeted
finance-limit-indirect-spent = Indirect costs, as charged
finance-limit-contingency = Reserve
finance-limit-evaluation = Evaluation
finance-limit-most = { $amount } of at most { $limit } ({ $percent } % of { $base })
finance-limit-least = { $amount } of at least { $limit } ({ $percent } % of { $base })
chart-headings = Budget, spent and committed, by heading
chart-headings-alt = Of { $budget } budgeted, { $spent } are spent and { $committed } committed. The most was spent on { $most }.
chart-axis-heading = Heading
chart-axis-month = Month
chart-burn = Spending month by month
chart-burn-alt = From { $first } to { $last }: { $spent } of { $budget } were spent until { $day }.
chart-burn-forecast = Going on like this, it will be { $amount } in the end.
chart-series-budget = Budget
chart-series-spent = Spent
chart-series-committed = Committed
chart-series-planned = Plan
chart-series-forecast = Forecast at this pace
chart-series-by_plan = Forecast by plan
entries-grid = Entries
entries-column-date = Date
entries-column-kind = Kind
entries-column-line = Budget line
entries-column-amount = Amount
entries-column-currency = Currency
entries-column-got = Became
entries-column-rate = Own rate
entries-column-funding = Paid by
entries-column-reference = Reference
entries-column-note = Note
entries-column-rate-used = Rate
entries-column-exchanged = In { $currency }
entries-column-files = Files
entries-headings-date = date | day | posting date | booking date | transaction date | voucher date
entries-headings-kind = kind | type | entry type | nature
entries-headings-line = line | budget line | code | budget code | line code | account code
entries-headings-amount = amount | value | sum | total | amount paid | debit
entries-headings-currency = currency | ccy | curr
entries-headings-got = became | received in local currency
entries-headings-rate = rate | exchange rate | own rate
entries-headings-funding = paid by | funding | donor | source of funds | fund
entries-headings-reference = reference | ref | voucher | voucher number | invoice | document | receipt
entries-headings-note = note | description | details | text | narration | memo | purpose | label
entries-headings-found = The columns were found by their headings.
entries-headings-unknown = Not taken over: { $names }.
entries-mark-correction = Corrects an earlier entry
entries-mark-advance = Handed over, not accounted for yet
entries-mark-settled = Accounts for an advance
entries-rate-missing = no rate
entries-rates-more = { $count ->
    [one] { $count } more rate is missing.
   *[other] { $count } more rates are missing.
}
entries-to-rates = Enter exchange rates
entries-none = No entries here yet. Type one into the row below: it is kept when you leave the row. Or paste a block from a spreadsheet; with headings, its columns find their place.
entries-no-budget = There is no budget yet, so an amount needs its currency, and there are no lines to choose.
entries-to-budget = Begin a budget
entries-narrow = Narrow the entries
entries-search = Search entries
entries-line = Line or heading
entries-no-line = On no line
entries-other-line = A line of another version
entries-from = from { $date }
entries-until = until { $date }
entries-show-all = Show all entries
entries-chosen = { $count } entries: { $sums }
entries-recorded = { $count ->
    [one] { $count } entry saved.
   *[other] { $count } entries saved.
}
entries-deleted = { $count ->
    [one] { $count } entry deleted.
   *[other] { $count } entries deleted.
}
entries-delete = { $count ->
    [one] Delete the entry
   *[other] Delete { $count } entries
}
entries-duplicate = Duplicate
entries-files = Files…
entries-files-of = Files of { $entry }
entries-order = Which number is the day?
entries-order-why = “{ $date }” and other dates of this block can be read in two ways. What day is meant?
entries-order-leave = Leave these dates in their cells
chart-as-table = Show as table
chart-as-picture = Show as chart
finance-no-budget = No budget yet
finance-no-budget-hint = As soon as there is a budget, you see here what is spent, what is left, and where it leads. Begin with your donor’s headings, or paste the budget from a spreadsheet.
finance-no-entries = Nothing is spent yet.
finance-to-entries = Type or paste the first entries
finance-charts = Charts
finance-whole-time = From the beginning until the day
finance-version = Budget
finance-in-force = { $version }, in force
finance-everybody = Everybody
finance-day = As of
finance-available = Available
finance-money-gone = Money spent
finance-time-gone = Time elapsed
finance-advances = Advances not accounted for
finance-income = Received
finance-well = Nothing needs a look: no line is overspent, no limit is passed, no rate is missing.
finance-look = { $count ->
    [one] { $count } point to look at
   *[other] { $count } points to look at
}
finance-limits = The donor’s limits
finance-lines = Budget against spending
finance-total = Total
finance-column-budget = Budget
finance-column-moved = Moved
finance-column-reserve = From the reserve
finance-column-revised = Revised
finance-column-period = This period
finance-column-before = Before
finance-column-spent = Cumulative
finance-column-committed = Committed
finance-column-variance = Variance
finance-column-share = %
finance-explain = Explain
finance-explanation = Why { $line } departs from its budget
finance-must-explain = The donor asks for an explanation.

## Budget, reallocations and exchange rates in the window
moves-to-budget = Go to the budget
moves-list = Moves between lines
moves-add = Move money
moves-edit = Change this move
moves-none = Nothing was moved in this version of the budget. Each move has its day, its lines and the donor’s approval where one was needed.
moves-earlier = { $count ->
    [one] { $count } move of an earlier version is in the amounts already.
   *[other] { $count } moves of earlier versions are in the amounts already.
}
moves-no-agreement = Without an agreement nobody says how much may be moved.
moves-no-limit = The agreement says nothing of how much may be moved.
moves-rule-heading = Without an addendum, up to { $percent } % of a main heading’s signed amount may be moved, in all.
moves-rule-line = Without an addendum, up to { $percent } % of a line’s signed amount may be moved, in all.
moves-rule-total = Without an addendum, up to { $percent } % of the whole signed budget may be moved between main headings, in all.
moves-count-net = What comes and what goes is set off against each other.
moves-count-gross = What comes and what goes is added up.
moves-set-in = Set in the agreement { $agreement }
moves-take-over = Take over a donor’s rules
moves-take-over-run = Write into the agreement
moves-rules-taken = The agreement has the rules of “{ $rules }” now.
moves-limit = Beside the limit
moves-of = Heading
moves-signed = Signed ({ $currency })
moves-came = Came
moves-left = Went
moves-counted = Counts
moves-may-come = May still come
moves-may-leave = May still go
moves-state = State
moves-whole = Whole budget
moves-allowed = Allowed
moves-addendum = Addendum needed
moves-passed-by = (since { $date })
moves-approval-hint = The letter or message in which the donor allows it
moves-keep = Keep the move
moves-within-heading = Both lines stand under one heading: this does not count against the limit.
moves-told-allowed = { $name }: { $percent } moved, allowed. Up to { $come } more may come, up to { $leave } more may go.
moves-told-addendum = { $name }: { $percent } moved, more than the limit. An addendum is needed first. Up to { $come } more may come, up to { $leave } more may go.
rates-column-date = Month or day
rates-column-base = One
rates-column-rate = is so many
rates-column-counter = of this currency
rates-column-source = Source
rates-new = New rate
rates-new-hint = Type a new rate here: a month such as 2026-11, or a day from which it holds.
rates-new-needs = Not kept yet. Still needed: { $fields }.
rates-always = Always
rates-shared = All projects share these rates. The first row takes a new one.
rates-delete = Delete the rate
rates-deleted = The rate was deleted.
rates-paste = Paste a table…
rates-paste-title = Paste exchange rates
rates-paste-lead = Three columns: month or day, currency, how many of it one of the base currency is. Nothing is kept before you say so.
rates-base = Base: one of
rates-paste-keep = { $count ->
    [one] Keep { $count } rate
   *[other] Keep { $count } rates
}
rates-pasted = { $count ->
    [one] { $count } rate was kept.
   *[other] { $count } rates were kept.
}
rates-there = { $count ->
    [one] { $count } rate is there already and stays.
   *[other] { $count } rates are there already and stay.
}
rates-understood = As understood
rates-no-budget = Without a budget no money is exchanged yet. Rates can be kept already.
rates-no-agreement = Without an agreement nobody says which rate holds.
rates-source-is = Source: { $source }.
rates-asked = { $count ->
    [one] { $count } rate is missing
   *[other] { $count } rates are missing
}
rates-enter = Enter { $from } into { $into }
op-record-budget = Budget figures entered
refused-budget-superseded = Version { $version } stays as it is: version { $later } is in force in its place. Change that one, or make a new version.
budget-begin-title = Begin the budget
budget-begin-lead = Headings and lines with their donor’s numbers come first; amounts, who pays and new versions follow. Choose the donor’s structure, or paste a budget from a spreadsheet.
budget-begin-structure = Structure
budget-begin-lines = { $count ->
    [one] { $count } line ready
   *[other] { $count } lines ready
}
budget-begin-blank = Nothing in it yet: your own headings
budget-begin-currency = Currency
budget-begin-currency-hint = Three letters, such as EUR, USD or XOF
budget-begin-start = Begin with this structure
budget-begin-paste = Paste from a spreadsheet…
budget-grid = Budget lines, { $version }
budget-empty = No line yet. Add the first heading, or paste a budget.
budget-total = Total
budget-column-unit = Unit
budget-column-amount = Amount ({ $currency })
budget-column-cost_type = Type of cost
budget-column-open = Not shared out
budget-column-moved = Moved
budget-column-spent = Spent
budget-column-left = Left
budget-part-of-nobody = No payer named
budget-part-whole = Amount
budget-heading-sum = A heading’s amount is the sum of its lines: type on a line.
budget-mark-product = Number of units times unit cost. Type an amount to state another one.
budget-mark-differs = Units times unit cost make { $product }. The stated amount counts.
budget-mark-rate = An exchange rate is missing, so this sum cannot be told. Press Enter to see the entries.
budget-mark-over = More was spent than there is.
budget-in-force = in force
budget-draft = A draft: the version in force stays until this one is adopted.
budget-reason = Why:
budget-locked = { $version } can no longer be changed: { $later } is in force in its place.
budget-adopt = Put into force
budget-adopted = { $version } is in force.
budget-compare = Compare…
budget-compare-title = Two versions side by side
budget-compare-from = From
budget-compare-to = To
budget-compare-all = Show unchanged lines, too
budget-compare-same = No amount differs between these versions.
budget-difference = Difference
budget-change-added = new
budget-change-dropped = removed
budget-amend = Amend…
budget-amend-title = A new version of the budget
budget-amend-note = The lines of “{ $version }” are taken over, with what was moved between them. Reallocations begin from nothing again.
budget-amend-reason = Why is it amended?
budget-amend-date = Since when
budget-amend-by = Amendment of the agreement that brings it
budget-amend-adopt = Put into force at once
budget-amend-adopt-hint = Otherwise it is a draft, until somebody adopts it.
budget-amend-run = Make the version
budget-differs = The total is stated as { $stated }: the lines make { $difference } more or less.
budget-untold = { $count ->
    [one] { $count } line without an amount
   *[other] { $count } lines without an amount
}
budget-add-line = Add a line
budget-add-below = Add a line below
budget-add-under = Add a line under this heading
budget-add-below-of = It comes after “{ $line }”, at the same level.
budget-add-under-of = It stands under “{ $line }”, whose amount becomes the sum of its lines.
budget-add = Add
budget-add-next = Add and go on
budget-line-menu = Line
budget-fundings = { $count ->
    [0] Who pays…
   *[other] Who pays ({ $count })…
}
budget-fundings-title = Who pays
budget-fundings-lead = The donor’s grant, co-funding of others, our own contribution, things and work given. Each gets a column in the budget, where the parts of lines are typed.
budget-by-period = By period
budget-paste = Paste…
budget-paste-title = Paste a budget
budget-paste-lead = Copy the lines in your spreadsheet and paste them here. A line 1.2 stands under 1; a heading’s amount must be the sum of its lines. Nothing is kept before you say so.
budget-paste-here = Pasted lines
budget-paste-language = Written in
budget-paste-columns = What the columns hold
budget-paste-column = Column { $number }
budget-paste-column-code = Number
budget-paste-column-text = Words
budget-paste-column-unit = Unit
budget-paste-column-units = Number of units
budget-paste-column-unit_cost = Unit cost
budget-paste-column-amount = Amount
budget-paste-column-skip = Leave out
budget-paste-understood = { $count ->
    [one] { $count } line understood
   *[other] { $count } lines understood
}
budget-paste-keep = { $count ->
    [one] Keep { $count } line
   *[other] Keep { $count } lines
}
budget-pasted = { $count ->
    [one] { $count } line was added.
   *[other] { $count } lines were added.
}
money-paste-refused = { $count ->
    [one] { $count } line needs attention
   *[other] { $count } lines need attention
}
money-paste-line = Line { $number }:
window-add-funding = Add who pays
window-going-budget = { $count ->
    [one] { $count } version of the budget
   *[other] { $count } versions of the budget
}
window-going-budget_line = { $count ->
    [one] { $count } budget line
   *[other] { $count } budget lines
}
window-going-funding = { $count ->
    [one] { $count } source of funds
   *[other] { $count } sources of funds
}
window-going-allocation = { $count ->
    [one] { $count } part of a line
   *[other] { $count } parts of lines
}
window-going-reallocation = { $count ->
    [one] { $count } reallocation
   *[other] { $count } reallocations
}
window-going-explanation = { $count ->
    [one] { $count } explanation
   *[other] { $count } explanations
}
window-going-entry = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
window-table-funding = Who pays
window-table-allocation = Parts of budget lines
window-table-reallocation = Reallocations
window-table-rate = Exchange rates

## Finance reports: workbook, layouts, money in the project report
accounts-sheet-summary = Overview
accounts-sheet-budget = Budget and expenditure
accounts-sheet-entries = Entries
accounts-sheet-reallocations = Reallocations
accounts-sheet-rates = Exchange rates
accounts-sheet-check = Check
accounts-sheet-form = Form
accounts-caption-budget = Budget and expenditure by line
accounts-caption-entries = Entries up to the last day reported
accounts-caption-moves = Moves between budget lines
accounts-caption-limit = Moves beside the limit of the agreement
accounts-caption-rates = Rates that were used
accounts-caption-headings = Budget and expenditure by main heading
accounts-caption-fundings = Expenditure by source of funds
accounts-caption-quarters = Expenditure by quarter
accounts-caption-form = Lines of the form
accounts-caption-explanations = Explanations of variances
accounts-caption-check = Totals compared
accounts-column-code = No.
accounts-column-text = Budget line
accounts-column-unit = Unit
accounts-column-units = Quantity
accounts-column-unit_cost = Unit cost
accounts-column-budget = Budget as signed
accounts-column-moved = Reallocated
accounts-column-reserve = From the reserve
accounts-column-revised = Budget
accounts-column-planned = Planned to date
accounts-column-period_planned = Planned in the period
accounts-column-before = Spent before
accounts-column-period = Spent in the period
accounts-column-spent = Spent in all
accounts-column-committed = Committed
accounts-column-remaining = Balance
accounts-column-variance = Variance
accounts-column-variance_share = Variance (%)
accounts-column-period_variance = Variance of the period
accounts-column-period_variance_share = Variance of the period (%)
accounts-column-delivery = Spent (%)
accounts-column-explanation = Explanation
accounts-column-open = To be filled in
accounts-fill-explanation = Say why spending departs from the budget, in a sentence or two.
accounts-fill-open = The program does not keep this: please fill it in.
accounts-to-be-explained = to be explained
accounts-open = open: a rate is missing
accounts-rate-missing = rate missing
accounts-unplaced = On no line of this version
accounts-until = everything until { $day }
accounts-correction = Correction
accounts-total-spent = Expenditure in all
accounts-no-entries = Nobody has entered anything up to this day.
accounts-no-moves = Nothing was moved between lines of this version of the budget.
accounts-no-rates = No exchange rate was needed.
accounts-note-asked = Some rates are missing. The figures that need them stay open, for a sum without them would be wrong.
accounts-note-check = Each line compares two ways to the same figure. The difference is reckoned in the workbook itself and must be nothing.
accounts-note-unattributed = { $count } entries of { $amount } in all name no source of funds; they are counted as paid by the grant.
accounts-fact-period = Period reported
accounts-fact-agreement = Agreement
accounts-fact-currency = Currency
accounts-fact-policy = Exchange and rounding
accounts-fact-rate-source = Source of the rates
accounts-fact-rate-decimals = Decimals of a mean rate
accounts-figure-budget = Budget
accounts-figure-period = Spent in the period
accounts-figure-spent = Spent in all
accounts-figure-burned = Part of the budget that is spent
accounts-figure-committed = Committed and not paid
accounts-figure-advances = Advances not accounted for
accounts-figure-income = Received
accounts-figure-forecast = Spent in the end, going on as so far
accounts-figure-check = Do all totals agree?
accounts-entry-date = Date
accounts-entry-kind = Kind
accounts-entry-line = Line
accounts-entry-heading = Main heading
accounts-entry-text = What the line pays
accounts-entry-funding = Paid by
accounts-entry-reference = Voucher
accounts-entry-note = Note
accounts-entry-amount = Amount
accounts-entry-currency = Currency
accounts-entry-rate = Rate used
accounts-entry-into = Reported
accounts-move-date = Date
accounts-move-kind = Kind
accounts-move-from = From line
accounts-move-to = To line
accounts-move-amount = Amount
accounts-move-approval = Donor’s letter
accounts-move-reason = Reason
accounts-move-lines = Between lines
accounts-move-reserve = Out of the reserve
accounts-limit-heading = Heading
accounts-limit-base = As signed
accounts-limit-came = Came
accounts-limit-left = Left
accounts-limit-counted = Counts
accounts-limit-share = Of the amount signed (%)
accounts-limit-result = Limit
accounts-limit-none = no limit set
accounts-limit-passed = passed
accounts-limit-kept = kept
accounts-limit-note = The agreement lets { $percent } % move before the donor is asked.
accounts-rate-date = Month or day
accounts-rate-base = One
accounts-rate-counter = Is so many
accounts-rate-rate = Rate
accounts-rate-source = Source
accounts-rate-always = always
accounts-rate-of-entry = Entry
accounts-funding-name = Source of funds
accounts-funding-given = Gives in all
accounts-funding-spent = Spent in all
accounts-funding-none = No source named
accounts-quarter-quarter = Quarter
accounts-quarter-spent = Spent
accounts-quarter-total = Since the beginning
accounts-quarter-name = Q{ $number } { $year }
accounts-form-code = Line
accounts-form-text = What is asked
accounts-form-value = Figure
accounts-check-what = What is compared
accounts-check-one = First
accounts-check-two = Second
accounts-check-difference = Difference
accounts-check-result = Result
accounts-check-yes = OK
accounts-check-no = Not equal
accounts-check-all = All of it
accounts-check-entries-spent = Expenditure: total of the entries and total of the budget sheet
accounts-check-entries-committed = Commitments: total of the entries and total of the budget sheet
accounts-check-report-spent = Expenditure: total of the sheet and total of the report
accounts-check-report-committed = Commitments: total of the sheet and total of the report
accounts-check-report-advances = Advances: total of the entries and total of the report
accounts-check-report-income = Income: total of the entries and total of the report
accounts-check-budget = Budget: sum of the lines and the total as stated
accounts-check-funding = Paid by { $funding }: entries and report
accounts-check-currency = Expenditure in { $currency }: entries and ledger
window-report-template = Which report
window-report-period = Period of the report
cli-arg-period = Of the money: code or key of the period; everything until the date if none is given
cli-arg-budget_version = Of the money: version of the budget; the one in force if none is given
cli-arg-agreement = Of the money: number of the agreement whose rules hold; the first if none is given
accounts-source-entries = { $count ->
    [one] One entry
   *[other] { $shown } entries
}

## Small figures that reports do not print
small-figure = *
note-small-figures = * Figures of 1 to { $most } of sensitive indicators are not printed, nor others from which they could be worked out, so that nobody can be recognised.

## Export for pivot tables
export-project = Project
export-project-code = Project code
export-countries = Countries
export-indicator-code = Indicator code
export-indicator = Indicator
export-activity-code = Activity code
export-activity = Activity
export-place = Place
export-period = Period
export-from = From
export-until = To
export-kind = Kind
export-group = Group
export-sex = Sex
export-age = Age
export-disability = Disability
export-value = People
export-unit = Unit
export-method = How rows add up
export-overlap = Counted elsewhere (%)
export-counted-from = Counted from
export-row = Key
export-headings = Headings
export-line-code = Line number
export-line = Budget line
export-date = Date
export-amount = Amount
export-currency = Currency
export-exchanged = In the budget’s currency
export-exchanged-currency = Budget currency
export-factor = Multiplied by
export-policy = Rate policy
export-funding = Who pays
export-correction = Correction
export-reference = Voucher
export-note = Note
export-sheet-reach = People reached
export-sheet-entries = Entries
refused-export-stopped = The export was stopped. Nothing was written; a file that was there before is as it was.
cli-exported = { $count ->
    [one] { $shown } row written
   *[other] { $shown } rows written
}
cli-help-export = Writes people reached, entries, budgets or exchange rates as a flat table, one row per figure, for pivot tables. Small figures of sensitive indicators are held back as in reports, unless it is made for internal use
cli-arg-export_out = The file to write; one that is there is replaced once the new one is whole
cli-arg-export_as = What: reach, entries, budget, rates or 3w (who does what, where)
cli-arg-export_format = Format: csv or xlsx
cli-arg-export_project = This project alone; all of them if none is given
cli-arg-export_period = This period of the project alone, by its code
cli-arg-hxl = A row of HXL tags under the headings
cli-arg-bom = CSV begins with the mark by which Excel knows UTF-8
cli-arg-separator = What parts values in CSV: comma, semicolon or tab; semicolon in French, Portuguese and Spanish, else comma
cli-arg-local_numbers = CSV writes decimals as the language does, not with a dot

## The raw export in the window
host-export-title = Save the export
host-kind-csv = CSV tables
export-open = Export…
export-title = Export
export-done = The export is ready
export-internal = For use inside your organisation: the figures stand here as they are kept, small ones included. Do not pass them on.
export-what = What
export-scope = Projects
export-scope-project = This project
export-scope-all = All projects
export-period-all = All periods
export-format = File
export-format-xlsx = Excel workbook
export-format-csv = CSV
export-option-hxl = A row of HXL tags under the headings
export-option-bom = Mark the file so that Excel reads accents correctly
export-option-local_numbers = Write decimals as my language does, not with a dot
export-save = Save…
export-writing = Writing the export…
export-rows = { $count ->
    [one] { $shown } row written…
   *[other] { $shown } rows written…
}
export-saved = { $count ->
    [one] { $shown } row saved in { $folder }
   *[other] { $shown } rows saved in { $folder }
}
## One kind of reach exported
cli-arg-export_kind = Those reached in this way alone: direct, indirect or public_engagement
refused-kind-of-reach-alone = Only people reached are told by the way they were reached. Ask for people reached, or leave out the kind.

## The pages and the words of a report
paper-page = Page { $page } of { $pages }
paper-before = Page before
paper-after = Next page
paper-smaller = Smaller
paper-larger = Larger
paper-fit = Fit the width
paper-unreadable = The pages cannot be shown.
prose-bold = Bold
prose-italic = Italic
prose-h2 = Heading
prose-h3 = Heading below
prose-bullets = List
prose-numbers = Numbered list
prose-link = Link
prose-link-address = Address
prose-link-hint = Enter keeps it; an empty address takes the link away.
prose-table = Table
prose-table-row = Row below
prose-table-column = Column after
prose-table-row-delete = Delete row
prose-table-column-delete = Delete column
prose-table-delete = Delete table
prose-figure = Live figure
prose-figure-search = Search a figure
prose-figure-none = No figure has these words.
prose-figure-missing = not provided
prose-figure-unknown = The record has no figure “{ $id }”.
prose-photo-nameless = Photo without a description
## A page that cannot be drawn
window-page-fell = This page could not be shown: { $cause }. What you saved is safe.
window-page-again = Try again
window-page-leave = To the projects
## For whom a report is made
fact-audience = Made for
audience-internal = Internal use: exact figures, small ones included; not to be passed on
audience-donor = The donor
audience-public = The public
cli-arg-audience = For whom it is made: internal (exact figures), donor or public (small figures of sensitive indicators held back)
cli-arg-people = With the names of staff and experts

## Templates of reports
template-section-results = Results and indicators
template-section-photos = Photographs
template-section-signature = Signature
template-column-code = No.
template-column-indicator = Indicator
template-column-unit = Unit
template-column-baseline_date = Baseline date
template-column-baseline = Baseline
template-column-target_date = Target date
template-column-target = Target
template-column-period_target = Target of the period
template-column-period = Actual of the period
template-column-achieved = Cumulative
template-column-share = % of target
template-column-verification = Source of verification
template-column-comment = Comment
template-photo-caption = What it shows
template-photo-credit = Credit
template-photo-taken = Taken on
template-photo-file = File
template-signature-who = Signed for
template-signature-name = Name
template-signature-function = Function
template-signature-date = Place and date
template-signature-signature = Signature
fact-partners = Partners
fact-report_period = Period of the report
fact-agreements-original-end = End before the amendments
op-keep-template = Report template “{ $subject }” kept
op-drop-template = Report template “{ $subject }” taken away
refused-template-code = “{ $code }” cannot be the code of a template. Use up to 40 small letters, digits and underscores.
refused-template-flawed = The template “{ $template }” has a fault in line { $line }: { $cause }
cli-help-templates = Lists the templates of reports; prints one, or keeps one as the workspace’s own
cli-arg-show = Prints the text (TOML) of this template
cli-arg-keep = Keeps this file as the workspace’s own template; its name without .toml is the code
cli-arg-templates_workspace = The workspace file; the program’s own templates if none is given
cli-template-own = own
cli-template-kept = Template { $template } kept.
## Reports that are kept
window-field-template = template
window-field-template_version = version of the template
window-field-people = staff and experts by name
window-field-revises = report it corrects
window-field-report = report
window-field-section = section
window-field-content = text of the section
window-field-remark = comment
window-field-settled = settled
window-field-state = state
window-field-returned_for = sent back because
window-field-approved_at = approved on
window-field-approved_by = approved by
window-field-sent_at = sent on
window-field-seal = sealed copy
window-field-written_at = written on
window-field-written_by = written by
window-field-copied_from = copied from
window-field-toml = content
window-table-report = Reports
window-table-report_section = Sections of reports
window-table-report_comment = Comments on reports
window-table-template = Report templates
window-going-report = { $count ->
    [one] { $count } report
   *[other] { $count } reports
}
window-going-report_section = { $count ->
    [one] { $count } section of a report
   *[other] { $count } sections of reports
}
window-going-report_comment = { $count ->
    [one] { $count } comment on a report
   *[other] { $count } comments on reports
}
report-state-draft = Draft
report-state-review = In review
report-state-approved = Approved
report-state-sent = Sent
cli-help-reports = Lists the reports that are kept
cli-help-approve = Approves a report that was reviewed and seals it
cli-help-verify = Says whether a file is a sealed report of the workspace (exit code 3 if it is not)
cli-arg-report_id = A report that is kept, by its key: as it was sealed, or as it would be now
cli-arg-reports_project = Only those of this project
cli-arg-report_key = Key of the report, as `bilan reports` tells it
cli-arg-verified_file = A PDF or a workbook
cli-no-reports = No report was begun yet.
cli-verify-sealed = This is a sealed report, to the last bit: { $who } approved it on { $at }.
cli-verify-altered = This is NOT a sealed report. It says that it is a report which { $who } sealed on { $at }, but it differs from the sealed files: it was changed, or printed before.
cli-verify-draft = This is NOT a sealed report: it says that it is a report which was never approved.
cli-verify-unknown = This is no sealed report of this workspace.
cli-verify-not-standing = Its approval was taken back since, or it was approved again: ask which copy holds.
cli-verify-revised = The report { $report } corrects it.
op-begin-report = Report begun: { $subject }
op-write-section = Section written: { $subject }
op-comment-section = Comment on “{ $subject }”
op-submit-report = Report sent to review: { $subject }
op-return-report = Report sent back to draft: { $subject }
op-approve-report = Report approved and sealed: { $subject }
op-send-report = Report marked as sent: { $subject }
op-begin-revision = Correction begun: { $subject }
refused-report-unknown = There is no report “{ $report }” in this workspace. `bilan reports` lists them.
refused-report-approved = { $who } approved this report on { $at }, so it stays as it was sealed. To correct it, begin a revision (you will be asked why).
refused-report-not-reviewed = This report is still a draft. Send it to review first, then approve it.
refused-report-not-approved = This report is not approved yet, so there is no sealed copy of it. Approve it first.
refused-report-stands-so = This report already stands there. Nothing was changed.
refused-report-reason-needed = Say why. The reason stays in the history of the report.
refused-report-too-large = A file of this report would have more than { $most } MB and cannot be kept in the workspace. Nothing was changed. Make its pictures smaller.
refused-section-unknown = The template of this report has no section “{ $section }”. Nothing was changed.
refused-section-not-written = The section “{ $section }” is filled from the record; nothing is written there.
refused-seal-broken = A sealed report in { $file } is not what was sealed: the file was changed from outside or is damaged. Take the copy from a backup.
refused-seal-newer = This report was sealed by a newer program ({ $program }). Its files can be handed out, but only that program can open what it was made of.
failed-seal-report = The report could not be sealed: { $cause }. Nothing was changed.
## What is due, what is ready, where a figure comes from
due-kind-interim = Interim report
due-kind-final = Final report
due-kind-interim-finance = Interim financial report
due-kind-final-finance = Final financial report
due-standing-none = not begun
due-standing-draft = draft
due-standing-review = in review
due-standing-approved = approved
due-standing-sent = sent
due-today = due today
due-left = { $count ->
    [one] due tomorrow
   *[other] due in { $shown } days
}
due-late = { $count ->
    [one] one day late
   *[other] { $shown } days late
}
due-calendar = Reports due
due-event = { $kind }: { $project } ({ $donor })
due-event-more =
    { $title }
    Period: { $span }
    Agreement: { $agreement }
    Report: { $state }
cli-help-due = Shows which reports are due to whom, and writes them as a calendar file
cli-arg-due_project = This project alone; all of them if none is given
cli-arg-until = The last day that is shown (YYYY-MM-DD); a year ahead if none is given
cli-arg-as_of = The day from which one looks (YYYY-MM-DD); today if none is given
cli-arg-sent = Shows reports that were sent as well
cli-arg-ics = The calendar file to write (.ics)
cli-due-none = Nothing is due.
attention-no-deadline = Agreement { $agreement } asks for reports and does not say by when.
readiness-required = Not in the record: { $what }.
readiness-held-back = Small figures that are not printed in “{ $section }”, for those outside: { $count }.
readiness-required-identifiers = a number or code of the project
readiness-required-agreement = an agreement with its number and amount
readiness-required-donor = the donor
readiness-required-implementer = who carries the project out
readiness-required-partners = partners or institutions that benefit
readiness-required-countries = the countries
readiness-required-dates = the first and the last day
readiness-required-period = the reporting period
readiness-required-objective = the objective
readiness-required-target-groups = target groups
readiness-required-framework = a results framework
readiness-required-indicators = indicators
readiness-required-baselines = a baseline for every indicator
readiness-required-targets = a target for every indicator
readiness-required-actuals = a figure of every indicator for the period
readiness-required-deviations = why an indicator is far from its target
readiness-required-verification = how every indicator is verified
readiness-required-progress = how far every activity is
readiness-required-deliverables = things promised and delivered
readiness-required-reach = people reached
readiness-required-sex = women and men apart
readiness-required-disability = people with a disability apart
readiness-required-budget = a budget
readiness-required-units = units and unit costs in the budget
readiness-required-expenditure = money that was spent
readiness-required-receipts = money that was received
readiness-required-co-funding = what others than the donor give
readiness-required-indirect = indirect costs
readiness-required-rates = exchange rates
readiness-required-explanations = explanations of variances
readiness-required-lessons = lessons
readiness-required-risks = risks
readiness-required-engagement = public engagement
readiness-required-photos = photographs
readiness-ready = Nothing must be mended before it goes out.
readiness-must = Must
readiness-should = Should
readiness-note = Note
cli-help-readiness = Shows what is missing, late or contradictory in a report; ends with 4 if something must be mended first
window-field-report_month = report due by the end of this month, where the donor fixes one
window-field-report_day = on this day of that month, if not the last
window-field-finance_month = money reported apart by the end of this month
window-field-final_months = months to the final report after the end
window-field-final_days = days to the final report after the end
window-field-reported_until = reports on periods until this day were handed in otherwise
window-field-report_template = template of reports
window-field-final_template = template of the final report
window-field-finance_template = template of the financial report, where it is apart
window-group-final_report = Final report
window-group-report_templates = Report templates

refused-cell-unknown = The report has no figure “{ $cell }”. Look the id up in the report’s JSON or click on the figure.
trace-same = It repeats another figure.
trace-sum = It is the sum of other figures.
trace-less = It is one figure less another.
trace-share = It is one figure as a part of another.
trace-where = It is the sum of these rows.
trace-agrees = It says whether figures agree.
trace-reach = People are counted row by row: { $method }.
trace-counted = It is counted from people reached.
trace-typed = It stands in the record.
trace-reckoned = It is reckoned from the record.
trace-column-period = Period
trace-column-of = Indicator or activity
trace-column-place = Place
trace-column-group = Who
trace-column-people = Stated
trace-column-counted = Counted
trace-column-because = Why
trace-column-says = What it says
cli-help-trace = Shows where a figure of a report comes from: other figures, entries, rows, who wrote them, the page it was read from
cli-arg-cell = Id of the figure, such as reach.direct (it stands in compose_report’s JSON)
due-all = { $count ->
    [one] Show it all
   *[other] Show all { $count }
}
due-fewer = Show fewer
due-late-count = { $count ->
    [one] { $count } is late
   *[other] { $count } are late
}
due-save = Save as calendar…
due-saved = The calendar is saved: { $name }
host-calendar-title = Save the calendar of reports due
host-calendar-name = reports-due
host-kind-calendar = Calendar (iCalendar)
readiness-section-empty = “{ $section }” has no text.
readiness-section-long = “{ $section }” has { $words } words, and the donor allows { $limit }.
readiness-section-says = “{ $section }”: { $remark }
readiness-comment-open = “{ $section }”: a remark is not dealt with: { $remark }
## The report screen
prose-lesson = Insert a lesson
prose-photo = Insert a photo
reports = Reports
reports-begin = Begin a report
reports-begin-this = Begin
reports-begin-confirm = Begin the report
reports-none = No report has been begun yet.
reports-due = What is due
reports-corrects = Corrects the one before: { $reason }
reports-column-report = Report
reports-column-period = Period
reports-column-language = Language
reports-column-audience = Made for
reports-column-state = State
reports-column-comments = Open remarks
reports-template = What the donor asks for
reports-period = Period
reports-audience = Made for
reports-audience-donor = Small figures of sensitive indicators are held back.
reports-audience-public = Everybody may read it; small figures are held back.
reports-audience-internal = Exact figures; not to be passed on.
story-audience-donor = The donor
story-audience-public = The public
story-audience-internal = Internal use
story-sections = Sections
story-words = Words
story-pages = Pages
story-side = Words or pages
story-nameless = Untitled section
story-progress-record = filled from the record
story-progress-empty = nothing written yet
story-progress-written = written
story-progress-over = over the limit
story-from-record = The record fills this section. Change its figures and facts in the project; the pages follow.
story-lost = The template no longer asks for this section: what is written here is printed in no report.
story-count = { $count ->
    [one] { $shown } word
   *[other] { $shown } words
}
story-count-of = { $words } of { $limit } { $count ->
    [one] word
   *[other] words
}
story-kept = All is kept
story-waiting = Keeping…
story-refused = Not kept
story-last = What the last report says here
story-last-take = Take it over
story-lesson-search = Search the lessons
story-lesson-none = No lesson has these words.
story-lesson-from = Learned in { $title }
story-photo-none = No photo has been added to the project.
story-comments = Remarks
story-comments-open = { $count ->
    [one] { $count } remark is not settled.
   *[other] { $count } remarks are not settled.
}
story-comment-settled = Settled
story-comment-new = Remark on this section
story-comment-add = Add the remark
story-returned = Came back from review: { $reason }
story-approved-by = Approved by { $who }, { $date }
story-reason = Why
story-step-review = Hand in for review
story-step-review-hint = Somebody else reads the report and remarks on its sections. It can still be changed.
story-step-approve = Approve and seal
story-step-approve-hint = The report is frozen as it is now, with its figures, texts and files. What changes in the record afterwards does not change it.
story-step-return = Back to the draft
story-step-return-hint = The report goes back to whoever writes it. Say what is to be done.
story-step-send = Note as sent
story-step-send-hint = The report has gone to the donor. Its sealed copy stays here.
story-step-correct = Correct it
story-step-correct-hint = A new report begins with these texts and says why. The sealed one stays as it is.
story-readiness = What is missing
story-ready = Nothing stands in the way of this report.
story-readiness-must = Must be mended first
story-readiness-should = The donor will ask
story-readiness-note = Good to know
story-sealed-save = Save the sealed files…
story-sealed-saved = The sealed files
story-differences = What changed since
story-differences-none = The record still says what was sealed.
story-differences-hint = The sealed report stays as it is. If these changes matter, correct it with a new one.
story-differences-template = The template has changed since.
story-differences-what = Fact
story-differences-sealed = Sealed
story-differences-now = Now
story-remarks = Remarks on the numbers
story-use-figure = Use the live figure { $figure }
story-trace = How this figure came about
story-trace-figure = { $label }: how it came about
story-trace-who = Written by
shortcuts-writing = When a report is written
shortcut-pane = From the sections to the words to the pages
shortcut-section = Next or previous section
shortcut-figure = Insert a live figure
## The raw export told to stop
failed-listen = Ctrl-C could not be waited for: { $cause }. Nothing was written. Try again.
export-version = Version
export-version-date = Since
export-in-force = In force
export-cost-type = Type of cost
export-units = How many
export-unit-cost = Unit cost
export-rate-date = Month or day
export-rate-base = One
export-rate = is so many
export-rate-counter = of this currency
export-rate-source = Source
export-sheet-budget = Budget
export-sheet-rates = Exchange rates
refused-rates-of-no-project = All projects share the exchange rates. Ask for them without a project.
refused-export-of-no-period = Budgets and exchange rates go out whole. Leave out the period.
export-separator = Between values
export-separator-usual = As usual in this language
export-separator-comma = Comma
export-separator-semicolon = Semicolon
export-separator-tab = Tab
## What people write in a report
story-source = { $document }: “{ $quote }”
story-unknown-figure = There is no figure { $said }. Choose another one; until then the report shows the reference as it stands.
story-number-equals = { $said } is a figure of the report: { $label }. Put the figure itself here, so that text and tables always agree.
story-number-near = { $said } is nearly { $value }: { $label }. If that is meant, put the figure itself here.
story-number-contradicts = The report says { $value } for “{ $label }”, the text { $said }.
story-number-held-back = { $said } is held back in this report because so few people stand behind it: { $label }. Take it out of the text.
story-as-typed = A report cannot print this: it stays as it was typed.
story-no-picture = There is no such picture among the project’s attachments, or none can stand here. It stays as it was typed.
refused-picture-unreadable = { $file } is not a picture that can be printed (JPEG, PNG or WebP). Nothing was written. Replace the attachment or take the picture out of the text.
refused-picture-too-small = The picture { $file } has { $width } × { $height } points, too few to show anything. Nothing was written. Replace the attachment or take the picture out of the text.
## All reports that are due at once
cli-arg-report_due = All reports whose period is over and that were not sent, each into a folder named by its day
cli-progress = { $at } of { $of }: { $what }
## Charts in reports
chart-reach = Women and men among the people reached
chart-reach-figures = The same in figures
chart-reach-of = { $kind }: by period, women and men apart
chart-reach-alt = Columns by period. { $kind }, women and men apart.
chart-pyramid-of = { $kind }: women and men by age
chart-pyramid-alt = Pyramid of ages. { $kind }, women at the left, men at the right.
chart-pyramid-rest = People whose sex or age is not recorded, or whose sex is another, are not drawn here.
chart-indicators = How far the indicators are
chart-indicators-alt = Bars: what each indicator has reached of its target.
chart-progress = { $achieved } of { $target } ({ $share })
chart-progress-plain = { $achieved }; target: { $target }
chart-deliverables = When deliverables are due and delivered
chart-deliverables-alt = Timeline: when each deliverable is due, and when it was delivered.
chart-series-open = Sex not recorded
chart-series-achieved = Reached of the target
chart-series-due = Due
chart-series-delivered = Delivered
chart-held = * { $names }: not drawn, because so few people stand behind a figure that they could be recognised.
chart-alt-figure = { $name } { $figure }
chart-alt-place = { $label }: { $figures }.
word-sheet-charts = Chart figures
## Templates that people edit
prose-quote = Quote
template-new-question = New question
template-new-chapter = New chapter
template-new-signatory = The authorised signatory
template-new-line = To be filled in
template-block-question = Question that people answer
template-block-chapter = Heading over the parts that follow
template-block-facts = Facts, one below the other
refused-template-place = The template has no such place any more. Read it again.

## Captions of tables and figures in a report
word-table = Table
word-figure = Figure
report-workbook = The same report as a workbook, with its figures and formulas
cli-arg-embed = Puts the workbook into the PDF, which becomes one file for everything (PDF/A-3)
window-reports = Reports
window-templates = Report templates
templates-lead = What donors ask for, section by section. A template can be changed for this workspace; the program’s own stays as it is and can be taken up again.
reports-column-project = Project
template-own = Our own copy
template-shipped = The program’s template
template-version = version { $version }
template-unkept = changes that are not kept yet
template-kind-narrative = Narrative
template-kind-finance = Financial
template-copy = Make our own copy
template-keep = Keep
template-drop = Return to the program’s
template-drop-hint = Our own copy goes, and the program’s template holds again. Undo brings the copy back.
template-undo = Undo change
template-redo = Redo change
template-flaw = { $file }.toml, line { $line }: { $cause }
template-flawed = Something is wrong here
template-how = How it is edited
template-how-form = Form
template-how-text = Text (TOML)
template-toml = The template as a text
template-written = Language of the words and pages
template-name = Name of the report
template-title = Title
template-title-usual = Without one, the usual title holds.
template-question = Question: what people are to write
template-guidance = Guidance
template-guidance-hint = Shown to those who write; never printed.
template-lacking = Not yet in: { $languages }
template-words = Most words
template-required = What the record must tell
template-optional = Left out where there is nothing for it
template-optional-hint = Otherwise the report says that it was not provided.
template-columns = Columns, with the donor’s words for them
template-facts = Facts, with the donor’s words for them
template-add-column = Add a column
template-add-fact = Add a fact
template-add = Add a section
template-up = Move up
template-down = Move down
template-remove = Remove
template-removed = The section was removed.
template-moved = Now at place { $place } of { $count }.
template-level-1 = Let it stand alone
template-level-2 = Part of the one above
template-sample = Pages of
template-sample-example = An example
story-template-changed = This report was begun with version { $begun } of its template; now version { $now } holds. Texts whose section is gone stand at the end.
story-template-look = Look at the template
op-change-report = Report made of something else: { $subject }
refused-report-in-review = The report is in review. Return it to the draft to choose its template, period, language or audience anew.
reports-change = Change
reports-change-title = What the report is made of
reports-change-confirm = Change the report
reports-change-hint = Texts stay. Those that the new template does not ask for stand at the end, in no report.
## Tables in the window
window-tables = Import a table
tables-lead = Entries, people reached, a budget, exchange rates and more from a spreadsheet. You see what would become of each row before anything changes.
tables-look = Look at what was understood, and say otherwise where it is wrong. Nothing changes until you import.
tables-behind = { $count ->
    [one] { $count } more table waits behind this one.
   *[other] { $count } more tables wait behind this one.
}
tables-choose-heading = A file with a table
tables-choose-hint = XLSX, XLS, ODS, CSV or TSV. You can also drop it anywhere on the window.
tables-choose = Choose a file…
tables-paste = Or paste cells
tables-paste-hint = Copy the cells in your spreadsheet, headings included, then press Ctrl+V here.
tables-read = Read the cells
tables-step-file = File
tables-step-what = What it is
tables-step-columns = What the columns hold
tables-step-questions = What only you can say
tables-step-preview = What would change
tables-leave-out = Leave this table out
tables-sheet = Sheet
tables-sheet-named = { $count ->
    [one] { $name } · { $shown } row
   *[other] { $name } · { $shown } rows
}
tables-sheet-hidden = { $count ->
    [one] { $name } (hidden) · { $shown } row
   *[other] { $name } (hidden) · { $shown } rows
}
tables-kind = The rows are
tables-kind-entries = Entries of the accounts
tables-kind-reach = People reached
tables-kind-budget = Lines of a budget
tables-kind-rates = Exchange rates
tables-kind-indicators = Indicators
tables-kind-targets = Targets and values of indicators
tables-kind-deliverables = Deliverables
tables-kind-organisations = Organisations
tables-kind-lessons = Lessons learned
tables-project = Of the project
tables-project-choose = Choose a project
tables-project-missing = Say to which project the rows belong.
tables-remembered = A table with these headings was imported before: the columns are mapped as they were then.
tables-header = The headings stand in
tables-header-none = No headings: the first row holds values already
tables-header-row = The headings end in row { $row }
tables-top = First rows of the sheet
shortcut-import = Import what is previewed
tables-top-more = { $count ->
    [one] Show { $count } more row
   *[other] Show { $count } more rows
}
tables-rows = { $count ->
    [one] { $shown } row of values.
   *[other] { $shown } rows of values.
}
tables-totals = { $count ->
    [one] { $count } row of sums is not imported.
   *[other] { $count } rows of sums are not imported.
}
tables-part-above = Title
tables-part-heading = Headings
tables-part-tags = HXL tags
tables-part-row = Values
tables-part-total = Sum
tables-column-column = Column
tables-column-samples = For example
tables-column-meaning = Is kept as
tables-column-by = Why
tables-meaning-nothing = — is not kept —
tables-meaning-of = { $column } is kept as
tables-spread = What all values of this column have in common
tables-spread-open = Of whom, and when…
tables-spread-none = — as each row says —
tables-by-nothing = Nothing says what it is
tables-by-heading = By its heading
tables-by-tag = By its HXL tag
tables-by-layout = As the last time
tables-by-person = You said so
tables-missing = { $count ->
    [one] No column holds what each row needs: { $fields }.
   *[other] No columns hold what each row needs: { $fields }.
}
tables-ignored = { $count ->
    [one] { $count } column is not kept: { $columns }.
   *[other] { $count } columns are not kept: { $columns }.
}
tables-people = { $count ->
    [one] A column looks as if it told of single people; it is left out
   *[other] { $count } columns look as if they told of single people; they are left out
}
tables-people-confirm = If they tell of nobody, type “{ $word }”
tables-people-take = Take them in
tables-questions-open = { $count ->
    [0] All is answered; an answer can still be changed.
    [one] One question is open. Nothing is guessed.
   *[other] { $count } questions are open. Nothing is guessed.
}
tables-examples = In the file:
tables-open-project = Name the project first; then you see what would change.
tables-open-columns = Say first which columns hold what is missing; then you see what would change.
tables-open-questions = Answer the questions first; then you see what would change.
tables-reading = Reading the table…
tables-reckoning = Comparing the rows with what is kept…
tables-state-new = New
tables-state-changed = Changed
tables-state-unchanged = There already
tables-state-refused = Refused
tables-state-left_out = Left out
tables-show = Rows to show
tables-shown-first = The first { $shown } are shown.
tables-row = Row
tables-why = Reason
tables-was = Is now { $old }, would be { $new }
tables-mend = { $count ->
    [one] { $shown } row cannot stand as it is
   *[other] { $shown } rows cannot stand as they are
}
tables-mend-lead = Correct the marked cells here: each row is tried again at once. The file itself stays as it is.
tables-leave-rows = { $count ->
    [one] Leave the chosen row out
   *[other] Leave { $count } chosen rows out
}
tables-take-rows = { $count ->
    [one] Take in the row left out
   *[other] Take in the { $count } rows left out
}
tables-save-list = Save as a list…
tables-list-name = { $name }, refused
tables-list-saved = { $name } was saved.
tables-refused-stay = { $count ->
    [one] Nothing has been changed yet. { $count } refused row stays behind.
   *[other] Nothing has been changed yet. { $count } refused rows stay behind.
}
tables-nothing-new = Nothing new to import
tables-import = { $count ->
    [one] Import { $shown } row
   *[other] Import { $shown } rows
}
tables-importing = Importing
tables-underway = { $shown } of { $of } rows…
tables-imported = { $count ->
    [one] { $shown } row was imported.
   *[other] { $shown } rows were imported.
}
tables-imported-none = Nothing was imported: all of it was there already.
tables-open-entries = Show the entries
tables-open-reach = Show the people reached
tables-open-budget = Show the budget
tables-open-rates = Show the rates
tables-open-indicators = Show the indicators
tables-open-targets = Show the indicators
tables-open-deliverables = Show the deliverables
tables-open-organisations = Show the organisations
tables-open-lessons = Show the lessons
tables-undo = Undo the import
tables-mend-rest = { $count ->
    [one] Mend the refused row
   *[other] Mend the { $count } refused rows
}
tables-another = Import another table
tables-next = Go on with the next table
tables-import-open = Import a table…
import-received = { $count ->
    [one] What is this file?
   *[other] What are these files?
}
import-received-lead = This is what they seem to be, and what would be done with them. Say otherwise where that is wrong.
import-use-of = What to do with { $name }
import-is-workbook = A workbook with tables
import-is-separated = A table as text
import-is-page = A text
import-is-picture = A picture
import-is-pdf = A PDF
import-is-document = A document
import-is-other = A file of an unknown kind
import-as-table = Import it as a table
import-as-page = Read it as a project page
import-as-attachment = Attach it to a project
import-as-leave = Leave it out
import-attach-to = Attach to
import-attached = { $count ->
    [one] { $count } file was attached.
   *[other] { $count } files were attached.
}
import-go-on = Go on
host-tables-title = Choose a file with a table
host-kind-tables = Tables
host-list-title = Save the list of refused rows
## Tables that are imported
op-import-table = Table imported
table-rows = { $count ->
    [one] { $shown } row
   *[other] { $shown } rows
}
table-field-debit = Debit
table-field-credit = Credit
table-ask-decimal_mark = Which sign stands before the decimals?
table-decimal-comma = Comma: { $value }
table-decimal-point = Point: { $value }
table-ask-day_order = Does the day or the month come first in these dates?
table-ask-currency = In which currency are the amounts?
table-ask-kind = Which kind of reach are these people?
table-ask-period = To which period do these figures belong?
table-period-none = None of them
table-ask-rate_source = Whose exchange rates are these?
table-ask-rate_base = One unit of which currency do these rates exchange?
refused-table-empty = { $file } holds no table: it is empty. Nothing was imported. Choose another file, or another sheet.
refused-table-unreadable = { $file } is no table that Bilan can read. Nothing was imported. Save it as an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods) or CSV, and import that.
refused-table-encoding = { $file } is not written in UTF-8 but probably in { $encoding }. Nothing was imported, so that no letter is lost. Import it again and say that it is in { $encoding }, or save it as UTF-8.
refused-table-letters-lost = Some letters of { $file } are already lost: replacement signs (�) stand in their place. Nothing was imported. Save the table again from its source, as UTF-8.
refused-table-file-too-large = { $file } is larger than { $most } MB, the most that Bilan reads. Nothing was imported. Split the table into several files.
refused-table-too-large = { $file } has more than { $most } { $what ->
    [rows] rows
    [columns] columns
   *[cells] cells
}, the most that Bilan reads. Nothing was imported. Split the table into several files.
refused-table-sheet-unknown = There is no sheet “{ $sheet }”. The sheets are: { $sheets }. Name one of them, or its number.
refused-table-ambiguous = { $file } can be read in more than one way ({ $fields }). Nothing was imported. Answer the questions, then import again.
refused-table-columns-missing = No column of { $file } says: { $fields }. Nothing was imported. Say which column holds it, or choose what the table is.
refused-table-rows-refused = { $count ->
    [one] A row of { $file } cannot be kept as it is. Nothing was imported. Mend it, leave it out, or import the others without it.
   *[other] { $count } rows of { $file } cannot be kept as they are. Nothing was imported. Mend them, leave them out, or import the others without them.
}
refused-table-other-project = This row belongs to another project: { $project }. Import it into that one.
refused-table-debit-and-credit = This row has a debit and a credit. Leave one of them empty.
refused-table-column-unknown = The table has no column “{ $column }”. Name it by its letters, heading or tag.
refused-import-stopped = The import was stopped. Nothing was imported.
table-ask-part_unknown = Beside figures by sex, age or disability the table has figures without them. What are these?
table-part-whole = All people of the line together
table-part-rest = More people, of whom it is not known
refused-table-name-unknown = The project has nothing called “{ $name }” here, or several. Type the number or the words exactly, or add it to the project first.
refused-table-twice = Row { $row } gives another figure for the same people: { $value }. Keep one of the two.
refused-table-cell-fault = The cell holds an error or a formula without a value ({ $value }). Mend it here, or in the file.
refused-table-locked = { $file } is locked with a password. Nothing was imported. Save it without one, and import that.
refused-table-old-excel = { $file } is a workbook of an Excel before version 5 (1993). Nothing was imported. Open it in Excel or LibreOffice, save it as .xlsx, and import that.
refused-table-bomb = { $file } unpacks to far more than any table does. Nothing was imported. If it is yours, copy the table into a new workbook and import that.
refused-table-damaged = { $file } is damaged at { $place } ({ $cause }). Nothing was imported. Open it in Excel or LibreOffice, save it anew, and import that.
cli-help-import-table = Imports a table: XLSX, ODS, CSV, TSV
cli-arg-table_file = The file; - reads what is piped in
cli-arg-table_as = What the rows become: entries, reach, budget, rates, indicators, targets, deliverables, organisations, lessons
cli-arg-table_sheet = Name or number of the sheet
cli-arg-table_header = Number of the last row of the headings; 0 where there are none
cli-arg-table_map = A JSON file that says what columns hold, by letters or heading: {"{"} "C": "amount" {"}"}; null leaves a column out
cli-arg-table_locale = Language in which numbers and dates are written: { $languages }
cli-arg-table_answers = Answers what the table leaves open, such as decimal_mark=,
cli-arg-table_without_refused = Import the other rows where some cannot be kept
cli-arg-table_confirmed = Says by its word that columns that look personal tell of nobody
cli-table-counts = { $new } new, { $changed } changed, { $unchanged } unchanged, { $refused } refused
cli-table-row = row { $row }: { $reasons }
cli-table-imported = { $file } was imported: { $counts }.
cli-table-would = { $file } would be imported: { $counts }.
cli-table-left = Not imported: column { $columns }.
cli-hint-table-encoding = Use --encoding { $encoding }.
cli-hint-table-rows-refused = Use --without-refused to import the others.
cli-hint-table-columns-missing = Use --map, or --as.
refused-host-table-changed = { $file } was changed since it was looked at. Nothing was imported. Choose it again.
## Templates that people edit
## Where figures come from: the annex of a workbook
trace-held = It is held back: small figures of sensitive indicators are not told, nor others that would give them away.
trace-rows-held = The rows behind it are not told: small figures could be read in them.
trace-rows = It is made of these rows of the record.
trace-forecast = It is what will have been spent in the end if it goes on as with these entries.
trace-nothing = The record has no row that would count here.
trace-exchanged = It is an entry in the budget’s currency, at these rates.
trace-annex-title = Trace
trace-annex-note = Every figure of the report with what it follows from: other figures, entries and rates, rows of the record with the day on which they were last written, the page from which they were read. Fold the rows away with the signs at the left; filter by a figure’s code.
trace-annex-figure = Figure
trace-annex-section = Section
trace-annex-what = What it is
trace-annex-printed = As printed
trace-annex-how = How it came about
trace-annex-who = Written by
trace-annex-when = Last written
trace-annex-page = Read from
trace-annex-row = The row of the record that says it
trace-annex-more = { $count ->
    [one] … and one more row
   *[other] … and { $shown } more rows
}
cli-arg-trace = The workbook ends with an annex that tells where every figure comes from
report-trace = With an annex in the workbook: where every figure comes from
refused-trace-of-sealed = This report was sealed by { $program }, which did not keep yet where its figures come from. Nothing was written. Make the report from its template with the annex.
export-held-back = { $count ->
    [one] { $shown } figure is held back: “*” stands in its place.
   *[other] { $shown } figures are held back: “*” stands in their place.
}
## Approving insists
refused-report-remarks-open = { $count ->
    [one] One remark of this report is not dealt with.
   *[other] { $count } remarks of this report are not dealt with.
} Settle them first, or say that it is to be approved all the same.
refused-report-not-ready = { $count ->
    [one] One matter must be mended before this report can go out: { $flaws }
   *[other] { $count } matters must be mended before this report can go out, among them: { $flaws }
} Mend them, or say why it is approved all the same: the reason is kept in the seal.
readiness-uncovered = No font has { $count } of its characters; a box would stand in their place: { $characters }
story-approve-remarks-open = Approve although remarks are open
story-approve-despite = Why it is approved all the same (kept in the seal)
cli-arg-despite = Why it is approved although something must be mended first; kept in the seal
cli-arg-remarks_open = Approves although remarks are not dealt with

## Copies of the workspace
refused-copy-differs = The copy { $file } did not turn out the same as the workspace and was taken away. The workspace itself is as it was. Check the disk, then try again.
refused-backups-nowhere = There is no folder for copies on this machine. Nothing was changed.
refused-backup-unknown = There is no copy { $number } of this workspace. Nothing was changed. “bilan backups” lists those there are.
refused-backup-none = No copy of { $file } was found on this machine. Nothing was changed.
refused-workspace-sound = { $file } can be opened. Put a copy back by its number instead: that can be undone.
failed-copy-workspace = The copy { $file } could not be made: { $cause }. The workspace itself is as it was.
failed-write-backup = The copies in { $file } could not be kept: { $cause }. The workspace itself is as it was. Make room or mend the folder, then try again.
failed-read-backups = The copies in { $file } could not be read: { $cause }.
failed-restore-backup = The copy could not be put in the place of { $file }: { $cause }. Nothing was deleted.
op-put-back = Copy put back: { $subject }
cli-help-backup = Makes a copy of the workspace now and proves it
cli-help-backups = Lists the copies of the workspace and where they lie
cli-help-restore = Puts a copy back, as a step that can be undone
cli-arg-backup_number = Number of the copy
cli-arg-replace = Puts the newest sound copy in the place of a file that cannot be opened; the file is put aside
cli-arg-restore_dry_run = Shows what would change and changes nothing
cli-no-backups = There is no copy yet.
cli-backup-current = (nothing was done since)
cli-backup-same = The record is the same as in the copy.
cli-restored = The copy of { $at } is in place.
cli-put-aside = The file that could not be opened is now { $file }.
cli-project-back = Back: { $title }
cli-project-gone = Gone: { $title }
cli-would-change = { $table }: { $back } back, { $changed } changed, { $gone } gone
copies-title = Copies of the workspace
copies-lead = Bilan copies the workspace by itself: at its opening once a day, and before an import or another large change. Every copy is read again before it counts.
copies-none = There is no copy yet.
copies-folder = They lie in { $folder }.
copies-make = Make a copy now
copies-current = Nothing was done since
copies-look = Look at it
copies-look-at = Look at the copy of { $at }
copies-of = Copy of { $at }
copies-undoable = What is here now is copied first, and putting a copy back can be undone.
copies-back = All copies
copies-put-back = Put this copy back
copies-restored = The copy of { $at } is back.
copies-same = The record is the same as in the copy.
copies-project-back = Back again: { $title }
copies-project-gone = Gone: { $title }
copies-changes = What would change
copies-what = Rows
copies-rows-back = Back again
copies-rows-changed = Changed
copies-rows-gone = Gone
copies-size = { $size } kB
copies-open = Copies…
template-section-chart = Chart
readiness-section-beyond = “{ $section }” is one too many: the donor takes at most { $limit } of these questions.

## Forms for partners
form-sheet = Form
form-title = People reached: figures asked for
form-fact-project = Project: { $project }
form-fact-partner = Partner: { $partner }
form-fact-period = Period: { $period } ({ $span })
form-fact-asked = Asked on { $day }
form-check-code = Check code: { $code }
form-how-fill = Fill in the yellow cells only, with whole numbers of people.
form-how-empty = Leave a cell empty if you do not know the figure. Write 0 only if you know that it was nobody.
form-how-rest = “Not broken down” is for people whose sex, age or disability was not recorded. Count nobody twice.
form-how-nobody = Count people, never name them: no names, telephone numbers or case numbers belong in this form.
form-how-back = Save the file as it is and send it back. Rows or columns that are added or changed make it unreadable.
form-column-number = No.
form-column-what = What is counted
form-column-place = Place
form-column-group = Group
form-column-people = People
form-column-rest = Not broken down
form-column-total = Total
form-sum = Sum of these lines
form-error-title = A whole number, please
form-error = Write a whole number of people, 0 or more, or leave the cell empty if the figure is not known.
form-source = Form from { $partner } for { $period }, received on { $day }
refused-form-none = { $file } is not a form made by Bilan, or its hidden sheet was lost when it was saved. Ask the partner for the file that was filled in, as XLSX or ODS.
refused-form-version = { $file } was made by another version of Bilan. Update Bilan, or ask the partner anew.
refused-form-other-workspace = { $file } was sent out from another workspace. Open the workspace from which the partner was asked.
refused-form-unknown = { $file } answers a form that this workspace does not have: it was taken back or deleted. Ask the partner anew.
refused-form-altered = { $file } is not as it was sent: row { $place } was changed outside of the cells to fill in. Nothing was taken in. Ask the partner to fill in the form as it was sent.
refused-form-other-period = { $file } is the form for { $period } of “{ $project }”, not the one expected here.
refused-form-received = These very figures of { $file } were received already ({ $when }). Nothing was changed.
refused-form-cells-refused = { $count } { $count ->
    [one] figure
   *[other] figures
  } of { $file } cannot be taken in. Ask the partner to mend them, or take in the others without them.
refused-form-empty = No cell of { $file } was filled in.
refused-form-fault = The cell holds an error or a formula without a result: { $value }
refused-form-rest-open = The total cannot be reckoned before cell { $place } is mended.
refused-form-line-gone = The line is no longer in the record.
refused-form-no-lines = There is no line of people reached to ask for. Add lines under People reached first, or choose others.
refused-form-language = Forms can be made in English, French, Portuguese and Spanish, not in “{ $language }”.
refused-form-overtaken = The record changed while the form was taken in: { $cause } Try again.
refused-partner-unknown = The project has no organisation “{ $partner }”. It has: { $known }
op-ask-partner = Partner asked for figures
op-receive-form = Form of a partner received
window-table-partner_form = Forms for partners
window-table-partner_form_line = Lines of forms
window-table-partner_answer = Answers of partners
window-going-partner_form = { $count ->
    [one] { $count } form for a partner
   *[other] { $count } forms for partners
}
window-going-partner_form_line = { $count ->
    [one] { $count } line of a form
   *[other] { $count } lines of forms
}
window-going-partner_answer = { $count ->
    [one] { $count } answer of a partner
   *[other] { $count } answers of partners
}
window-field-form = form
window-field-reach = people reached
window-field-file = file
window-field-cells = cells asked for
window-field-digest = digest
window-field-figures = figures
window-field-asked_at = asked on
window-field-asked_by = asked by
window-field-received_at = received on
window-field-received_by = received by
form-received-before = These very figures were received already: { $when }
form-strange = The file has sheets that the form did not have; they are not read: { $sheets }
form-none-asked = No partner was asked for figures yet.
form-standing-waiting = nothing came back yet; asked for { $asked } figures on { $day }
form-standing-partly = { $missing } of { $asked } figures are missing; asked on { $day }
form-standing-complete = all { $asked } figures are there; asked on { $day }
form-standing-replaced = asked anew since; { $missing } of { $asked } figures are missing; asked on { $day }
cli-form-made = { $file }: a form with { $lines } lines and { $figures } cells. Send it to the partner; take in what comes back with bilan receive.
cli-form-counts = { $partner } · { $period }: new { $new }, changed { $changed }, unchanged { $unchanged }, refused { $refused }, left empty { $empty }
cli-help-ask = Make a form for a partner, to be filled in with Excel or LibreOffice
cli-help-receive = Take in a form that a partner sent back
cli-help-asked = List what partners were asked for, and what is missing from whom
cli-arg-partner = Name, acronym or key of an organisation of the project
cli-arg-ask_project = Any identifier, acronym, title or key of the project
cli-arg-ask_period = Key or code of the period
cli-arg-ask_language = Language of the form: en, fr, pt or es
cli-arg-ask_places = Ask only for the lines of this place; can be given more than once
cli-arg-ask_out = The workbook to write
cli-arg-asked_project = Any identifier, acronym, title or key of the project
cli-arg-form_file = The form as it came back, XLSX or ODS
cli-arg-form_project = The project for which it is expected
cli-arg-form_period = The period for which it is expected
cli-arg-form_without_refused = Take in the other figures where some cannot be
cli-arg-form_again = Take in the same figures once more
cli-arg-form_dry_run = Show what would be taken in and change nothing
forms-title = Figures from partners
forms-open = Figures from partners
forms-lead = A partner without Bilan gets a form for Excel or LibreOffice with just the cells it owes. Send it by mail; drop what comes back on this window, and look at it before it is taken in.
forms-ask = Ask a partner
forms-take = Take in a form
forms-column-partner = Partner
forms-column-period = Period
forms-column-asked = Asked
forms-column-received = Received
forms-column-standing = Standing
forms-nothing-back = Nothing yet
forms-language = Language of the form
forms-lines = Lines asked for
forms-save = Save the form
forms-made = { $lines ->
    [one] The form with { $lines } line is saved.
   *[other] The form with { $lines } lines is saved.
}
forms-send = Send it to the partner. What comes back is dropped on this window.
forms-no-partners = The project has no organisation that could be asked. Add its partners among the organisations first.
forms-from = From { $partner } for { $period }, “{ $title }”, asked on { $day }
forms-counts = New: { $new } · changed: { $changed } · unchanged: { $unchanged } · refused: { $refused } · left empty: { $empty }
forms-keep = Take it in
forms-keep-without = { $count ->
    [one] Take it in without the refused figure
   *[other] Take it in without the { $count } refused figures
}
forms-leave = Leave it
forms-kept = { $count ->
    [one] { $count } figure from { $partner } taken in
   *[other] { $count } figures from { $partner } taken in
}
forms-figures = Figures of the form
forms-figure-cell = Cell
forms-figure-line = Line
forms-figure-part = People
forms-figure-now = Now
forms-figure-form = Form
forms-figure-state = Outcome
import-is-form = Form filled in by a partner
import-as-form = Take in the partner’s figures
attention-partner-owes = { $partner } was asked for { $period }: { $count } figures are missing
host-form-title = Save the form for the partner
refused-form-words = The cell holds words and not a number.
export-who = Who
export-who-acronym = Acronym
export-who-role = Role
export-funded-by = Funded by
export-sector = Sector
export-state = Status
export-country-code = Country code
export-country = Country
export-sheet-3w = 3W – who, what, where
## Languages of reports

report-language-draft = { $language } – draft translation
report-language-draft-why = Nobody whose language it is has checked its words yet. Have the report read before it is sent.
fact-translation = Translation
translation-draft = Draft: nobody whose language it is has read the words of this form yet. What the form does not say in this language stands in English.
## IATI out and in
op-keep-iati = Facts for IATI kept
op-import-iati = IATI file imported
iati-fact-reporting_org = Reporting organisation (identifier)
iati-fact-reporting_name = Reporting organisation (name)
iati-fact-reporting_type = Reporting organisation (type)
iati-fact-sectors = Sectors
iati-fact-countries = Shares of the countries
iati-fact-regions = Regions
iati-fact-planned_start = Planned start (day)
iati-fact-actual_start = Actual start (day)
iati-fact-planned_end = Planned end (day)
iati-fact-actual_end = Actual end (day)
iati-fact-original_budget = Original budget by year
iati-fact-revised_budget = Revised budget by year
iati-fact-collaboration_type = Type of collaboration
iati-fact-flow_type = Type of flow
iati-fact-finance_type = Type of finance
iati-fact-aid_type = Type of aid
iati-fact-tied_status = Tied or untied
iati-fact-humanitarian = Humanitarian
iati-ask-reporting-org = Who reports? IATI knows organisations by an identifier such as XM-DAC-47066.
iati-ask-reporting-name = What is the name of the organisation that reports?
iati-ask-reporting-type = What kind of organisation reports?
iati-ask-sectors = Which sector of the OECD? Several are told with their shares, which make 100: “15190 60, 16010 40”.
iati-ask-countries = How does the project fall on its countries ({ $said })? The shares make 100: “PY 60, BO 40”.
iati-ask-regions = Which country or region benefits? The record names no country.
iati-ask-planned-start = On which day is it to begin? IATI wants a full day (YYYY-MM-DD); the record says: { $said }.
iati-ask-actual-start = On which day did it begin? IATI wants a full day (YYYY-MM-DD); the record says: { $said }.
iati-ask-original-budget = How does the original budget ({ $said }) fall on years? IATI allows no part of more than a year: “2025-01-01/2025-12-31 1000.00 USD; …”. An empty answer leaves it out.
iati-ask-revised-budget = How does the revised budget ({ $said }) fall on years? IATI allows no part of more than a year: “2025-01-01/2025-12-31 1000.00 USD; …”. An empty answer leaves it out.
iati-ask-baseline-year = From which year is the baseline of “{ $said }”? An empty answer leaves baselines without a year out.
iati-ask-objective = What is the project for? IATI wants a description.
iati-ask-status = Where does the project stand?
iati-ask-participating = The record names no donor and nobody who carries the project out. Which part does the reporting organisation play?
iati-left-out-held = { $count ->
    [one] { $shown } figure is not in it: it could point to single people, or would give such a figure away.
   *[other] { $shown } figures are not in it: they could point to single people, or would give such figures away.
}
iati-left-out-people = { $count ->
    [one] { $shown } paragraph is not in it: it names an expert or a speaker.
   *[other] { $shown } paragraphs are not in it: they name experts or speakers.
}
iati-left-out-end = { $count ->
    [one] The end of { $shown } project is not in it: the record does not know the day.
   *[other] The ends of { $shown } projects are not in it: the record does not know the day.
}
iati-left-out-organisations = { $count ->
    [one] { $shown } organisation is not in it: IATI has no word for its part.
   *[other] { $shown } organisations are not in it: IATI has no word for their parts.
}
iati-left-out-future = { $count ->
    [one] { $shown } entry is not in it: it is dated after today.
   *[other] { $shown } entries are not in it: they are dated after today.
}
iati-left-out-agreements = { $count ->
    [one] The amount of { $shown } agreement is not in it: the day of signing is not known.
   *[other] The amounts of { $shown } agreements are not in it: the day of signing is not known.
}
iati-left-out-baselines = { $count ->
    [one] { $shown } baseline is not in it: nobody said from which year it is.
   *[other] { $shown } baselines are not in it: nobody said from which year they are.
}
iati-left-out-periods = { $count ->
    [one] The figures of { $shown } period are not in it: it lasts one day.
   *[other] The figures of { $shown } periods are not in it: they last one day.
}
iati-left-out-targets = { $count ->
    [one] The target for the end of { $shown } indicator is not in it: the project’s days are not known.
   *[other] The targets for the end of { $shown } indicators are not in it: the project’s days are not known.
}
iati-left-out-undated = { $count ->
    [one] { $shown } row of people reached is not in it: it has no period.
   *[other] { $shown } rows of people reached are not in it: they have no period.
}
iati-activities = { $count ->
    [one] { $shown } activity
   *[other] { $shown } activities
}
refused-iati-open = IATI wants to know what the record does not say ({ $fields }). Nothing was written. Answer the questions, then export again.
refused-iati-nothing = There is no project to export. Nothing was written. Add a project first.
refused-iati-rule = { $activity } breaks rule { $rule } of the IATI standard (at { $place }). Nothing was written. Mend the record there, then export again.
refused-iati-fact-unknown = “{ $field }” is nothing that is kept for IATI. Nothing was changed. Mend it where the record has its field.
cli-help-export-iati = Writes projects as one IATI 2.03 activity file
cli-arg-iati_projects = Identifiers, acronyms, titles or keys of projects; all of them if none is named
cli-arg-iati_out = The file to write
cli-arg-iati_answers = What IATI wants to know and the record does not say; PROJECT:FIELD=VALUE for one project alone
cli-arg-iati_keep = Keeps the answers with the projects
cli-arg-iati_audience = For whom it is made: public, donor or internal
cli-arg-iati_dry_run = Shows what is open and writes nothing
window-add-iati_fact = Add a fact for IATI
window-going-iati_fact = { $count ->
    [one] { $count } fact for IATI
   *[other] { $count } facts for IATI
}
window-table-iati_fact = Facts for IATI
window-field-fact = Fact
refused-iati-too-large = { $file } is larger than { $most } MB. Nothing was imported. Ask for it in parts, or export fewer activities at once.
refused-iati-damaged = { $file } is damaged near line { $place } ({ $cause }). Nothing was imported. Get the file again from where it came from.
refused-iati-none = There are no IATI activities in { $file }. Nothing was imported. Choose an IATI activity file (XML with “iati-activities”).
refused-iati-version = { $file } is of version { $version } of IATI; 2.01, 2.02 and 2.03 are read. Nothing was imported. Ask its publisher for version 2.03.
refused-iati-undecided = Something in { $file } is to be decided. Nothing was imported. Answer, then import again.
iati-money = { $kind }: { $total } ({ $amounts } in the file, { $fresh } new)
iati-money-original_budget = Original budget
iati-money-revised_budget = Revised budget
iati-money-income = Income
iati-money-commitment = Commitments
iati-money-advance = Disbursements
iati-money-expenditure = Expenditure
cli-help-import-iati = Imports an IATI activity file (2.01 to 2.03)
cli-arg-iati_file = The file
import-is-iati = An IATI file
import-as-iati = Import its activities
export-sheet-iati = IATI
host-iati-title = Save the IATI file
host-kind-xml = XML files
iati-take = Import “{ $title }”
iati-not-placed = The record has no place for these parts of the file. They are kept as they stand, with the whole activity.
iati-money-what = Money
iati-money-count = In the file
iati-money-new = New
iati-money-total = Total
iati-imported = { $count ->
    [one] { $shown } activity imported.
   *[other] { $shown } activities imported.
}
iati-leave-file = Leave this file out
iati-questions = What IATI asks and the record does not say
iati-keep = Keep the answers with the projects
iati-ready = Nothing is open. The file can be written.
iati-unfit = This does not fit. See the question for its form.
iati-choose = Choose
iati-in-record = Mend it in the record
iati-saved = The IATI file is saved in { $folder }.
fact-accumulation = How periods add up
fact-agreements = Agreements
fact-iati = Facts for IATI
import-iati = Import an IATI file
## The currency of a report
note-currency = This report is told in { $into }. The money is kept in { $from }, the currency of the budget: amounts were reckoned in { $from } by the agreement’s rules and then exchanged at one rate, that of the last day reported: { $rate }. What was paid or received in { $into } itself is shown as it moved. Each amount was rounded by itself, and every sum is the sum of the amounts shown. Limits, and what must be explained, are judged in { $from }, so shares may differ a little from those in { $from }. What agreements grant is shown as it was signed.
note-currency-sum = Exchanged as one sum, the budget would be { $budget }; its lines, each rounded by itself, make the total shown here.
note-currency-rate = Amounts in { $into } are exchanged at { $rate }.
accounts-fact-kept = Kept and judged in
accounts-fact-rate = Exchanged for this report at
trace-restated = Then exchanged from { $from } into { $into } at the one rate of the report.
rate-source-any = from any source
refused-report-rate-missing = This report cannot be told in { $into }: the rate from { $from } into { $into } for { $month } is missing ({ $source }). Enter it under Money, Exchange rates, or choose another currency.
reports-currency = Currency
reports-currency-own = { $currency }, as the budget is
reports-currency-exchanged = { $currency }, at { $rate }
reports-currency-lacking = { $currency }: rate missing
reports-currency-none = This project has no budget yet, so there is no money to exchange.
reports-currency-hint = In another currency than the budget’s, amounts are exchanged at the rate of the last day reported; the report says which.
reports-currency-rates = Enter exchange rates
cli-arg-currency = Of the money: the currency in which the report is told, such as EUR; that of the budget if none is given
## What a seal keeps, and forgetting a project
story-differences-budget = It compares with version { $version } of the budget.
story-differences-budget-now = It compares with version { $version } of the budget; now it would be version { $now }.
cli-help-purge = Forgets a project that was deleted, for good: its history, its sealed reports, its files
cli-arg-purge_project = Key of the deleted project, or the title that it had last
purge-steps = { $count ->
    [one] One step of the history says nothing any more and cannot be taken back.
   *[other] { $shown } steps of the history say nothing any more and cannot be taken back.
}
purge-seals = { $count ->
    [one] One sealed report is forgotten.
   *[other] { $shown } sealed reports are forgotten.
}
purge-files = { $count ->
    [one] One attached file is forgotten.
   *[other] { $shown } attached files are forgotten.
}
purge-copies = { $count ->
    [0] There is no copy of the workspace that could still hold the project.
    [one] One copy of the workspace may still hold the project until a newer one takes its place. “bilan backups”, or the copies in the history, say where it lies.
   *[other] { $shown } copies of the workspace may still hold the project until newer ones take their place. “bilan backups”, or the copies in the history, say where they lie.
}
window-history-forgotten = forgotten
forget-open = Forget for good…
forget-title = Forget this project for good?
forget-lead = Its history, its sealed reports and its files are overwritten in the workspace. No undo brings them back. Steps that changed other projects at the same time can no longer be taken back.
forget-word = forget
forget-type = Type “forget” to go on
forget-go = Forget for good
forget-done = The project is forgotten
forget-close = Done
cli-arg-yes = Says that you know that nothing brings the project back
refused-purge-unsure = { $project } would be forgotten for good, and no undo brings it back. Nothing was changed. Say --yes if that is what you want.
refused-purge-unknown = No deleted project has the key or the title { $project }. Nothing was changed. “bilan history” tells what was deleted.
refused-purge-not-deleted = The project { $project } is in the record. Nothing was changed. Delete it first if it is to be forgotten.
## What happens to a workspace from outside: full disks, sync programs, damage
refused-disk-quota = The room that you may use on the disk of { $file } is used up. What was saved before is safe. Delete what you no longer need there, then try again.
refused-workspace-changed-outside = { $file } was changed, moved or replaced from outside while it was open here. Nothing was written over it. Close the workspace: what is open here is kept as a file beside it. Open it again to see what is there now.
refused-workspace-in-doubt = A write to { $file } failed, and nobody can be sure what reached the disk. What was saved before is safe. Close the workspace and open it again: it is checked then.
refused-target-workspace = { $file } is a Bilan workspace, and nothing else may take its place. It was left as it is. Choose another name.
refused-target-no-file = { $file } is no ordinary file, so it was not replaced. Choose another name.
kept-elsewhere = This workspace lies in a place that others share ({ $keeper }). There it can be replaced by an older version while you work. Keep it on this computer’s own disk, and hand over copies.
keeper-onedrive = OneDrive
keeper-dropbox = Dropbox
keeper-google_drive = Google Drive
keeper-nextcloud = Nextcloud
keeper-icloud = iCloud
keeper-sync = a sync program
keeper-network = a network drive
## Templates as a form, and their flaws
refused-data-flawed = { $cause }
refused-template-flaw-syntax = This line cannot be read as TOML. The reader of the format says: “{ $cause }”
refused-template-flaw-bracket = The brackets of “{ $text }” do not match. A section begins with [[section]], a part of one with [[section.column]].
refused-template-flaw-no-value = “{ $text }” says nothing: a line is a key, an equals sign and a value, such as level = 2.
refused-template-flaw-key-twice = “{ $key }” stands twice here. Keep one of the two lines.
refused-template-flaw-quotes = A quotation mark is missing at “{ $key }”: a text stands between two of them.
refused-template-flaw-unquoted = What stands at “{ $key }” needs quotation marks around it.
refused-template-flaw-version = version: the first version is 1.
refused-template-flaw-no-section = The template has no section. One begins with [[section]].
refused-template-flaw-missing-key = “{ $key }” is missing here.
refused-template-flaw-unknown-key = “{ $key }” cannot stand here. What can: { $known }.
refused-template-flaw-unknown-word = { $key }: “{ $word }” is not known. What can stand here: { $known }.
refused-template-flaw-wants-text = { $key }: a text between quotation marks is expected.
refused-template-flaw-wants-number = { $key }: a whole number is expected, without quotation marks.
refused-template-flaw-wants-flag = { $key }: true or false is expected, without quotation marks.
refused-template-flaw-wants-list = { $key }: a list is expected, such as ["…", "…"].
refused-template-flaw-wants-table = { $key }: names with a value each are expected.
refused-template-flaw-wants-tables = { $key }: each one begins with a line of its own in double brackets, such as [[section]].
refused-template-flaw-wants-words = { $key }: words by language are expected, such as { "{" } en = "…", fr = "…" { "}" }.
refused-template-flaw-no-words = { $key }: there are words missing. Each language that is named needs some, and one language at least.
refused-template-flaw-language = { $key }: “{ $language }” is no language. Languages are written in two letters: en, fr, pt, es.
refused-template-flaw-level = level: 1 for a section, 2 for a part of the section above.
refused-template-flaw-level-first = level: the first section is a part of none, so its level is 1.
refused-template-flaw-limit = words: a limit of nothing lets nobody write. Give a number from 1, or leave the key out.
refused-template-flaw-choice-optional = choice: only a question with optional = true can be chosen.
refused-template-flaw-choice = choice: at_most does not say how many of “{ $choice }” are answered.
refused-template-flaw-needs-column = The column “{ $column }” is missing: it says what a row is about.
refused-template-flaw-twice = { $key }: “{ $word }” stands twice.
refused-template-flaw-open-title = A column that people fill in (“open”) needs a title.
refused-template-flaw-open-id = A line that people fill in (“open”) needs an id and a title.
refused-template-flaw-id = id: “{ $id }” is not only of small letters without accents, digits and underscores.
refused-template-flaw-id-cover = id: “{ $id }” is the name of the first page. Take another one.
refused-template-flaw-no-line = { $key }: no line of this form has the number “{ $code }”.
refused-template-flaw-two-codes = { $key }: the numbers of two lines are expected.
cli-report-held = Nothing was written. Mend what is named above, or write the files as they are with --draft.
cli-hint-picture-unreadable = It stands in “{ $section }”.
cli-hint-picture-too-small = It stands in “{ $section }”.
template-new-total = New total
template-note = Remark under the title
template-note-hint = Printed in the report.
template-each-year = One table for each year of the donor
template-headings = Main headings alone
template-totals = Totals, with the donor’s words for them
template-totals-none = Without one, the table ends with the sum of everything.
template-lines = Lines of the form, with the donor’s words for them
template-signatories = Who signs
template-add-total = Add a total
template-add-line = Add a line
template-add-signatory = Add a signatory
template-part-code = No.
template-part-code-of = No.: { $part }
template-part-optional = Left out where no row has anything in it
template-part-always = Always there
template-part-everywhere = in pages and workbook
template-part-aside = In the workbook only
template-part-value = What stands there
template-part-cost-types = Kinds of cost that it adds
template-part-cost-types-all = Every kind
template-reckoned = How it follows from other lines
template-reckoned-none = It does not
template-reckoned-sum = Sum of
template-reckoned-less = The first less the second
template-reckoned-share = The first as a part of the second
template-reckoned-of = Lines
template-form-donor = Who gives the money
template-form-agreement = Number of the agreement
template-form-recipient = Who receives the money
template-form-grant-period = Period of the agreement
template-form-period-end = Last day reported
template-form-currency = Currency
template-form-cash-receipts = Received from the grant
template-form-cash-disbursements = Paid out of the grant, advances included
template-form-cash-on-hand = Received less paid out
template-form-authorised = Granted in all
template-form-grant-spent = Spent out of the grant
template-form-unliquidated = Promised out of the grant and not paid
template-form-grant-share = Spent and promised out of the grant
template-form-unobligated = Granted and neither spent nor promised
template-form-recipient-required = What others are to give
template-form-recipient-spent = Spent out of what others give
template-form-recipient-remaining = What others still have to give
template-form-indirect-percent = Share of indirect costs allowed
template-form-indirect-base = Costs on which indirect costs are reckoned
template-form-indirect-charged = Indirect costs charged
template-form-budget = The whole budget
template-form-received = Everything received
template-form-spent = Everything spent
template-form-delivery-of-received = Spent as a part of what was received
template-form-delivery-of-budget = Spent as a part of the budget
template-form-open = To be filled in
table-ask-value = No column holds numbers of people. If each row is one person, as in an attendance list, the rows are counted and nothing of them is kept.
table-value-rows = Each row is one person: count them
table-ask-age_bands = Into which age bands do the ages go? For example 0-17,18-59,60+
refused-age-in-no-band = The age of { $age } is in none of the age bands.

## Tables: what is asked or taken for granted of a column
table-ask-century = Which century is this year of two digits? Those that lie further ahead than 20 years are read alike.
table-ask-figures = Columns are headed by periods alone. What do they hold?
table-ask-counted = Some of these cells have another figure already. Are the people of this list more people, or does the list hold all of them?
table-counted-add = More people: add them to the figures
table-counted-replace = All of them: the list takes the place of the figures
table-assumed-century = Years of two digits are read as years from 2000 on: { $example } is { $day }.
table-assumed-last-day = Amounts of a column for a month or a quarter are kept with its last day.
table-assumed-rows = As in the last table with these headings, each row is counted as one person.
table-assumed-age_bands = As in the last table with these headings, ages go into the bands { $bands }.
refused-answer-unknown = No question of this table is called “{ $answer }”. Answers are known to: { $known }.
refused-table-other-version = This row belongs to version { $version } of the budget; lines are added to version { $into }. Name the version with an answer to “version”, or leave the row out.
refused-table-heading-unnumbered = The heading “{ $heading }” has no number that this line’s number begins with, so the line cannot be put below it. Number both, or leave the column of headings out.
refused-table-part-refused = What one pays of a line in one period could not be kept, so nothing was imported: { $reason }
table-ask-sex_m = What does “M” stand for in the column of sexes?
refused-table-line-cells = A line has more than { $most } figures. No line of people reached has so many: look whether the columns are what they are taken for.
tables-projects-named = Each row names its project ({ $count })
tables-writing = { $shown } of { $of } rows written
## Packages of changes between colleagues
op-take-changes = Changes of a colleague taken in: { $subject }
cli-help-changes = Write what changed as a package for a colleague
cli-help-take = Take in the package of a colleague, as a step that can be undone
cli-help-packages = List the packages that were given and taken
cli-arg-changes_since = From where on: start, last (what the last package did not have), a day such as 2026-11-01, or the number of a step
cli-arg-changes_answer = What the giver of a package that was taken did not know; the package by its key
cli-arg-changes_out = Where to write the package, ending in .bilan-changes
cli-arg-changes_file = The package, ending in .bilan-changes
cli-arg-changes_decide = Whose word stands where both changed the same: mine or theirs for all, 3=theirs for the third conflict
cli-arg-changes_office = What the workspace it comes from is called here, such as Country office Niger
cli-arg-changes_dry_run = Show what would be taken in and what contradicts itself, and change nothing
cli-changes-given = { $file }: { $rows } rows of { $steps } steps
package-given = given: { $rows } rows
package-taken = taken in from { $author }: { $rows } rows
package-taken-back = taken in from { $author } and undone: { $rows } rows
package-none = No package was given or taken in yet.
package-from = Package by { $author } from { $workspace }, { $at }
package-known = Everything in it is known here already. Nothing changes.
package-counts = Rows: { $new } new, { $changed } changed, { $gone } deleted.
package-skipped = { $rows } rows of what was forgotten here stay forgotten.
package-comes = new
package-goes = deleted
conflict-field = both changed it
conflict-gone_here = deleted here, changed there
conflict-gone_there = changed here, deleted there
conflict-same = only one can be this
conflict-mine = mine
conflict-theirs = theirs
refused-changes-foreign = { $file } is not a package of changes. Nothing was changed. Choose a file that Bilan wrote; its name usually ends in .bilan-changes.
refused-changes-damaged = The package { $file } cannot be read at { $place }: { $cause }. Nothing was changed. Ask for it to be sent again.
refused-changes-hash = The package { $file } is not as it was written: something in it was cut or changed on the way. Nothing was changed here. Ask for it to be sent again.
refused-changes-newer = The package { $file } was made by a newer version of Bilan. Nothing was changed. Install the newer version, then take it in.
refused-changes-older = The package { $file } was made by an older version of Bilan. Nothing was changed. Ask your colleague to install the same version as yours and to make it again.
refused-changes-too-large = The package { $file } is larger than any that Bilan makes (over { $most } MB, or far more when unpacked). Nothing was changed. Ask for a package since a later day.
refused-changes-table-unknown = Line { $line } of { $file } is about { $table }, which a package may not tell of. Nothing was changed. Ask whoever sent it how it was made.
refused-changes-column-unknown = Line { $line } of { $file } names “{ $column }”, which { $table } does not have. Nothing was changed. Ask whoever sent it how it was made.
refused-changes-value-wrong = Line { $line } of { $file } says something in { $table }, { $column } that cannot stand there. Nothing was changed. Ask for the package to be made again.
refused-changes-key-wrong = Line { $line } of { $file } names a row of { $table } by a key that no row can have. Nothing was changed. Ask for the package to be made again.
refused-changes-version-unknown = Line { $line } of { $file } (in { $table }) comes from a step that the package does not name. Nothing was changed. Ask for it to be made again.
refused-changes-row-cut = Line { $line } of { $file } tells a row of { $table } only in part. Nothing was changed. Ask for the package to be made again.
refused-changes-row-twice = Line { $line } of { $file } tells a row of { $table } a second time. Nothing was changed. Ask for the package to be made again.
refused-changes-gap = { $file } goes on from changes that are not known here ({ $count } steps). Nothing was changed. Ask { $author } for a package since { $day }, or for everything.
refused-changes-orphan = Line { $line } of { $file } hangs on a row that is neither here nor in the package. Nothing was changed. Ask for a package with everything.
refused-changes-not-fitting = What { $file } says does not fit together here ({ $cause }). Nothing was changed. Ask for a package with everything; if that does not help, settle it with your colleague first.
refused-changes-unreadable = After taking in { $file } a project could not be read any more, so nothing was changed. Ask whoever sent it how it was made. ({ $cause })
refused-changes-file-missing = { $file } names { $count } files that are neither here nor in the package. Nothing was changed. Ask for a package with everything.
refused-changes-content = A file in { $file } is not what it says it is ({ $place }). Nothing was changed. Ask for the package to be made again.
refused-changes-undecided = { $file } contradicts what is here in { $count } places. Nothing was changed. Decide whose word stands (--decide mine, --decide theirs, --decide 1=mine).
refused-changes-stranger = { $file } comes from another workspace (“{ $name }”, by { $author }) from which nothing was taken in yet. Nothing was changed. If that is right, say what its office is called here (--office).
refused-changes-since = “{ $since }” is no point from which changes can be given. Say start, last, a day such as 2026-11-01, or the number of a step.
refused-changes-answer = “{ $package }” is no package that was taken in and can be answered: only the latest of each colleague can. Give everything, or since a day.
refused-changes-decide = “{ $word }” decides nothing. Say mine, theirs, or the number of a conflict with one of them, such as 3=theirs.
failed-write-changes = The package could not be written: { $cause }. Nothing was changed.
failed-give-changes = The package could not be made: { $cause }. Nothing was changed; try again.
## A file that cannot be opened, and its newest good copy
rescue-title = “{ $file }” cannot be opened
rescue-copy = Newest good copy: { $at }.
rescue-projects = { $count ->
    [one] It holds one project:
   *[other] It holds { $shown } projects:
}
rescue-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
rescue-lead = What was done after this copy is not in it. The file that cannot be opened is not deleted: it stays beside, under another name.
rescue-put = Put this copy in its place
rescue-aside = The damaged file is kept as “{ $file }”.
rescue-none = No copy of this file was found on this machine. If somebody else has one, open that.
## Sums that are kept

refused-sums-stale = The sums that are kept of people reached and of money in { $file } do not agree with their rows. No row is affected. Open the workspace in the window, or run `bilan call rebuild_sums`: both make the sums anew.
window-reach-rows-first = The first { $shown } of { $count } rows are shown here; all of them stand in the grid.
## The look of a template
refused-template-flaw-accent = accent: “{ $accent }” is no colour. One is written with # and six digits, such as #0B4F5C.
refused-template-flaw-accent-pale = accent: words in “{ $accent }” would be too pale to read. Take a darker shade of it.

## The organisation’s sign and colour
letterhead = Sign and colour of the organisation
letterhead-lead = Every report bears them on its cover and in its headings, unless its template has a colour of its own.
letterhead-accent = Colour of headings, rules and charts
letterhead-accent-hint = With # and six digits, such as #0B4F5C. Empty: Bilan’s own.
letterhead-logo = Sign (logo)
letterhead-no-logo = No sign yet: a JPEG, PNG or WebP file
letterhead-choose = Choose a file…
letterhead-remove = Take it away
letterhead-alternative = What the sign shows
letterhead-alternative-hint = Read aloud to those who do not see it. Empty: the name of the organisation that reports.
op-set-letterhead = Sign and colour of the reports changed
window-table-letterhead = Sign and colour
window-field-accent = colour
window-field-logo_name = file of the sign
window-field-logo_hash = content of the sign
window-field-alternative = what the sign shows
refused-accent-unknown = “{ $accent }” is no colour. One is written with # and six digits, such as #0B4F5C.
refused-accent-pale = Words in “{ $accent }” would be too pale to read: their contrast would be { $found }, and { $least } is the least. Take a darker shade of it.
refused-logo-kind = { $file } is no picture that can be printed. Take a JPEG, PNG or WebP file.
cli-help-letterhead = Shows or sets the organisation’s sign and colour, which its reports bear
cli-arg-letterhead_accent = Colour of headings, rules and charts, such as #0B4F5C; "" for Bilan’s own
cli-arg-letterhead_logo = Picture (JPEG, PNG, WebP) for the covers
cli-arg-letterhead_no_logo = Takes the sign away
cli-arg-letterhead_alt = What the sign shows, for those who do not see it
cli-letterhead-accent = Colour: { $accent }
cli-letterhead-usual = Bilan’s own
cli-letterhead-logo = Sign: { $file }
cli-letterhead-none = none
cli-letterhead-alternative = What it shows: { $words }
## What an IATI file sums, and what it has no place for
iati-summed = Sum of { $span }
iati-left-out-summed = { $count ->
    [one] { $shown } entry is told in a sum of its month, quarter or year, without the number of its voucher.
   *[other] { $shown } entries are told in sums of their months, quarters or years, without numbers of vouchers.
}
iati-left-out-nodes = { $count ->
    [one] { $shown } row of the results framework is not in it: it has no indicator of its own.
   *[other] { $shown } rows of the results framework are not in it: they have no indicators of their own.
}
iati-left-out-deliverables = { $count ->
    [one] The figures of { $shown } deliverable are not in it: the project’s days are not known.
   *[other] The figures of { $shown } deliverables are not in it: the project’s days are not known.
}
iati-left-out-notes = { $count ->
    [one] { $shown } remark about a sensitive indicator is not in it.
   *[other] { $shown } remarks about sensitive indicators are not in it.
}
iati-left-out-places = { $count ->
    [one] The name of { $shown } place is not in it: places stay with you.
   *[other] The names of { $shown } places are not in it: places stay with you.
}
iati-left-out-documents = { $count ->
    [one] { $shown } file is not in it: IATI names documents by their address on the web.
   *[other] { $shown } files are not in it: IATI names documents by their addresses on the web.
}
iati-left-out-lessons = { $count ->
    [one] { $shown } lesson is not in it: IATI has no place for it.
   *[other] { $shown } lessons are not in it: IATI has no place for them.
}
iati-left-out-risks = { $count ->
    [one] { $shown } risk is not in it: risks stay with you.
   *[other] { $shown } risks are not in it: risks stay with you.
}
iati-left-out-told = { $count ->
    [one] { $shown } result or event told in words is not in it: IATI has no place for it.
   *[other] { $shown } results and events told in words are not in it: IATI has no place for them.
}
iati-left-out-programme = { $count ->
    [one] The programme of { $shown } project is not in it: IATI wants an identifier for it.
   *[other] The programmes of { $shown } projects are not in it: IATI wants identifiers for them.
}
report-embed = Put the workbook into the PDF
report-embed-hint = One file for everything (PDF/A-3): programs that show attachments open the workbook from it.
iati-left-out-signs = { $count ->
    [one] { $shown } control character in a text is not in it: no XML file can hold it.
   *[other] { $shown } control characters in texts are not in it: no XML file can hold them.
}
