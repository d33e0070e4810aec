# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


## Command line


## Window

# The frame around every page
window-skip = Skip to the page
window-home = Bilan: back to the projects
window-saved = All changes are saved in { $file }
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
window-drop-here = Drop the project pages here
window-close = Close
window-close-message = Close this message
window-cancel = Cancel
window-done = Done
window-more = More
window-missing = not provided

# The first page
window-home-title = Take stock of your projects. Report to your donors.
window-home-lead = Bilan keeps your projects in one file on this computer and makes donor reports of them, as PDF and Excel, in French, Portuguese, Spanish and English. Nothing leaves this machine.
window-demo = Try the example
window-demo-hint = A workspace with six projects to look at and to change without fear
window-new = New workspace…
window-new-hint = An empty file for your own projects, in a folder of your choice
window-open = Open a workspace…
window-open-hint = A file that you or a colleague made with Bilan
window-recent = Recent workspaces
window-recent-none = The workspaces that you open will be listed here.
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
window-delete-hint = All its facts leave the workspace. You can bring them back with Undo, later too; the history keeps the step.
window-deleted = Deleted: { $title }

# The page of a project
window-on-this-page = On this page
window-section-identity = At a glance
window-section-objective = Objective and context
window-section-framework = Results framework
window-section-indicators = Indicators
window-section-deliverables = Deliverables
window-section-budget = Budget
window-section-reach = People reached
window-section-engagement = Public engagement
window-section-results = Results
window-section-lessons = Lessons learned
window-section-organisations = Organisations and experts
window-section-references = References
window-section-missing = Not provided
window-section-sources = Sources
window-fact-title = Title
window-fact-subtitle = Subtitle
window-fact-acronym = Short name
window-fact-language = Language
window-fact-identifiers = Identifiers
window-fact-identifiers-prima = PRIMA identifier
window-fact-status = Status
window-fact-type = Type of project
window-fact-coverage = Coverage
window-fact-region = Region
window-fact-countries = Beneficiary countries
window-fact-geo_note = Geography
window-fact-dates = Dates
window-fact-dates-start = Start date
window-fact-dates-end = End date
window-fact-duration_months = Duration
window-fact-donor = Donor
window-fact-implementer = Implementing organisation
window-fact-programme = Programme
window-fact-components = Components
window-fact-budget = Budget
window-fact-expenditure = Expenditure
window-fact-objective = Objective
window-fact-context = Context
window-fact-framework = Results framework
window-fact-indicators = Indicators
window-fact-periods = Periods
window-fact-deliverables = Deliverables
window-fact-reach = People reached
window-fact-engagement = Public engagement
window-fact-results = Results
window-fact-lessons = Lessons learned
window-fact-experts = Experts
window-fact-organisations = Organisations
window-fact-domains = Fields of support
window-fact-target_groups = Target groups
window-fact-references = References
window-as-given = (as given: “{ $words }”)
window-derived = derived
window-derived-hint = Follows from the start and the duration; no document states it.
window-months = { $count ->
    [one] { $shown } month
   *[other] { $shown } months
}
window-led-by = led by { $name }
window-own-component = this project
window-axis-goals = Goal
window-axis-objectives = Objectives
window-axis-components = Components
window-axis-pillars = Pillars of work
window-axis-outcomes = Outcomes
window-axis-outputs = Outputs
window-axis-activities = Activities
window-axis-results = Results
window-indicator = Indicator
window-baseline = Baseline
window-target = Final target
window-periodic = each period counts its own
window-cumulative = each period counts all so far
window-of-target = of { $target } planned
window-not-set = not set
window-not-reported = not reported
window-of = { $part } of { $whole }
window-due = due { $date }
window-budget-version = version { $version }
window-budget-line = Budget line
window-budget-units = Units
window-budget-unit-cost = Unit cost
window-budget-amount = Amount
window-breakdown = Breakdown
window-breakdown-of = Breakdown: { $kind }
window-people = People
window-age = { $age } years
window-not-disaggregated = Not disaggregated
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
window-reveal-file-named = Show { $name } in its folder

# The history
window-history = History
window-history-lead = Everything that was changed in this workspace, newest first.
window-history-none = Nothing has been changed yet.
window-history-undone = undone
window-history-changes = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
window-history-field = Fact
window-old = Before
window-new-value = After
