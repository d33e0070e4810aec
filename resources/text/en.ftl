# All words that people see. One file per language; keys are the same in all.

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
refused-disk-full = The disk is full, so { $file } could not be changed. What was saved before is safe. Free some space, then try again.
refused-file-missing = There is no file { $file }. Nothing was changed. Check the name and the folder.
refused-project-unknown = No project of this workspace is called “{ $project }”. See the list of projects for their identifiers.
refused-project-several = “{ $project }” could be several projects: { $titles }. Name one by its identifier.
refused-page-ambiguous = { $file } can be read in more than one way ({ $fields }). Nothing was imported. Answer the questions, then import again.
refused-page-known = { $file } is about a project that is kept already: { $title }. Nothing was changed. Choose whether to update it (--update) or to keep another one (--new).
refused-template-unknown = There is no report template “{ $template }”. Use “project”.
refused-language-unknown = Reports cannot be written in the language “{ $language }”. Use fr, pt, es or en.
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


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


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
cli-undo-done = Undone: { $op } ({ $subject })
cli-redo-done = Done again: { $op } ({ $subject })
cli-uncovered = { $file }: no font of the report has these characters; they are drawn as a box: { $characters }
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
cli-arg-language = Language: fr, pt, es or en
cli-arg-encoding = Encoding of the files where they are not UTF-8, such as windows-1252
cli-arg-answers = Answers what the page leaves open; an empty value leaves the fact out
cli-arg-update = Bring projects that are kept already up to date
cli-arg-new = Keep another project beside the one that is kept already
cli-arg-dry_run = Show what would be imported and change nothing
cli-arg-format = Formats: pdf, xlsx, or both
cli-arg-out = Folder for the files
cli-arg-template = Report template
cli-arg-date = Date of the report; today if none is given
cli-arg-name = Name of the command
cli-arg-input = What it takes, as JSON
cli-exit-codes = Exit codes: 0 done · 1 the machine or the program failed · 2 wrong arguments · 3 refused, nothing was changed · 4 a person must decide, nothing was changed



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
window-breakdown = Breakdown
window-breakdown-of = Breakdown: { $kind }
window-people = People
window-age = { $age } years
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
window-field-value = value
window-field-unit = unit
window-field-version = version
window-field-total_minor = total in minor units
window-field-amount_minor = amount in minor units
window-field-unit_cost_minor = unit cost in minor units
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
refused-host-page = { $file } was not read: it is not a file, or it is larger than 50 MB. Nothing was changed. Choose the page as a text file.
refused-host-language = The program does not speak “{ $language }”. Choose one of its languages.
failed-host-settings = Your choices could not be kept in { $file }: { $cause }. Your projects are not affected. Check that this folder can be written to.
failed-host-call = The program failed while answering ({ $cause }). What was saved is safe. Try again; if it happens again, please report it.
failed-host-dialog = The file dialog could not be used: { $cause }. Nothing was changed. Try again.
failed-host-open-file = { $file } could not be shown: { $cause }. The file is there; open it from your file manager.
failed-host-open-workspace = { $file } could not be opened: { $cause }. Nothing was changed. Check the file’s name and folder.
failed-host-read-page = { $file } could not be read: { $cause }. Nothing was changed. Check that the file is there and that you may read it.
failed-host-folder = The folder { $file } could not be made: { $cause }. Nothing was changed. Check that there is space on the disk and that you may write there.
